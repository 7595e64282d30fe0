/* whole-days.h: no label ends a line within a day. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on every label that has lines keeps "6 August 2026" on one of them; for a window to call
 * when it is made. */
void bt_whole_days_begin (void);

G_END_DECLS
