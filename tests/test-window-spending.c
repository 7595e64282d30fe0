/* test-window-spending.c: Spending: how each fund stands, and one table of what was paid and what
 * came in. */
#include "config.h"

#include "spending-window.h"
#include "ui/spending-cell.h"
#include "ui/spending-fund-table.h"
#include "ui/spending-fund.h"
#include "ui/sum-view.h"

static GtkWidget *
get_table (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL);
}

static BtSpendingSearch *
get_search (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_SPENDING_SEARCH, NULL);
}

/* The cell that shows @record and says @text; NULL where there is none. */
static BtSpendingCell *
find_cell (gpointer    from,
           gpointer    record,
           const char *text)
{
  if (BT_IS_SPENDING_CELL (from))
    return bt_spending_cell_get_record (from) == record && says (from, text) ? from : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      BtSpendingCell *found = find_cell (child, record, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* One payment, of an amount that nobody knows yet. */
static void
put_something (Fixture *self)
{
  g_autoptr (BtSpending) spending = bt_record_new (BT_TYPE_SPENDING, NULL);

  g_assert_true (bt_plan_add (self->plan, self->plan, "spending", 0, spending, NULL));
  wait (self);
  wait (self);
}

/* Funds. */

static void
test_each_fund_says_how_it_stands (Fixture       *self,
                                   gconstpointer  data)
{
  const BtFundSums *sums = bt_sums_get_fund (get_sums (self), get (self->plan->funds, "LA"));

  g_assert_cmpint (sums->balance, ==, 361672); /* the control */
  assert_says_pence (self->page, sums->balance);
  assert_says_pence (self->page, sums->available);
  assert_says (self->page, "about £1,335");
  assert_says (self->page, "Larkrise stays (arranged): others hold this money and pay from it.");
}

static void
test_what_was_spent_of_arranged_money_is_said (Fixture       *self,
                                               gconstpointer  data)
{
  BtPart *part = bt_list_get (((BtSpending *) get (self->plan->spending, "s01"))->parts, 0);

  g_object_set (part, "fund", get (self->plan->funds, "BLOCK"), NULL);
  wait (self);
  assert_says (self->page, "£85.00 of it was spent so far.");
  undo (self);
  g_assert_false (says (self->page, "£85.00 of it was spent so far."));
}

static void
test_free_to_use_opens_into_its_sum (Fixture       *self,
                                     gconstpointer  data)
{
  GtkWidget *how = find_with (self->page, GTK_TYPE_MENU_BUTTON, "label", "how?");
  GtkWidget *view = NULL;

  g_assert_nonnull (how);
  gtk_menu_button_popup (GTK_MENU_BUTTON (how));
  wait (self);
  view = driver_find (how, BT_TYPE_SUM_VIEW, NULL);
  assert_says (view, "In the account now");
  assert_says (view, "Free to use today");
  assert_says_pence (view, bt_sums_get_fund (get_sums (self), get (self->plan->funds, "LA"))
                               ->available);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (how));
  wait (self);
}

static void
test_a_payment_changes_its_fund_at_once (Fixture       *self,
                                         gconstpointer  data)
{
  BtPart *part = bt_list_get (((BtSpending *) get (self->plan->spending, "s01"))->parts, 0);

  g_assert_false (says (self->page, "£3,601.72"));
  g_object_set (part, "amount", PENCE (10000), NULL);
  wait (self);
  assert_says (self->page, "£3,601.72");
  undo (self);
  assert_says (self->page, "£3,616.72");
}

static gboolean
is_seen (Fixture *self,
         GType    type)
{
  GtkWidget *widget = driver_find (self->page, type, NULL);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

static void
test_many_accounts_have_a_table (Fixture       *self,
                                 gconstpointer  data)
{
  GtkWidget *table = driver_find (self->page, BT_TYPE_SPENDING_FUND_TABLE, NULL);

  g_assert_true (gtk_widget_get_mapped (table));
  assert_says (table, "Wheels of Joy trust");
  g_assert_true (bt_plan_remove (self->plan, get (self->plan->funds, "GRANT"), NULL));
  wait (self);
  wait (self);
  g_assert_false (gtk_widget_get_mapped (table)); /* two cards have room side by side */
  assert_says (self->page, "Children's continuing care");
  undo (self);
  wait (self);
  g_assert_true (gtk_widget_get_mapped (table));
}

static void
test_one_account_has_a_card (Fixture       *self,
                             gconstpointer  data)
{
  g_assert_false (is_seen (self, BT_TYPE_SPENDING_FUND)); /* nothing yet: no £0 */
  put_something (self);
  g_assert_true (is_seen (self, BT_TYPE_SPENDING_FUND));
  g_assert_false (is_seen (self, BT_TYPE_SPENDING_FUND_TABLE));
}

/* The table. */

static void
test_newest_first_until_today (Fixture       *self,
                               gconstpointer  data)
{
  GtkWidget *later = NULL;
  BtSpending *first = get_row (self, 0);
  guint before = count_rows (self);

  g_assert_cmpint (first->on, ==, day ("2026-11-12"));
  assert_says (get_table (self), "12 November 2026");
  assert_says (get_table (self), "Training session 2");
  assert_says (get_table (self), "Payslip 08");
  assert_says (get_table (self), "Money in: Council, four weeks");
  assert_says (get_table (self), "+£880.00");
  later = find_with (get_search (self), GTK_TYPE_CHECK_BUTTON, "label", "After today too (31)");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (later), TRUE);
  wait (self);
  g_assert_cmpuint (count_rows (self), ==, before + 31);
  g_assert_cmpint (((BtSpending *) get_row (self, 0))->on, ==, day ("2027-03-31"));
}

static void
test_a_row_is_mended_where_it_stands (Fixture       *self,
                                      gconstpointer  data)
{
  BtSpending *spending = get_row (self, 0);
  BtSpendingCell *cell = find_cell (get_table (self), spending, "Community nursing");
  BtBudgetLine *line = ((BtPart *) bt_list_get (spending->parts, 0))->line;

  g_assert_nonnull (cell);
  g_object_set (spending, "payee", "ندا", NULL);
  wait (self);
  g_assert_true (find_cell (get_table (self), spending, "ندا") == cell);
  undo (self);
  g_assert_true (find_cell (get_table (self), spending, "Community nursing") == cell);

  cell = find_cell (get_table (self), spending, "Training: feeds");
  g_object_set (line, "name", "Feeds, again", NULL);
  wait (self);
  g_assert_true (find_cell (get_table (self), spending, "Feeds, again") == cell);
}

static void
test_a_split_payment_says_so (Fixture       *self,
                              gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s13");

  g_object_set (spending, "on", day ("2026-11-19"), NULL);
  wait (self);
  g_assert_true (get_row (self, 0) == spending);
  g_assert_nonnull (find_cell (get_table (self), spending, "Adapted trike, 2 parts"));
  g_assert_nonnull (find_cell (get_table (self), spending, "£1,740.00"));
}

static void
test_no_day_stands_first (Fixture       *self,
                          gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s01");

  g_object_set (spending, "on", BT_DAY_UNKNOWN, NULL);
  wait (self);
  g_assert_true (get_row (self, 0) == spending);
  g_assert_nonnull (find_cell (get_table (self), spending, "day not known yet"));
}

static double
get_scrolled (Fixture *self)
{
  GtkWidget *view = driver_find (get_table (self), GTK_TYPE_COLUMN_VIEW, NULL);

  return gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view)));
}

