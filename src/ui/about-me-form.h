/* about-me-form.h: everything that can be said of one record of About me, with a way back. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_FORM (bt_about_me_form_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeForm, bt_about_me_form, BT, ABOUT_ME_FORM, GtkBox)

/* Signal: "done", when nothing more is to be said, or the record has left its plan. */

/* Shows @record; NULL: nothing.  Its focus is the first field. */
void      bt_about_me_form_show (BtAboutMeForm *self,
                                 BtRecord      *record);

/* NULL where nothing is shown.  Borrowed. */
BtRecord *bt_about_me_form_get_record (BtAboutMeForm *self);

G_END_DECLS
