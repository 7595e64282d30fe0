/* test-window-options-focus.c: the keyboard is where people go on in the what-ifs: on a name that
 * is asked for, and back where it came from. */
#include "config.h"

#include "options-window.h"

/* Whether the keyboard is on @widget or in it. */
static gboolean
has_focus (Fixture *self,
           gpointer widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The row of @record that has the keyboard; NULL where none has. */
static BtRecordRow *
find_focused_row (Fixture *self,
                  gpointer record)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));
  GtkWidget *row = focus == NULL            ? NULL
                   : BT_IS_RECORD_ROW (focus) ? focus
                                              : gtk_widget_get_ancestor (focus, BT_TYPE_RECORD_ROW);

  if (row == NULL || bt_record_row_get_record (BT_RECORD_ROW (row)) != record)
    return NULL;
  return BT_RECORD_ROW (row);
}

static void
test_a_new_one_asks_for_its_name (Fixture       *self,
                                  gconstpointer  data)
{
  act (self, "budget.add-option");
  g_assert_true (has_focus (self, find_with (get_view (self), BT_TYPE_FIELD_ROW, "field", "name")));
  act (self, "budget.back"); /* it says nothing, and goes */
  g_assert_true (has_focus (self, find_with (self->page, GTK_TYPE_BUTTON, "label",
                                             "Try a what-if")));
}

static void
test_back_is_on_its_row (Fixture       *self,
                         gconstpointer  data)
{
  BtOption *option = get (self->plan->options, "dele-20");

  open_record (self, option);
  g_assert_true (has_focus (self, find_with (self->page, GTK_TYPE_BUTTON, "label", "Back")));
  act (self, "budget.back");
  g_assert_nonnull (find_focused_row (self, option));
}

static void
test_back_from_what_it_adds_is_on_that_row (Fixture       *self,
                                            gconstpointer  data)
{
  BtOption *option = get (self->plan->options, "dele-20");
  BtBudgetLine *line = bt_list_get (option->added, 0);

  open_record (self, option);
  open_record (self, line);
  act (self, "budget.back");
  g_assert_nonnull (find_focused_row (self, line));
}

/* Undo, using it, and throwing it away close the view: the keyboard goes on where there is more. */
static void
test_a_view_that_closes_leaves_it_on_the_page (Fixture       *self,
                                               gconstpointer  data)
{
  GtkWidget *add = NULL;

  act (self, "budget.add-option");
  undo (self);
  add = find_with (self->page, GTK_TYPE_BUTTON, "label", "Try a what-if");
  g_assert_true (has_focus (self, add));
  open_record (self, get (self->plan->options, "more-nights"));
  act (self, "budget.remove");
  g_assert_true (has_focus (self, add));
  open_record (self, get (self->plan->options, "dele-20"));
  act (self, "budget.take-over");
  g_assert_true (has_focus (self, add));
}

static void
test_what_cannot_be_read_is_not_left (Fixture       *self,
                                      gconstpointer  data)
{
  BtOption *option = get (self->plan->options, "more-nights");
  BtLineChange *change = bt_list_get (option->changes, 0);
  GtkWidget *row = NULL, *entry = NULL;

  open_record (self, option);
  row = find_with (driver_find (get_view (self), BT_TYPE_CHANGE_ROW, NULL), BT_TYPE_FIELD_ROW,
                   "field", "quantity");
  entry = driver_find (row, GTK_TYPE_ENTRY, NULL);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "many");
  act (self, "budget.back");
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  assert_says (row, "Please write a number, such as 16 or 2.5.");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "many");
  act (self, "budget.take-over"); /* nor is it used so */
  g_assert_true (bt_record_get_plan (option) == self->plan);
  g_assert_cmpint (change->quantity, ==, UNITS (8));
  gtk_editable_set_text (GTK_EDITABLE (entry), "9");
  act (self, "budget.back"); /* which keeps it */
  g_assert_cmpint (change->quantity, ==, UNITS (9));
}

#define ADD(name, test) \
  g_test_add ("/window/options-focus/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("a new one asks for its name", test_a_new_one_asks_for_its_name);
  ADD ("back is on its row", test_back_is_on_its_row);
  ADD ("back from what it adds is on that row", test_back_from_what_it_adds_is_on_that_row);
  ADD ("a view that closes leaves it on the page", test_a_view_that_closes_leaves_it_on_the_page);
  ADD ("what cannot be read is not left", test_what_cannot_be_read_is_not_left);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
