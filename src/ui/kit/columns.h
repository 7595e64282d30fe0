/* columns.h: puts its children side by side where there is room, and one under the other where
 * there is not. */
#pragma once

#include "ui/kit/holder.h"

G_BEGIN_DECLS

#define BT_TYPE_COLUMNS (bt_columns_get_type ())
G_DECLARE_FINAL_TYPE (BtColumns, bt_columns, BT, COLUMNS, BtHolder)

/* Properties: "fold-under", in em: with less width than that there is one column; "spacing", in
 * pixels; "side", in em: how wide the last column would like to be, whatever is in it (0: as its
 * content asks); "equal": columns are equally wide.  Otherwise those that expand share
 * what is left when the others have what they ask for; where it is too little, all grow alike from
 * their least towards what they ask for;
 * "row-align": where a child stands that is less tall than the tallest: use it rather than "valign"
 * of the children, for which GTK searches the width that goes with a height, and so lays out every
 * text in them again and again. */

G_END_DECLS
