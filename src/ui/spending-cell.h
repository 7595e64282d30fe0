/* spending-cell.h: one cell of the table of payments. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  BT_SPENDING_CELL_WHAT, /* who, and in a second line all that has no column of its own */
  BT_SPENDING_CELL_DAY,
  BT_SPENDING_CELL_WHO,
  BT_SPENDING_CELL_PURPOSE,
  BT_SPENDING_CELL_LINES,
  BT_SPENDING_CELL_AMOUNT,
  BT_SPENDING_CELL_PROOF,
  BT_N_SPENDING_CELLS
} BtSpendingCellKind;

#define BT_TYPE_SPENDING_CELL (bt_spending_cell_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingCell, bt_spending_cell, BT, SPENDING_CELL, GtkBox)

GtkWidget *bt_spending_cell_new        (BtSpendingCellKind  kind);

/* Shows what @record, a BtSpending or a BtReceipt, says; NULL: nothing. */
void       bt_spending_cell_fill       (BtSpendingCell     *self,
                                        gpointer            record);

/* Borrowed. */
gpointer   bt_spending_cell_get_record (BtSpendingCell     *self);

/* Whether its record's form is open, so that its row stands out. */
void       bt_spending_cell_set_opened (BtSpendingCell     *self,
                                        gboolean            opened);

G_END_DECLS
