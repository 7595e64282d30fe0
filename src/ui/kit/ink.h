/* ink.h: the ink that pictures in the window are drawn with, as its theme has it. */
#pragma once

#include <gtk/gtk.h>

#include "draw/ink.h"

G_BEGIN_DECLS

/* Lent: the ink for where @widget stands, light or dark, plain or with more contrast.  Ask for it
 * each time something is drawn: the theme may change while the window is open. */
const BtInk *bt_screen_ink_get (GtkWidget *widget);

G_END_DECLS
