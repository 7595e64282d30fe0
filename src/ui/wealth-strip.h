/* wealth-strip.h: people who are not on a ring yet, to be put on one when it suits. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_STRIP (bt_wealth_strip_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthStrip, bt_wealth_strip, BT, WEALTH_STRIP, GtkBox)

/* Signal: "opened" (BtWealth *), when one of them is chosen. */

/* Brings it to what @plan holds; with nobody in it, it is not there at all. */
void bt_wealth_strip_fill (BtWealthStrip *self,
                           BtPlan        *plan);

G_END_DECLS
