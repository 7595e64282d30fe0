/* split.h: a bar of what there is beside what is shown of it; the bar becomes narrow where there is
 * little room, or when somebody wants it so. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_SPLIT (bt_split_get_type ())
G_DECLARE_FINAL_TYPE (BtSplit, bt_split, BT, SPLIT, BtHolder)

/* Properties: "bar", which is as narrow as its least width says, or as wide as it would like, and
 * at least "bar-width", in em; "child"; "fold-under", in em: with less width than that for all, the
 * bar is narrow. */

/* Makes a wide bar narrow and a narrow one wide, which stays so whatever width there is, as long as
 * there is room. */
void     bt_split_toggle    (BtSplit *self);

/* Whether the bar is narrow, as it was last laid out. */
gboolean bt_split_is_folded (BtSplit *self);

G_END_DECLS
