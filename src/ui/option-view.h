/* option-view.h: one what-if: what it is called, what it changes, and what that does. */
#pragma once

#include <gtk/gtk.h>

#include "model/option.h"

G_BEGIN_DECLS

#define BT_TYPE_OPTION_VIEW (bt_option_view_get_type ())
G_DECLARE_FINAL_TYPE (BtOptionView, bt_option_view, BT, OPTION_VIEW, GtkBox)

/* Signal: "left", when the what-if has gone from its plan. */

/* NULL: nothing is shown. */
void bt_option_view_set_option (BtOptionView *self,
                                BtOption     *option);

/* Moves the keyboard to the row of @line, which it adds. */
void bt_option_view_focus_line (BtOptionView *self,
                                BtBudgetLine *line);

G_END_DECLS
