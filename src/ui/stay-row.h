/* stay-row.h: a stay away, or a visit, and what became of it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_STAY_ROW (bt_stay_row_get_type ())
G_DECLARE_FINAL_TYPE (BtStayRow, bt_stay_row, BT, STAY_ROW, GtkBox)

/* Property: "record", a BtStay. */

G_END_DECLS
