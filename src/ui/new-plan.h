/* new-plan.h: the first questions of a new plan, one a page; nothing of it is kept yet. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_NEW_PLAN (bt_new_plan_get_type ())
G_DECLARE_FINAL_TYPE (BtNewPlan, bt_new_plan, BT, NEW_PLAN, GtkBox)

/* Signals: "left", by going back from the first question; "answered", when a place to start was
 * chosen. */

/* To the question before, with all that was typed still there. */
void        bt_new_plan_go_back   (BtNewPlan *self);

/* TRUE where something has been answered. */
gboolean    bt_new_plan_is_begun  (BtNewPlan *self);

/* The name of the place that was chosen to start with; NULL for the first.  Borrowed. */
const char *bt_new_plan_get_place (BtNewPlan *self);

/* A plan with what was answered, which nobody keeps yet; @today says which year it is for.  The
 * caller's. */
BtPlan     *bt_new_plan_make      (BtNewPlan *self,
                                   BtDay      today);

G_END_DECLS