static void
test_what_comes_at_the_top_is_seen (Fixture       *self,
                                    gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s30");

  g_assert_cmpfloat (get_scrolled (self), ==, 0);
  g_object_set (spending, "on", day ("2026-11-19"), NULL);
  wait (self);
  g_assert_true (get_row (self, 0) == spending);
  g_assert_cmpfloat (get_scrolled (self), ==, 0);

  /* who has scrolled sees on what was seen */
  g_assert_true (bt_spending_table_show (BT_SPENDING_TABLE (get_table (self)), get_row (self, 40)));
  wait (self);
  g_assert_cmpfloat (get_scrolled (self), >, 100);
  g_object_set (spending, "on", day ("2026-09-30"), NULL);
  wait (self);
  g_assert_cmpfloat (get_scrolled (self), >, 100);
}

static void
test_add_proof_leads_to_the_proof (Fixture       *self,
                                   gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s30");
  BtSpendingCell *cell = NULL;
  BtSpendingForm *form = NULL;
  GtkWidget *focus = NULL;

  g_object_set (spending, "on", day ("2026-11-19"), NULL);
  wait (self);
  cell = find_cell (get_table (self), spending, "Add proof");
  g_assert_nonnull (cell);
  press (self, cell, "Add proof");
  form = find_side (self, BT_TYPE_SPENDING_FORM);
  g_assert_true (bt_spending_form_get_record (form) == (BtRecord *) spending);
  focus = gtk_root_get_focus (GTK_ROOT (self->window));
  g_assert_true (gtk_widget_is_ancestor (focus, find_row (form, "proof")));

  g_object_set (spending, "proof", BT_PROOF_RECEIPT, NULL);
  wait (self);
  g_assert_null (find_cell (get_table (self), spending, "Add proof"));
  g_assert_nonnull (find_cell (get_table (self), spending, "Receipt"));
}

