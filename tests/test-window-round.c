/* test-window-round.c: one thing is changed in every place of a plan, taken back, done again, and
 * found in the file. */
#include "config.h"

#include "exchange/json-write.h"
#include "exchange/practice.h"
#include "ui/about-me-page.h"
#include "ui/asked-page.h"
#include "ui/budget-page.h"
#include "ui/home-page.h"
#include "ui/hopes-page.h"
#include "ui/kit/add-line.h"
#include "ui/kit/record-row.h"
#include "ui/place.h"
#include "ui/spending-page.h"
#include "ui/wealth-page.h"
#include "window-driver.h"

/* Writes @text in @entry and presses Enter. */
static void
type_in (GtkWidget  *entry,
         const char *text)
{
  g_assert_nonnull (entry);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
press (DriverPlace *self,
       const char  *label)
{
  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, label), "clicked");
  driver_wait (GTK_WIDGET (self->window));
}

static void
add_line (gpointer    inside,
          const char *text)
{
  type_in (driver_find (driver_find (inside, BT_TYPE_ADD_LINE, NULL), GTK_TYPE_ENTRY, NULL), text);
}

static void
open_first (DriverPlace *self,
            const char  *action,
            BtList      *list)
{
  g_assert_true (gtk_widget_activate_action (self->page, action, "x",
                                             bt_record_get_key (bt_list_get (list, 0))));
  driver_wait (GTK_WIDGET (self->window));
}

/* What is done in each place. */

static void
change_the_meeting (DriverPlace *self)
{
  press (self, "Change the date");
  type_in (driver_find_entry (self->page, "meeting_on"), "4 January 2027");
}

static void
write_about_the_child (DriverPlace *self)
{
  add_line (self->page, "Warm water, and being sung to.");
}

static void
add_somebody (DriverPlace *self)
{
  press (self, "Add someone or something");
  add_line (self->page, "Auntie Ngozi");
}

static void
move_a_hope (DriverPlace *self)
{
  GtkWidget *row = driver_find (self->page, BT_TYPE_RECORD_ROW, NULL);

  g_assert_true (gtk_widget_activate_action (row, "row.ask", "s", "long"));
}

static void
change_a_price (DriverPlace *self)
{
  open_first (self, "budget.open", self->plan->budget_lines);
  type_in (driver_find_entry (self->page, "unit_price"), "£15.05");
}

static void
change_a_payee (DriverPlace *self)
{
  open_first (self, "spending.open", self->plan->spending);
  type_in (driver_find_entry (self->page, "payee"), "The swimming pool");
}

static void
ask_something (DriverPlace *self)
{
  BtRecordList *questions = bt_asked_page_get_list (self->page, "questions");

  bt_record_list_add (questions);
  driver_wait (GTK_WIDGET (self->window));
  add_line (questions, "May the hours be averaged over the term?");
}

/* Which is no change of the plan. */
static void
turn_a_page (DriverPlace *self)
{
  g_assert_true (gtk_widget_activate_action (self->page, "review.next", NULL));
}

/* One row a place, in their order. */
static const struct
{
  const char *place;
  GType     (*type) (void);
  void      (*change) (DriverPlace *self);
} changes[] = {
  { "home", bt_home_page_get_type, change_the_meeting },
  { "about-me", bt_about_me_page_get_type, write_about_the_child },
  { "wealth", bt_wealth_page_get_type, add_somebody },
  { "hopes", bt_hopes_page_get_type, move_a_hope },
  { "budget", bt_budget_page_get_type, change_a_price },
  { "spending", bt_spending_page_get_type, change_a_payee },
  { "asked", bt_asked_page_get_type, ask_something },
  { "review", bt_review_page_get_type, turn_a_page },
};

/* Goes to the place of row @i and changes something there; whether the plan is another then. */
static gboolean
change_in (DriverPlace *self,
           guint        i)
{
  g_autofree char *before = bt_json_write (self->plan);
  g_autofree char *after = NULL;

  self->page = driver_go_to (self->window, changes[i].place, changes[i].type ());
  driver_wait (GTK_WIDGET (self->window));
  changes[i].change (self);
  driver_wait (GTK_WIDGET (self->window));
  after = bt_json_write (self->plan);
  return !g_str_equal (before, after);
}

static void
repeat (DriverPlace *self,
        const char  *action)
{
  while (g_action_group_get_action_enabled (G_ACTION_GROUP (self->window), action))
    {
      g_action_group_activate_action (G_ACTION_GROUP (self->window), action, NULL);
      driver_wait (GTK_WIDGET (self->window));
    }
}

static void
assert_plan_is (BtPlan     *plan,
                const char *json)
{
  g_autofree char *now = bt_json_write (plan);

  g_assert_cmpstr (now, ==, json);
}

static void
test_one_thing_in_every_place (void)
{
  DriverPlace self = { NULL };
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (BtPlanFile) again = NULL;

  g_assert_cmpuint (G_N_ELEMENTS (changes), ==, bt_n_places);
  driver_open_place (&self, bt_practice_plan_new (), "home", BT_TYPE_HOME_PAGE);
  before = bt_json_write (self.plan);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_assert_cmpstr (changes[i].place, ==, bt_places[i].name);
      g_assert_true (change_in (&self, i) == !g_str_equal (changes[i].place, "review"));
    }
  after = bt_json_write (self.plan);

  repeat (&self, "undo");
  assert_plan_is (self.plan, before);
  repeat (&self, "redo");
  assert_plan_is (self.plan, after);
  again = driver_reopen (self.window);
  assert_plan_is (bt_plan_file_get_plan (again), after);
  driver_close_place (&self);
}

static void
add_tests (void)
{
  g_test_add_func ("/round/one-thing-in-every-place", test_one_thing_in_every_place);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
