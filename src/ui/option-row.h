/* option-row.h: a what-if in a list: its name, and what it changes. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_OPTION_ROW (bt_option_row_get_type ())
G_DECLARE_FINAL_TYPE (BtOptionRow, bt_option_row, BT, OPTION_ROW, GtkBox)

/* Property: "record", the BtOption. */

G_END_DECLS
