/* budget-purposes.h: what the money is for, each thing with its lines, and what others give. */
#pragma once

#include <gtk/gtk.h>

#include "report/money-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_PURPOSES (bt_budget_purposes_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetPurposes, bt_budget_purposes, BT, BUDGET_PURPOSES, GtkBox)

void bt_budget_purposes_fill (BtBudgetPurposes  *self,
                              const BtMoneyRows *rows);

G_END_DECLS
