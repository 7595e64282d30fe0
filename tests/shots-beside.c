/* shots-beside.c: pictures of what stands in no place: dialogs, and all that may be said at
 * once. */
#include "config.h"

#include "exchange/practice.h"
#include "shots.h"

void
shots_of_told (Shots *self)
{
  DriverPlace review;

  shots_open (self, &review, bt_practice_plan_new (), "review", BT_TYPE_REVIEW_PAGE);
  bt_plan_window_tell (review.window, "The pages could not be printed: no printer answers.");
  bt_plan_window_toast (review.window, "The pages are in “Our plan.pdf”.", NULL, NULL);
  shots_take (self, review.window, "review", "told");
  driver_close_place (&review);
}

static void
take_dialog (Shots      *self,
             GtkWidget  *window,
             const char *action,
             GType       type,
             const char *name)
{
  GtkWidget *dialog;

  gtk_widget_activate_action (window, action, NULL);
  dialog = driver_find_dialog (type);
  shots_take (self, dialog, name, NULL);
  gtk_window_close (GTK_WINDOW (dialog));
}

void
shots_of_beside (Shots *self)
{
  GtkWidget *window = GTK_WIDGET (driver_open (self->application, "picture.bunting",
                                               driver_make_empty ()));

  take_dialog (self, window, "win.show-help-overlay", GTK_TYPE_SHORTCUTS_WINDOW, "shortcuts");
  take_dialog (self, window, "app.about", GTK_TYPE_ABOUT_DIALOG, "about");
  gtk_window_close (GTK_WINDOW (window));
}
