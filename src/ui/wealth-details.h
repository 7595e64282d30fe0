/* wealth-details.h: what a family wrote about one person, place or strength, and what can be done
 * with it. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_DETAILS (bt_wealth_details_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthDetails, bt_wealth_details, BT, WEALTH_DETAILS, GtkBox)

/* Signals: "change", when it is to be changed; "remove", when it is to be taken out. */

/* Shows @wealth, as it is now; NULL: nothing. */
void bt_wealth_details_show (BtWealthDetails *self,
                             BtWealth        *wealth);

G_END_DECLS
