/* ink.h: the ink that pictures in the window are drawn with, as its theme has it. */
#pragma once

#include <gtk/gtk.h>

#include "draw/ink.h"

G_BEGIN_DECLS

/* Lent: the ink for where @widget stands, light or dark, plain or with more contrast.  Ask for it
 * each time something is drawn: the theme may change while the window is open. */
const BtInk *bt_screen_ink_get (GtkWidget *widget);

/* For the whole screen: whether fills have their patterns, as at first, and whether what is light
 * stands on @cream.  What is drawn already is to be drawn again after this. */
void         bt_screen_ink_choose (gboolean patterns,
                                   gboolean cream);

G_END_DECLS
