/* shots-help.c: pictures of help: the list of one place, and every page. */
#include "config.h"

#include "exchange/practice.h"
#include "shots.h"
#include "ui/budget-page.h"
#include "ui/help-pages.h"
#include "ui/help-view.h"

void
shots_of_help (Shots *self)
{
  DriverPlace budget;
  GtkWidget *help;

  shots_open (self, &budget, driver_make_empty (), "budget", BT_TYPE_BUDGET_PAGE);
  gtk_widget_activate_action (GTK_WIDGET (budget.window), "win.help", NULL);
  shots_take (self, budget.window, "help", NULL);
  help = driver_find (budget.window, BT_TYPE_HELP_VIEW, NULL);
  for (guint i = 0; i < bt_help_n_pages; i++)
    {
      gtk_widget_activate_action (help, "help.open", "s", bt_help_pages[i].name);
      shots_take (self, budget.window, "help", bt_help_pages[i].name);
    }
  driver_close_place (&budget);
}
