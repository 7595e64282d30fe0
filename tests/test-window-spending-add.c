/* test-window-spending-add.c: Spending: what is written down is kept, in one step, and can be
 * changed. */
#include "config.h"

#include "spending-window.h"

static BtSpending *
get_last (BtPlan *plan)
{
  return bt_list_get (plan->spending, bt_list_get_length (plan->spending) - 1);
}

static BtPart *
get_part (BtSpending *spending,
          guint       index)
{
  return bt_list_get (spending->parts, index);
}

static BtSpendingAdd *
start_adding (Fixture *self)
{
  BtSpendingAdd *add = NULL;

  act (self, "spending.add-payment");
  add = find_side (self, BT_TYPE_SPENDING_ADD);
  g_assert_nonnull (add);
  return add;
}

static void
test_three_fields_are_a_payment (Fixture       *self,
                                 gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);
  guint before = bt_list_get_length (self->plan->spending);
  g_autoptr (BtPlanFile) again = NULL;
  BtSpending *spending = NULL;

  write_in (self, add, "amount", "£1,018.50");
  write_in (self, add, "payee", "پانی کا تالاب");
  choose (self, find_row (add, "line"), "Warm water");
  press (self, add, "Add it");
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before + 1);
  spending = get_last (self->plan);
  g_assert_cmpint (spending->on, ==, day ("2026-11-19")); /* the practice plan's today */
  g_assert_cmpint (spending->kind, ==, BT_SPENDING_KIND_PAYMENT);
  g_assert_cmpuint (bt_list_get_length (spending->parts), ==, 1);
  g_assert_cmpint (get_part (spending, 0)->amount, ==, 101850);
  g_assert_true (get_part (spending, 0)->line == get (self->plan->budget_lines, "A9"));
  g_assert_true (get_part (spending, 0)->fund == get (self->plan->funds, "LA"));
  g_assert_true (get_row (self, 0) == spending);

  undo (self);
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before);
  redo (self);
  g_assert_true (get_last (self->plan) == spending);
  g_assert_cmpint (get_part (spending, 0)->amount, ==, 101850);
  again = driver_reopen (self->window);
  spending = get_last (bt_plan_file_get_plan (again));
  g_assert_cmpstr (spending->payee, ==, "پانی کا تالاب");
  g_assert_cmpint (get_part (spending, 0)->amount, ==, 101850);
  g_assert_cmpstr (bt_record_get_id (get_part (spending, 0)->line), ==, "A9");
}

static void
test_who_is_paid_brings_what_for (Fixture       *self,
                                  gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);

  write_in (self, add, "payee", "night AGENCY");
  assert_says (find_row (add, "line"), "Waking night carer");
  assert_says (find_row (add, "fund"), "Children's continuing care");

  /* what somebody chose stays, whoever is paid */
  choose (self, find_row (add, "line"), "Warm water");
  assert_says (find_row (add, "fund"), "Council short breaks");
  write_in (self, add, "payee", "Dele");
  assert_says (find_row (add, "line"), "Warm water");

  write_in (self, add, "amount", "19");
  press (self, add, "Add it");
  g_assert_true (get_part (get_last (self->plan), 0)->line
                 == get (self->plan->budget_lines, "A9"));
  write_in (self, add, "payee", "Dele"); /* who is now paid for that, too */
  assert_says (find_row (add, "line"), "Warm water");
}

static void
test_a_payment_is_split (Fixture       *self,
                         gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);
  guint before = bt_list_get_length (self->plan->spending);
  GtkWidget *second = NULL;
  BtSpending *spending = NULL;

  write_in (self, add, "amount", "150");
  write_in (self, add, "payee", "Trike workshop");
  press (self, add, "Split it");
  second = gtk_widget_get_last_child (
      gtk_widget_get_parent (driver_find (add, BT_TYPE_SPENDING_PART, NULL)));
  choose (self, find_row (second, "fund"), "Council");
  type_in (self, second, "amount", "24.50");
  assert_says (add, "£174.50 in all, in 2 parts.");
  press (self, add, "Add it");

  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before + 1);
  spending = get_last (self->plan);
  g_assert_cmpuint (bt_list_get_length (spending->parts), ==, 2);
  g_assert_cmpint (get_part (spending, 0)->amount, ==, 15000);
  g_assert_cmpint (get_part (spending, 1)->amount, ==, 2450);
  g_assert_true (get_part (spending, 1)->fund == get (self->plan->funds, "LA"));
  g_assert_nonnull (find_with (add, BT_TYPE_FIELD_ROW, "field", "line")); /* one part again */
  assert_says (add, "Added: Trike workshop");
  undo (self);
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before);
  g_assert_false (says (add, "Added: Trike workshop"));
  redo (self);
  assert_says (add, "Added: Trike workshop");
  undo (self);
}

