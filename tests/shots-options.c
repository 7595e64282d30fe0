/* shots-options.c: pictures of the what-ifs of The budget. */
#include "config.h"

#include "model/option.h"
#include "shots.h"
#include "ui/budget-page.h"
#include "ui/change-row.h"
#include "ui/option-compare.h"

static void
open_record (const DriverPlace *budget,
             gpointer           record)
{
  gtk_widget_activate_action (budget->page, "budget.open", "x", bt_record_get_key (record));
}

/* What the first one changes last. */
static void
take_changes (Shots             *self,
              const char        *name,
              const DriverPlace *budget)
{
  BtOption *option = bt_list_get (budget->plan->options, 0);
  GtkWidget *row = NULL;

  open_record (budget, option);
  driver_wait (GTK_WIDGET (budget->window));
  row = driver_find (budget->page, BT_TYPE_CHANGE_ROW, NULL);
  if (row == NULL)
    return;
  shots_scroll_to (budget,
                   gtk_widget_get_last_child (gtk_widget_get_ancestor (row, GTK_TYPE_LIST_BOX)));
  shots_take (self, budget->window, name, "changes");
}

/* Where they begin, what one changes, the last one there is, from its top and side by side with the
 * plan, the same with hidden amounts, and what that adds. */
void
shots_of_options (Shots      *self,
                  const char *name,
                  BtPlan     *plan)
{
  DriverPlace budget;
  BtOption *option;

  shots_open (self, &budget, plan, "budget", BT_TYPE_BUDGET_PAGE);
  if (bt_list_get_length (budget.plan->options) == 0)
    gtk_widget_activate_action (budget.page, "budget.add-option", NULL);
  else
    {
      shots_scroll_to (&budget, driver_find (budget.page, GTK_TYPE_BUTTON, "Try a what-if"));
      shots_take (self, budget.window, name, NULL);
    }
  take_changes (self, name, &budget);
  option = bt_list_get (budget.plan->options, bt_list_get_length (budget.plan->options) - 1);
  open_record (&budget, option);
  shots_take (self, budget.window, name, "view");
  shots_scroll_to (&budget, driver_find (budget.page, BT_TYPE_OPTION_COMPARE, NULL));
  shots_take (self, budget.window, name, "compare");
  g_object_set (budget.plan, "hide-amounts", TRUE, NULL);
  shots_take (self, budget.window, name, "hidden");
  g_object_set (budget.plan, "hide-amounts", FALSE, NULL);
  if (bt_list_get_length (option->added) > 0)
    {
      open_record (&budget, bt_list_get (option->added, 0));
      shots_take (self, budget.window, name, "added");
    }
  driver_close_place (&budget);
}
