/* test-window-wealth.c: Our real wealth: who is added, moved and taken out, on the circles and in
 * the list. */
#include "config.h"

#include "made-plan.h"
#include "model/outcome.h"
#include "ui/kit/add-line.h"
#include "ui/kit/toast.h"
#include "ui/wealth-change.h"
#include "ui/wealth-chip.h"
#include "ui/wealth-element.h"
#include "ui/wealth-list.h"
#include "ui/wealth-strip.h"
#include "wealth-window.h"

/* Writes in @line and presses Enter. */
static void
type_line (gpointer    line,
           const char *text)
{
  GtkWidget *entry = driver_find (line, GTK_TYPE_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

/* Lets @name go where the middle of its own disc would be on @ring, at @angle. */
static gboolean
drop_at (Fixture  *self,
         BtWealth *wealth,
         int       ring,
         double    angle)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (GTK_WIDGET (get_circles (self)));
  double inner = bt_circles_get_ring_radius (get_circles (self)->circles, ring - 1);
  double outer = bt_circles_get_ring_radius (get_circles (self)->circles, ring);
  double middle = get_circles (self)->size / 2, radius = (inner + outer) / 2;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, BT_TYPE_WEALTH);
  g_value_set_object (&value, wealth);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (all, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value,
                               get_circles (self)->left + middle + sin (angle) * radius,
                               get_circles (self)->top + middle - cos (angle) * radius, &taken);
    }
  return taken;
}

/* The ring of whom the keyboard is on; 0: on nobody. */
static int
get_focused_ring (Fixture *self)
{
  BtWealth *wealth = bt_wealth_handle_find (gtk_root_get_focus (GTK_ROOT (self->window)));

  return wealth != NULL ? wealth->circle : 0;
}

static void
test_names_are_added_one_after_another (Fixture       *self,
                                        gconstpointer  data)
{
  BtAddLine *line = driver_find (self->page, BT_TYPE_ADD_LINE, NULL);
  BtWealth *added;

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (line)));
  g_assert_nonnull (driver_find (line, GTK_TYPE_LABEL, "Who does Sam light up for?"));
  g_assert_true (has_focus_in (self, line));
  type_line (line, "  Gran Bea ");
  type_line (line, "Ivy");
  type_line (line, "   ");
  g_assert_true (has_focus_in (self, line));
  g_assert_cmpstr (bt_add_line_get_text (line), ==, "   ");
  g_assert_cmpuint (bt_list_get_length (self->plan->wealth), ==, 2);
  added = bt_list_get (self->plan->wealth, 0);
  g_assert_cmpstr (added->name, ==, "Gran Bea");
  g_assert_cmpint (added->element, ==, BT_ELEMENT_RELATIONSHIPS);
  g_assert_cmpint (bt_wealth_get_place (added), ==, BT_WEALTH_PLACE_NO_RING);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "add Ivy");

  undo (self);
  undo (self);
  g_assert_cmpuint (bt_list_get_length (self->plan->wealth), ==, 0);
  redo (self);
  g_assert_true (bt_list_get (self->plan->wealth, 0) == added);
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, BT_COUNT_UNKNOWN);
}

static void
test_who_is_on_no_ring_can_be_put_on_any (Fixture       *self,
                                          gconstpointer  data)
{
  GtkWidget *strip = driver_find (self->page, BT_TYPE_WEALTH_STRIP, NULL);
  BtWealthDetails *details = driver_find (self->page, BT_TYPE_WEALTH_DETAILS, NULL);

  g_assert_false (gtk_widget_get_visible (strip));
  type_line (driver_find (self->page, BT_TYPE_ADD_LINE, NULL), "Gran Bea");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (gtk_widget_get_visible (strip));
  g_signal_emit_by_name (find_handle (strip, BT_TYPE_WEALTH_CHIP, "Gran Bea"), "clicked");
  driver_wait (GTK_WIDGET (self->window));
  click (details, "Closest");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, BT_WEALTH_PLACE_CLOSEST);
  g_assert_false (gtk_widget_get_visible (strip));
  g_assert_nonnull (find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, "Gran Bea"));
  g_assert_true (has_focus_in (self, details));

  undo (self);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (gtk_widget_get_visible (strip));
  g_assert_null (find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, "Gran Bea"));
}

