/* test-window-home.c: Home: the child first, where things stand, and the money; it follows the plan
 * at once, and shows no amount where they are hidden. */
#include "config.h"

#include "home-window.h"
#include "model/contributor.h"
#include "model/fund.h"
#include "model/question.h"
#include "model/statement.h"
#include "ui/home-carry.h"
#include "ui/home-money.h"
#include "ui/kit/chart.h"
#include "ui/kit/door.h"
#include "ui/place.h"
#include "ui/who-is-here.h"

static void
test_a_window_opens_at_home (Fixture       *self,
                             gconstpointer  data)
{
  BtPlanWindow *window;

  driver_close_place (self);
  self->application = driver_start ();
  window = self->window = driver_open (self->application, "opened.bunting",
                                       bt_practice_plan_new ());
  wait (self);
  self->page = driver_find (window, BT_TYPE_HOME_PAGE, NULL);
  g_assert_nonnull (self->page);
  g_assert_true (gtk_widget_get_mapped (self->page));
  g_assert_cmpstr (get_place (self), ==, "home");
}

static void
test_the_child_comes_first (Fixture       *self,
                            gconstpointer  data)
{
  BtStatement *first = bt_list_get (self->plan->statements, 0);

  g_assert_true (says (self->page, "Hello. This is Wren’s plan."));
  g_assert_true (says (self->page, "Her cheeky stare, which always gets a second song."));
  g_assert_true (says (self->page, "All of us"));
  g_assert_false (says (self->page, "Last changed"));

  g_object_set (first, "text", "Her laugh", NULL);
  wait (self);
  g_assert_true (says (self->page, "Her laugh"));
  g_assert_true (says (self->page, "Last changed on 19 November 2026 by Mum"));
  act_in_window (self, "undo");
  g_assert_true (says (self->page, "Her cheeky stare"));
  g_assert_false (says (self->page, "Last changed"));
  act_in_window (self, "redo");
  g_assert_true (says (self->page, "Last changed on 19 November 2026 by Mum"));
}

static void
test_looking_changes_nothing (Fixture       *self,
                              gconstpointer  data)
{
  for (guint i = 0; i < bt_n_places; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", bt_places[i].name);
      wait (self);
    }
  g_assert_null (bt_plan_get_undo_name (self->plan));
  g_assert_cmpint (self->plan->changed_on, ==, BT_DAY_UNKNOWN);
}

static void
test_who_is_chosen_changed_it (Fixture       *self,
                               gconstpointer  data)
{
  g_autoptr (BtPlanFile) again = NULL;

  bt_who_is_here_set (self->plan, bt_list_get (self->plan->contributors, 1));
  g_object_set (bt_list_get (self->plan->questions, 0), "text", "Who pays?", NULL);
  wait (self);
  g_assert_true (says (self->page, "Last changed on 19 November 2026 by Dad"));
  again = driver_reopen (self->window);
  g_assert_cmpstr (bt_plan_file_get_plan (again)->changed_by, ==, "Dad");
  g_assert_cmpint (bt_plan_file_get_plan (again)->changed_on, ==, day ("2026-11-19"));

  bt_who_is_here_set (self->plan, NULL);
  g_object_set (bt_list_get (self->plan->questions, 0), "text", "When?", NULL);
  wait (self);
  g_assert_false (says (self->page, "by Dad"));
}

static void
test_where_things_stand_follows_the_plan (Fixture       *self,
                                          gconstpointer  data)
{
  BtFund *fund = bt_list_get (self->plan->funds, 0);

  g_assert_true (says (self->page, "18 lines from 4 people"));
  g_assert_true (says (self->page, "£722.53 council, £1,278.37 NHS not shared out yet"));
  g_assert_true (says (self->page, "2 questions wait for an answer"));
  g_assert_true (says (self->page, "About £1,335 council and £1,278 NHS would be left."));

  g_object_set (fund, "amount", PENCE (1144000 + 10000), NULL);
  wait (self);
  g_assert_true (says (self->page, "£822.53 council, £1,278.37 NHS not shared out yet"));
  g_assert_true (says (self->page, "About £1,435 council and £1,278 NHS would be left."));
  act_in_window (self, "undo");
  g_assert_true (says (self->page, "£722.53 council"));
  act_in_window (self, "redo");
  g_assert_true (says (self->page, "£822.53 council"));
}

/* What changes while another place is looked at is there when Home is seen again. */
static void
test_it_is_filled_again_when_it_is_seen (Fixture       *self,
                                         gconstpointer  data)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "review");
  wait (self);
  bt_plan_remove (self->plan, bt_list_get (self->plan->outcomes, 0), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "home");
  wait (self);
  g_assert_true (says (self->page, "6 hopes"));
}

