/* fields-row.h: a small record in a list, with all its fields to be changed where they stand.
 *
 * The "row-type" of a BtRecordList for what has a few short fields: a payment, a stay. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_FIELDS_ROW (bt_fields_row_get_type ())
G_DECLARE_FINAL_TYPE (BtFieldsRow, bt_fields_row, BT, FIELDS_ROW, GtkBox)

/* Property: "record", whose fields it has; lists are left out. */

G_END_DECLS
