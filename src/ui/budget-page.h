/* budget-page.h: the place The budget: what the money is for, and where it comes from. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_BUDGET_PAGE (bt_budget_page_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetPage, bt_budget_page, BT, BUDGET_PAGE, GtkBox)

GtkWidget *bt_budget_page_new (BtPlanFile *file,
                               BtSettings *settings);

G_END_DECLS
