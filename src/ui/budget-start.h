/* budget-start.h: The budget where there is nothing yet: what is known of the money, and ideas. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_START (bt_budget_start_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetStart, bt_budget_start, BT, BUDGET_START, GtkBox)

/* Signal: "done", when what was asked is answered, or nothing more is wanted. */

/* Whose money it asks about. */
void     bt_budget_start_set_plan (BtBudgetStart *self,
                                  BtPlan        *plan);

/* TRUE while someone is in the middle of an answer. */
gboolean bt_budget_start_is_busy (BtBudgetStart *self);

G_END_DECLS
