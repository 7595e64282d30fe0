/* spending-in.h: writing down money that came in. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_IN (bt_spending_in_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingIn, bt_spending_in, BT, SPENDING_IN, GtkBox)

/* Signals: "added" (BtRecord *), after it is in the plan; "closed", when nothing more is to be
 * added now. */

/* Once. */
void bt_spending_in_set_plan (BtSpendingIn *self,
                              BtPlan       *plan);

G_END_DECLS
