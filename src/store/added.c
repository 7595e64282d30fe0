/* added.c: what the open action has added. */
#include "config.h"

#include "store/added.h"

#include "model/record-private.h"
#include "store/tables.h"

BtAdded *
bt_added_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/* What @record owns in @list; NULL, which is empty, where nobody asked for it yet. */
static BtList *
get_owned (BtRecord      *record,
           const BtTable *table,
           guint          list)
{
  const BtField *field = g_ptr_array_index (table->lists, list);

  return *(BtList **) G_STRUCT_MEMBER_P (record, field->offset);
}

gboolean
bt_added_give_keys (BtPlan   *plan,
                    BtRecord *record)
{
  const BtTable *table = bt_tables_find (G_OBJECT_TYPE (record));

  while (bt_record_get_key (record) == 0 && !bt_plan_register (plan, record, 0))
    ; /* a new key that is taken, once in the life of the universe */
  if (bt_plan_find (plan, bt_record_get_key (record)) != record)
    return FALSE;
  for (guint i = 0; i < table->lists->len; i++)
    for (guint j = 0; j < bt_list_get_length (get_owned (record, table, i)); j++)
      if (!bt_added_give_keys (plan, bt_list_get (get_owned (record, table, i), j)))
        return FALSE;
  return TRUE;
}

static void
set_added (BtRecord *record,
           BtPlan   *plan,
           gboolean  added)
{
  const BtTable *table = bt_tables_find (G_OBJECT_TYPE (record));

  bt_record_get_private (record)->plan = plan;
  bt_record_get_private (record)->added = added;
  for (guint i = 0; i < table->lists->len; i++)
    for (guint j = 0; j < bt_list_get_length (get_owned (record, table, i)); j++)
      set_added (bt_list_get (get_owned (record, table, i), j), plan, added);
}

void
bt_added_note (BtAdded       *self,
               BtPlan        *plan,
               BtRecord      *record,
               BtRecord      *owner,
               const BtField *list)
{
  BtRecordPrivate *private = bt_record_get_private (record);

  set_added (record, plan, TRUE);
  private->owner = owner;
  private->list = list;
  g_ptr_array_add (self, g_object_ref (record));
}

void
bt_added_detach (BtAdded *self)
{
  for (guint i = 0; i < self->len; i++)
    bt_record_get_private (g_ptr_array_index (self, i))->owner = NULL;
}

static void
send_away (BtRecord *record)
{
  const BtTable *table = bt_tables_find (G_OBJECT_TYPE (record));

  if (bt_record_get_private (record)->added)
    {
      set_added (record, NULL, FALSE);
      bt_record_take_out (record);
      return;
    }
  for (guint i = 0; i < table->lists->len; i++)
    for (guint j = bt_list_get_length (get_owned (record, table, i)); j > 0; j--)
      send_away (bt_list_get (get_owned (record, table, i), j - 1));
}

void
bt_added_free (BtAdded *self)
{
  for (guint i = 0; i < self->len; i++)
    send_away (g_ptr_array_index (self, i));
  g_ptr_array_unref (self);
}
