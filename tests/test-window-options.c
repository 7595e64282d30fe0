/* test-window-options.c: a what-if is made and changed in every field, and the plan stays as it
 * is. */
#include "config.h"

#include "options-window.h"
#include "ui/compare-table.h"
#include "ui/line-form.h"
#include "ui/share-row.h"

static void
test_the_page_lists_them (Fixture       *self,
                          gconstpointer  data)
{
  GtkWidget *row = NULL;

  assert_says (self->page, "Two more bought nights");
  assert_says (self->page, "“Larkrise nights we buy”: 8 nights instead of 6 nights.");
  assert_says (self->page, "Without “Waking night carer, 10 nights of 10 hours”.");
  g_object_set (get_option (self, "more-nights"), "name", "Nights", NULL);
  wait (self);
  row = driver_find (self->page, BT_TYPE_OPTION_ROW, NULL);
  assert_says (row, "Nights");
  g_object_set (get (self->plan->budget_lines, "A5"), "quantity", UNITS (7), NULL);
  wait (self);
  assert_says (row, "8 nights instead of 7 nights");
}

static void
test_a_row_opens_its_what_if (Fixture       *self,
                              gconstpointer  data)
{
  GtkWidget *row = gtk_widget_get_ancestor (driver_find (self->page, BT_TYPE_OPTION_ROW, NULL),
                                            GTK_TYPE_LIST_BOX_ROW);

  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  wait (self);
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  assert_says (get_view (self), "8 nights instead of 6 nights");
}

static void
test_one_is_made_and_named (Fixture       *self,
                            gconstpointer  data)
{
  BtOption *option = NULL;
  g_autofree char *plan = bt_json_write (self->plan), *back = NULL;

  act (self, "budget.add-option");
  option = get_last (self);
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  assert_says (get_view (self), "Nothing is changed yet: both are the same.");
  type_in (self, get_view (self), "name", "A quiet summer");
  assert_says (self->page, "A quiet summer");
  g_assert_cmpstr (option->name, ==, "A quiet summer");
  act (self, "budget.back");
  g_assert_true (bt_record_get_plan (option) == self->plan); /* kept for later */
  assert_says (self->page, "A quiet summer");
  assert_says (self->page, "Nothing is changed yet.");
  undo (self);
  undo (self);
  back = bt_json_write (self->plan);
  g_assert_cmpstr (back, ==, plan);
  redo (self);
  redo (self);
  g_assert_cmpstr (get_last (self)->name, ==, "A quiet summer");
  {
    g_autoptr (BtPlanFile) again = driver_reopen (self->window);
    BtList *options = bt_plan_file_get_plan (again)->options;
    BtOption *kept = bt_list_get (options, bt_list_get_length (options) - 1);

    g_assert_cmpstr (kept->name, ==, "A quiet summer");
  }
}

/* A table that is made anew at each letter makes writing slow. */
static void
test_letters_of_its_name_leave_the_figures_alone (Fixture       *self,
                                                  gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  GtkWidget *table = NULL, *cell = NULL;

  open_record (self, option);
  g_object_set (option, "name", "N", NULL); /* the first change is noted in the plan, too */
  wait (self);
  table = driver_find (get_view (self), BT_TYPE_COMPARE_TABLE, NULL);
  g_set_weak_pointer (&cell, gtk_widget_get_first_child (table));
  g_object_set (option, "name", "Nights", "note", "For the summer", NULL);
  wait (self);
  g_assert_nonnull (cell);
  g_object_set (get (self->plan->budget_lines, "A5"), "quantity", UNITS (7), NULL);
  wait (self);
  g_assert_null (cell);
  assert_says (get_view (self), "8 nights instead of 7 nights");
}

static void
test_one_without_a_word_goes_again (Fixture       *self,
                                    gconstpointer  data)
{
  guint n = bt_list_get_length (self->plan->options);

  act (self, "budget.add-option");
  act (self, "budget.back");
  g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n);
  open_record (self, get (self->plan->budget_lines, "A5"));
  act (self, "budget.what-if");
  g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n + 1);
  act (self, "budget.back");
  g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n);
}

