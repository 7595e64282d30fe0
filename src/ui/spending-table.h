/* spending-table.h: payments and money in, in one table by date. */
#pragma once

#include <gtk/gtk.h>

#include "ui/spending-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_TABLE (bt_spending_table_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingTable, bt_spending_table, BT, SPENDING_TABLE, GtkBox)

/* A row that is chosen activates "spending.open" with its record's key. */

/* Once. */
void     bt_spending_table_set_rows   (BtSpendingTable *self,
                                       BtSpendingRows  *rows);

/* Whose form is open, so that its row stands out; NULL: nobody's. */
void     bt_spending_table_set_opened (BtSpendingTable *self,
                                       gpointer         record);

/* Brings the row of @record into view; FALSE where it has none. */
gboolean bt_spending_table_show       (BtSpendingTable *self,
                                       gpointer         record);

/* Brings the row of @record into view and moves the keyboard there; FALSE where it has none. */
gboolean bt_spending_table_focus      (BtSpendingTable *self,
                                       gpointer         record);

G_END_DECLS
