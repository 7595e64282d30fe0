/* wealth-move.h: keys that move somebody in or out on the circles. */
#pragma once

#include <gtk/gtk.h>

#include "model/wealth.h"

G_BEGIN_DECLS

/* Gives widgets of @klass the actions "wealth.move-in" and "wealth.move-out", with their keys: for
 * a class_init. */
void      bt_wealth_move_install   (GtkWidgetClass *klass);

/* Whom the keyboard is on in the window of @widget, or in whose details it is; NULL where it is on
 * nobody.  Borrowed. */
BtWealth *bt_wealth_move_find_whom (GtkWidget      *widget);

G_END_DECLS
