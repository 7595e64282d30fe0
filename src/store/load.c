/* load.c: a plan's rows, made the objects of a plan.
 *
 * Rows are read in the order of their keys and sorted here: that is faster than having SQLite
 * sort them. */
#include "config.h"

#include "store/load.h"

#include "model/record-private.h"
#include "store/rows.h"
#include "store/value.h"

typedef struct
{
  BtRecord *record;
  BtStand   stand;
} BtLoaded;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const BtLoaded *first = a, *second = b;
  gint64 key, other;

  if (first->stand.position != second->stand.position)
    return first->stand.position < second->stand.position ? -1 : 1;
  key = bt_record_get_key (first->record);
  other = bt_record_get_key (second->record);
  return key < other ? -1 : key > other;
}

static void
place_all (GArray *loaded)
{
  g_array_sort (loaded, compare_places);
  for (guint i = 0; i < loaded->len; i++)
    {
      const BtLoaded *one = &g_array_index (loaded, BtLoaded, i);

      bt_record_get_private (one->record)->position = one->stand.position;
      if (one->stand.owner != NULL)
        bt_record_place (one->record, one->stand.owner, one->stand.list, G_MAXUINT);
    }
}

/* Two records of one list are the same here where they have the same id. */

static guint
hash_id (gconstpointer data)
{
  const BtLoaded *one = data;

  return g_str_hash (bt_record_get_id (one->record)) ^ g_direct_hash (one->stand.owner);
}

static gboolean
same_id (gconstpointer a,
         gconstpointer b)
{
  const BtLoaded *first = a, *second = b;

  return first->stand.owner == second->stand.owner && first->stand.list == second->stand.list
         && g_str_equal (bt_record_get_id (first->record), bt_record_get_id (second->record));
}

static gboolean
check_ids (GArray         *loaded,
           const BtTable  *table,
           GError        **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new (hash_id, same_id);

  for (guint i = 0; i < loaded->len && table->owners->len > 0; i++)
    if (!g_hash_table_add (known, &g_array_index (loaded, BtLoaded, i)))
      {
        bt_set_damaged (error, "%s.id", table->name);
        return FALSE;
      }
  return TRUE;
}

static gboolean
load_row (BtRows         *rows,
          BtStatement    *statement,
          const BtTable  *table,
          GArray         *loaded,
          GError        **error)
{
  BtRecord *record = bt_rows_make_record (rows, statement, table, error);
  BtLoaded one = { record };

  if (record == NULL || !bt_rows_read_stand (rows, statement, table, &one.stand, error)
      || !bt_rows_read_fields (rows, statement, table, record, TRUE, NULL, error))
    return FALSE;
  g_array_append_val (loaded, one);
  return TRUE;
}

static gboolean
load_table (BtDatabase     *database,
            BtRows         *rows,
            const BtTable  *table,
            GError        **error)
{
  g_autoptr (GArray) loaded = g_array_new (FALSE, FALSE, sizeof (BtLoaded));
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (database, error, "SELECT %s FROM \"%s\"", table->names,
                                   table->name);
  if (statement == NULL)
    return FALSE;
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    if (!load_row (rows, statement, table, loaded, error))
      return FALSE;
  if (step == BT_STEP_FAILED)
    return FALSE;

  if ((table->type == BT_TYPE_PLAN || table->type == BT_TYPE_PERSON) && loaded->len != 1)
    {
      bt_set_damaged (error, "%s", table->name);
      return FALSE;
    }
  if (!check_ids (loaded, table, error))
    return FALSE;
  place_all (loaded);
  return TRUE;
}

/* One list of references, its targets found in the order of the link table. */
static gboolean
load_links (BtDatabase     *database,
            BtPlan         *plan,
            const BtTable  *table,
            const BtField  *field,
            GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;
  g_autoptr (GHashTable) by_owner
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer owner, targets;
  BtStep step;

  statement = bt_database_prepare (database, error, "SELECT owner, target FROM \"%s\""
                                   " ORDER BY position, target", field->link_table);
  if (statement == NULL)
    return FALSE;
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    {
      BtRecord *target = bt_plan_find (plan, sqlite3_column_int64 (statement, 1));

      owner = bt_plan_find (plan, sqlite3_column_int64 (statement, 0));
      if (owner == NULL || target == NULL || G_OBJECT_TYPE (owner) != table->type
          || G_OBJECT_TYPE (target) != field->type ())
        {
          bt_set_damaged (error, "%s", field->link_table);
          return FALSE;
        }
      targets = g_hash_table_lookup (by_owner, owner);
      if (targets == NULL)
        {
          targets = g_ptr_array_new ();
          g_hash_table_insert (by_owner, owner, targets);
        }
      g_ptr_array_add (targets, target);
    }

  g_hash_table_iter_init (&iter, by_owner);
  while (g_hash_table_iter_next (&iter, &owner, &targets))
    bt_record_load_value (owner, field, &(BtValue) { .kind = field->kind, .records = targets });
  return step == BT_STEP_DONE;
}

gboolean
bt_load_plan (BtDatabase  *database,
              BtPlan      *plan,
              GError     **error)
{
  g_autoptr (BtRows) rows = bt_rows_new (database, plan);
  GPtrArray *tables = bt_tables_get ();

  for (guint i = 0; i < tables->len; i++)
    if (!load_table (database, rows, g_ptr_array_index (tables, i), error))
      return FALSE;
  for (guint i = 0; i < tables->len; i++)
    {
      const BtTable *table = g_ptr_array_index (tables, i);

      for (guint j = 0; j < table->links->len; j++)
        if (!load_links (database, plan, table, g_ptr_array_index (table->links, j), error))
          return FALSE;
    }
  return TRUE;
}
