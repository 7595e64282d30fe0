/* test-window-facts.c: a plan's name and dates: each is kept, undone, redone, and shown at once
 * wherever it stands. */
#include "config.h"

#include "exchange/practice.h"
#include "ui/budget-page.h"
#include "ui/kit/field-row.h"
#include "ui/plan-facts-dialog.h"
#include "window-driver.h"

typedef struct
{
  DriverPlace place;
  GtkWidget  *dialog;
} Fixture;

static void
open_facts (Fixture *self,
            BtPlan  *plan)
{
  driver_open_place (&self->place, plan, "budget", BT_TYPE_BUDGET_PAGE);
  gtk_widget_activate_action (GTK_WIDGET (self->place.window), "win.facts", NULL);
  self->dialog = driver_find_dialog (BT_TYPE_PLAN_FACTS_DIALOG);
  driver_wait (self->dialog);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  open_facts (self, driver_make_empty ());
}

static void
set_up_practice (Fixture       *self,
                 gconstpointer  data)
{
  open_facts (self, bt_practice_plan_new ());
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  if (self->dialog != NULL)
    gtk_window_close (GTK_WINDOW (self->dialog));
  driver_close_place (&self->place);
}

static gpointer
find_field (gpointer    widget,
            const char *field)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *name = NULL;
      gpointer found = NULL;

      if (BT_IS_FIELD_ROW (child))
        g_object_get (child, "field", &name, NULL);
      found = g_strcmp0 (name, field) == 0 ? child : find_field (child, field);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
type_in (Fixture    *self,
         const char *field,
         const char *text)
{
  GtkWidget *entry = driver_find (find_field (self->dialog, field), GTK_TYPE_ENTRY, NULL);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
act (Fixture    *self,
     const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->place.window), action, NULL);
}

/* One row a day of the plan's. */
static const struct
{
  const char *field;
  const char *typed;
  int         day[3];
} days[] = {
  { "year_from", "1/9/26", { 2026, 9, 1 } },
  { "year_to", "31 Aug 2027", { 2027, 8, 31 } },
  { "meeting_on", "14 January 2027", { 2027, 1, 14 } },
  { "last_review_on", "20.1.26", { 2026, 1, 20 } },
  { "final_on", "2024-02-01", { 2024, 2, 1 } },
  { "closed_on", "1 March 2028", { 2028, 3, 1 } },
};

static BtDay
get_day (BtPlan     *plan,
         const char *field)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (plan);

  return (BtDay) bt_record_get_value (plan, bt_record_class_find_field (klass, field)).number;
}

static void
test_every_day_is_kept (Fixture       *self,
                        gconstpointer  data)
{
  g_autoptr (BtPlanFile) kept = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    type_in (self, days[i].field, days[i].typed);
  kept = driver_reopen (self->place.window);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpint (get_day (bt_plan_file_get_plan (kept), days[i].field), ==,
                     bt_day_new (days[i].day[0], days[i].day[1], days[i].day[2]));
}

static void
test_words_and_kind_are_kept_undone_and_redone (Fixture       *self,
                                                gconstpointer  data)
{
  GtkDropDown *kind = driver_find (find_field (self->dialog, "kind"), GTK_TYPE_DROP_DOWN, NULL);
  BtPlan *plan = self->place.plan;

  type_in (self, "short_break_word", "Larkrise stay");
  gtk_drop_down_set_selected (kind, BT_PLAN_KIND_EHC);
  g_assert_cmpstr (plan->short_break_word, ==, "Larkrise stay");
  g_assert_cmpint (plan->kind, ==, BT_PLAN_KIND_EHC);
  act (self, "undo");
  g_assert_cmpint (plan->kind, ==, BT_PLAN_KIND_UNKNOWN);
  g_assert_cmpuint (gtk_drop_down_get_selected (kind), ==, 0);
  act (self, "undo");
  g_assert_null (plan->short_break_word);
  act (self, "redo");
  g_assert_cmpstr (plan->short_break_word, ==, "Larkrise stay");
}

