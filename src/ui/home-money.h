/* home-money.h: whether the money lasts, in a sentence, then the year's line. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_HOME_MONEY (bt_home_money_get_type ())
G_DECLARE_FINAL_TYPE (BtHomeMoney, bt_home_money, BT, HOME_MONEY, GtkBox)

/* Shows the money of @sums; where there is neither money nor anything to pay for, nothing. */
void bt_home_money_fill (BtHomeMoney  *self,
                         const BtSums *sums);

G_END_DECLS
