/* schema.c: what a plan file of each version looks like inside. */
#include "config.h"

#include "store/schema.h"

#include <gio/gio.h>

#include "store/value.h"

char *
bt_schema_read_sql (const char *name)
{
  g_autofree char *path = g_strdup_printf (BT_RESOURCE_PATH "/schema/%s.sql", name);
  g_autoptr (GBytes) sql = g_resources_lookup_data (path, 0, NULL);

  return sql == NULL ? NULL : g_strndup (g_bytes_get_data (sql, NULL), g_bytes_get_size (sql));
}

BtDatabase *
bt_schema_new_database (int      version,
                        GError **error)
{
  g_autofree char *name = g_strdup_printf ("%d", version);
  g_autofree char *sql = bt_schema_read_sql (name);
  g_autofree char *marks = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d",
                                            BT_SCHEMA_APP_ID, version);
  g_autoptr (BtDatabase) self = NULL;

  if (sql == NULL)
    {
      bt_set_damaged (error, "version %d", version); /* there never was one */
      return NULL;
    }
  self = bt_database_new (error);
  if (self == NULL || !bt_database_run (self, marks, error) || !bt_database_run (self, sql, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* Every table and index, and the SQL that made it, as one text. */
static char *
describe (BtDatabase  *database,
          GError     **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (database, error,
                                   "SELECT type, name, tbl_name, sql FROM sqlite_schema"
                                   " ORDER BY type, name");
  if (statement == NULL)
    return NULL;
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    {
      for (int i = 0; i < 4; i++)
        {
          const char *part = (const char *) sqlite3_column_text (statement, i);

          g_string_append_printf (text, "%s\x1f", part == NULL ? "" : part);
        }
    }
  return step == BT_STEP_FAILED ? NULL : g_string_free (g_steal_pointer (&text), FALSE);
}

gboolean
bt_schema_check (BtDatabase  *database,
                 int          version,
                 GError     **error)
{
  g_autoptr (BtDatabase) fresh = bt_schema_new_database (version, error);
  g_autofree char *wanted = NULL;
  g_autofree char *there = NULL;

  if (fresh == NULL)
    return FALSE;
  wanted = describe (fresh, error);
  if (wanted == NULL)
    return FALSE;
  there = describe (database, error);
  if (there == NULL)
    return FALSE;
  if (g_str_equal (wanted, there))
    return TRUE;
  bt_set_damaged (error, "schema");
  return FALSE;
}
