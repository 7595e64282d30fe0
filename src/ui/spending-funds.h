/* spending-funds.h: how each fund stands today: each account, and a line for money that others
 * hold. */
#pragma once

#include <gtk/gtk.h>

#include "ui/plan-sums.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_FUNDS (bt_spending_funds_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingFunds, bt_spending_funds, BT, SPENDING_FUNDS, GtkBox)

/* Once, before it is shown. */
void bt_spending_funds_set_sums (BtSpendingFunds *self,
                                 BtPlanSums      *sums);

/* Shows the funds as the sums have them now. */
void bt_spending_funds_fill     (BtSpendingFunds *self);

G_END_DECLS
