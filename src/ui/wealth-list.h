/* wealth-list.h: everyone and everything on the circles as a list, ring by ring from the inside
 * out: the same, for who would rather read. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_LIST (bt_wealth_list_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthList, bt_wealth_list, BT, WEALTH_LIST, GtkBox)

/* Signal: "opened" (BtWealth *), when one of them is chosen. */

/* Brings it to what @plan holds. */
void     bt_wealth_list_fill  (BtWealthList *self,
                               BtPlan       *plan);

/* Whose details are shown elsewhere; NULL: nobody's. */
void     bt_wealth_list_show  (BtWealthList *self,
                               BtWealth     *wealth);

/* Moves the keyboard to @wealth; FALSE where it is not in the list. */
gboolean bt_wealth_list_focus (BtWealthList *self,
                               BtWealth     *wealth);

G_END_DECLS
