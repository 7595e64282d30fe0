/* spending-how.h: opens what is free to use of a fund into its sum. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

/* A button; nothing is seen until it is filled. */
GtkWidget *bt_spending_how_new  (void);

/* Of @fund, one of @sums; the button goes where what is free to use is not known.  It may be
 * open. */
void       bt_spending_how_fill (GtkWidget        *self,
                                 const BtSums     *sums,
                                 const BtFundSums *fund);

G_END_DECLS
