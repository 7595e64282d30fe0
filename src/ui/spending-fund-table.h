/* spending-fund-table.h: how the funds that have an account stand today, a row for each: for where
 * there are too many for cards. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_FUND_TABLE (bt_spending_fund_table_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingFundTable, bt_spending_fund_table, BT, SPENDING_FUND_TABLE, GtkGrid)

GtkWidget *bt_spending_fund_table_new  (void);
void       bt_spending_fund_table_fill (BtSpendingFundTable *self,
                                        const BtSums        *sums);

G_END_DECLS
