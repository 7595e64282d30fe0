/* budget-summary.h: how much of the money is shared out, as one sentence and one bar, and what is
 * not. */
#pragma once

#include <gtk/gtk.h>

#include "report/money-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_SUMMARY (bt_budget_summary_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetSummary, bt_budget_summary, BT, BUDGET_SUMMARY, GtkBox)

void bt_budget_summary_fill (BtBudgetSummary   *self,
                             const BtMoneyRows *rows);

G_END_DECLS
