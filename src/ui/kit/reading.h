/* reading.h: which side lines begin and figures end on, where letters run from right to left. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on the lines of every label begin where the interface does, each read in its own
 * direction; for a window to call when it is made.  Costs nothing where letters run from left to
 * right. */
void bt_reading_begin         (void);

/* Has what @label says end as figures in a column do: to the right, whichever way letters run, so
 * that pence stand under pence. */
void bt_reading_align_figures (GtkLabel *label);

G_END_DECLS
