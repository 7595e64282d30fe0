/* rows.c: records, read from the rows they are kept in. */
#include "config.h"

#include "store/rows-private.h"

#include "store/value.h"

BtRows *
bt_rows_new (BtDatabase *database,
             BtPlan     *plan)
{
  BtRows *self = g_new0 (BtRows, 1);

  self->database = database;
  self->plan = plan;
  self->inserts = g_new0 (BtStatement *, bt_tables_get ()->len);
  self->selects = g_new0 (BtStatement *, bt_tables_get ()->len);
  return self;
}

void
bt_rows_free (BtRows *self)
{
  for (guint i = 0; i < bt_tables_get ()->len; i++)
    {
      sqlite3_finalize (self->inserts[i]);
      sqlite3_finalize (self->selects[i]);
    }
  g_free (self->inserts);
  g_free (self->selects);
  g_free (self);
}

BtStatement *
bt_rows_select (BtRows         *self,
                const BtTable  *table,
                gint64          key,
                gboolean       *found,
                GError        **error)
{
  BtStatement **statement = &self->selects[table->index];
  BtStep step;

  *found = FALSE;
  if (*statement == NULL)
    *statement = bt_database_prepare (self->database, error, "SELECT %s FROM \"%s\" WHERE key = ?1",
                                      table->names, table->name);
  if (*statement == NULL)
    return NULL;
  sqlite3_reset (*statement);
  sqlite3_bind_int64 (*statement, 1, key);
  step = bt_statement_step (*statement, error);
  *found = step == BT_STEP_ROW;
  if (step != BT_STEP_ROW)
    sqlite3_reset (*statement);
  return step == BT_STEP_ROW ? *statement : NULL;
}

/* The row's id; NULL where it is none. */
static const char *
read_id (BtStatement *statement)
{
  const char *id = (const char *) sqlite3_column_text (statement, BT_COLUMN_ID);
  int length = sqlite3_column_bytes (statement, BT_COLUMN_ID);

  return id != NULL && g_utf8_validate_len (id, (gsize) length, NULL) ? id : NULL;
}

BtRecord *
bt_rows_make_record (BtRows         *self,
                     BtStatement    *statement,
                     const BtTable  *table,
                     GError        **error)
{
  gint64 key = sqlite3_column_int64 (statement, BT_COLUMN_KEY);
  g_autoptr (BtRecord) record = NULL;

  if (table->type == BT_TYPE_PLAN)
    record = g_object_ref (BT_RECORD (self->plan));
  else if (read_id (statement) != NULL)
    record = bt_record_new (table->type, read_id (statement));
  if (record != NULL && key > 0 && bt_plan_find (self->plan, key) == NULL
      && bt_plan_register (self->plan, record, key))
    return record; /* the plan's own reference keeps it */

  bt_set_damaged (error, "%s.key", table->name);
  return NULL;
}

/* The owner that @owning speaks of, where the row names one in @column; the plan needs no
 * column. */
static BtRecord *
read_owner (BtRows         *self,
            BtStatement    *statement,
            const BtOwning *owning,
            int             column)
{
  BtRecord *owner;

  if (owning->list->owner_column == NULL)
    return BT_RECORD (self->plan);
  owner = bt_plan_find (self->plan, sqlite3_column_int64 (statement, column));
  return owner != NULL && G_OBJECT_TYPE (owner) == owning->table->type ? owner : NULL;
}

gboolean
bt_rows_read_stand (BtRows         *self,
                    BtStatement    *statement,
                    const BtTable  *table,
                    BtStand        *stand,
                    GError        **error)
{
  int column = BT_COLUMN_OWNERS;
  const BtOwning *found = NULL;

  *stand = (BtStand) { .position = sqlite3_column_int64 (statement, BT_COLUMN_POSITION) };
  for (guint i = 0; i < table->owners->len; i++)
    {
      const BtOwning *owning = &g_array_index (table->owners, BtOwning, i);
      gboolean of_plan = owning->list->owner_column == NULL;
      int here = of_plan ? -1 : column++;

      /* a row that names no owner is the plan's own */
      if (of_plan ? found != NULL : sqlite3_column_type (statement, here) == SQLITE_NULL)
        continue;
      found = owning;
      stand->owner = read_owner (self, statement, owning, here);
      stand->list = owning->list;
    }
  if ((stand->owner != NULL || table->owners->len == 0) && ABS (stand->position) <= BT_POSITION_MAX)
    return TRUE;
  bt_set_damaged (error, "%s.position", table->name);
  return FALSE;
}

gboolean
bt_rows_read_fields (BtRows         *self,
                     BtStatement    *statement,
                     const BtTable  *table,
                     BtRecord       *record,
                     gboolean        load,
                     guint64        *changed,
                     GError        **error)
{
  int first = BT_COLUMN_OWNERS + (int) table->n_owner_columns;

  for (guint i = 0; i < table->columns->len; i++)
    {
      const BtColumn *column = &g_array_index (table->columns, BtColumn, i);
      g_autoptr (GBytes) bytes = NULL;
      BtValue value;

      if (!bt_value_read (statement, first + (int) i, column, self->plan, &value, &bytes, error))
        return FALSE;
      if (load)
        bt_record_load_value (record, column->field, &value);
      else if (bt_record_put_value (record, column->field, &value))
        *changed |= G_GUINT64_CONSTANT (1) << (column->field - table->klass->fields);
    }
  return TRUE;
}

GPtrArray *
bt_rows_read_links (BtRows         *self,
                    BtRecord       *owner,
                    const BtField  *field,
                    GError        **error)
{
  g_autoptr (GPtrArray) targets = g_ptr_array_new ();
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;

  statement = bt_database_prepare (self->database, error,
                                   "SELECT target FROM \"%s\" WHERE owner = ?1"
                                   " ORDER BY position, target",
                                   field->link_table);
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, bt_record_get_key (owner));
  while ((step = bt_statement_step (statement, error)) == BT_STEP_ROW)
    {
      BtRecord *target = bt_plan_find (self->plan, sqlite3_column_int64 (statement, 0));

      if (target == NULL || G_OBJECT_TYPE (target) != field->type ())
        {
          bt_set_damaged (error, "%s", field->link_table);
          return NULL;
        }
      g_ptr_array_add (targets, target);
    }
  return step == BT_STEP_FAILED ? NULL : g_steal_pointer (&targets);
}
