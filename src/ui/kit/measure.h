/* measure.h: lengths that grow with the letters. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The pixels of @em times the letters' size where @widget stands: what is 40 wide at 100 % is 60
 * wide at 150 %. */
int bt_measure_em (GtkWidget *widget,
                   double     em);

G_END_DECLS
