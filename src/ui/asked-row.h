/* asked-row.h: a question, an agreement, something to do or a meeting, on one row: what it is, and
 * where it stands. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_ASKED_ROW (bt_asked_row_get_type ())
G_DECLARE_FINAL_TYPE (BtAskedRow, bt_asked_row, BT, ASKED_ROW, GtkBox)

/* Property: "record". */

G_END_DECLS
