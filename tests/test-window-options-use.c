/* test-window-options-use.c: a what-if stands side by side with the plan, is used instead of it, or
 * thrown away. */
#include "config.h"

#include "options-window.h"
#include "ui/compare-table.h"
#include "ui/line-form.h"

static void
test_both_stand_side_by_side (Fixture       *self,
                              gconstpointer  data)
{
  BtOption *option = get_option (self, "dele-20");
  GtkWidget *table = driver_find (self->page, BT_TYPE_COMPARE_TABLE, NULL);
  const BtSums *plan = get_sums (self), *then = NULL;

  open_record (self, option);
  then = get_option_sums (self, option);
  assert_says_pence (table, plan->cash.planned);
  assert_says_pence (table, then->cash.planned);
  for (guint i = 0; i < plan->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (plan->funds, BtFundSums, i);
      const BtFundSums *after = bt_sums_get_fund (then, fund->fund);

      if (!fund->cash)
        continue;
      assert_says_pence (table, fund->unallocated);
      assert_says_pence (table, after->unallocated);
      assert_says_pence (table, fund->forecast);
      assert_says_pence (table, after->forecast);
    }
  assert_says (table, "14 nights");
  assert_says (get_view (self), "Worth a look, with this what-if");
  assert_says (get_view (self), "None of the hopes names “A night at Gran Bea's");
}

static void
test_too_much_is_said_in_words (Fixture       *self,
                                gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");

  open_record (self, option);
  type_in (self, get_change_row (self, 0), "quantity", "40");
  assert_says (driver_find (self->page, BT_TYPE_COMPARE_TABLE, NULL), " too much");
  assert_says (get_view (self), "is shared out. That is");
}

static void
test_another_is_looked_at (Fixture       *self,
                           gconstpointer  data)
{
  GtkDropDown *choice = NULL;

  open_record (self, get_option (self, "more-nights"));
  choice = driver_find (get_view (self), GTK_TYPE_DROP_DOWN, NULL);
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 0);
  gtk_drop_down_set_selected (choice, 1);
  wait (self);
  assert_says (get_view (self), "left out");
  g_assert_true (bt_budget_opened_get_record (driver_find (self->page, BT_TYPE_BUDGET_OPENED, NULL))
                 == (gpointer) get_option (self, "dele-20"));
}

static void
test_one_is_used_instead (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr (BtOption) option = g_object_ref (get_option (self, "dele-20"));
  BtPence planned = get_option_sums (self, option)->cash.planned;
  g_autofree char *before = bt_json_write (self->plan), *after = NULL, *back = NULL;

  open_record (self, option);
  act (self, "budget.take-over");
  g_assert_null (bt_record_get_plan (option));
  g_assert_false (gtk_widget_get_mapped (get_view (self)));
  g_assert_cmpint (get_sums (self)->cash.planned, ==, planned);
  assert_says (self->window, "“Dele for 20 hours, and no agency nights” is in our plan now");
  g_assert_nonnull (bt_list_find_id (self->plan->budget_lines, "A14"));
  g_assert_null (bt_list_find_id (self->plan->budget_lines, "A6"));
  g_assert_true (bt_record_get_plan (get_option (self, "more-nights")) == self->plan);
  after = bt_json_write (self->plan);
  undo (self);
  back = bt_json_write (self->plan);
  g_assert_cmpstr (back, ==, before);
  redo (self);
  {
    g_autoptr (BtPlanFile) again = driver_reopen (self->window);
    g_autofree char *kept = bt_json_write (bt_plan_file_get_plan (again));

    g_assert_cmpstr (kept, ==, after);
  }
}

/* Money that is only for what the what-if leaves out is asked about first. */
static void
test_money_for_what_goes_is_asked_about (Fixture       *self,
                                         gconstpointer  data)
{
  BtOption *option = NULL;
  BtBudgetLine *trike = get (self->plan->budget_lines, "A7");
  GtkDialog *dialog = NULL;

  open_record (self, trike);
  act (self, "budget.what-if");
  option = get_last (self);
  tick (self, get_change_row (self, 0), "drop", TRUE);
  act (self, "budget.take-over");
  g_assert_true (bt_record_get_plan (option) == self->plan);
  dialog = driver_find_dialog (GTK_TYPE_MESSAGE_DIALOG);
  gtk_dialog_response (dialog, GTK_RESPONSE_CANCEL);
  wait (self);
  g_assert_true (bt_record_get_plan (trike) == self->plan);
  act (self, "budget.take-over");
  gtk_dialog_response (driver_find_dialog (GTK_TYPE_MESSAGE_DIALOG), GTK_RESPONSE_ACCEPT);
  wait (self);
  g_assert_null (bt_record_get_plan (trike));
  undo (self);
  g_assert_true (bt_record_get_plan (trike) == self->plan);
  g_assert_true (bt_record_get_plan (option) == self->plan);
}

