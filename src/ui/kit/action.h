/* action.h: what a button does, given in one text. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Makes @widget do @action: "win.save-copy", or with a target "app.open-recent('file:…')".  NULL:
 * nothing.  The target is there before the action is, which GTK's own call forgets. */
void bt_action_set (GtkActionable *widget,
                    const char    *action);

G_END_DECLS
