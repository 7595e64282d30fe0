/* spending-rows.h: all payments and all money that came in, newest first, as a GListModel; or those
 * of them that somebody looks for.
 *
 * Those whose day nobody knows come first: they ask for one.  On one day what came in stands below
 * what was paid, and what the plan has later stands above. Each change of the plan mends the rows
 * that it names, and nothing is sorted again. */
#pragma once

#include <gio/gio.h>

#include "ui/spending-match.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_ROWS (bt_spending_rows_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingRows, bt_spending_rows, BT, SPENDING_ROWS, GObject)

/* Its items are BtSpending and BtReceipt.
 *
 * Signals: "mended" (BtRecord *), when what is said of an item is other now and it stands where it
 * stood; NULL: of any of them;
 * "counted", when there may be more or fewer, or when a search has come to its end. */

BtSpendingRows *bt_spending_rows_new         (BtPlan         *plan);

/* What to look for; @asked is copied.  Many rows are looked through bit by bit, while the window
 * goes on. */
void            bt_spending_rows_ask         (BtSpendingRows        *self,
                                              const BtSpendingAsked *asked);

/* Looks through the rest at once. */
void            bt_spending_rows_finish      (BtSpendingRows *self);

/* How many there are, whatever is asked for; and how many of later days than @day. */
guint           bt_spending_rows_count_all   (BtSpendingRows *self);
guint           bt_spending_rows_count_later (BtSpendingRows *self,
                                              BtDay           day);

/* TRUE where @record is one of the items. */
gboolean        bt_spending_rows_find        (BtSpendingRows *self,
                                              gpointer        record,
                                              guint          *index);

G_END_DECLS
