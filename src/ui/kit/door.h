/* door.h: a large button that leads somewhere: what it is called, and a few words about it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_DOOR (bt_door_get_type ())
G_DECLARE_FINAL_TYPE (BtDoor, bt_door, BT, DOOR, GtkButton)

/* Properties: "title", "words". */

G_END_DECLS
