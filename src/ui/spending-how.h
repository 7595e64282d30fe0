/* spending-how.h: opens what is free to use of a fund into its sum. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_HOW (bt_spending_how_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingHow, bt_spending_how, BT, SPENDING_HOW, GtkBox)

GtkWidget *bt_spending_how_new  (void);

/* Of @fund, one of @sums; it is empty where what is free to use is not known.  It may be open:
 * where it says the same as before it is left alone. */
void       bt_spending_how_fill (BtSpendingHow    *self,
                                 const BtSums     *sums,
                                 const BtFundSums *fund);

G_END_DECLS
