/* budget-notices.h: what is worth a look in the budget: gentle cards with the sum and one next
 * step. */
#pragma once

#include <gtk/gtk.h>

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_NOTICES (bt_budget_notices_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetNotices, bt_budget_notices, BT, BUDGET_NOTICES, GtkBox)

/* Shows those about funds and lines, a few at first; where @only is not NULL those about it, and
 * no way to it. */
void bt_budget_notices_fill (BtBudgetNotices *self,
                             const BtSums    *sums,
                             gpointer         only);

G_END_DECLS
