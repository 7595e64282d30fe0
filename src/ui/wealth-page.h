/* wealth-page.h: Our real wealth: who and what is already good in the child's life. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_PAGE (bt_wealth_page_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthPage, bt_wealth_page, BT, WEALTH_PAGE, GtkBox)

GtkWidget *bt_wealth_page_new (BtPlanFile *file,
                               BtSettings *settings);

G_END_DECLS