static void
test_one_is_thrown_away (Fixture       *self,
                         gconstpointer  data)
{
  BtOption *option = get_option (self, "more-nights");
  g_autofree char *before = bt_json_write (self->plan), *back = NULL;

  open_record (self, option);
  act (self, "budget.remove");
  g_assert_null (bt_record_get_plan (option));
  g_assert_false (gtk_widget_get_mapped (get_view (self)));
  assert_says (self->window, "Thrown away: “Two more bought nights”");
  undo (self);
  back = bt_json_write (self->plan);
  g_assert_cmpstr (back, ==, before);
  redo (self);
  g_assert_null (bt_record_get_plan (option));
}

static void
test_an_empty_plan_has_them_too (Fixture       *self,
                                 gconstpointer  data)
{
  GtkWidget *form = driver_find (self->page, BT_TYPE_LINE_FORM, NULL);

  act (self, "budget.add-option");
  type_in (self, get_view (self), "name", "If we had some");
  assert_says (get_view (self), "There is nothing to pay for in our plan yet");
  g_assert_false (says (get_view (self), "£"));
  bt_record_list_add (find_with (get_view (self), BT_TYPE_RECORD_LIST, "list", "added"));
  wait (self);
  type_in (self, form, "name", "Swimming");
  act (self, "budget.back");
  assert_says (get_view (self), "Swimming");
  assert_says (get_view (self), "not known yet");
  g_assert_false (says (get_view (self), "£"));
  act (self, "budget.back");
  assert_says (self->page, "If we had some");
  open_record (self, get_last (self));
  act (self, "budget.take-over");
  g_assert_cmpuint (bt_list_get_length (self->plan->budget_lines), ==, 1);
}

static void
see_all (Fixture *self,
         void   (*check) (Fixture *self))
{
  check (self);
  for (guint i = 0; i < bt_list_get_length (self->plan->options); i++)
    {
      BtOption *option = bt_list_get (self->plan->options, i);

      open_record (self, option);
      check (self);
      if (bt_list_get_length (option->added) == 0)
        continue;
      open_record (self, bt_list_get (option->added, 0));
      check (self);
      act (self, "budget.back");
    }
}

static void
check_no_pound (Fixture *self)
{
  g_assert_false (says (self->page, "£"));
}

static void
check_names (Fixture *self)
{
  GtkWidget *opened = driver_find (self->page, BT_TYPE_BUDGET_OPENED, NULL);
  GtkWidget *row = driver_find (self->page, BT_TYPE_OPTION_ROW, NULL);
  GtkWidget *line = driver_find (opened, BT_TYPE_LINE_FORM, NULL);

  if (gtk_widget_get_mapped (get_view (self)))
    driver_check_names (get_view (self));
  else if (gtk_widget_get_mapped (line))
    driver_check_names (line);
  else if (row != NULL)
    driver_check_names (gtk_widget_get_ancestor (row, BT_TYPE_RECORD_LIST));
}

static void
test_hidden_amounts_leave_no_pound (Fixture       *self,
                                    gconstpointer  data)
{
  open_record (self, get_option (self, "more-nights"));
  g_assert_true (says (self->page, "£"));
  act (self, "budget.back");
  g_object_set (self->plan, "hide-amounts", TRUE, NULL);
  wait (self);
  see_all (self, check_no_pound);
  assert_says (self->page, "20 hours instead of 16 hours"); /* nights and hours stay */
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  see_all (self, check_names);
}

#define ADD(name, up, test) \
  g_test_add ("/window/options-use/" name, Fixture, NULL, up, test, tear_down)

static void
add_tests (void)
{
  ADD ("both stand side by side", set_up, test_both_stand_side_by_side);
  ADD ("too much is said in words", set_up, test_too_much_is_said_in_words);
  ADD ("another is looked at", set_up, test_another_is_looked_at);
  ADD ("one is used instead", set_up, test_one_is_used_instead);
  ADD ("money for what goes is asked about", set_up, test_money_for_what_goes_is_asked_about);
  ADD ("one is thrown away", set_up, test_one_is_thrown_away);
  ADD ("an empty plan has them too", set_up_empty, test_an_empty_plan_has_them_too);
  ADD ("hidden amounts leave no £", set_up, test_hidden_amounts_leave_no_pound);
  ADD ("hidden amounts leave no £ in a full plan", set_up_many,
       test_hidden_amounts_leave_no_pound);
  ADD ("every control has a name", set_up, test_every_control_has_a_name);
  ADD ("every control has a name in a full plan", set_up_many, test_every_control_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
