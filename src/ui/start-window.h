/* start-window.h: the first thing anyone sees: the doors into a plan. */
#pragma once

#include <gtk/gtk.h>

#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_START_WINDOW (bt_start_window_get_type ())
G_DECLARE_FINAL_TYPE (BtStartWindow, bt_start_window, BT, START_WINDOW, GtkApplicationWindow)

GtkWidget *bt_start_window_new  (GtkApplication *application,
                                 BtSettings     *settings);

/* Says what could not be done, until something else is. */
void       bt_start_window_tell (BtStartWindow  *self,
                                 const char     *text);

G_END_DECLS
