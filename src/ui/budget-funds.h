/* budget-funds.h: where the money comes from: each fund with its rule and a bar of what it is
 * for. */
#pragma once

#include <gtk/gtk.h>

#include "report/money-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_FUNDS (bt_budget_funds_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetFunds, bt_budget_funds, BT, BUDGET_FUNDS, GtkBox)

void bt_budget_funds_fill (BtBudgetFunds     *self,
                           const BtMoneyRows *rows);

/* Makes @chart show what @fund is shared out for. */
void bt_budget_show_fund  (GtkWidget         *chart,
                           const BtMoneyRows *rows,
                           BtFund            *fund);

G_END_DECLS
