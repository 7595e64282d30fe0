/* budget-ask.h: what goes from the budget goes at once and can be taken back; only where money
 * would be left for nothing that is asked first. */
#pragma once

#include <gtk/gtk.h>

#include "model/option.h"

G_BEGIN_DECLS

/* Removes @record, a line, a fund or a what-if, and offers to take that back in the window of
 * @widget. */
void bt_budget_ask_remove    (GtkWidget *widget,
                              gpointer   record);

/* Makes the plan what @option says, likewise. */
void bt_budget_ask_take_over (GtkWidget *widget,
                              BtOption  *option);

G_END_DECLS
