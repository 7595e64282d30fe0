/* test-window-budget.c: The budget shows what the sums are, and what is typed there is kept. */
#include "config.h"

#include "budget-window.h"
#include "model/outcome.h"
#include "ui/budget-funds.h"
#include "ui/budget-notices.h"
#include "ui/budget-purposes.h"
#include "ui/budget-summary.h"
#include "ui/fund-form.h"
#include "ui/line-form.h"
#include "ui/purpose-row.h"
#include "ui/share-row.h"
#include "ui/stay-row.h"

/* What each purpose plans, as its row says. */
static BtPence
read_planned (GtkWidget *row)
{
  BtPence pence = 0;

  g_object_get (driver_find (row, BT_TYPE_MONEY_LABEL, NULL), "pence", &pence, NULL);
  return pence;
}

static BtPence
add_planned (gpointer from)
{
  BtPence sum = 0;

  if (BT_IS_PURPOSE_ROW (from))
    return gtk_widget_get_visible (from) ? read_planned (from) : 0;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    sum += add_planned (child);
  return sum;
}

static void
assert_shown (Fixture *self)
{
  const BtSums *sums = get_sums (self);
  GtkWidget *summary = driver_find (self->page, BT_TYPE_BUDGET_SUMMARY, NULL);

  assert_says_pence (summary, sums->cash.planned);
  assert_says_pence (summary, sums->cash.entitlement);
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (fund->cash && fund->unallocated > 0)
        assert_says_pence (summary, fund->unallocated);
    }
}

/* Where there is too little room for all of it side by side, all of it wraps: nothing is left a
 * column of single letters. */
static void
test_the_summary_is_a_few_lines_on_every_screen (Fixture       *self,
                                                 gconstpointer  data)
{
  GtkWidget *summary = driver_find (self->page, BT_TYPE_BUDGET_SUMMARY, NULL);

  for (int width = 400; width <= 1400; width += 20)
    {
      int height = 0;

      gtk_widget_measure (summary, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      g_assert_cmpint (height, <, 200);
    }
}

static void
test_it_shows_the_sums (Fixture       *self,
                        gconstpointer  data)
{
  const BtSums *sums = get_sums (self);
  GtkWidget *purposes = driver_find (self->page, BT_TYPE_BUDGET_PURPOSES, NULL);

  assert_shown (self);
  g_assert_cmpint (add_planned (purposes), ==, sums->cash.planned);
  assert_says (purposes, "14 nights: 11 taken, 3 left");
  assert_says (driver_find (self->page, BT_TYPE_BUDGET_FUNDS, NULL), "only for: Adapted trike");
}

static void
test_a_purpose_opens_to_its_lines (Fixture       *self,
                                   gconstpointer  data)
{
  GtkWidget *row = driver_find (self->page, BT_TYPE_PURPOSE_ROW, NULL);
  BtBudgetLine *line = get (self->plan->budget_lines, "A1");

  g_assert_false (says (row, line->name));
  gtk_toggle_button_set_active (driver_find (row, GTK_TYPE_TOGGLE_BUTTON, NULL), TRUE);
  wait (self);
  assert_says (row, line->name);
  assert_says_pence (row, bt_sums_get_line (get_sums (self), line)->cost.planned);
}

static void
test_a_price_changes_all_at_once (Fixture       *self,
                                  gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "A5");
  BtPence before = get_sums (self)->cash.planned;

  open_record (self, line);
  type_in (self, self->page, "unit_price", "£600");
  g_assert_cmpint (line->unit_price, ==, 60000);
  g_assert_cmpint (get_sums (self)->cash.planned, ==, before + 6 * 4000);
  assert_says (driver_find (self->page, BT_TYPE_LINE_FORM, NULL), "£3,600.00");
  act (self, "budget.back");
  assert_shown (self);
  g_assert_cmpint (add_planned (self->page), ==, before + 6 * 4000);
  undo (self);
  g_assert_cmpint (get_sums (self)->cash.planned, ==, before);
  assert_shown (self);
  redo (self);
  g_assert_cmpint (add_planned (self->page), ==, before + 6 * 4000);
  assert_shown (self);
  {
    g_autoptr (BtPlanFile) again = driver_reopen (self->window);
    BtBudgetLine *kept = get (bt_plan_file_get_plan (again)->budget_lines, "A5");

    g_assert_cmpint (kept->unit_price, ==, 60000);
  }
}

