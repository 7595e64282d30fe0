/* plan-facts-dialog.h: what is known of a plan as a whole: its name, its year, its dates. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_PLAN_FACTS_DIALOG (bt_plan_facts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BtPlanFactsDialog, bt_plan_facts_dialog, BT, PLAN_FACTS_DIALOG, GtkWindow)

/* What is typed in it is kept as everywhere: one step for undo each. */
GtkWidget *bt_plan_facts_dialog_new (GtkWindow *parent,
                                     BtPlan    *plan);

G_END_DECLS
