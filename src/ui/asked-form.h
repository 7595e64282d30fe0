/* asked-form.h: everything that is known about one question, agreement, thing to do or meeting. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_ASKED_FORM (bt_asked_form_get_type ())
G_DECLARE_FINAL_TYPE (BtAskedForm, bt_asked_form, BT, ASKED_FORM, GtkBox)

/* Signals: "closed", when it is done with, or its record has left the plan; "remove". */

/* NULL empties it. */
void      bt_asked_form_set_record (BtAskedForm *self,
                                    BtRecord    *record);

/* Borrowed. */
BtRecord *bt_asked_form_get_record (BtAskedForm *self);

G_END_DECLS
