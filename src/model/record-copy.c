/* record-copy.c: a record once more, with all it owns: for what goes from one owner to another that
 * is of another class. */
#include "model/record-copy.h"

#include "model/list.h"
#include "model/plan.h"

static void
copy_owned (gpointer       record,
            gpointer       copy,
            const BtField *list)
{
  BtList *owned = bt_record_get_list (record, list);

  for (guint i = 0; i < bt_list_get_length (owned); i++)
    {
      gpointer item = bt_list_get (owned, i);
      g_autoptr (BtRecord) item_copy = bt_record_copy (item, bt_record_get_id (item));

      bt_record_place (item_copy, copy, list, G_MAXUINT);
    }
}

gpointer
bt_record_copy (gpointer    record,
                const char *id)
{
  BtRecordClass *klass = NULL;
  gpointer copy = NULL;

  g_return_val_if_fail (BT_IS_RECORD (record), NULL);

  klass = BT_RECORD_GET_CLASS (record);
  copy = bt_record_new (G_OBJECT_TYPE (record), id);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      BtValue value;

      if (field->kind == BT_KIND_LIST)
        {
          copy_owned (record, copy, field);
          continue;
        }
      value = bt_record_get_value (record, field);
      bt_record_load_value (copy, field, &value);
    }
  return copy;
}