static void
test_a_part_is_taken_off_again (Fixture       *self,
                                gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);

  write_in (self, add, "amount", "150");
  write_in (self, add, "payee", "Trike workshop");
  press (self, add, "Split it");
  press (self, add, "Another part");
  press (self, driver_find (add, BT_TYPE_SPENDING_PART, NULL), "Take off");
  press (self, driver_find (add, BT_TYPE_SPENDING_PART, NULL), "Take off");
  g_assert_nonnull (find_with (add, BT_TYPE_FIELD_ROW, "field", "amount"));
  write_in (self, add, "amount", "7");
  press (self, add, "Add it");
  g_assert_cmpuint (bt_list_get_length (get_last (self->plan)->parts), ==, 1);
  g_assert_cmpint (get_part (get_last (self->plan), 0)->amount, ==, 700);
}

static void
test_what_cannot_be_read_stays (Fixture       *self,
                                gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);
  guint before = bt_list_get_length (self->plan->spending);

  write_in (self, add, "payee", "Dele");
  write_in (self, add, "amount", "about ten");
  press (self, add, "Add it");
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before);
  assert_says (find_row (add, "amount"), "Please write an amount");
  assert_says (find_row (add, "amount"), "about ten");
  write_in (self, add, "amount", "10");
  write_in (self, add, "on", "30 February");
  press (self, add, "Add it");
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before);
  assert_says (find_row (add, "on"), "Please write a day");
  write_in (self, add, "on", "6 Nov");
  press (self, add, "Add it");
  g_assert_cmpint (get_last (self->plan)->on, ==, day ("2026-11-06"));
}

static void
test_nothing_at_all_is_no_payment (Fixture       *self,
                                   gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);
  guint before = bt_list_get_length (self->plan->spending);

  press (self, add, "Add it");
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, before);
  assert_says (add, "Please write how much it was, or who was paid.");
  write_in (self, add, "payee", "Gran"); /* how much is not known yet */
  press (self, add, "Add it");
  g_assert_cmpint (get_part (get_last (self->plan), 0)->amount, ==, BT_PENCE_UNKNOWN);
  assert_says (driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL), "not known yet");
}

static void
test_money_that_comes_back_says_so (Fixture       *self,
                                        gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);

  write_in (self, add, "payee", "The pool with a hoist");
  write_in (self, add, "amount", "-12");
  press (self, add, "Add it");
  g_assert_cmpint (get_last (self->plan)->kind, ==, BT_SPENDING_KIND_REFUND);
  assert_says (driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL), "Money back");
  assert_says (driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL), "£12.00 back");
}

/* A payment that stands in no plan yet refers to what may go meanwhile. */
static void
test_a_line_that_goes_while_writing_is_forgotten (Fixture       *self,
                                                  gconstpointer  data)
{
  BtSpendingAdd *add = start_adding (self);

  write_in (self, add, "payee", "Night agency");
  write_in (self, add, "amount", "5");
  assert_says (find_row (add, "line"), "Waking night carer");
  g_assert_true (bt_plan_remove (self->plan, get (self->plan->budget_lines, "A6"), NULL));
  wait (self);
  assert_says (find_row (add, "line"), "Not known yet");
  press (self, add, "Add it");
  g_assert_null (get_part (get_last (self->plan), 0)->line);
}

