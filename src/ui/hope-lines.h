/* hope-lines.h: what the budget brings to a hope, one line each. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/* Fills @box, whatever it showed before, with at most @most of what is paid for; @sums are lent for
 * this call.  A box with nothing in it is not seen. */
void bt_hope_lines_fill (GtkBox       *box,
                         BtOutcome    *outcome,
                         const BtSums *sums,
                         guint         most);

G_END_DECLS
