/* form.h: fields and lists of one record, which are given to them all at once. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_FORM (bt_form_get_type ())
G_DECLARE_FINAL_TYPE (BtForm, bt_form, BT, FORM, GtkBox)

/* Property: "record", which every BtFieldRow in the form gets as its record and every BtRecordList
 * as its owner, however deep; a form within a form has a record of its own.
 * "plan", which such a record is going to stand in, while it stands in none: set before "record".
 *
 * Signal: "left", when the record has gone from its plan, by itself or with what owns it: the form
 * is empty then, and who shows it closes it. */

GtkWidget *bt_form_new          (void);

/* Keeps what is typed and not kept yet in the field or the line that has the focus in @window:
 * before undo, before closing.  FALSE where it cannot be read; then it stays, and that is said. */
gboolean   bt_form_keep_focused (GtkWindow *window);

G_END_DECLS
