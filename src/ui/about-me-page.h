/* about-me-page.h: the place About me: the first page people read, and more where it helps. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_PAGE (bt_about_me_page_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMePage, bt_about_me_page, BT, ABOUT_ME_PAGE, GtkBox)

GtkWidget *bt_about_me_page_new (BtPlanFile *file,
                                 BtSettings *settings);

G_END_DECLS