static void
test_move_in_and_move_out_go_ring_by_ring (Fixture       *self,
                                           gconstpointer  data)
{
  BtWealthDetails *details = open_person (self, "Gran Bea");
  BtWealth *bea = get_named (self->plan, "Gran Bea");

  g_assert_false (gtk_widget_is_sensitive (driver_find (details, GTK_TYPE_BUTTON, "Move in")));
  click (details, "Move out");
  g_assert_cmpint (bea->circle, ==, 2);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "move Gran Bea to family and friends");
  g_assert_nonnull (driver_find (details, GTK_TYPE_LABEL, "family and friends"));
  for (int ring = 3; ring <= BT_CIRCLES_RINGS; ring++)
    click (details, "Move out");
  g_assert_false (gtk_widget_is_sensitive (driver_find (details, GTK_TYPE_BUTTON, "Move out")));
  g_assert_true (has_focus_in (self, details));
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, 5);

  for (int ring = 4; ring > 0; ring--)
    {
      undo (self);
      g_assert_cmpint (bea->circle, ==, ring);
    }
  redo (self);
  click (details, "Move in");
  g_assert_cmpint (bea->circle, ==, 1);
}

static void
test_keys_move_whom_the_keyboard_is_on (Fixture       *self,
                                        gconstpointer  data)
{
  GtkWidget *button = find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, "Uncle Femi");
  BtWealth *femi = get_named (self->plan, "Uncle Femi");

  gtk_widget_grab_focus (button);
  gtk_widget_activate_action (self->page, "wealth.move-in", NULL);
  g_assert_cmpint (femi->circle, ==, 1);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (gtk_widget_has_focus (button));
  gtk_widget_activate_action (self->page, "wealth.move-in", NULL);
  g_assert_cmpint (femi->circle, ==, 1);
  gtk_widget_activate_action (self->page, "wealth.move-out", NULL);
  gtk_widget_activate_action (self->page, "wealth.move-out", NULL);
  g_assert_cmpint (reopen_ring (self, "Uncle Femi"), ==, 3);

  /* from the details back to whom they are about */
  open_person (self, "Uncle Femi");
  g_assert_false (gtk_widget_has_focus (button));
  gtk_widget_activate_action (self->page, "wealth.back", NULL);
  g_assert_true (gtk_widget_has_focus (button));
}

static void
test_tab_goes_from_the_inside_out (Fixture       *self,
                                   gconstpointer  data)
{
  GtkWidget *view = GTK_WIDGET (get_circles (self));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  int ring = 1;

  gtk_widget_grab_focus (driver_find (self->page, GTK_TYPE_BUTTON, "Add someone or something"));
  while (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD))
    {
      g_assert_cmpint (get_focused_ring (self), >=, ring);
      ring = get_focused_ring (self);
      g_assert_true (g_hash_table_add (seen, gtk_root_get_focus (GTK_ROOT (self->window))));
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, get_circles (self)->buttons->len);
  g_assert_cmpuint (g_hash_table_size (seen), >, 5);
}

static void
test_arrows_go_round_a_ring_and_across (Fixture       *self,
                                        gconstpointer  data)
{
  GtkWidget *view = GTK_WIDGET (get_circles (self));
  GtkWidget *first = find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, "Uncle Femi");

  gtk_widget_grab_focus (first);
  for (int i = 0; i < 3; i++) /* three are family and friends */
    {
      g_assert_true (gtk_widget_child_focus (view, GTK_DIR_RIGHT));
      g_assert_cmpint (get_focused_ring (self), ==, 2);
      g_assert_cmpint (gtk_widget_has_focus (first), ==, i == 2);
    }
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_UP));
  g_assert_cmpint (get_focused_ring (self), ==, 1);
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_UP)); /* stays */
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  g_assert_cmpint (get_focused_ring (self), ==, 2);
}

