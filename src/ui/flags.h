/* flags.h: bunting on a string, the sign of the house. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_FLAGS (bt_flags_get_type ())
G_DECLARE_FINAL_TYPE (BtFlags, bt_flags, BT, FLAGS, GtkWidget)

G_END_DECLS
