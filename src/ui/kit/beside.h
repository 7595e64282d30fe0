/* beside.h: what is open stands beside the rest where there is room for both, and over it where
 * there is not. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_BESIDE (bt_beside_get_type ())
G_DECLARE_FINAL_TYPE (BtBeside, bt_beside, BT, BESIDE, BtHolder)

/* Properties: "child", the rest; "side", what may be open, which is there as long as it is visible;
 * "side-width", in em: how wide it then is beside the rest;
 * "fold-under", in em: with less width than that it stands over the rest, which waits under it. */

G_END_DECLS