static void
test_a_row_opens_its_form (Fixture       *self,
                           gconstpointer  data)
{
  BtSpendingForm *form = NULL;
  GtkWidget *view = driver_find (get_table (self), GTK_TYPE_COLUMN_VIEW, NULL);
  BtSpendingCell *cell = NULL;

  g_signal_emit_by_name (view, "activate", 2);
  wait (self);
  form = find_side (self, BT_TYPE_SPENDING_FORM);
  g_assert_true (bt_spending_form_get_record (form) == get_row (self, 2));
  cell = find_cell (get_table (self), get_row (self, 2), "Council");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "open"));
  press (self, form, "Done");
  g_assert_null (find_side (self, BT_TYPE_SPENDING_FORM));
  wait (self); /* with more room the table has other columns, and may have other cells */
  cell = find_cell (get_table (self), get_row (self, 2), "Council");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (cell), "open"));
}

/* Search. */

static void
look_for (Fixture    *self,
          const char *words)
{
  GtkWidget *entry = driver_find (get_search (self), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  for (guint i = 0; i < 5; i++)
    wait (self);
}

static void
test_words_find_payments (Fixture       *self,
                          gconstpointer  data)
{
  guint all = count_rows (self);
  GtkWidget *entry = driver_find (get_search (self), GTK_TYPE_SEARCH_ENTRY, NULL);

  look_for (self, "trike bell");
  g_assert_cmpuint (count_rows (self), ==, 1);
  g_assert_true (get_row (self, 0) == get (self->plan->spending, "s13"));
  assert_says (get_search (self), "1 found");
  look_for (self, "no such thing");
  g_assert_cmpuint (count_rows (self), ==, 0);
  assert_says (self->page, "Nothing here fits what you look for.");
  press (self, self->page, "Show everything");
  g_assert_cmpuint (count_rows (self), ==, all + 31);

  look_for (self, "payslip");
  g_assert_cmpuint (count_rows (self), >, 1);
  g_signal_emit_by_name (entry, "stop-search"); /* Escape */
  wait (self);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_cmpuint (count_rows (self), ==, all + 31);
}

static void
test_one_fund_and_what_has_no_proof (Fixture       *self,
                                     gconstpointer  data)
{
  GtkWidget *missing = find_with (get_search (self), GTK_TYPE_CHECK_BUTTON, "label",
                                  "No proof yet");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (missing), TRUE);
  wait (self);
  g_assert_cmpuint (count_rows (self), ==, 2);
  choose (self, get_search (self), "Children");
  g_assert_cmpuint (count_rows (self), ==, 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (missing), FALSE);
  wait (self);
  for (guint i = 0; i < count_rows (self); i++)
    if (BT_IS_RECEIPT (get_row (self, i)))
      g_assert_true (bt_record_get_owner (get_row (self, i)) == get (self->plan->funds, "PHB"));
  g_assert_cmpuint (count_rows (self), >, 8);

  /* a fund that goes is not asked for any more */
  g_assert_true (bt_plan_remove (self->plan, get (self->plan->funds, "PHB"), NULL));
  wait (self);
  g_assert_false (bt_spending_search_is_asking (get_search (self)));
}

static void
test_what_is_found_follows_the_plan (Fixture       *self,
                                     gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s14");

  look_for (self, "kwame");
  g_assert_cmpuint (count_rows (self), ==, 2);
  g_object_set (spending, "payee", "Ben", NULL);
  wait (self);
  g_assert_cmpuint (count_rows (self), ==, 1);
  undo (self);
  g_assert_cmpuint (count_rows (self), ==, 2);
}

/* Nothing yet. */

static void
test_a_plan_without_money_leads_to_the_budget (Fixture       *self,
                                               gconstpointer  data)
{
  g_assert_false (gtk_widget_get_mapped (get_table (self)));
  g_assert_false (says (self->page, "£"));
  assert_says (self->page, "Start with the budget");
  g_assert_true (gtk_widget_activate_action (self->page, "win.place", "s", "budget"));
  driver_go_to (self->window, "spending", BT_TYPE_SPENDING_PAGE);
  act (self, "spending.add-payment");
  write_in (self, find_side (self, BT_TYPE_SPENDING_ADD), "payee", "Gran");
  press (self, find_side (self, BT_TYPE_SPENDING_ADD), "Add it");
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, 1);
  g_assert_true (gtk_widget_get_mapped (get_table (self)));
  undo (self);
  g_assert_false (gtk_widget_get_mapped (get_table (self)));
}

