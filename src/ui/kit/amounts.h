/* amounts.h: whether amounts of money may be seen in a window: the one answer that all money on
 * screen asks for.
 *
 * Each toplevel window has one BtAmounts, which says what its plan's "hide_amounts" says.  A dialog
 * says what the window it stands over says.  A window that nobody gave a plan hides amounts: who
 * forgets shows nothing, rather than everything. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_AMOUNTS (bt_amounts_get_type ())
G_DECLARE_FINAL_TYPE (BtAmounts, bt_amounts, BT, AMOUNTS, GObject)

/* Property: "hidden", only to be read. */

/* Makes @window show amounts as @plan has them; NULL: it hides them again. */
void     bt_amounts_set_plan  (GtkWindow *window,
                               BtPlan    *plan);

/* TRUE where no amount may be shown at @widget; also while it stands in no window. */
gboolean bt_amounts_is_hidden (gpointer   widget);

/* Calls @on_change (@widget) now, and whenever the answer for @widget may have changed. */
void     bt_amounts_watch     (gpointer   widget,
                               void     (*on_change) (gpointer widget));

G_END_DECLS
