/* line-hopes.h: which hopes something to pay for serves: a tick for each. */
#pragma once

#include <gtk/gtk.h>

#include "model/budget-line.h"

G_BEGIN_DECLS

#define BT_TYPE_LINE_HOPES (bt_line_hopes_get_type ())
G_DECLARE_FINAL_TYPE (BtLineHopes, bt_line_hopes, BT, LINE_HOPES, GtkBox)

/* Shows the hopes of @line's plan; FALSE where there is none to choose. */
gboolean bt_line_hopes_fill (BtLineHopes  *self,
                             BtBudgetLine *line);

G_END_DECLS