static void
test_money_in_is_one_step (Fixture       *self,
                           gconstpointer  data)
{
  BtFund *fund = get (self->plan->funds, "PHB");
  guint before = bt_list_get_length (fund->receipts);
  BtPence balance = bt_sums_get_fund (get_sums (self), fund)->balance;
  g_autoptr (BtPlanFile) again = NULL;
  BtSpendingIn *in = NULL;
  BtReceipt *receipt = NULL;

  act (self, "spending.add-money-in");
  in = find_side (self, BT_TYPE_SPENDING_IN);
  g_assert_nonnull (in);
  choose (self, in, "Children");
  write_in (self, in, "amount", "1 560");
  write_in (self, in, "ref", "ماہانہ");
  press (self, in, "Add it");
  g_assert_cmpuint (bt_list_get_length (fund->receipts), ==, before + 1);
  receipt = bt_list_get (fund->receipts, before);
  g_assert_cmpint (receipt->amount, ==, 156000);
  g_assert_cmpint (receipt->on, ==, day ("2026-11-19"));
  g_assert_cmpint (bt_sums_get_fund (get_sums (self), fund)->balance, ==, balance + 156000);
  assert_says_pence (self->page, balance + 156000);
  assert_says (driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL), "+£1,560.00");

  undo (self);
  g_assert_cmpuint (bt_list_get_length (fund->receipts), ==, before);
  redo (self);
  again = driver_reopen (self->window);
  fund = get (bt_plan_file_get_plan (again)->funds, "PHB");
  g_assert_cmpstr (((BtReceipt *) bt_list_get (fund->receipts, before))->ref, ==, "ماہانہ");
}

/* The fund that is seen to be chosen gets it, also where others hold all the money there is; and
 * without a fund there is nothing to write. */
static void
test_money_in_goes_where_it_says (Fixture       *self,
                                  gconstpointer  data)
{
  BtFund *fund = bt_list_get (self->plan->funds, 0);
  BtSpendingIn *in = NULL;

  act (self, "spending.add-money-in");
  in = find_side (self, BT_TYPE_SPENDING_IN);
  assert_says (in, "Council");
  write_in (self, in, "amount", "40");
  press (self, in, "Add it");
  g_assert_cmpuint (bt_list_get_length (fund->receipts), ==, 1);
  bt_plan_remove (self->plan, fund, NULL);
  wait (self);
  g_assert_null (find_side (self, BT_TYPE_SPENDING_IN));
}

/* The form. */

static BtSpendingForm *
get_form (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_SPENDING_FORM, NULL);
}

static void
test_every_field_is_in_the_form (Fixture       *self,
                                 gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s13");
  BtFund *fund = get (self->plan->funds, "LA");

  open_one (self, spending);
  assert_has_all_fields (get_form (self), BT_TYPE_SPENDING);
  assert_has_all_fields (driver_find (get_form (self), BT_TYPE_SPENDING_PART, NULL), BT_TYPE_PART);
  assert_says (get_form (self), "£1,740.00 in all, in 2 parts.");
  open_one (self, bt_list_get (fund->receipts, 0));
  assert_has_all_fields (get_form (self), BT_TYPE_RECEIPT);
  assert_says (get_form (self), "Council short breaks");
}

static void
test_a_part_is_added_and_taken_back (Fixture       *self,
                                     gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s13");
  BtRecordList *parts = NULL;

  open_one (self, spending);
  parts = driver_find (get_form (self), BT_TYPE_RECORD_LIST, NULL);
  bt_record_list_add (parts);
  wait (self);
  g_assert_cmpuint (bt_list_get_length (spending->parts), ==, 3);
  g_assert_true (get_part (spending, 2)->fund == get_part (spending, 1)->fund);
  bt_record_list_remove (parts, get_part (spending, 0));
  wait (self);
  assert_says (get_form (self), "£240.00 in all, in 2 parts. Not all of it is known yet.");
  undo (self);
  undo (self);
  assert_says (get_form (self), "£1,740.00 in all, in 2 parts.");
}

static void
test_typing_in_the_form_is_kept (Fixture       *self,
                                 gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s14");
  g_autoptr (BtPlanFile) again = NULL;

  open_one (self, spending);
  type_in (self, get_form (self), "payee", "کوامے");
  choose (self, find_row (get_form (self), "proof"), "Receipt");
  type_in (self, get_form (self), "proof_ref", "17");
  type_in (self, get_form (self), "on", "29 June");
  g_assert_cmpint (spending->on, ==, day ("2026-06-29"));
  assert_says (driver_find (self->page, BT_TYPE_SPENDING_TABLE, NULL), "Dele"); /* it is there */
  undo (self);
  g_assert_cmpint (spending->on, ==, day ("2026-06-30"));
  redo (self);
  again = driver_reopen (self->window);
  spending = get (bt_plan_file_get_plan (again)->spending, "s14");
  g_assert_cmpstr (spending->payee, ==, "کوامے");
  g_assert_cmpint (spending->proof, ==, BT_PROOF_RECEIPT);
  g_assert_cmpstr (spending->proof_ref, ==, "17");
  g_assert_cmpint (spending->on, ==, day ("2026-06-29"));
}

