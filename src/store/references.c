/* references.c: that nothing in a plan points at what is not there. */
#include "config.h"

#include "store/references.h"

#include <string.h>

#include "store/changeset.h"
#include "store/tables.h"

/* A column whose values are keys of another table. */
typedef struct
{
  const char  *table;
  const char  *key;     /* the column that says which row it is */
  const char  *column;
  const char  *target;
  BtStatement *forward; /* a row, by its key, that points at nothing */
  BtStatement *back;    /* a row that points at a key */
} BtPointer;

static void
clear_pointer (gpointer data)
{
  BtPointer *self = data;

  sqlite3_finalize (self->forward);
  sqlite3_finalize (self->back);
}

static void
list_columns (GArray        *pointers,
              const BtTable *table)
{
  for (guint i = 0; i < table->owners->len; i++)
    {
      const BtOwning *owning = &g_array_index (table->owners, BtOwning, i);
      BtPointer pointer = { table->name, "key", owning->list->owner_column, owning->table->name };

      if (pointer.column != NULL)
        g_array_append_val (pointers, pointer);
    }
  for (guint i = 0; i < table->columns->len; i++)
    {
      const BtField *field = g_array_index (table->columns, BtColumn, i).field;
      BtPointer pointer = { table->name, "key", field->name };

      if (field->kind != BT_KIND_REFERENCE)
        continue;
      pointer.target = bt_tables_find (field->type ())->name;
      g_array_append_val (pointers, pointer);
    }
}

static void
list_links (GArray        *pointers,
            const BtTable *table)
{
  for (guint i = 0; i < table->links->len; i++)
    {
      const BtField *field = g_ptr_array_index (table->links, i);
      const char *target = bt_tables_find (field->type ())->name;
      BtPointer both[] = {
        { field->link_table, "owner", "owner", table->name },
        { field->link_table, "owner", "target", target },
      };

      g_array_append_vals (pointers, both, G_N_ELEMENTS (both));
    }
}

/* Every such column there is. */
static GArray *
list_pointers (void)
{
  GArray *pointers = g_array_new (FALSE, FALSE, sizeof (BtPointer));
  GPtrArray *tables = bt_tables_get ();

  g_array_set_clear_func (pointers, clear_pointer);
  for (guint i = 0; i < tables->len; i++)
    {
      list_columns (pointers, g_ptr_array_index (tables, i));
      list_links (pointers, g_ptr_array_index (tables, i));
    }
  return pointers;
}

static gboolean
prepare (BtDatabase    *database,
         BtPointer     *pointer,
         gboolean       gone,
         BtStatement  **statement,
         GError       **error)
{
  if (*statement == NULL && gone)
    *statement = bt_database_prepare (database, error,
                                      "SELECT 1 FROM \"%s\" WHERE \"%s\" = ?1 LIMIT 1",
                                      pointer->table, pointer->column);
  else if (*statement == NULL)
    *statement = bt_database_prepare (database, error,
                                      "SELECT 1 FROM \"%s\" AS one"
                                      " WHERE \"%s\" = ?1 AND \"%s\" IS NOT NULL AND NOT EXISTS"
                                      " (SELECT 1 FROM \"%s\" WHERE key = one.\"%s\")",
                                      pointer->table, pointer->key, pointer->column,
                                      pointer->target, pointer->column);
  return *statement != NULL;
}

static gboolean
check_row (BtDatabase  *database,
           GArray      *pointers,
           BtRowChange *change,
           GError     **error)
{
  for (guint i = 0; i < pointers->len; i++)
    {
      BtPointer *pointer = &g_array_index (pointers, BtPointer, i);
      BtStatement **statement = change->gone ? &pointer->back : &pointer->forward;
      BtStep step;

      if (strcmp (change->gone ? pointer->target : pointer->table, change->table) != 0)
        continue;
      if (!prepare (database, pointer, change->gone, statement, error))
        return FALSE;
      sqlite3_bind_int64 (*statement, 1, change->key);
      step = bt_statement_step (*statement, error);
      sqlite3_reset (*statement);
      if (step == BT_STEP_ROW)
        bt_database_set_error (database, SQLITE_CONSTRAINT_FOREIGNKEY, error);
      if (step != BT_STEP_DONE)
        return FALSE;
    }
  return TRUE;
}

gboolean
bt_references_check (BtDatabase  *database,
                     GBytes      *changes,
                     GError     **error)
{
  g_autoptr (GArray) pointers = list_pointers ();
  g_autoptr (BtChangesetIter) iter = bt_changeset_read (changes);
  BtRowChange change;

  while (bt_changeset_next (iter, &change))
    if (!check_row (database, pointers, &change, error))
      return FALSE;
  return TRUE;
}
