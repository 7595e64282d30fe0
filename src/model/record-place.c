/* record-place.c: where a record stands: in which list of which owner, and so in which plan. */
#include "model/list.h"
#include "model/plan.h"
#include "model/record-private.h"

typedef void (*Visit) (BtRecord *record,
                       BtPlan   *plan);

/* Calls @visit for each record that @record owns itself; what those own is for @visit. */
static void
visit_owned (BtRecord *record,
             Visit     visit,
             BtPlan   *plan)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_KIND_LIST)
      {
        /* the member, not bt_record_get_list(), which makes one where there is none */
        BtList *list = *(BtList **) G_STRUCT_MEMBER_P (record, klass->fields[i].offset);

        for (guint j = 0; j < bt_list_get_length (list); j++)
          visit (bt_list_get (list, j), plan);
      }
}

/* A record that is put into a plan brings what it owns. */
static void
enter_plan (BtRecord *record,
            BtPlan   *plan)
{
  bt_record_get_private (record)->plan = plan;
  while (!bt_plan_register (plan, record, 0))
    ; /* a new key that is taken, once in the life of the universe */
  visit_owned (record, enter_plan, plan);
}

/* A record that is taken out of its plan takes along what it owns. */
static void
leave_plan (BtRecord *record,
            BtPlan   *plan)
{
  bt_record_get_private (record)->plan = NULL;
  visit_owned (record, leave_plan, plan);
}

void
bt_record_place (gpointer       record,
                 gpointer       owner,
                 const BtField *list,
                 guint          index)
{
  BtRecordPrivate *private = bt_record_get_private (record);
  BtPlan *plan = bt_record_get_plan (owner);
  G_GNUC_UNUSED g_autoptr (BtRecord) kept = g_object_ref (record);

  g_return_if_fail (list->kind == BT_KIND_LIST);

  if (private->owner != NULL)
    bt_list_remove (bt_record_get_list (private->owner, private->list), record);
  private->owner = owner;
  private->list = list;
  if (plan != NULL && private->plan == NULL)
    enter_plan (record, plan);
  bt_list_insert (bt_record_get_list (owner, list), index, record);
}

void
bt_record_take_out (gpointer record)
{
  BtRecordPrivate *private = bt_record_get_private (record);
  G_GNUC_UNUSED g_autoptr (BtRecord) kept = g_object_ref (record);

  leave_plan (record, private->plan);
  if (private->owner != NULL)
    bt_list_remove (bt_record_get_list (private->owner, private->list), record);
  private->owner = NULL;
}

gboolean
bt_plan_holds (BtPlan   *self,
               gpointer  record)
{
  g_return_val_if_fail (BT_IS_PLAN (self), FALSE);

  for (; record != NULL; record = bt_record_get_owner (record))
    if (record == self)
      return TRUE;
    else if (bt_record_get_plan (record) != self)
      return FALSE;
  return FALSE;
}
