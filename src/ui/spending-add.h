/* spending-add.h: writing down a payment: how much, who to, what for. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_ADD (bt_spending_add_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingAdd, bt_spending_add, BT, SPENDING_ADD, GtkBox)

/* Signals: "added" (BtRecord *), after a payment is in the plan; "closed", when nothing more is to
 * be added now. */

/* Once. */
void bt_spending_add_set_plan (BtSpendingAdd *self,
                               BtPlan        *plan);

/* In a plan where nothing was paid yet there is nothing to close. */
void bt_spending_add_set_first (BtSpendingAdd *self,
                                gboolean       first);

G_END_DECLS
