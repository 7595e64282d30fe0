/* room.h: holds one child and says how much room it has, for what looks different in a narrow
 * place. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_ROOM (bt_room_get_type ())
G_DECLARE_FINAL_TYPE (BtRoom, bt_room, BT, ROOM, BtHolder)

/* Property: "child".
 * Signal: "changed", once the width is another one, in letters that may have another size: not
 * while things are laid out, so that the child may be changed then. */

/* The width, in em. */
double bt_room_get_width (BtRoom *self);

G_END_DECLS
