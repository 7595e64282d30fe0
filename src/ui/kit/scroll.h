/* scroll.h: brings what was just shown into view. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Scrolls what @widget stands in, until as much of it is seen as there is room for: two frames from
 * now, for what was just shown has no place yet. */
void bt_scroll_to (GtkWidget *widget);

G_END_DECLS
