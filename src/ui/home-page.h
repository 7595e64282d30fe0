/* home-page.h: the place Home: the child first, and where things stand. */
#pragma once

#include "store/plan-file.h"
#include "ui/settings.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_HOME_PAGE (bt_home_page_get_type ())
G_DECLARE_FINAL_TYPE (BtHomePage, bt_home_page, BT, HOME_PAGE, GtkBox)

GtkWidget *bt_home_page_new (BtPlanFile *file,
                             BtSettings *settings);

G_END_DECLS