static gpointer
find_row (Fixture *self,
          const char  *title)
{
  GtkWidget *label = driver_find (find_mapped (self->page, BT_TYPE_HOME_CARRY), GTK_TYPE_LABEL,
                                  title);

  return label == NULL ? NULL : gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

static void
test_each_row_opens_its_place (Fixture       *self,
                               gconstpointer  data)
{
  guint n = 0;

  for (guint i = 0; i < bt_n_places; i++)
    {
      GtkWidget *row = find_row (self, bt_places[i].title);

      if (row == NULL)
        continue;
      n++;
      g_assert_true (gtk_widget_get_focusable (row));
      g_signal_emit_by_name (row, "clicked");
      wait (self);
      g_assert_cmpstr (get_place (self), ==, bt_places[i].name);
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "home");
      wait (self);
    }
  g_assert_cmpuint (n, ==, bt_n_places - 2); /* all but Home itself and the pages for others */
}

/* With Tab from the top: each row, then the meeting's buttons. */
static void
test_all_of_it_is_reached_by_keyboard (Fixture       *self,
                                       gconstpointer  data)
{
  GtkWidget *ready = driver_find (self->page, GTK_TYPE_BUTTON, "Get the pages ready");
  guint n = 0;
  GtkWidget *focus = NULL;

  gtk_widget_child_focus (self->page, GTK_DIR_TAB_FORWARD);
  for (; n < 20 && focus != ready; n++)
    {
      focus = gtk_root_get_focus (GTK_ROOT (self->window));
      g_assert_true (GTK_IS_BUTTON (focus));
      gtk_widget_child_focus (self->page, GTK_DIR_TAB_FORWARD);
    }
  g_assert_true (focus == ready);
  g_assert_cmpuint (n, ==, bt_n_places - 2 + 1);
}

/* Labels, tooltips, and what charts say. */
static gboolean
has_pound (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (tooltip != NULL && strstr (tooltip, "£") != NULL)
    return TRUE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), "£") != NULL)
    return TRUE;
  if (BT_IS_CHART (widget) && !bt_chart_is_hidden (BT_CHART (widget)))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_pound (child))
      return TRUE;
  return FALSE;
}

