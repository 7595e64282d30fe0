/* plan-sums.c: a plan's sums as of today, worked out once a change, for everything that shows
 * money. */
#include "config.h"

#include "ui/plan-sums.h"

struct _BtPlanSums
{
  GObject     parent_instance;
  BtPlan     *plan;         /* which owns this */
  BtSums     *sums;         /* NULL: to be worked out when someone asks */
  GHashTable *options;      /* BtOption -> its sums, of those that someone asked for */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPlanSums, bt_plan_sums, G_TYPE_OBJECT)

static void
forget (BtPlanSums *self)
{
  g_clear_pointer (&self->sums, bt_sums_free);
  g_hash_table_remove_all (self->options);
}

static void
on_plan_changed (BtPlanSums *self)
{
  forget (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
bt_plan_sums_finalize (GObject *object)
{
  forget (BT_PLAN_SUMS (object));
  g_hash_table_unref (BT_PLAN_SUMS (object)->options);

  G_OBJECT_CLASS (bt_plan_sums_parent_class)->finalize (object);
}

static void
bt_plan_sums_class_init (BtPlanSumsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_plan_sums_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_PLAN_SUMS, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_plan_sums_init (BtPlanSums *self)
{
  self->options = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) bt_sums_free);
}

BtPlanSums *
bt_plan_sums_get_for_plan (BtPlan *plan)
{
  BtPlanSums *self = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_get_data (G_OBJECT (plan), "bt-plan-sums");
  if (self != NULL)
    return self;

  bt_ledger_get_for_plan (plan); /* which hears of changes before the sums that are made of it */
  self = g_object_new (BT_TYPE_PLAN_SUMS, NULL);
  self->plan = plan;
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (on_plan_changed), self);
  g_object_set_data_full (G_OBJECT (plan), "bt-plan-sums", self, g_object_unref);
  return self;
}

const BtSums *
bt_plan_sums_get (BtPlanSums *self)
{
  BtDay day = BT_DAY_UNKNOWN;

  g_return_val_if_fail (BT_IS_PLAN_SUMS (self), NULL);

  day = bt_plan_get_day (self->plan, bt_day_today ());
  if (self->sums != NULL && self->sums->on != day)
    forget (self);
  if (self->sums == NULL)
    self->sums = bt_sums_new_for_plan (self->plan, day);
  return self->sums;
}

const BtSums *
bt_plan_sums_get_option (BtPlanSums *self,
                         BtOption   *option)
{
  BtDay day = BT_DAY_UNKNOWN;
  BtSums *sums = NULL;

  g_return_val_if_fail (BT_IS_PLAN_SUMS (self), NULL);
  g_return_val_if_fail (bt_record_get_plan (option) == self->plan, NULL);

  day = bt_plan_sums_get (self)->on; /* another day has forgotten all of them */
  sums = g_hash_table_lookup (self->options, option);
  if (sums == NULL)
    {
      sums = bt_sums_new_for_option (option, day);
      g_hash_table_insert (self->options, option, sums);
    }
  return sums;
}

const BtSums *
bt_plan_sums_get_of (BtPlanSums *self,
                     gpointer    record)
{
  BtRecord *owner = record != NULL ? bt_record_get_owner (record) : NULL;

  return BT_IS_OPTION (owner) ? bt_plan_sums_get_option (self, BT_OPTION (owner))
                              : bt_plan_sums_get (self);
}