static void
test_a_fund_opens_into_its_sums (Fixture       *self,
                                 gconstpointer  data)
{
  BtFund *fund = get (self->plan->funds, "LA");
  const BtFundSums *sums = NULL;
  GtkWidget *form = driver_find (self->page, BT_TYPE_FUND_FORM, NULL);

  open_record (self, fund);
  sums = bt_sums_get_fund (get_sums (self), fund);
  assert_says_pence (form, sums->balance);
  assert_says_pence (form, sums->available);
  assert_says_pence (form, sums->forecast);
  type_in (self, form, "amount", "12000");
  g_assert_cmpint (fund->amount, ==, 1200000);
  sums = bt_sums_get_fund (get_sums (self), fund);
  assert_says_pence (form, sums->entitlement);
  assert_says_pence (form, sums->unallocated);
}

static void
test_every_field_can_be_changed (Fixture       *self,
                                 gconstpointer  data)
{
  assert_has_all_fields (driver_find (self->page, BT_TYPE_LINE_FORM, NULL), BT_TYPE_BUDGET_LINE);
  assert_has_all_fields (driver_find (self->page, BT_TYPE_FUND_FORM, NULL), BT_TYPE_FUND);
  open_record (self, get (self->plan->budget_lines, "A5"));
  assert_has_all_fields (driver_find (self->page, BT_TYPE_STAY_ROW, NULL), BT_TYPE_STAY);
}

static void
test_what_is_added_and_left_blank_goes_again (Fixture       *self,
                                              gconstpointer  data)
{
  guint before = bt_list_get_length (self->plan->budget_lines);

  act (self, "budget.add-line");
  g_assert_cmpuint (bt_list_get_length (self->plan->budget_lines), ==, before + 1);
  act (self, "budget.back");
  g_assert_cmpuint (bt_list_get_length (self->plan->budget_lines), ==, before);
}

static void
test_something_is_added_and_shared_out (Fixture       *self,
                                        gconstpointer  data)
{
  BtPence before = get_sums (self)->cash.planned;
  BtBudgetLine *line = NULL;
  BtShare *share = NULL;
  BtRecordList *shares = NULL;

  act (self, "budget.add-line");
  line = bt_list_get (self->plan->budget_lines,
                      bt_list_get_length (self->plan->budget_lines) - 1);
  type_in (self, self->page, "name", "Music therapy");
  type_in (self, self->page, "quantity", "10");
  type_in (self, self->page, "unit_price", "42.50");
  assert_says (self->page, "£425.00 has no money yet.");
  shares = find_with (self->page, BT_TYPE_RECORD_LIST, "list", "shares");
  bt_record_list_add (shares);
  wait (self);
  share = bt_list_get (line->shares, 0);
  g_assert_true (share->fund == get (self->plan->funds, "LA"));
  g_assert_cmpint (share->rest, ==, BT_FLAG_YES);
  assert_says (self->page, "All of it is paid for.");
  g_assert_cmpint (get_sums (self)->cash.planned, ==, before + 42500);

  gtk_check_button_set_active (driver_find (driver_find (self->page, BT_TYPE_SHARE_ROW, NULL),
                                            GTK_TYPE_CHECK_BUTTON, NULL),
                               FALSE);
  wait (self);
  g_assert_cmpint (share->rest, !=, BT_FLAG_YES);
  type_in (self, driver_find (self->page, BT_TYPE_SHARE_ROW, NULL), "amount", "400");
  assert_says (self->page, "£25.00 has no money yet.");
  undo (self);
  undo (self);
  g_assert_cmpint (share->rest, ==, BT_FLAG_YES);
  g_assert_cmpint (get_sums (self)->cash.planned, ==, before + 42500);
}

static void
test_a_form_closes_when_its_line_has_left (Fixture       *self,
                                           gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "A5");
  GtkWidget *form = driver_find (self->page, BT_TYPE_LINE_FORM, NULL);

  open_record (self, line);
  g_assert_true (gtk_widget_get_mapped (form));
  act (self, "budget.remove");
  g_assert_null (bt_record_get_plan (line));
  g_assert_false (gtk_widget_get_mapped (form));
  undo (self);
  g_assert_true (bt_record_get_plan (line) == self->plan);
  g_assert_cmpuint (bt_list_get_length (line->stays), >, 0);
}

