/* line-form.h: everything that can be written about one thing to pay for, and what it comes to. */
#pragma once

#include <gtk/gtk.h>

#include "model/budget-line.h"

G_BEGIN_DECLS

#define BT_TYPE_LINE_FORM (bt_line_form_get_type ())
G_DECLARE_FINAL_TYPE (BtLineForm, bt_line_form, BT, LINE_FORM, GtkBox)

/* Signal: "left", when the line has gone from its plan. */

/* NULL: nothing is shown. */
void bt_line_form_set_line (BtLineForm   *self,
                            BtBudgetLine *line);

G_END_DECLS
