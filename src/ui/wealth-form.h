/* wealth-form.h: everything that can be written about one person, place or strength. */
#pragma once

#include <gtk/gtk.h>

#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_FORM (bt_wealth_form_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthForm, bt_wealth_form, BT, WEALTH_FORM, GtkBox)

/* Signal: "done", when the person has finished; all of it is kept already. */

/* NULL: nobody. */
void bt_wealth_form_set (BtWealthForm *self,
                         BtWealth     *wealth);

G_END_DECLS
