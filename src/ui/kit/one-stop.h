/* one-stop.h: a list that is one stop on the way through the window. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_ONE_STOP (bt_one_stop_get_type ())
G_DECLARE_FINAL_TYPE (BtOneStop, bt_one_stop, BT, ONE_STOP, GtkBox)

G_END_DECLS
