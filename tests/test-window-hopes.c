/* test-window-hopes.c: What we hope for: hopes are added, moved and taken out, by hand and by
 * keyboard, and shown as they are. */
#include "config.h"

#include "hopes-window.h"
#include "model/budget-line.h"
#include "model/contributor.h"
#include "ui/about-me-who.h"
#include "ui/kit/add-line.h"
#include "ui/kit/field-row.h"
#include "ui/kit/form.h"
#include "ui/kit/toast.h"

/* The fields that are asked for after a hope was added. */
static GtkWidget *
find_about (Fixture *self)
{
  return driver_find (driver_find (self->page, BT_TYPE_HOPE_ADD, NULL), BT_TYPE_FORM, NULL);
}

/* Lets @record go at @y in the lane of @horizon, counted from its top. */
static gboolean
drop_at (Fixture   *self,
         gpointer   record,
         BtHorizon  horizon,
         double     y)
{
  BtHopeLane *lane = find_lane (self->page, horizon);
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (GTK_WIDGET (lane));
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, BT_TYPE_RECORD);
  g_value_set_object (&value, record);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (all, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 20.0, y, &taken);
    }
  driver_wait (GTK_WIDGET (self->window));
  return taken;
}

static void
test_an_empty_plan_asks_one_question (Fixture       *self,
                                      gconstpointer  data)
{
  GtkWidget *question = driver_find (self->page, BT_TYPE_HOPE_ADD, NULL);

  g_assert_true (gtk_widget_get_mapped (question));
  g_assert_true (says (question, "What would you love to see happen, or stay as it is?"));
  g_assert_true (has_focus_in (self, question));
  g_assert_false (says (self->page, "Soon"));
  g_assert_false (says (self->page, "Done"));
  driver_check_names (self->page);
}

static void
test_enter_adds_and_asks_for_the_next (Fixture       *self,
                                       gconstpointer  data)
{
  BtHopeAdd *question = driver_find (self->page, BT_TYPE_HOPE_ADD, NULL);
  g_autofree char *before = NULL;
  BtOutcome *hope = NULL;

  type_line (question, "   ");
  g_assert_cmpuint (bt_list_get_length (self->plan->outcomes), ==, 0);
  type_line (question, "Sam sleeps in his own bed");
  before = describe (self);
  type_line (question, "  Swims with Ivy ");
  check_step (self, before, "add “Swims with Ivy”");
  g_assert_true (has_focus_in (self, driver_find (question, BT_TYPE_ADD_LINE, NULL)));

  /* the only one who is here said it */
  hope = get_hope (self, 1);
  g_assert_cmpstr (hope->title, ==, "Swims with Ivy");
  g_assert_cmpstr (hope->said_by, ==, "Gran");
  g_assert_cmpint (hope->voice, ==, BT_VOICE_FAMILY);
  g_assert_nonnull (find_card (self, BT_HORIZON_UNKNOWN, hope));
  g_assert_true (says (self->page, "Not placed yet"));
  g_assert_true (says (self->page, "Further ahead"));
}

static void
test_more_can_be_said_at_once_and_left_out (Fixture       *self,
                                            gconstpointer  data)
{
  BtHopeAdd *question = driver_find (self->page, BT_TYPE_HOPE_ADD, NULL);
  GtkWidget *about = find_about (self);
  BtOutcome *hope = NULL;

  g_assert_false (gtk_widget_get_mapped (about));
  type_line (question, "Swims with Ivy");
  hope = get_hope (self, 0);
  g_assert_true (gtk_widget_get_mapped (about));
  g_assert_true (says (question, "“Swims with Ivy” is added."));

  gtk_widget_child_focus (about, GTK_DIR_TAB_FORWARD);
  gtk_drop_down_set_selected (driver_find (about, GTK_TYPE_DROP_DOWN, NULL), BT_HORIZON_MEDIUM);
  gtk_editable_set_text (driver_find (about, GTK_TYPE_ENTRY, NULL), "The calendar");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_cmpint (hope->horizon, ==, BT_HORIZON_MEDIUM);
  g_assert_cmpstr (hope->how_known, ==, "The calendar");
  g_assert_nonnull (find_card (self, BT_HORIZON_MEDIUM, hope));
  driver_check_names (self->page);

  /* when it is taken back, nothing is asked about it any more */
  for (int i = 0; i < 3; i++)
    do_action (self, "undo");
  g_assert_cmpuint (bt_list_get_length (self->plan->outcomes), ==, 0);
  g_assert_false (gtk_widget_get_mapped (about));
  do_action (self, "redo");
  click (question, "Done");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (question)));
  g_assert_true (has_focus_in (self, driver_find (self->page, GTK_TYPE_BUTTON, "Add a hope")));
}