static void
test_money_without_payments_asks_for_the_first (Fixture       *self,
                                                gconstpointer  data)
{
  BtSpendingAdd *add = find_side (self, BT_TYPE_SPENDING_ADD);

  g_assert_nonnull (add);
  g_assert_false (gtk_widget_get_mapped (get_table (self)));
  g_assert_false (says (self->page, "£0"));
  assert_says (add, "What was paid?");
  write_in (self, add, "amount", "12");
  choose (self, find_row (add, "line"), "Swimming");
  press (self, add, "Add it");
  g_assert_cmpuint (count_rows (self), ==, 1);
  assert_says (self->page, "£12.00 short"); /* in the account */
  press (self, add, "Done");
  g_assert_null (find_side (self, BT_TYPE_SPENDING_ADD));
}

static void
test_hidden_amounts_leave_no_pounds (Fixture       *self,
                                     gconstpointer  data)
{
  g_assert_true (says (self->page, "£3,616.72")); /* the control */
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  g_assert_false (says (self->page, "£"));
  g_assert_null (find_with (self->page, GTK_TYPE_MENU_BUTTON, "label", "how?"));
  assert_says (get_table (self), "Payslip 08"); /* all else stays */
}

/* Far too much. */

static void
test_far_too_much_is_shown_and_found (Fixture       *self,
                                      gconstpointer  data)
{
  BtSpending *spending = bt_list_get (self->plan->spending, 1234);
  guint all = count_rows (self);
  guint place = 0;

  g_assert_cmpuint (all, >, N_PAYMENTS);
  look_for (self, "No 12345");
  g_assert_cmpuint (count_rows (self), ==, 1);
  look_for (self, "تالاب");
  g_assert_cmpuint (count_rows (self), >, 2000);
  look_for (self, "");
  g_assert_cmpuint (count_rows (self), ==, all);

  g_object_set (spending, "on", day ("2026-05-05"), NULL);
  wait (self);
  g_assert_true (bt_spending_rows_find (get_rows (self), spending, &place));
  g_assert_true (get_row (self, place) == spending);
  open_one (self, spending);
  g_assert_nonnull (find_side (self, BT_TYPE_SPENDING_FORM));
  undo (self);
  g_assert_cmpuint (count_rows (self), ==, all);
}

static void
check_names (Fixture *self)
{
  driver_check_names (self->page);
  act (self, "spending.add-payment");
  driver_check_names (self->page);
  press (self, find_side (self, BT_TYPE_SPENDING_ADD), "Split it");
  driver_check_names (self->page);
  if (bt_list_get_length (self->plan->funds) > 0)
    act (self, "spending.add-money-in");
  driver_check_names (self->page);
  if (count_rows (self) == 0)
    return;
  open_one (self, get_row (self, 0));
  driver_check_names (self->page);
}

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  check_names (self);
}

#define ADD(path, set_up, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/spending/funds/how-they-stand", set_up_spending, test_each_fund_says_how_it_stands);
  ADD ("/spending/funds/arranged", set_up_spending, test_what_was_spent_of_arranged_money_is_said);
  ADD ("/spending/funds/how", set_up_spending, test_free_to_use_opens_into_its_sum);
  ADD ("/spending/funds/table", set_up_spending, test_many_accounts_have_a_table);
  ADD ("/spending/funds/card", set_up_unspent, test_one_account_has_a_card);
  ADD ("/spending/funds/at-once", set_up_spending, test_a_payment_changes_its_fund_at_once);
  ADD ("/spending/table/newest-first", set_up_spending, test_newest_first_until_today);
  ADD ("/spending/table/mended", set_up_spending, test_a_row_is_mended_where_it_stands);
  ADD ("/spending/table/split", set_up_spending, test_a_split_payment_says_so);
  ADD ("/spending/table/no-day", set_up_spending, test_no_day_stands_first);
  ADD ("/spending/table/at-the-top", set_up_spending, test_what_comes_at_the_top_is_seen);
  ADD ("/spending/table/add-proof", set_up_spending, test_add_proof_leads_to_the_proof);
  ADD ("/spending/table/opens", set_up_spending, test_a_row_opens_its_form);
  ADD ("/spending/search/words", set_up_spending, test_words_find_payments);
  ADD ("/spending/search/fund-and-proof", set_up_spending, test_one_fund_and_what_has_no_proof);
  ADD ("/spending/search/follows", set_up_spending, test_what_is_found_follows_the_plan);
  ADD ("/spending/empty/no-money", set_up_nothing, test_a_plan_without_money_leads_to_the_budget);
  ADD ("/spending/empty/no-payment", set_up_unspent,
       test_money_without_payments_asks_for_the_first);
  ADD ("/spending/hidden-amounts", set_up_spending, test_hidden_amounts_leave_no_pounds);
  ADD ("/spending/far-too-much", set_up_much, test_far_too_much_is_shown_and_found);
  ADD ("/spending/names/practice", set_up_spending, test_everything_has_a_name);
  ADD ("/spending/names/empty", set_up_nothing, test_everything_has_a_name);
  ADD ("/spending/names/full", set_up_much, test_everything_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
