/* spending-fund.h: how one fund stands today: its account, what is free to use of it, and the
 * year's end. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_FUND (bt_spending_fund_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingFund, bt_spending_fund, BT, SPENDING_FUND, GtkBox)

/* A card for a fund with an account; where it has none, because others hold it, a line of words. */
GtkWidget *bt_spending_fund_new  (gboolean          cash);

/* Shows @fund, one of @sums, which is as it was made for; what says the same as before is left
 * alone. */
void       bt_spending_fund_fill (BtSpendingFund   *self,
                                  const BtSums     *sums,
                                  const BtFundSums *fund);

G_END_DECLS
