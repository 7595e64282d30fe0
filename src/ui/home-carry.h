/* home-carry.h: carry on: one row for each place, with where it stands; the row opens the place. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_HOME_CARRY (bt_home_carry_get_type ())
G_DECLARE_FINAL_TYPE (BtHomeCarry, bt_home_carry, BT, HOME_CARRY, GtkBox)

/* Shows the plan of @sums as it is now; one that is @put_away asks for nothing. */
void bt_home_carry_fill (BtHomeCarry  *self,
                         const BtSums *sums,
                         gboolean      put_away);

G_END_DECLS
