/* gradual-list.h: a long list of which a view gets a few items first, and the others frame by
 * frame.
 *
 * GTK makes widgets for some two hundred rows at once, seen or not, which takes as long as a dozen
 * frames. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define BT_TYPE_GRADUAL_LIST (bt_gradual_list_get_type ())
G_DECLARE_FINAL_TYPE (BtGradualList, bt_gradual_list, BT, GRADUAL_LIST, GObject)

/* Signal: "behind", when there is more of @model than is given out: let it grow. */

/* What it gives out of @model, which it follows.  The caller's. */
BtGradualList *bt_gradual_list_new    (GListModel    *model);

/* Gives out some more; FALSE where that is all. */
gboolean       bt_gradual_list_grow   (BtGradualList *self);

/* Gives out all. */
void           bt_gradual_list_finish (BtGradualList *self);

G_END_DECLS