static void
test_a_button_asks_again (Fixture       *self,
                          gconstpointer  data)
{
  BtHopeAdd *question = driver_find (self->page, BT_TYPE_HOPE_ADD, NULL);
  guint n = bt_list_get_length (self->plan->outcomes);

  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (question)));
  open_form (self, get_hope (self, 0));
  click (self->page, "Add a hope");
  g_assert_true (has_focus_in (self, question));
  g_assert_null (bt_hope_form_get_outcome (driver_find (self->page, BT_TYPE_HOPE_FORM, NULL)));
  type_line (question, "A week by the sea");
  g_assert_cmpuint (bt_list_get_length (self->plan->outcomes), ==, n + 1);
  g_assert_true (get_hope (self, n)->horizon == BT_HORIZON_UNKNOWN);
}

static void
test_whoever_is_here_said_it (Fixture       *self,
                              gconstpointer  data)
{
  BtHopeAdd *question = driver_find (self->page, BT_TYPE_HOPE_ADD, NULL);
  GtkWidget *who = driver_find (question, BT_TYPE_ABOUT_ME_WHO, NULL);
  BtContributor *second = bt_list_get (self->plan->contributors, 1);
  guint n = bt_list_get_length (self->plan->outcomes);
  GtkWidget *there = NULL;

  click (self->page, "Add a hope");
  gtk_drop_down_set_selected (driver_find (who, GTK_TYPE_DROP_DOWN, NULL), 2);
  type_line (question, "A week by the sea");
  g_assert_cmpstr (get_hope (self, n)->said_by, ==, second->name);
  g_assert_cmpint (get_hope (self, n)->voice, ==, second->voice);

  /* in every place the same one is here */
  there = driver_go_to (self->window, "about-me", BT_TYPE_ABOUT_ME_WHO);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (bt_about_me_who_get (BT_ABOUT_ME_WHO (there)) == second);
  gtk_drop_down_set_selected (driver_find (there, GTK_TYPE_DROP_DOWN, NULL), 0);
  driver_go_to (self->window, "hopes", BT_TYPE_HOPES_PAGE);
  driver_wait (GTK_WIDGET (self->window));
  type_line (question, "A day in the wood");
  g_assert_null (get_hope (self, n + 1)->said_by);
  g_assert_cmpuint (gtk_drop_down_get_selected (driver_find (who, GTK_TYPE_DROP_DOWN, NULL)), ==,
                    0);
}

static void
test_what_is_not_placed_yet_can_be_placed (Fixture       *self,
                                           gconstpointer  data)
{
  g_autofree char *before = NULL;
  BtOutcome *hope = NULL;

  type_line (driver_find (self->page, BT_TYPE_HOPE_ADD, NULL), "Swims with Ivy");
  hope = get_hope (self, 0);
  before = describe (self);
  click (find_card (self, BT_HORIZON_UNKNOWN, hope), "Further ahead");
  check_step (self, before, "move “Swims with Ivy” to Further ahead");
  g_assert_nonnull (find_card (self, BT_HORIZON_LONG, hope));
  g_assert_false (gtk_widget_get_mapped (
      GTK_WIDGET (find_lane (self->page, BT_HORIZON_UNKNOWN))));
}

