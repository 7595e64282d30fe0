/* shots-places.c: what pictures are taken of each place of a plan. */
#include "config.h"

#include "shots.h"
#include "ui/about-me-card.h"
#include "ui/about-me-page.h"
#include "ui/asked-page.h"
#include "ui/budget-page.h"
#include "ui/circle-button.h"
#include "ui/hopes-page.h"
#include "ui/kit/record-row.h"
#include "ui/wealth-page.h"

/* The first page, the one about the money, and the first large enough to read. */
void
shots_of_review (Shots      *self,
                 const char *name,
                 BtPlan     *plan)
{
  DriverPlace review;

  shots_open (self, &review, plan, "review", BT_TYPE_REVIEW_PAGE);
  shots_take (self, review.window, name, NULL);
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (review.page, "review.next", NULL);
  shots_take (self, review.window, name, "later");
  gtk_widget_activate_action (review.page, "review.larger", NULL);
  shots_take (self, review.window, name, "larger");
  driver_close_place (&review);
}

/* The circles, somebody's details beside them, the form, and the list. */
void
shots_of_wealth (Shots      *self,
                 const char *name,
                 BtPlan     *plan)
{
  DriverPlace wealth;
  GtkWidget *person;

  shots_open (self, &wealth, plan, "wealth", BT_TYPE_WEALTH_PAGE);
  shots_take (self, wealth.window, name, NULL);
  person = driver_find (wealth.page, BT_TYPE_CIRCLE_BUTTON, NULL);
  if (person != NULL)
    {
      g_signal_emit_by_name (person, "clicked");
      shots_take (self, wealth.window, name, "details");
      g_signal_emit_by_name (driver_find (wealth.page, GTK_TYPE_BUTTON, "Change"), "clicked");
      shots_take (self, wealth.window, name, "form");
    }
  gtk_toggle_button_set_active (driver_find (wealth.page, GTK_TYPE_TOGGLE_BUTTON, "List"), TRUE);
  shots_take (self, wealth.window, name, "list");
  driver_close_place (&wealth);
}

/* The lists, and an agreement open beside them. */
void
shots_of_asked (Shots      *self,
                const char *name,
                BtPlan     *plan)
{
  g_autoptr (BtRecord) first = NULL;
  BtRecordList *agreements;
  DriverPlace asked;

  shots_open (self, &asked, plan, "asked", BT_TYPE_ASKED_PAGE);
  shots_take (self, asked.window, name, NULL);
  agreements = bt_asked_page_get_list (asked.page, "agreements");
  first = g_list_model_get_item (bt_record_list_get_shown (agreements), 0);
  if (first != NULL)
    {
      g_signal_emit_by_name (agreements, "opened", first);
      shots_take (self, asked.window, name, "form");
    }
  driver_close_place (&asked);
}

/* Opens the first of @list in its form. */
static void
open_in_budget (const DriverPlace *budget,
                BtList            *list)
{
  if (bt_list_get_length (list) > 0)
    gtk_widget_activate_action (budget->page, "budget.open", "x",
                                bt_record_get_key (bt_list_get (list, 0)));
}

/* All of it with one purpose open, then something to pay for, and money. */
void
shots_of_budget (Shots      *self,
                 const char *name,
                 BtPlan     *plan)
{
  DriverPlace budget;

  shots_open (self, &budget, plan, "budget", BT_TYPE_BUDGET_PAGE);
  gtk_toggle_button_set_active (driver_find (budget.page, GTK_TYPE_TOGGLE_BUTTON, NULL), TRUE);
  shots_take (self, budget.window, name, NULL);
  open_in_budget (&budget, budget.plan->budget_lines);
  shots_take (self, budget.window, name, "line");
  open_in_budget (&budget, budget.plan->funds);
  shots_take (self, budget.window, name, "fund");
  driver_close_place (&budget);
}

/* About me, then what is under "More, if it helps", then a line's form beside it. */
void
shots_of_about_me (Shots      *self,
                   const char *name,
                   BtPlan     *plan)
{
  DriverPlace about_me;
  GtkWidget *expander;

  shots_open (self, &about_me, plan, "about-me", BT_TYPE_ABOUT_ME_PAGE);
  shots_take (self, about_me.window, name, NULL);
  expander = driver_find (about_me.page, GTK_TYPE_EXPANDER, NULL);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  gtk_widget_grab_focus (expander);
  driver_wait (GTK_WIDGET (about_me.window));
  gtk_widget_child_focus (about_me.page, GTK_DIR_TAB_FORWARD); /* brings what is below into view */
  shots_take (self, about_me.window, name, "more");
  g_signal_emit_by_name (driver_find (about_me.page, BT_TYPE_ABOUT_ME_CARD, NULL), "changing");
  shots_take (self, about_me.window, name, "form");
  driver_close_place (&about_me);
}

/* The lanes, a hope in its form, and the question for a new one. */
void
shots_of_hopes (Shots      *self,
                const char *name,
                BtPlan     *plan)
{
  DriverPlace hopes;
  GtkWidget *row, *add;

  shots_open (self, &hopes, plan, "hopes", BT_TYPE_HOPES_PAGE);
  shots_take (self, hopes.window, name, NULL);
  row = driver_find (hopes.page, BT_TYPE_RECORD_ROW, NULL);
  if (row != NULL)
    {
      g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
      shots_take (self, hopes.window, name, "form");
    }
  add = driver_find (hopes.page, GTK_TYPE_BUTTON, "Add a hope");
  if (gtk_widget_get_visible (add))
    {
      g_signal_emit_by_name (add, "clicked");
      shots_take (self, hopes.window, name, "add");
    }
  driver_close_place (&hopes);
}