/* What ears hear after the name of the place. */
static void
assert_row_is_heard (Fixture *self,
                     const char  *title,
                     const char  *words)
{
  g_autofree char *other = gtk_test_accessible_check_property (
      find_row (self, title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);

  g_assert_cmpstr (other, ==, NULL);
}

static void
test_hidden_amounts_leave_no_pounds (Fixture       *self,
                                     gconstpointer  data)
{
  assert_row_is_heard (self, "The budget", "£722.53 council, £1,278.37 NHS not shared out yet");
  g_assert_true (has_pound (self->page)); /* the control */
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  g_assert_false (has_pound (self->page));
  g_assert_true (says (self->page, "Some money is not shared out yet"));
  assert_row_is_heard (self, "The budget", "Some money is not shared out yet");
  g_assert_true (says (self->page, "Yes, as planned."));
  g_assert_true (says (self->page, "Some would be left."));
  act_in_window (self, "undo");
  g_assert_true (has_pound (self->page));
  g_assert_true (says (self->page, "£16,086.96 of £31,660.00 was spent"));
}

/* The empty plan. */

static void
test_an_empty_plan_has_doors_and_no_figures (Fixture       *self,
                                             gconstpointer  data)
{
  static const char *const never[] = { "0", "£", "not started", "done", "Carry on",
                                       "Does the money last" };

  g_assert_true (says (self->page, "Hello. This is Sam’s plan."));
  g_assert_true (says (self->page, "What people love about Sam"));
  g_assert_true (says (self->page, "Is there a meeting coming?"));
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    g_assert_false (says (self->page, never[i]));
}

static gpointer
find_door (GtkWidget  *widget,
           const char *title)
{
  if (BT_IS_DOOR (widget))
    return driver_find (widget, GTK_TYPE_LABEL, title) != NULL ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_door (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* And what is typed then goes where it should. */
static void
test_doors_open_their_places (Fixture       *self,
                              gconstpointer  data)
{
  static const struct
  {
    const char *title, *place;
  } doors[] = {
    { "What people love about Sam", "about-me" },
    { "The people around us", "wealth" },
    { "What we hope for", "hopes" },
    { "The money, if we know it", "budget" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (doors); i++)
    {
      GtkWidget *door = find_door (self->page, doors[i].title), *focus;

      gtk_widget_grab_focus (door);
      g_signal_emit_by_name (door, "clicked");
      wait (self);
      g_assert_cmpstr (get_place (self), ==, doors[i].place);
      focus = gtk_root_get_focus (GTK_ROOT (self->window));
      g_assert_nonnull (focus);
      g_assert_true (gtk_widget_get_mapped (focus));
      if (i < 3)
        g_assert_true (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus));
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.place", "s", "home");
      wait (self);
    }
}

static void
test_the_first_line_is_carried_on_with (Fixture       *self,
                                        gconstpointer  data)
{
  g_autoptr (BtRecord) question = bt_record_new (BT_TYPE_QUESTION, NULL);

  g_object_set (question, "text", "Who pays?", NULL);
  g_assert_true (bt_plan_add (self->plan, self->plan, "questions", 0, question, NULL));
  wait (self);
  g_assert_true (says (self->page, "1 question to ask"));
  g_assert_true (says (self->page, "What would make you smile about Sam?"));
  g_assert_false (says (find_mapped (self->page, BT_TYPE_HOME_CARRY), "0"));
  g_assert_false (says (self->page, "Does the money last"));
  act_in_window (self, "undo");
  g_assert_true (says (self->page, "What people love about Sam"));
}

/* Who is here, a meeting and a family's own rates are not what a plan is about. */
static gboolean
is_beside (const char *list)
{
  static const char *const beside[] = { "person", "contributors", "reviews", "rates", NULL };

  return g_strv_contains (beside, list);
}

static void
test_whatever_is_written_first_is_carried_on_with (Fixture       *self,
                                                   gconstpointer  data)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (self->plan);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      g_autoptr (BtRecord) record = NULL;

      if (field->kind != BT_KIND_LIST || is_beside (field->name))
        continue;
      record = bt_record_new (field->type (), NULL);
      g_assert_true (bt_plan_add (self->plan, self->plan, field->name, 0, record, NULL));
      wait (self);
      if (!says (self->page, "Carry on"))
        g_error ("the first of %s leaves the doors", field->name);
      act_in_window (self, "undo");
      g_assert_false (says (self->page, "Carry on"));
    }
}

/* Put away: all of it is there, and nothing asks or reminds. */
static void
test_a_plan_that_is_put_away_asks_nothing (Fixture       *self,
                                           gconstpointer  data)
{
  static const char *const never[] = { "?", "yet", "Carry on", "Review meeting", "wait" };

  g_object_set (self->plan, "closed-on", day ("2026-11-18"), NULL);
  wait (self);
  g_assert_true (says (self->page, "Hello. This is Wren’s plan."));
  g_assert_true (says (self->page, "7 hopes"));
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    if (says (self->page, never[i]))
      g_error ("it says “%s”", never[i]);
  act_in_window (self, "undo");
  g_assert_true (says (self->page, "Carry on"));
  g_assert_true (says (self->page, "Review meeting"));
}

/* All of it. */

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  driver_check_names (self->page);
  for (guint i = 0; i < 2; i++)
    {
      driver_close_place (self);
      open_plan (self, i == 0 ? driver_make_empty () : driver_make_overfull ());
      driver_check_names (self->page);
    }
}

/* 20,000 payments and endless names: an amount changes while Home is looked at. */
static void
test_an_overfull_plan_is_followed_too (Fixture       *self,
                                       gconstpointer  data)
{
  driver_close_place (self);
  open_plan (self, driver_make_overfull ());
  g_object_set (bt_list_get (self->plan->funds, 0), "amount", PENCE (123456), NULL);
  wait (self);
  g_assert_true (says (self->page, "more is shared out than there is"));
  act_in_window (self, "undo");
}

#define ADD(name, start, function) \
  g_test_add ("/window/home/" name, Fixture, NULL, start, function, tear_down)

static void
add_tests (void)
{
  ADD ("opens-first", set_up, test_a_window_opens_at_home);
  ADD ("the-child-first", set_up, test_the_child_comes_first);
  ADD ("looking-changes-nothing", set_up, test_looking_changes_nothing);
  ADD ("who-changed-it", set_up, test_who_is_chosen_changed_it);
  ADD ("where-things-stand", set_up, test_where_things_stand_follows_the_plan);
  ADD ("filled-when-seen", set_up, test_it_is_filled_again_when_it_is_seen);
  ADD ("rows-open-places", set_up, test_each_row_opens_its_place);
  ADD ("keyboard", set_up, test_all_of_it_is_reached_by_keyboard);
  ADD ("hidden-amounts", set_up, test_hidden_amounts_leave_no_pounds);
  ADD ("empty", set_up_empty, test_an_empty_plan_has_doors_and_no_figures);
  ADD ("first-of-each", set_up_empty, test_whatever_is_written_first_is_carried_on_with);
  ADD ("doors", set_up_empty, test_doors_open_their_places);
  ADD ("first-line", set_up_empty, test_the_first_line_is_carried_on_with);
  ADD ("put-away", set_up, test_a_plan_that_is_put_away_asks_nothing);
  ADD ("names", set_up, test_everything_has_a_name);
  ADD ("overfull", set_up, test_an_overfull_plan_is_followed_too);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
