/* spending-search.h: what to look for among the payments: words, one fund, no proof yet. */
#pragma once

#include <gtk/gtk.h>

#include "ui/spending-rows.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_SEARCH (bt_spending_search_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingSearch, bt_spending_search, BT, SPENDING_SEARCH, GtkBox)

/* What is asked of @rows, which are of @plan, from now on.  Once. */
void     bt_spending_search_set_rows  (BtSpendingSearch *self,
                                       BtPlan           *plan,
                                       BtSpendingRows   *rows);

/* Nothing is looked for any more: all is shown, but for what is of later days. */
void     bt_spending_search_clear     (BtSpendingSearch *self);

/* The same, and what is of later days is shown too. */
void     bt_spending_search_show_all  (BtSpendingSearch *self);

/* TRUE where something is looked for, so that not all is shown. */
gboolean bt_spending_search_is_asking (BtSpendingSearch *self);

/* Makes sure that @record is among what is shown: what leaves it out is not asked for any more. */
void     bt_spending_search_let_in    (BtSpendingSearch *self,
                                       gpointer          record);

G_END_DECLS
