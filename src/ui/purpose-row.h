/* purpose-row.h: one thing the money is for: planned, spent and left, and under it its lines. */
#pragma once

#include <gtk/gtk.h>

#include "report/money-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_PURPOSE_ROW (bt_purpose_row_get_type ())
G_DECLARE_FINAL_TYPE (BtPurposeRow, bt_purpose_row, BT, PURPOSE_ROW, GtkBox)

/* The columns of a table: each row puts its cells into them. */
typedef enum
{
  BT_PURPOSE_COLUMN_NAME,
  BT_PURPOSE_COLUMN_PLANNED,
  BT_PURPOSE_COLUMN_SPENT,
  BT_PURPOSE_COLUMN_LEFT,
  BT_N_PURPOSE_COLUMNS
} BtPurposeColumn;

/* @columns: of GtkSizeGroup, one a column, which are lent. */
GtkWidget *bt_purpose_row_new       (BtPurpose          purpose,
                                     GtkSizeGroup     **columns);

/* Shows what @rows has for it; the widest bar stands for @most.  It goes where there is nothing. */
void       bt_purpose_row_fill      (BtPurposeRow      *self,
                                     const BtMoneyRows *rows,
                                     BtPence            most);

G_END_DECLS