/* "What if…" on a line's form begins with that line. */
static void
test_a_line_asks_what_if (Fixture       *self,
                          gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "A9");
  BtOption *option = NULL;
  BtLineChange *change = NULL;
  BtPence planned = 0;

  open_record (self, line);
  g_assert_nonnull (find_action (self->page, "budget.what-if"));
  act (self, "budget.what-if");
  option = get_last (self);
  change = bt_list_get (option->changes, 0);
  g_assert_true (change->line == line);
  assert_says (get_view (self), "In our plan: 20 sessions");
  assert_says (get_view (self), "In our plan: £38.00");
  planned = bt_sums_get_line (get_sums (self), line)->cost.planned;
  type_in (self, get_change_row (self, 0), "quantity", "25");
  g_assert_cmpint (change->quantity, ==, UNITS (25));
  g_assert_cmpint (line->quantity, ==, UNITS (20)); /* the plan stays as it is */
  g_assert_cmpint (bt_sums_get_line (get_sums (self), line)->cost.planned, ==, planned);
  g_assert_cmpint (bt_sums_get_line (get_option_sums (self, option), line)->cost.planned, ==,
                   25 * 3800);
  assert_says (get_view (self), "25 sessions instead of 20 sessions");
  assert_says (get_view (self), "£190.00 more");
}

/* A field of a change, what is typed, and what that is. */
static const struct
{
  const char *field;
  const char *typed;
  gint64      value;
} numbers[] = {
  { "quantity", "7", UNITS (7) },
  { "times", "3", UNITS (3) },
  { "unit_price", "£601.50", PENCE (60150) },
};

static gint64
read_number (gpointer    record,
             const char *name)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (record), name);

  return bt_record_get_value (record, field).number;
}

static void
test_each_field_is_changed_and_taken_back (Fixture       *self,
                                           gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  BtLineChange *change = bt_list_get (option->changes, 0);

  open_record (self, option);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      gint64 before = read_number (change, numbers[i].field);

      type_in (self, get_change_row (self, 0), numbers[i].field, numbers[i].typed);
      g_assert_cmpint (read_number (change, numbers[i].field), ==, numbers[i].value);
      undo (self);
      g_assert_cmpint (read_number (change, numbers[i].field), ==, before);
      redo (self);
      type_in (self, get_change_row (self, 0), numbers[i].field, "");
      g_assert_cmpint (read_number (change, numbers[i].field), ==, BT_NUMBER_UNKNOWN);
    }
  tick (self, get_change_row (self, 0), "drop", TRUE);
  g_assert_cmpint (change->drop, ==, BT_FLAG_YES);
  assert_says (get_view (self), "left out");
  g_assert_null (find_with (get_change_row (self, 0), BT_TYPE_FIELD_ROW, "field", "quantity"));
  undo (self);
  g_assert_cmpint (change->drop, !=, BT_FLAG_YES);
}

static void
test_who_pays_is_changed (Fixture       *self,
                          gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  BtLineChange *change = bt_list_get (option->changes, 0);
  BtFund *phb = get (self->plan->funds, "PHB");
  GtkWidget *row = NULL;

  open_record (self, option);
  row = get_change_row (self, 0);
  assert_says (row, "In our plan it is paid from: Council short breaks, the rest");
  click (self, find_with (row, GTK_TYPE_BUTTON, "label", "Let other money pay"));
  g_assert_cmpuint (bt_list_get_length (change->shares), ==, 1);
  g_assert_cmpuint (bt_list_get_length (change->line->shares), ==, 1);
  assert_says_pence (driver_find (row, BT_TYPE_SHARE_ROW, NULL), 8 * 56000); /* the rest, here */

  g_object_set (bt_list_get (change->shares, 0), "fund", phb, NULL);
  wait (self);
  g_assert_cmpint (bt_sums_get_fund (get_option_sums (self, option), phb)->planned, ==,
                   bt_sums_get_fund (get_sums (self), phb)->planned + 8 * 56000);
  assert_says (get_view (self), "paid by other money");
  click (self, find_with (row, GTK_TYPE_BUTTON, "label", "Pay as in our plan"));
  g_assert_cmpuint (bt_list_get_length (change->shares), ==, 0);
  undo (self);
  g_assert_cmpuint (bt_list_get_length (change->shares), ==, 1);
}

