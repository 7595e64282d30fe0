/* help-view.h: help inside the window: what one can look up, and one page of it at a time. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_HELP_VIEW (bt_help_view_get_type ())
G_DECLARE_FINAL_TYPE (BtHelpView, bt_help_view, BT, HELP_VIEW, GtkBox)

/* Shows help in @stack, over what is shown there; if it is shown already, closes it.  Nothing of it
 * is there before it is first asked for.  When it is closed, the keyboard is where it was.
 *
 * @place: the place that is open, which comes first, or NULL; @path: the file of the plan that is
 * open, or NULL. */
void bt_help_view_toggle (GtkStack   *stack,
                          const char *place,
                          const char *path);

G_END_DECLS
