/* plan-sums.c: a plan's sums as of today, worked out once a change, for everything that shows
 * money. */
#include "config.h"

#include "ui/plan-sums.h"

struct _BtPlanSums
{
  GObject  parent_instance;
  BtPlan  *plan;            /* which owns this */
  BtSums  *sums;            /* NULL: to be worked out when someone asks */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPlanSums, bt_plan_sums, G_TYPE_OBJECT)

static void
on_plan_changed (BtPlanSums *self)
{
  g_clear_pointer (&self->sums, bt_sums_free);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
bt_plan_sums_finalize (GObject *object)
{
  g_clear_pointer (&BT_PLAN_SUMS (object)->sums, bt_sums_free);

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
    g_clear_pointer (&self->sums, bt_sums_free);
  if (self->sums == NULL)
    self->sums = bt_sums_new_for_plan (self->plan, day);
  return self->sums;
}

BtPlan *
bt_plan_sums_get_plan (BtPlanSums *self)
{
  g_return_val_if_fail (BT_IS_PLAN_SUMS (self), NULL);
  return self->plan;
}
