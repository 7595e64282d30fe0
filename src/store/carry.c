/* carry.c: a plan of an older version, made one of a newer. */
#include "config.h"

#include "store/carry.h"

#include "store/schema.h"

/* The names that the table @name has in both, quoted, with commas; "" where it is in one only. */
static char *
list_common_columns (BtDatabase  *database,
                     const char  *name,
                     GError     **error)
{
  g_autoptr (GString) columns = g_string_new (NULL);
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (database, error,
                                   "SELECT new.name FROM pragma_table_info (?1, 'main') AS new"
                                   " JOIN pragma_table_info (?1, 'old') AS old USING (name)");
  if (statement == NULL)
    return NULL;
  sqlite3_bind_text (statement, 1, name, -1, SQLITE_TRANSIENT);
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    g_string_append_printf (columns, "%s\"%s\"", columns->len == 0 ? "" : ", ",
                            (const char *) sqlite3_column_text (statement, 0));
  return step == BT_STEP_FAILED ? NULL : g_string_free (g_steal_pointer (&columns), FALSE);
}

static gboolean
copy_table (BtDatabase  *database,
            const char  *name,
            GError     **error)
{
  g_autofree char *columns = list_common_columns (database, name, error);
  g_autoptr (BtStatement) statement = NULL;

  if (columns == NULL)
    return FALSE;
  if (*columns == '\0')
    return TRUE;
  statement = bt_database_prepare (database, error,
                                   "INSERT INTO main.\"%s\" (%s) SELECT %s FROM old.\"%s\"",
                                   name, columns, columns, name);
  return statement != NULL && bt_statement_run (statement, error);
}

static GPtrArray *
list_tables (BtDatabase  *database,
             GError     **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (database, error, "SELECT name FROM main.sqlite_schema"
                                   " WHERE type = 'table'");
  if (statement == NULL)
    return NULL;
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    g_ptr_array_add (names, g_strdup ((const char *) sqlite3_column_text (statement, 0)));
  return step == BT_STEP_FAILED ? NULL : g_steal_pointer (&names);
}

gboolean
bt_carry_rows (BtDatabase  *database,
               GError     **error)
{
  g_autoptr (GPtrArray) names = list_tables (database, error);

  if (names == NULL)
    return FALSE;
  for (guint i = 0; i < names->len; i++)
    if (!copy_table (database, g_ptr_array_index (names, i), error))
      return FALSE;
  return TRUE;
}

BtDatabase *
bt_carry_over (GBytes  *image,
               int      from,
               int      to,
               GError **error)
{
  g_autofree char *name = g_strdup_printf ("%d-to-%d", from, to);
  g_autofree char *renames = bt_schema_read_sql (name);
  g_autoptr (BtDatabase) database = bt_schema_new_database (to, error);
  g_autoptr (GBytes) carried = NULL;

  if (database == NULL
      || !bt_database_run (database, "ATTACH ':memory:' AS old", error)
      || !bt_database_set_image (database, "old", image, error)
      || !bt_database_run (database, "BEGIN; PRAGMA defer_foreign_keys = ON", error)
      || (renames != NULL && !bt_database_run (database, renames, error))
      || !bt_carry_rows (database, error)
      || !bt_database_run (database, "COMMIT; DETACH old", error))
    return NULL;
  carried = bt_database_dup_image (database, error);
  if (carried == NULL || !bt_database_set_image (database, "main", carried, error))
    return NULL;
  return g_steal_pointer (&database);
}