static void
test_keys_move_between_lanes_and_within (Fixture       *self,
                                         gconstpointer  data)
{
  BtOutcome *first = get_hope (self, 0);
  g_autofree char *before = describe (self);
  g_autofree char *between = NULL;

  g_assert_cmpint (first->horizon, ==, BT_HORIZON_SHORT);
  gtk_widget_grab_focus (get_row (self, first));
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", -1);
  g_assert_cmpint (first->horizon, ==, BT_HORIZON_SHORT); /* there is nothing sooner */
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", 1);
  driver_wait (GTK_WIDGET (self->window));
  check_step (self, before, "move “Wren chooses between two songs by lookin…” to This year");
  g_assert_cmpint (first->horizon, ==, BT_HORIZON_MEDIUM);

  between = describe (self);
  gtk_widget_grab_focus (get_row (self, first));
  gtk_widget_activate_action (get_row (self, first), "row.move-up", NULL);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (has_focus_in (self, get_row (self, first)));
  check_step (self, between, NULL);

  gtk_widget_grab_focus (get_row (self, first));
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", 1);
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", 1);
  g_assert_cmpint (first->horizon, ==, BT_HORIZON_LONG);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (has_focus_in (self, get_row (self, first)));
}

static void
test_right_to_left_the_keys_are_mirrored (Fixture       *self,
                                          gconstpointer  data)
{
  BtOutcome *first = get_hope (self, 0);

  gtk_widget_set_direction (self->page, GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (get_row (self, first));
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", 1);
  g_assert_cmpint (first->horizon, ==, BT_HORIZON_SHORT);
  gtk_widget_activate_action (self->page, "hopes.move-beside", "i", -1);
  g_assert_cmpint (first->horizon, ==, BT_HORIZON_MEDIUM);
}

static void
test_a_menu_moves_to_any_lane (Fixture       *self,
                               gconstpointer  data)
{
  BtOutcome *first = get_hope (self, 0);
  g_autofree char *before = describe (self);
  g_autofree char *placed = NULL;

  gtk_widget_activate_action (get_row (self, first), "row.ask", "s", "long");
  driver_wait (GTK_WIDGET (self->window));
  check_step (self, before, "move “Wren chooses between two songs by lookin…” to Further ahead");
  placed = describe (self);
  gtk_widget_activate_action (get_row (self, first), "row.ask", "s", "");
  driver_wait (GTK_WIDGET (self->window));
  check_step (self, placed, "move “Wren chooses between two songs by lookin…” to Not placed yet");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (find_card (self, BT_HORIZON_UNKNOWN, first))));
}

static void
test_dropping_puts_where_it_was_let_go (Fixture       *self,
                                        gconstpointer  data)
{
  BtOutcome *first = get_hope (self, 0);
  BtRecordList *medium = bt_hope_lane_get_list (find_lane (self->page, BT_HORIZON_MEDIUM));
  g_autofree char *before = describe (self);
  g_autofree char *dropped = NULL;

  g_assert_true (drop_at (self, first, BT_HORIZON_MEDIUM, 10));
  check_step (self, before, "move “Wren chooses between two songs by lookin…” to This year");
  g_assert_true ((gpointer) bt_record_list_get_content (medium, 0)
                 == find_card (self, BT_HORIZON_MEDIUM, first));

  dropped = describe (self);
  g_assert_true (drop_at (self, first, BT_HORIZON_LONG, 1e6));
  check_step (self, dropped, NULL);
  g_assert_true (
      (gpointer) bt_record_list_get_content (
          bt_hope_lane_get_list (find_lane (self->page, BT_HORIZON_LONG)), 2)
      == find_card (self, BT_HORIZON_LONG, first));
}

static void
test_only_this_plans_hopes_are_dropped (Fixture       *self,
                                        gconstpointer  data)
{
  g_autoptr (BtPlan) other = bt_plan_new ();
  BtOutcome *theirs = put (other, "outcomes", NULL, "title", "Somebody else’s", NULL);

  g_assert_false (drop_at (self, theirs, BT_HORIZON_LONG, 10));
  g_assert_false (drop_at (self, bt_list_get (self->plan->wealth, 0), BT_HORIZON_LONG, 10));
  g_assert_null (bt_plan_get_undo_name (self->plan));
}

