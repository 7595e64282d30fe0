/* new-plan-who.h: who is here today, in the first questions. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_NEW_PLAN_WHO (bt_new_plan_who_get_type ())
G_DECLARE_FINAL_TYPE (BtNewPlanWho, bt_new_plan_who, BT, NEW_PLAN_WHO, GtkBox)

/* Signals: "changed", when anything was typed or chosen; "done", by Enter where nothing is. */

/* What the child is called, which stands in what is asked. */
void     bt_new_plan_who_set_child (BtNewPlanWho *self,
                                    const char   *child);

/* TRUE while nobody is written down. */
gboolean bt_new_plan_who_is_blank  (BtNewPlanWho *self);

/* Puts those who are written down into @plan, which nobody keeps yet. */
void     bt_new_plan_who_put       (BtNewPlanWho *self,
                                    BtPlan       *plan);

G_END_DECLS
