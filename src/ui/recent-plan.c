/* recent-plan.c: a plan that was opened on this computer: where it lies, what it is called, when
 * it was opened. */
#include "ui/settings.h"

struct _BtRecentPlan
{
  GObject parent_instance;
  GFile  *file;
  char   *name;
  BtDay   opened_on;
};

G_DEFINE_FINAL_TYPE (BtRecentPlan, bt_recent_plan, G_TYPE_OBJECT)

static void
bt_recent_plan_finalize (GObject *object)
{
  BtRecentPlan *self = BT_RECENT_PLAN (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (bt_recent_plan_parent_class)->finalize (object);
}

static void
bt_recent_plan_class_init (BtRecentPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_recent_plan_finalize;
}

static void
bt_recent_plan_init (BtRecentPlan *self)
{
}

BtRecentPlan *
bt_recent_plan_new (GFile      *file,
                    const char *name,
                    BtDay       opened_on)
{
  BtRecentPlan *self = g_object_new (BT_TYPE_RECENT_PLAN, NULL);

  self->file = g_object_ref (file);
  self->name = g_strdup (name);
  self->opened_on = opened_on;
  return self;
}

GFile *
bt_recent_plan_get_file (BtRecentPlan *self)
{
  g_return_val_if_fail (BT_IS_RECENT_PLAN (self), NULL);
  return self->file;
}

const char *
bt_recent_plan_get_name (BtRecentPlan *self)
{
  g_return_val_if_fail (BT_IS_RECENT_PLAN (self), NULL);
  return self->name;
}

BtDay
bt_recent_plan_get_opened_on (BtRecentPlan *self)
{
  g_return_val_if_fail (BT_IS_RECENT_PLAN (self), BT_DAY_UNKNOWN);
  return self->opened_on;
}