static void
test_an_empty_lane_takes_what_is_dropped (Fixture       *self,
                                          gconstpointer  data)
{
  BtOutcome *hope = NULL;
  g_autofree char *before = NULL;

  type_line (driver_find (self->page, BT_TYPE_HOPE_ADD, NULL), "Swims with Ivy");
  hope = get_hope (self, 0);
  before = describe (self);
  g_assert_true (drop_at (self, hope, BT_HORIZON_SHORT, 100));
  check_step (self, before, "move “Swims with Ivy” to Soon");
  g_assert_nonnull (find_card (self, BT_HORIZON_SHORT, hope));
}

static void
test_what_is_removed_comes_back_with_its_links (Fixture       *self,
                                                gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, 2);
  BtHopeForm *form = open_form (self, hope);
  GtkWidget *toast = driver_find (self->window, BT_TYPE_TOAST, NULL);
  g_autofree char *before = describe (self);

  g_assert_cmpuint (hope->helpers->len, ==, 3);
  click (form, "Remove this hope");
  g_assert_null (bt_hope_form_get_outcome (form)); /* a form whose hope has left closes */
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_true (says (toast, "Removed “Wren swims with Ivy"));
  check_step (self, before, "remove “Wren swims with Ivy once a month without…”");
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (self->window)));
  click (toast, "Undo");
  g_assert_true (get_hope (self, 2) == hope);
  g_assert_cmpuint (hope->helpers->len, ==, 3);
  g_assert_nonnull (find_card (self, BT_HORIZON_MEDIUM, hope));
}

static void
test_what_is_done_elsewhere_shows_here (Fixture       *self,
                                        gconstpointer  data)
{
  BtHopeCard *card = find_card (self, BT_HORIZON_MEDIUM, get_hope (self, 2));
  BtBudgetLine *line = g_ptr_array_index (get_hope (self, 2)->lines, 0);

  g_assert_true (says (card, "Warm water sessions, £760.00"));
  g_object_set (line, "unit-price", PENCE (10000), NULL);
  g_assert_true (says (card, "Warm water sessions, £2,000.00"));
  g_assert_true (says (card, "Part of “Miles in the van”")); /* it serves another hope too */
  do_action (self, "undo");
  g_assert_true (says (card, "Warm water sessions, £760.00"));

  /* also while somebody looks at another place */
  driver_go_to (self->window, "review", BT_TYPE_REVIEW_PAGE);
  driver_wait (GTK_WIDGET (self->window));
  g_object_set (line, "name", "The warm pool", NULL);
  driver_go_to (self->window, "hopes", BT_TYPE_HOPES_PAGE);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (says (card, "The warm pool, £760.00"));
}

static void
test_a_shared_line_shows_its_cost_where_it_stays (Fixture       *self,
                                                  gconstpointer  data)
{
  BtHopeCard *card = find_card (self, BT_HORIZON_MEDIUM, get_hope (self, 2));
  BtOutcome *other = get_hope (self, 3);
  BtBudgetLine *line = g_ptr_array_index (get_hope (self, 2)->lines, 0);
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  const BtField *field
      = bt_record_class_find_field (BT_RECORD_GET_CLASS (other), "lines");
  BtValue value = { .kind = BT_KIND_REFERENCES, .records = lines };

  g_ptr_array_add (lines, line);
  g_assert_true (bt_record_set_value (other, field, &value, NULL));
  g_assert_true (says (card, "Part of “Warm water sessions"));
  do_action (self, "undo");
  g_assert_true (says (card, "Warm water sessions, £760.00"));
}

static void
test_views_are_said_one_by_one (Fixture       *self,
                                gconstpointer  data)
{
  BtHopeCard *card = find_card (self, BT_HORIZON_SHORT, get_hope (self, 0));

  g_assert_true (says (card, "For Wren, by 17 July 2026"));
  g_assert_true (says (card, "First step: Two photo cards, always the same two, before every song "
                             "(Dele, by 30 April 2026)"));
  g_assert_true (says (card, "Help from Ivy"));
  g_assert_true (says (card, "Family: getting there"));
  g_assert_true (says (card, "School: early days"));
  g_object_set (get_hope (self, 0), "state", BT_PROGRESS_PAUSED, NULL);
  g_assert_true (says (card, "Now: paused"));
}

