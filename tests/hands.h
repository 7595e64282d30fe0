/* hands.h: keys go into a window as from a hand, through the display. */
#pragma once

#include <gtk/gtk.h>

/* Strikes @key while up to two others are held; 0 for none. */
void hands_press (gpointer    window,
                  guint       key,
                  guint       with,
                  guint       also);

/* Types @text, of the letters, digits and marks that this keyboard has. */
void hands_type  (gpointer    window,
                  const char *text);
