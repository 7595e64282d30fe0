/* budget-opened.h: one line, fund or what-if of the budget, with its form. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_OPENED (bt_budget_opened_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetOpened, bt_budget_opened, BT, BUDGET_OPENED, GtkBox)

/* Signal: "left", when the record has gone from its plan. */

/* NULL: nothing is shown. */
void      bt_budget_opened_set_record (BtBudgetOpened *self,
                                       gpointer        record);

/* NULL where nothing is shown.  Borrowed. */
gpointer  bt_budget_opened_get_record (BtBudgetOpened *self);

/* The what-if that adds the line that is shown; NULL where it is none.  It stays known until
 * something else is shown.  Borrowed. */
gpointer  bt_budget_opened_get_option (BtBudgetOpened *self);

/* Moves the keyboard to the way back. */
void      bt_budget_opened_focus_back (BtBudgetOpened *self);

/* Moves the keyboard to the first field: what was just added has no name yet. */
void      bt_budget_opened_begin      (BtBudgetOpened *self);

/* Moves the keyboard to where @line is, which the what-if that is shown adds. */
void      bt_budget_opened_focus_line (BtBudgetOpened *self,
                                       gpointer        line);

G_END_DECLS
