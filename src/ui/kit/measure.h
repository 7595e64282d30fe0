/* measure.h: lengths that grow with the letters, how much of a text a row shows, and what takes
 * room in a widget. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The most letters of a text that a row of a list shows: as much as is read at a glance.  The form
 * has all of it.  Rows of a thousand letters each take seconds to lay out. */
#define BT_ROW_LETTERS 240

/* The pixels of @em times the letters' size where @widget stands: what is 40 wide at 100 % is 60
 * wide at 150 %. */
int bt_measure_em (GtkWidget *widget,
                   double     em);

/* Of the children of @parent that take room the first, or the one after @child; NULL for none.
 * And how many of them there are.  Borrowed. */
GtkWidget *bt_measure_next  (GtkWidget *parent,
                             GtkWidget *child);
guint      bt_measure_count (GtkWidget *parent);

G_END_DECLS