static void
test_a_hope_is_served (Fixture       *self,
                       gconstpointer  data)
{
  BtBudgetLine *line = get (self->plan->budget_lines, "A2");
  BtOutcome *hope = bt_list_get (self->plan->outcomes, 0);
  gboolean before = hope->lines != NULL && g_ptr_array_find (hope->lines, line, NULL);
  GtkCheckButton *tick = NULL;

  open_record (self, line);
  tick = driver_find (driver_find (self->page, g_type_from_name ("BtLineHopes"), NULL),
                      GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_check_button_set_active (tick, !before);
  wait (self);
  g_assert_cmpint (g_ptr_array_find (hope->lines, line, NULL), ==, !before);
  undo (self);
  g_assert_cmpint (gtk_check_button_get_active (tick), ==, before);
}

static void
see_everything (Fixture *self,
                void   (*check) (Fixture *self))
{
  check (self);
  for (guint i = 0; i < MIN (20, bt_list_get_length (self->plan->budget_lines)); i += 3)
    {
      open_record (self, bt_list_get (self->plan->budget_lines, i));
      check (self);
    }
  for (guint i = 0; i < bt_list_get_length (self->plan->funds); i += 3)
    {
      open_record (self, bt_list_get (self->plan->funds, i));
      check (self);
    }
  act (self, "budget.back");
}

static void
check_no_pound (Fixture *self)
{
  g_assert_false (says (self->page, "£"));
}

/* Of what is seen: a form without a record has lists that are of nothing yet. */
static void
check_names (Fixture *self)
{
  GtkWidget *summary = driver_find (self->page, BT_TYPE_BUDGET_SUMMARY, NULL);
  GtkWidget *lines = driver_find (self->page, BT_TYPE_LINE_FORM, NULL);
  GtkWidget *funds = driver_find (self->page, BT_TYPE_FUND_FORM, NULL);

  if (gtk_widget_get_mapped (summary))
    driver_check_names (gtk_widget_get_parent (summary));
  else if (gtk_widget_get_mapped (lines) || gtk_widget_get_mapped (funds))
    driver_check_names (gtk_widget_get_mapped (lines) ? lines : funds);
}

static void
test_hidden_amounts_leave_no_pound (Fixture       *self,
                                    gconstpointer  data)
{
  g_assert_true (says (self->page, "£"));
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  assert_says (self->page, "14 nights");
  see_everything (self, check_no_pound);
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  see_everything (self, check_names);
}

#define ADD(name, up, test) \
  g_test_add ("/window/budget/" name, Fixture, NULL, up, test, tear_down)

static void
add_tests (void)
{
  ADD ("it shows the sums", set_up, test_it_shows_the_sums);
  ADD ("the summary is a few lines on every screen", set_up,
       test_the_summary_is_a_few_lines_on_every_screen);
  ADD ("a purpose opens to its lines", set_up, test_a_purpose_opens_to_its_lines);
  ADD ("a price changes all at once", set_up, test_a_price_changes_all_at_once);
  ADD ("a fund opens into its sums", set_up, test_a_fund_opens_into_its_sums);
  ADD ("every field can be changed", set_up, test_every_field_can_be_changed);
  ADD ("what is added and left blank goes again", set_up_empty,
       test_what_is_added_and_left_blank_goes_again);
  ADD ("something is added and shared out", set_up, test_something_is_added_and_shared_out);
  ADD ("a form closes when its line has left", set_up, test_a_form_closes_when_its_line_has_left);
  ADD ("a hope is served", set_up, test_a_hope_is_served);
  ADD ("hidden amounts leave no £", set_up, test_hidden_amounts_leave_no_pound);
  ADD ("hidden amounts leave no £ in a full plan", set_up_many,
       test_hidden_amounts_leave_no_pound);
  ADD ("every control has a name", set_up, test_every_control_has_a_name);
  ADD ("every control has a name in an empty plan", set_up_empty, test_every_control_has_a_name);
  ADD ("every control has a name in a full plan", set_up_many, test_every_control_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