static void
test_the_window_is_called_what_the_plan_is_called (Fixture       *self,
                                                   gconstpointer  data)
{
  GtkWindow *window = GTK_WINDOW (self->place.window);

  g_assert_cmpstr (gtk_window_get_title (window), ==, "Sam’s plan");
  type_in (self, "title", "The year at the sea");
  g_assert_cmpstr (gtk_window_get_title (window), ==, "The year at the sea");
  type_in (self, "title", "");
  g_assert_cmpstr (gtk_window_get_title (window), ==, "Sam’s plan");
}

static void
test_the_budget_says_the_year_at_once (Fixture       *self,
                                       gconstpointer  data)
{
  static const char now[] = "What the money is for, 1 September 2026 to 31 August 2027";

  g_assert_null (driver_find (self->place.page, GTK_TYPE_LABEL, now));
  type_in (self, "year_from", "1 September 2026");
  type_in (self, "year_to", "31 August 2027");
  g_assert_nonnull (driver_find (self->place.page, GTK_TYPE_LABEL, now));
}

/* As when someone types a day and closes the window at once. */
static void
test_what_is_typed_is_kept_by_closing (Fixture       *self,
                                       gconstpointer  data)
{
  GtkWidget *entry = driver_find (find_field (self->dialog, "meeting_on"), GTK_TYPE_ENTRY, NULL);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "14 January 2027");
  g_assert_cmpint (self->place.plan->meeting_on, ==, BT_DAY_UNKNOWN); /* the control */
  gtk_window_close (GTK_WINDOW (self->dialog));
  self->dialog = NULL;
  g_assert_cmpint (self->place.plan->meeting_on, ==, bt_day_new (2027, 1, 14));
}

static void
test_what_is_no_day_stays_and_is_said (Fixture       *self,
                                       gconstpointer  data)
{
  GtkWidget *row = find_field (self->dialog, "year_to");

  type_in (self, "year_to", "31 Febtember");
  g_assert_true (gtk_widget_has_css_class (row, "problem"));
  g_assert_cmpstr (gtk_editable_get_text (driver_find (row, GTK_TYPE_ENTRY, NULL)), ==,
                   "31 Febtember");
  g_assert_cmpint (self->place.plan->year_to, ==, BT_DAY_UNKNOWN);
  type_in (self, "year_to", "31 March 2027");
  g_assert_false (gtk_widget_has_css_class (row, "problem"));
}

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  driver_check_names (self->dialog);
}

/* What was used last is asked first: with a second window that may be the one below. */
static void
test_quitting_closes_it_with_its_window (Fixture       *self,
                                         gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (self->place.application);
  GtkWindow *window = GTK_WINDOW (self->place.window);

  gtk_application_remove_window (application, window);
  gtk_application_add_window (application, window);
  g_assert_true (gtk_application_get_windows (application)->data == window);
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  g_assert_null (gtk_application_get_windows (application));
}

static void
tear_down_closed (Fixture       *self,
                  gconstpointer  data)
{
  g_clear_object (&self->place.application);
}

#define ADD(path, test) g_test_add ("/facts/" path, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("every-day-is-kept", test_every_day_is_kept);
  ADD ("words-and-kind-are-kept-undone-and-redone",
       test_words_and_kind_are_kept_undone_and_redone);
  ADD ("the-window-is-called-what-the-plan-is-called",
       test_the_window_is_called_what_the_plan_is_called);
  g_test_add ("/facts/the-budget-says-the-year-at-once", Fixture, NULL, set_up_practice,
              test_the_budget_says_the_year_at_once, tear_down);
  ADD ("what-is-typed-is-kept-by-closing", test_what_is_typed_is_kept_by_closing);
  ADD ("what-is-no-day-stays-and-is-said", test_what_is_no_day_stays_and_is_said);
  ADD ("everything-has-a-name", test_everything_has_a_name);
  g_test_add ("/facts/quitting-closes-it-with-its-window", Fixture, NULL, set_up,
              test_quitting_closes_it_with_its_window, tear_down_closed);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