static void
test_who_is_dropped_on_a_ring_stays_there (Fixture       *self,
                                           gconstpointer  data)
{
  BtWealth *bea = get_named (self->plan, "Gran Bea");
  guint before, after;

  bt_list_find (self->plan->wealth, bea, &before);
  g_assert_true (drop_at (self, bea, 3, 6.2)); /* at the end, for the angle is nearly all round */
  g_assert_cmpint (bea->circle, ==, 3);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==,
                   "move Gran Bea to people and places we go");
  bt_list_find (self->plan->wealth, bea, &after);
  g_assert_cmpuint (after, >, before);
  driver_wait (GTK_WIDGET (self->window));

  undo (self);
  g_assert_cmpint (bea->circle, ==, 1);
  bt_list_find (self->plan->wealth, bea, &after);
  g_assert_cmpuint (after, ==, before);
  redo (self);
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, 3);
}

static void
test_a_drop_on_the_same_ring_goes_round_it (Fixture       *self,
                                            gconstpointer  data)
{
  BtWealth *marta = get_named (self->plan, "Marta (hospice mum)");
  BtWealth *femi = get_named (self->plan, "Uncle Femi");
  guint first, second;

  g_assert_true (drop_at (self, marta, 2, 0.01));
  bt_list_find (self->plan->wealth, marta, &first);
  bt_list_find (self->plan->wealth, femi, &second);
  g_assert_cmpuint (first, <, second);
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==,
                   "move Marta (hospice mum) round the circle");
  undo (self);
  bt_list_find (self->plan->wealth, marta, &first);
  bt_list_find (self->plan->wealth, femi, &second);
  g_assert_cmpuint (first, >, second);
}

static void
test_another_plans_people_are_not_taken (Fixture       *self,
                                         gconstpointer  data)
{
  g_autoptr (BtPlan) other = bt_plan_new ();
  BtWealth *theirs = put (other, "wealth", NULL, "name", "Somebody else’s gran", NULL);

  g_assert_false (drop_at (self, theirs, 1, 1));
  g_assert_null (bt_plan_get_undo_name (self->plan));
}

static void
test_the_list_has_the_same_from_the_inside_out (Fixture       *self,
                                                gconstpointer  data)
{
  GtkWidget *list = driver_find (self->page, BT_TYPE_WEALTH_LIST, NULL);
  GtkWidget *rows = driver_find (list, GTK_TYPE_LIST_BOX, NULL);
  BtWealthPlace place = BT_WEALTH_PLACE_CLOSEST;
  guint n = 0;

  gtk_toggle_button_set_active (driver_find (self->page, GTK_TYPE_TOGGLE_BUTTON, "List"), TRUE);
  driver_wait (GTK_WIDGET (self->window));
  for (;; n++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), (int) n);
      BtWealthPlace now;

      if (row == NULL)
        break;
      now = bt_wealth_get_place (bt_wealth_handle_find (GTK_WIDGET (row)));
      g_assert_cmpint (now, >=, place);
      g_assert_cmpint (gtk_list_box_row_get_header (row) != NULL, ==, n == 0 || now != place);
      place = now;
    }
  g_assert_cmpuint (n, ==, get_circles (self)->buttons->len);
  g_assert_nonnull (driver_find (list, GTK_TYPE_LABEL, "People whose work it is"));

  /* a row is activated, moved by keys, and stands under its new heading */
  gtk_widget_grab_focus (find_handle (list, GTK_TYPE_LIST_BOX_ROW, "Ivy"));
  gtk_widget_activate_action (self->page, "wealth.move-out", NULL);
  gtk_widget_activate_action (self->page, "wealth.move-out", NULL);
  g_assert_cmpint (reopen_ring (self, "Ivy"), ==, 3);
  g_assert_true (gtk_widget_has_focus (find_handle (list, GTK_TYPE_LIST_BOX_ROW, "Ivy")));
}

