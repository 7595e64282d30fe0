/* plan-window-private.h: what the parts of a plan's window share. */
#pragma once

#include "ui/kit/banner.h"
#include "ui/kit/split.h"
#include "ui/kit/toast.h"
#include "ui/plan-window.h"

struct _BtPlanWindow
{
  GtkApplicationWindow parent_instance;
  BtPlanFile          *file;
  BtSettings          *settings;
  char                *path;     /* where the file was when last looked at */
  gboolean             failed;   /* the last try to save did */
  GtkWidget           *name;
  GtkWidget           *saved;
  GtkWidget           *undo;
  GtkWidget           *redo;
  GtkWidget           *menu_button;
  BtBanner            *practice;
  BtBanner            *read_only;
  BtBanner            *elsewhere;
  BtBanner            *unsaved;
  BtBanner            *trouble;
  BtToast             *toast;
  BtSplit             *split;      /* the list of places, and the one that is shown */
  GtkWidget           *place_list;
  GtkWidget           *stack;
  guint                shown;      /* a bit for each place whose page was shown */
  guint                ready;      /* source that makes pages before they are asked for */
};

/* plan-window-keep.c: that what is typed is kept, and what is said where it cannot be */

/* Follows the file from now on. */
void     bt_plan_window_watch_file    (BtPlanWindow *self);
void     bt_plan_window_save_copy     (BtPlanWindow *self);
/* Says for a while where the plan is kept, and offers another place. */
void     bt_plan_window_say_where     (BtPlanWindow *self);
/* Asks for another place, and goes on there. */
void     bt_plan_window_move          (BtPlanWindow *self);
/* TRUE where the window may close now; else someone has been asked, or told why not. */
gboolean bt_plan_window_may_close     (BtPlanWindow *self);

/* plan-window-places.c: what it shows */

/* Lists the places, and adds the actions that show them. */
void     bt_plan_window_fill_places   (BtPlanWindow *self);
