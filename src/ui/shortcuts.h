/* shortcuts.h: the window that lists every key. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives @window the action "win.show-help-overlay".  What it shows is made when it is first asked
 * for: GTK itself, given the same file, makes it with each window, which a tenth of the time to the
 * first frame went into. */
void bt_shortcuts_offer (GtkApplicationWindow *window);

G_END_DECLS
