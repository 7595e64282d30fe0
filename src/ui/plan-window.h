/* plan-window.h: one plan's window: its name and whether it is kept, undo and redo, its places,
 * and what lasts. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_PLAN_WINDOW (bt_plan_window_get_type ())
G_DECLARE_FINAL_TYPE (BtPlanWindow, bt_plan_window, BT, PLAN_WINDOW, GtkApplicationWindow)

/* A window for the plan in @file, which it holds as long as it is open. */
GtkWidget  *bt_plan_window_new       (GtkApplication *application,
                                      BtSettings     *settings,
                                      BtPlanFile     *file);

BtPlanFile *bt_plan_window_get_file  (BtPlanWindow   *self);

/* What the plan is called: its title, else after its child, else after its file. */
char       *bt_plan_window_dup_name  (BtPlanWindow   *self);

/* For a plan that has just been started: goes to @place, or stays at the first where that is NULL,
 * and says where the plan is kept. */
void        bt_plan_window_begin     (BtPlanWindow   *self,
                                      const char     *place);

/* Says what could not be done; NULL when it is well again. */
void        bt_plan_window_tell      (BtPlanWindow   *self,
                                      const char     *text);

/* Says for a while that something is done; as bt_toast_tell(). */
void        bt_plan_window_toast     (BtPlanWindow   *self,
                                      const char     *text,
                                      const char     *button,
                                      const char     *action);

G_END_DECLS