static void
test_every_field_can_be_changed (Fixture       *self,
                                 gconstpointer  data)
{
  open_record (self, get_option (self, "dele-20"));
  assert_has_all_fields (get_view (self), BT_TYPE_OPTION);
  assert_has_all_fields (get_change_row (self, 0), BT_TYPE_LINE_CHANGE);
}

static void
test_a_change_is_added_for_another_line (Fixture       *self,
                                         gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  BtRecordList *changes = NULL;

  open_record (self, option);
  changes = find_with (get_view (self), BT_TYPE_RECORD_LIST, "list", "changes");
  bt_record_list_add (changes);
  wait (self);
  g_assert_cmpuint (bt_list_get_length (option->changes), ==, 3);
  g_assert_true (((BtLineChange *) bt_list_get (option->changes, 2))->line
                 == bt_list_get (self->plan->budget_lines, 0));
  undo (self);
  g_assert_cmpuint (bt_list_get_length (option->changes), ==, 2);
}

/* What is added has the whole form of a line, and Back leads to the what-if. */
static void
test_something_is_added (Fixture       *self,
                         gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  BtPence planned = get_sums (self)->cash.planned;
  GtkWidget *form = driver_find (self->page, BT_TYPE_LINE_FORM, NULL);
  BtBudgetLine *line = NULL;

  open_record (self, option);
  bt_record_list_add (find_with (get_view (self), BT_TYPE_RECORD_LIST, "list", "added"));
  wait (self);
  line = bt_list_get (option->added, 0);
  g_assert_true (gtk_widget_get_mapped (form));
  assert_says (self->page, "In the what-if “Two more bought nights”, not in our plan");
  g_assert_null (find_action (self->page, "budget.what-if"));
  type_in (self, form, "name", "Taxi to Larkrise");
  type_in (self, form, "quantity", "4");
  type_in (self, form, "unit_price", "22.50");
  bt_record_list_add (find_with (form, BT_TYPE_RECORD_LIST, "list", "shares"));
  wait (self);
  assert_says_pence (driver_find (form, BT_TYPE_SHARE_ROW, NULL), 9000);
  g_assert_cmpint (get_sums (self)->cash.planned, ==, planned);
  act (self, "budget.back");
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  assert_says (get_view (self), "Taxi to Larkrise");
  assert_says (get_view (self), "£90.00 more");
  open_record (self, line);
  act (self, "budget.remove");
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  g_assert_cmpuint (bt_list_get_length (option->added), ==, 0);
  undo (self);
  g_assert_true (bt_list_get (option->added, 0) == line);
}

static void
test_a_change_goes_with_its_line (Fixture       *self,
                                  gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");

  open_record (self, option);
  g_assert_true (bt_plan_remove (self->plan, get (self->plan->budget_lines, "A5"), NULL));
  wait (self);
  g_assert_cmpuint (bt_list_get_length (option->changes), ==, 1);
  g_assert_true (gtk_widget_get_mapped (get_view (self)));
  undo (self);
  g_assert_cmpuint (bt_list_get_length (option->changes), ==, 2);
  assert_says (get_view (self), "8 nights instead of 6 nights");
}

#define ADD(name, up, test) \
  g_test_add ("/window/options/" name, Fixture, NULL, up, test, tear_down)

static void
add_tests (void)
{
  ADD ("the page lists them", set_up, test_the_page_lists_them);
  ADD ("a row opens its what-if", set_up, test_a_row_opens_its_what_if);
  ADD ("one is made and named", set_up, test_one_is_made_and_named);
  ADD ("letters of its name leave the figures alone", set_up,
       test_letters_of_its_name_leave_the_figures_alone);
  ADD ("one without a word goes again", set_up, test_one_without_a_word_goes_again);
  ADD ("a line asks what if", set_up, test_a_line_asks_what_if);
  ADD ("each field is changed and taken back", set_up, test_each_field_is_changed_and_taken_back);
  ADD ("who pays is changed", set_up, test_who_pays_is_changed);
  ADD ("every field can be changed", set_up, test_every_field_can_be_changed);
  ADD ("a change is added for another line", set_up, test_a_change_is_added_for_another_line);
  ADD ("something is added", set_up, test_something_is_added);
  ADD ("a change goes with its line", set_up, test_a_change_goes_with_its_line);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
