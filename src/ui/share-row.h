/* share-row.h: the part of a cost that one fund pays: an amount, or the rest. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_SHARE_ROW (bt_share_row_get_type ())
G_DECLARE_FINAL_TYPE (BtShareRow, bt_share_row, BT, SHARE_ROW, GtkBox)

/* Property: "record", a BtShare. */

G_END_DECLS
