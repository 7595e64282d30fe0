/* rows-write.c: records, written to the rows they are kept in. */
#include "config.h"

#include "store/rows-private.h"

#include <glib/gi18n.h>

#include "base/error.h"
#include "model/record-private.h"
#include "store/value.h"

/* TRUE where what @value refers to has a row, or soon will. */
static gboolean
check_references (BtRows         *self,
                  const BtField  *field,
                  const BtValue  *value,
                  GError        **error)
{
  gboolean one = field->kind == BT_KIND_REFERENCE;
  guint n = one ? 1 : value->records == NULL ? 0 : value->records->len;

  for (guint i = 0; i < n; i++)
    {
      BtRecord *record = one ? value->record : g_ptr_array_index (value->records, i);

      if (record != NULL && bt_plan_find (self->plan, bt_record_get_key (record)) != record)
        {
          g_set_error (error, BT_ERROR, BT_ERROR_REFUSED,
                       _("“%s” names something that is not in this plan."), _(field->label));
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check (BtRows         *self,
       const BtField  *field,
       const BtValue  *value,
       GError        **error)
{
  if (!bt_value_check (field, value, error))
    return FALSE;
  if (field->kind == BT_KIND_REFERENCE || field->kind == BT_KIND_REFERENCES)
    return check_references (self, field, value, error);
  return TRUE;
}

static gboolean
write_links (BtRows         *self,
             BtRecord       *owner,
             const BtField  *field,
             GPtrArray      *targets,
             GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;

  statement = bt_database_prepare (self->database, error, "INSERT INTO \"%s\" VALUES (?1, ?2, ?3)",
                                   field->link_table);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; targets != NULL && i < targets->len; i++)
    {
      sqlite3_bind_int64 (statement, 1, bt_record_get_key (owner));
      sqlite3_bind_int64 (statement, 2, bt_record_get_key (g_ptr_array_index (targets, i)));
      sqlite3_bind_int64 (statement, 3, i);
      if (!bt_statement_run (statement, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
replace_links (BtRows         *self,
               BtRecord       *owner,
               const BtField  *field,
               GPtrArray      *targets,
               GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;

  statement = bt_database_prepare (self->database, error, "DELETE FROM \"%s\" WHERE owner = ?1",
                                   field->link_table);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, bt_record_get_key (owner));
  return bt_statement_run (statement, error) && write_links (self, owner, field, targets, error);
}

gboolean
bt_rows_update (BtRows         *self,
                BtRecord       *record,
                const BtField  *field,
                const BtValue  *value,
                GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;

  if (!check (self, field, value, error))
    return FALSE;
  if (field->kind == BT_KIND_REFERENCES)
    return replace_links (self, record, field, value->records, error);

  statement = bt_database_prepare (self->database, error,
                                   "UPDATE \"%s\" SET \"%s\" = ?1 WHERE key = ?2",
                                   bt_record_get_table (record), field->name);
  if (statement == NULL)
    return FALSE;
  bt_value_bind (statement, 1, field, value);
  sqlite3_bind_int64 (statement, 2, bt_record_get_key (record));
  return bt_statement_run (statement, error);
}

/* Binds the column that names the owner, from parameter @first on; the others stay NULL. */
static gboolean
bind_owner (BtStatement   *statement,
            int            first,
            const BtTable *table,
            BtRecord      *owner,
            const BtField *list)
{
  for (guint i = 0, n = 0; i < table->owners->len; i++)
    {
      const BtOwning *owning = &g_array_index (table->owners, BtOwning, i);

      if (owning->list == list && list->owner_column != NULL)
        sqlite3_bind_int64 (statement, first + (int) n, bt_record_get_key (owner));
      if (owning->list == list)
        return TRUE;
      if (owning->list->owner_column != NULL)
        n++;
    }
  return table->owners->len == 0;
}

static BtStatement *
get_insert (BtRows         *self,
            const BtTable  *table,
            GError        **error)
{
  BtStatement **statement = &self->inserts[table->index];

  if (*statement == NULL)
    *statement = bt_database_prepare (self->database, error, "INSERT INTO \"%s\" (%s) VALUES (%s)",
                                      table->name, table->names, table->marks);
  return *statement;
}

static gboolean
insert_row (BtRows         *self,
            const BtTable  *table,
            BtRecord       *record,
            BtRecord       *owner,
            const BtField  *list,
            gint64          position,
            GError        **error)
{
  BtStatement *statement = get_insert (self, table, error);
  int first = BT_COLUMN_OWNERS + (int) table->n_owner_columns + 1;

  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < table->columns->len; i++)
    {
      const BtField *field = g_array_index (table->columns, BtColumn, i).field;
      BtValue value = bt_record_get_value (record, field);

      if (!check (self, field, &value, error))
        return FALSE;
      bt_value_bind (statement, first + (int) i, field, &value);
    }
  sqlite3_bind_int64 (statement, BT_COLUMN_KEY + 1, bt_record_get_key (record));
  sqlite3_bind_text (statement, BT_COLUMN_ID + 1, bt_record_get_id (record), -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64 (statement, BT_COLUMN_POSITION + 1, position);
  if (!bind_owner (statement, BT_COLUMN_OWNERS + 1, table, owner, list))
    g_return_val_if_reached (FALSE);
  return bt_statement_run (statement, error);
}

static gboolean
insert_list (BtRows         *self,
             BtRecord       *owner,
             const BtField  *list,
             GError        **error)
{
  /* the member, not bt_record_get_list(), which makes one where there is none */
  BtList *records = *(BtList **) G_STRUCT_MEMBER_P (owner, list->offset);
  guint length = bt_list_get_length (records);

  for (guint i = 0; i < length; i++)
    if (!bt_rows_insert (self, bt_list_get (records, i), owner, list, i * BT_POSITION_GAP, error))
      return FALSE;
  return TRUE;
}

gboolean
bt_rows_insert (BtRows         *self,
                BtRecord       *record,
                BtRecord       *owner,
                const BtField  *list,
                gint64          position,
                GError        **error)
{
  const BtTable *table = bt_tables_find (G_OBJECT_TYPE (record));

  if (!insert_row (self, table, record, owner, list, position, error))
    return FALSE;
  bt_record_get_private (record)->position = position;

  for (guint i = 0; i < table->links->len; i++)
    {
      const BtField *field = g_ptr_array_index (table->links, i);
      BtValue value = bt_record_get_value (record, field);

      if (!check (self, field, &value, error)
          || !write_links (self, record, field, value.records, error))
        return FALSE;
    }
  for (guint i = 0; i < table->lists->len; i++)
    if (!insert_list (self, record, g_ptr_array_index (table->lists, i), error))
      return FALSE;
  return TRUE;
}

gboolean
bt_rows_move (BtRows         *self,
              BtRecord       *record,
              BtRecord       *owner,
              const BtField  *list,
              gint64          position,
              GError        **error)
{
  const BtTable *table = bt_tables_find (G_OBJECT_TYPE (record));
  g_autoptr (GString) sql = g_string_new (NULL);
  g_autoptr (BtStatement) statement = NULL;

  g_string_printf (sql, "UPDATE \"%s\" SET position = ?1", table->name);
  for (guint i = 0, n = 2; i < table->owners->len; i++)
    {
      const BtField *owners = g_array_index (table->owners, BtOwning, i).list;

      if (owners->owner_column != NULL)
        g_string_append_printf (sql, ", \"%s\" = ?%u", owners->owner_column, ++n);
    }
  g_string_append (sql, " WHERE key = ?2");

  statement = bt_database_prepare (self->database, error, "%s", sql->str);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, position);
  sqlite3_bind_int64 (statement, 2, bt_record_get_key (record));
  if (!bind_owner (statement, 3, table, owner, list))
    g_return_val_if_reached (FALSE);
  return bt_statement_run (statement, error);
}

gboolean
bt_rows_delete (BtRows    *self,
                BtRecord  *record,
                GError   **error)
{
  g_autoptr (BtStatement) statement = NULL;

  statement = bt_database_prepare (self->database, error, "DELETE FROM \"%s\" WHERE key = ?1",
                                   bt_record_get_table (record));
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, bt_record_get_key (record));
  return bt_statement_run (statement, error);
}

