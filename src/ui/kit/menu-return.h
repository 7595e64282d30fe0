/* menu-return.h: a window's menu gives the keyboard back. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on, when the menu of @button, which is in @window, is closed, the keyboard goes where
 * it was before it was opened.  Neither is kept alive. */
void bt_menu_return_watch (GtkWindow     *window,
                           GtkMenuButton *button);

G_END_DECLS
