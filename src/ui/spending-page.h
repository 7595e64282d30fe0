/* spending-page.h: the place Spending: what was paid, what came in, and the proof. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"
#include "ui/spending-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_PAGE (bt_spending_page_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingPage, bt_spending_page, BT, SPENDING_PAGE, GtkBox)

/* Actions: "spending.open" and "spending.add-proof", with the key of a payment, or of money in, for
 * the first; "spending.add-payment", "spending.add-money-in", "spending.remove". */

GtkWidget      *bt_spending_page_new      (BtPlanFile     *file,
                                           BtSettings     *settings);

/* What the table shows.  Borrowed. */
BtSpendingRows *bt_spending_page_get_rows (BtSpendingPage *self);

G_END_DECLS