/* Whether anything at or below @widget says a sum of money, to the eye or to the ear. */
static gboolean
tells_money (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (tooltip != NULL && strstr (tooltip, "£") != NULL)
    return TRUE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), "£") != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (tells_money (child))
      return TRUE;
  return FALSE;
}

static void
test_hidden_amounts_are_nowhere (Fixture       *self,
                                 gconstpointer  data)
{
  open_form (self, get_hope (self, 2));
  g_assert_true (tells_money (self->page));
  do_action (self, "hide-amounts");
  g_assert_false (tells_money (GTK_WIDGET (self->window)));
  g_assert_true (says (self->page, "Warm water sessions"));
  g_assert_true (says (self->page, "nights")); /* which are no money */
  do_action (self, "hide-amounts");
  g_assert_true (tells_money (self->page));
}

static void
test_far_too_many_have_room (Fixture       *self,
                             gconstpointer  data)
{
  BtOutcome *hope = get_hope (self, bt_list_get_length (self->plan->outcomes) - 1);
  g_autofree char *before = describe (self);
  BtHorizon from = hope->horizon;
  int least = 0;

  gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 1024);
  g_assert_cmpint (from, ==, BT_HORIZON_LONG);
  gtk_widget_activate_action (get_row (self, hope), "row.ask", "s", "short");
  driver_wait (GTK_WIDGET (self->window));
  check_step (self, before, NULL);
  g_assert_nonnull (find_card (self, BT_HORIZON_SHORT, hope));
  open_form (self, hope);
  driver_check_names (self->page);
  gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 1024);
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  open_form (self, get_hope (self, 0));
  driver_check_names (self->page);
  click (self->page, "Add a hope");
  type_line (driver_find (self->page, BT_TYPE_HOPE_ADD, NULL), "A week by the sea");
  driver_check_names (self->page);
}

#define ADD(name, set_up, test) \
  g_test_add ("/window-hopes/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("an-empty-plan-asks-one-question", set_up_with_gran, test_an_empty_plan_asks_one_question);
  ADD ("enter-adds-and-asks-for-the-next", set_up_with_gran, test_enter_adds_and_asks_for_the_next);
  ADD ("more-can-be-said-at-once-and-left-out", set_up_with_gran,
       test_more_can_be_said_at_once_and_left_out);
  ADD ("a-button-asks-again", set_up, test_a_button_asks_again);
  ADD ("whoever-is-here-said-it", set_up, test_whoever_is_here_said_it);
  ADD ("what-is-not-placed-yet-can-be-placed", set_up_with_gran,
       test_what_is_not_placed_yet_can_be_placed);
  ADD ("keys-move-between-lanes-and-within", set_up, test_keys_move_between_lanes_and_within);
  ADD ("right-to-left-the-keys-are-mirrored", set_up, test_right_to_left_the_keys_are_mirrored);
  ADD ("a-menu-moves-to-any-lane", set_up, test_a_menu_moves_to_any_lane);
  ADD ("dropping-puts-where-it-was-let-go", set_up, test_dropping_puts_where_it_was_let_go);
  ADD ("only-this-plans-hopes-are-dropped", set_up, test_only_this_plans_hopes_are_dropped);
  ADD ("an-empty-lane-takes-what-is-dropped", set_up_with_gran,
       test_an_empty_lane_takes_what_is_dropped);
  ADD ("what-is-removed-comes-back-with-its-links", set_up,
       test_what_is_removed_comes_back_with_its_links);
  ADD ("what-is-done-elsewhere-shows-here", set_up, test_what_is_done_elsewhere_shows_here);
  ADD ("a-shared-line-shows-its-cost-where-it-stays", set_up,
       test_a_shared_line_shows_its_cost_where_it_stays);
  ADD ("views-are-said-one-by-one", set_up, test_views_are_said_one_by_one);
  ADD ("hidden-amounts-are-nowhere", set_up, test_hidden_amounts_are_nowhere);
  ADD ("far-too-many-have-room", set_up_many, test_far_too_many_have_room);
  ADD ("every-control-has-a-name", set_up, test_every_control_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
