/* change-row.h: what a what-if changes about one line of the plan, beside what the plan says. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_CHANGE_ROW (bt_change_row_get_type ())
G_DECLARE_FINAL_TYPE (BtChangeRow, bt_change_row, BT, CHANGE_ROW, GtkBox)

/* Property: "record", the BtLineChange. */

G_END_DECLS
