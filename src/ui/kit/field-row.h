/* field-row.h: one labelled field of a record, as the table of its class has it.
 *
 * In a template: <object class="BtFieldRow"><property name="field">unit_price</property></object>.
 * The kind of the field decides what it is edited with. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_FIELD_ROW (bt_field_row_get_type ())
G_DECLARE_FINAL_TYPE (BtFieldRow, bt_field_row, BT, FIELD_ROW, GtkBox)

/* Properties: "record", NULL: the row is empty; it also becomes so when the record leaves its plan;
 * "plan", which the record is going to stand in, while it stands in none;
 * "field", its name;
 * "label", instead of the table's; "label-visible", FALSE: the label is only the control's name;
 * "hint", a few more words above the control;
 * "prompt", what stands in the empty control;
 * "unit", what is counted, behind a number;
 * "multiline", for text of more than one line. */

GtkWidget *bt_field_row_new  (const char *field);

/* Keeps what is typed and not kept yet; FALSE where it cannot be read, which then stands there. */
gboolean   bt_field_row_keep (BtFieldRow *self);

G_END_DECLS
