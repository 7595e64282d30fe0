/* shots-start.c: pictures of the start page, the first questions and the preferences, and of pages
 * as the preferences have them. */
#include "config.h"

#include "exchange/practice.h"
#include "shots.h"
#include "ui/budget-page.h"
#include "ui/preferences-dialog.h"
#include "ui/start-window.h"
#include "ui/wealth-page.h"

void
shots_of_start (Shots *self)
{
  GtkWidget *window = bt_start_window_new (GTK_APPLICATION (self->application), self->settings);
  GtkWidget *dialog;

  gtk_window_set_default_size (GTK_WINDOW (window), self->width, self->height);
  gtk_window_present (GTK_WINDOW (window));
  shots_take (self, window, "start", NULL);
  bt_start_window_tell (BT_START_WINDOW (window),
                        "“Our plan.bunting” could not be opened. There is no such file.");
  shots_take (self, window, "start", "told");
  dialog = bt_preferences_dialog_new (GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (dialog));
  shots_take (self, dialog, "preferences", NULL);
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Cream paper and plain colours, which show together in the light scheme. */
void
shots_of_cream (Shots *self)
{
  DriverPlace budget = { 0 }, wealth = { 0 };

  bt_settings_set_cream (self->settings, TRUE);
  bt_settings_set_patterns (self->settings, FALSE);
  shots_open (self, &budget, bt_practice_plan_new (), "budget", BT_TYPE_BUDGET_PAGE);
  shots_take (self, budget.window, "cream", "budget");
  driver_close_place (&budget);
  shots_open (self, &wealth, bt_practice_plan_new (), "wealth", BT_TYPE_WEALTH_PAGE);
  shots_take (self, wealth.window, "cream", "wealth");
  driver_close_place (&wealth);
  bt_settings_set_cream (self->settings, FALSE);
  bt_settings_set_patterns (self->settings, TRUE);
}
