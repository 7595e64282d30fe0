/* tiles.h: equal tiles: as many side by side as have room, the others in further rows. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_TILES (bt_tiles_get_type ())
G_DECLARE_FINAL_TYPE (BtTiles, bt_tiles, BT, TILES, BtHolder)

/* Property: "tile-width", in em: with less than that for each there are fewer side by side. */

GtkWidget *bt_tiles_new (double tile_width);

/* Children are added with gtk_widget_insert_before(). */

G_END_DECLS
