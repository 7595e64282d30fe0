/* spending-part.h: the part of a payment that is for one line, from one fund. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_PART (bt_spending_part_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingPart, bt_spending_part, BT, SPENDING_PART, GtkBox)

/* Property: "record", a BtPart.
 * Signal: "removed", when it is to be taken off: only of one that is in no plan yet. */

/* For @part of a payment that is not in @plan yet. */
GtkWidget *bt_spending_part_new      (BtPart         *part,
                                      BtPlan         *plan);

/* Borrowed. */
BtPart    *bt_spending_part_get_part (BtSpendingPart *self);

/* Keeps what is typed in it; FALSE where it cannot be read, which is said beside it. */
gboolean   bt_spending_part_keep     (BtSpendingPart *self);

G_END_DECLS