static void
test_money_in_goes_to_another_fund (Fixture       *self,
                                    gconstpointer  data)
{
  BtFund *from = get (self->plan->funds, "LA"), *to = get (self->plan->funds, "PHB");
  BtReceipt *receipt = bt_list_get (from->receipts, 3);

  open_one (self, receipt);
  choose (self, get_form (self), "Children");
  g_assert_true (bt_record_get_owner (receipt) == (BtRecord *) to);
  assert_says (get_form (self), "Children's continuing care");
  g_assert_true (bt_spending_form_get_record (get_form (self)) == (BtRecord *) receipt);
  undo (self);
  g_assert_true (bt_list_get (from->receipts, 3) == (gpointer) receipt);
  assert_says (get_form (self), "Council short breaks");
}

static void
test_the_form_closes_when_its_payment_goes (Fixture       *self,
                                            gconstpointer  data)
{
  BtSpending *spending = get (self->plan->spending, "s14");
  guint before = count_rows (self), place = 0;

  open_one (self, spending);
  g_assert_nonnull (find_side (self, BT_TYPE_SPENDING_FORM));
  press (self, get_form (self), "Remove");
  g_assert_null (find_side (self, BT_TYPE_SPENDING_FORM));
  g_assert_null (bt_spending_form_get_record (get_form (self)));
  g_assert_cmpuint (count_rows (self), ==, before - 1);
  assert_says (self->window, "Removed “Kwame”");

  undo (self);
  g_assert_cmpuint (count_rows (self), ==, before);
  g_assert_true (bt_spending_rows_find (get_rows (self), spending, &place));

  open_one (self, spending);
  g_assert_true (bt_plan_remove (self->plan, spending, NULL)); /* by anything else */
  wait (self);
  g_assert_null (find_side (self, BT_TYPE_SPENDING_FORM));
}

static void
test_hidden_amounts_are_hidden_at_the_side (Fixture       *self,
                                            gconstpointer  data)
{
  open_one (self, get (self->plan->spending, "s13"));
  g_assert_true (says (get_form (self), "1,500.00")); /* the control */
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  g_assert_false (says (self->page, "£"));
  g_assert_false (says (self->page, "1,500"));
  assert_says (get_form (self), "It has 2 parts.");
  start_adding (self);
  press (self, find_side (self, BT_TYPE_SPENDING_ADD), "Split it");
  g_assert_false (says (self->page, "£"));
}

#define ADD(path, set_up, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/spending/add/three-fields", set_up_spending, test_three_fields_are_a_payment);
  ADD ("/spending/add/who-brings-what-for", set_up_spending, test_who_is_paid_brings_what_for);
  ADD ("/spending/add/split", set_up_spending, test_a_payment_is_split);
  ADD ("/spending/add/a-part-taken-off", set_up_spending, test_a_part_is_taken_off_again);
  ADD ("/spending/add/what-cannot-be-read", set_up_spending, test_what_cannot_be_read_stays);
  ADD ("/spending/add/nothing-at-all", set_up_spending, test_nothing_at_all_is_no_payment);
  ADD ("/spending/add/money-back", set_up_spending, test_money_that_comes_back_says_so);
  ADD ("/spending/add/a-line-that-goes", set_up_spending,
       test_a_line_that_goes_while_writing_is_forgotten);
  ADD ("/spending/add/money-in", set_up_spending, test_money_in_is_one_step);
  ADD ("/spending/add/money-in-where-it-says", set_up_arranged, test_money_in_goes_where_it_says);
  ADD ("/spending/form/every-field", set_up_spending, test_every_field_is_in_the_form);
  ADD ("/spending/form/parts", set_up_spending, test_a_part_is_added_and_taken_back);
  ADD ("/spending/form/typing", set_up_spending, test_typing_in_the_form_is_kept);
  ADD ("/spending/form/another-fund", set_up_spending, test_money_in_goes_to_another_fund);
  ADD ("/spending/form/closes", set_up_spending, test_the_form_closes_when_its_payment_goes);
  ADD ("/spending/form/hidden", set_up_spending, test_hidden_amounts_are_hidden_at_the_side);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
