/* start-window.h: the first thing anyone sees: the doors into a plan, and the first questions of a
 * new one. */
#pragma once

#include <gtk/gtk.h>

#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_START_WINDOW (bt_start_window_get_type ())
G_DECLARE_FINAL_TYPE (BtStartWindow, bt_start_window, BT, START_WINDOW, GtkApplicationWindow)

/* Signal: "started" (BtPlan *plan, const char *path, const char *place), when the first questions
 * are answered: @plan, which nobody keeps yet, is to be kept at @path, or where new plans are kept
 * if that is NULL, and shown at @place, or the first if that is NULL. */

GtkWidget *bt_start_window_new           (GtkApplication *application,
                                          BtSettings     *settings);

/* Asks the first questions, where they were left. */
void       bt_start_window_ask           (BtStartWindow  *self);

/* Shows the doors and the recent plans; what was answered stays. */
void       bt_start_window_show_doors    (BtStartWindow  *self);

/* TRUE while they are asked, and some of them are answered: nothing of that is kept yet. */
gboolean   bt_start_window_is_busy       (BtStartWindow  *self);

/* Says what could not be done, until something else is. */
void       bt_start_window_tell          (BtStartWindow  *self,
                                          const char     *text);

/* Says why the new plan could not be kept, and offers another place. */
void       bt_start_window_tell_not_kept (BtStartWindow  *self,
                                          const char     *why);

G_END_DECLS
