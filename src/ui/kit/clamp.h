/* clamp.h: holds what is in it to a width that reads well, in the middle of the room it has. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_CLAMP (bt_clamp_get_type ())
G_DECLARE_FINAL_TYPE (BtClamp, bt_clamp, BT, CLAMP, BtHolder)

/* Properties: "child"; "width", the widest the child gets, in em. */

G_END_DECLS