static void
test_who_is_removed_can_come_back (Fixture       *self,
                                   gconstpointer  data)
{
  BtWealthDetails *details = open_person (self, "Gran Bea");
  BtWealth *bea = get_named (self->plan, "Gran Bea");
  g_autoptr (GPtrArray) naming = g_ptr_array_new ();
  GtkWidget *toast = driver_find (self->window, BT_TYPE_TOAST, NULL);

  for (guint i = 0; i < bt_list_get_length (self->plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (self->plan->outcomes, i);

      if (outcome->helpers != NULL && g_ptr_array_find (outcome->helpers, bea, NULL))
        g_ptr_array_add (naming, outcome);
    }
  g_assert_cmpuint (naming->len, ==, 2);
  for (guint i = 0; i < naming->len; i++)
    g_assert_nonnull (driver_find (details, GTK_TYPE_LABEL,
                                   ((BtOutcome *) g_ptr_array_index (naming, i))->title));

  click (details, "Remove");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_null (find_named (self->plan, "Gran Bea"));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (details)));
  g_assert_nonnull (driver_find (toast, GTK_TYPE_LABEL, "Gran Bea was removed."));
  g_assert_cmpstr (bt_plan_get_undo_name (self->plan), ==, "remove Gran Bea");

  click (toast, "Undo");
  driver_wait (GTK_WIDGET (self->window));
  g_assert_true (find_named (self->plan, "Gran Bea") == bea);
  for (guint i = 0; i < naming->len; i++)
    g_assert_true (g_ptr_array_find (((BtOutcome *) g_ptr_array_index (naming, i))->helpers, bea,
                                     NULL));
  g_assert_cmpint (reopen_ring (self, "Gran Bea"), ==, 1);
}

/* The keyboard may come before there was a frame in which those who stayed are placed. */
static void
test_who_left_while_nobody_looked_is_not_come_to (Fixture       *self,
                                                  gconstpointer  data)
{
  GtkWidget *circles = GTK_WIDGET (get_circles (self));

  g_assert_true (gtk_widget_child_focus (circles, GTK_DIR_TAB_FORWARD));
  driver_go_to (self->window, "home", GTK_TYPE_WIDGET);
  bt_plan_begin (self->plan, "take everybody out");
  for (guint i = 0; i < bt_list_get_length (self->plan->wealth); i++)
    g_assert_true (bt_plan_remove (self->plan, bt_list_get (self->plan->wealth, i), NULL));
  g_assert_true (bt_plan_end (self->plan, NULL));
  g_assert_false (gtk_widget_child_focus (circles, GTK_DIR_TAB_FORWARD));
}

static void
test_what_changed_while_nobody_looked_is_seen (Fixture       *self,
                                               gconstpointer  data)
{
  BtWealthDetails *details = open_person (self, "Gran Bea");

  driver_go_to (self->window, "home", GTK_TYPE_WIDGET);
  g_object_set (bt_plan_get_person (self->plan), "preferred-name", "Blackbird", NULL);
  bt_plan_remove (self->plan, get_named (self->plan, "Gran Bea"), NULL);
  driver_go_to (self->window, PLACE, PLACE_TYPE);
  driver_wait (GTK_WIDGET (self->window));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (details)));
  g_assert_nonnull (driver_find (self->page, GTK_TYPE_LABEL,
                                 "The people, skills and places that are already good in "
                                 "Blackbird’s life"));
}

static void
test_what_is_also_ours_is_added_to (Fixture       *self,
                                    gconstpointer  data)
{
  static const char * const adds[]
      = { "Add to “What we are good at”", "Add to “Where we belong”",
          "Add to “What is in our hands”", "Add to “What keeps us going”" };
  GtkWidget *element = driver_find (self->page, BT_TYPE_WEALTH_ELEMENT, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (adds); i++)
    {
      g_autofree char *name = g_strdup_printf ("Something %u", i);
      BtWealth *added;

      click (element, "Add");
      g_assert_true (has_focus_in (self, element));
      type_line (driver_find (element, BT_TYPE_ADD_LINE, NULL), name);
      added = find_named (self->plan, name);
      g_assert_nonnull (added);
      g_assert_cmpint (bt_wealth_get_place (added), ==, BT_WEALTH_PLACE_STRENGTHS + (int) i);
      g_assert_nonnull (find_handle (element, BT_TYPE_WEALTH_CHIP, name));
      element = gtk_widget_get_next_sibling (element);
    }
  g_assert_null (element);
  undo (self);
  g_assert_null (find_named (self->plan, "Something 3"));
  redo (self);
  g_assert_cmpint (reopen_ring (self, "Something 3"), ==, BT_COUNT_UNKNOWN);
}

