/* hopes-page.h: What we hope for: short, medium and long term, in lanes of cards. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPES_PAGE (bt_hopes_page_get_type ())
G_DECLARE_FINAL_TYPE (BtHopesPage, bt_hopes_page, BT, HOPES_PAGE, GtkBox)

GtkWidget *bt_hopes_page_new (BtPlanFile *file,
                              BtSettings *settings);

G_END_DECLS