static void
test_nobody_on_the_circles_looks_whole (Fixture       *self,
                                        gconstpointer  data)
{
  g_assert_cmpuint (get_circles (self)->buttons->len, ==, 0);
  g_assert_nonnull (get_circles (self)->circles);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (get_circles (self)), GTK_DIR_TAB_FORWARD));
}

static void
test_far_too_many_have_room (Fixture       *self,
                             gconstpointer  data)
{
  int least;

  g_assert_cmpuint (get_circles (self)->buttons->len, >, 250);
  for (guint i = 0; i < get_circles (self)->buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (get_circles (self)->buttons, i);

      g_assert_cmpint (gtk_widget_get_width (button), >, 0);
      g_assert_cmpint (gtk_widget_get_width (button), <, 400);
    }
  gtk_widget_measure (GTK_WIDGET (self->window), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 1024);
  type_line (driver_find (self->page, BT_TYPE_ADD_LINE, NULL), "One more");
  g_assert_cmpint (reopen_ring (self, "One more"), ==, BT_COUNT_UNKNOWN);
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  BtWealth *first = bt_list_get_length (self->plan->wealth) > 0
                        ? bt_list_get (self->plan->wealth, 0)
                        : bt_wealth_add (self->plan, "Ivy", BT_WEALTH_PLACE_CLOSEST);
  BtWealthDetails *details = open_person (self, first->name);

  driver_check_names (self->page);
  click (details, "Change");
  driver_wait (GTK_WIDGET (self->window));
  driver_check_names (self->page);
}

#define ADD(name, set_up, test) \
  g_test_add ("/window-wealth/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("names-are-added-one-after-another", set_up_empty, test_names_are_added_one_after_another);
  ADD ("who-is-on-no-ring-can-be-put-on-any", set_up_empty,
       test_who_is_on_no_ring_can_be_put_on_any);
  ADD ("move-in-and-move-out-go-ring-by-ring", set_up, test_move_in_and_move_out_go_ring_by_ring);
  ADD ("keys-move-whom-the-keyboard-is-on", set_up, test_keys_move_whom_the_keyboard_is_on);
  ADD ("tab-goes-from-the-inside-out", set_up, test_tab_goes_from_the_inside_out);
  ADD ("tab-goes-through-far-too-many", set_up_full, test_tab_goes_from_the_inside_out);
  ADD ("arrows-go-round-a-ring-and-across", set_up, test_arrows_go_round_a_ring_and_across);
  ADD ("who-is-dropped-on-a-ring-stays-there", set_up, test_who_is_dropped_on_a_ring_stays_there);
  ADD ("a-drop-on-the-same-ring-goes-round-it", set_up, test_a_drop_on_the_same_ring_goes_round_it);
  ADD ("another-plans-people-are-not-taken", set_up, test_another_plans_people_are_not_taken);
  ADD ("the-list-has-the-same-from-the-inside-out", set_up,
       test_the_list_has_the_same_from_the_inside_out);
  ADD ("who-is-removed-can-come-back", set_up, test_who_is_removed_can_come_back);
  ADD ("who-left-while-nobody-looked-is-not-come-to", set_up,
       test_who_left_while_nobody_looked_is_not_come_to);
  ADD ("what-changed-while-nobody-looked-is-seen", set_up,
       test_what_changed_while_nobody_looked_is_seen);
  ADD ("what-is-also-ours-is-added-to", set_up, test_what_is_also_ours_is_added_to);
  ADD ("what-is-also-ours-is-added-to-an-empty-plan", set_up_empty,
       test_what_is_also_ours_is_added_to);
  ADD ("nobody-on-the-circles-looks-whole", set_up_empty, test_nobody_on_the_circles_looks_whole);
  ADD ("far-too-many-have-room", set_up_full, test_far_too_many_have_room);
  ADD ("every-control-has-a-name", set_up, test_every_control_has_a_name);
  ADD ("every-control-has-a-name-in-an-empty-plan", set_up_empty, test_every_control_has_a_name);
  ADD ("every-control-has-a-name-in-an-overfull-plan", set_up_full, test_every_control_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
