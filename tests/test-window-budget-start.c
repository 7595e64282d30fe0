/* test-window-budget-start.c: The budget of a family that begins: with nothing, or part-way through
 * a year. */
#include "config.h"

#include "budget-window.h"
#include "model/question.h"
#include "model/spending.h"
#include "ui/budget-start.h"
#include "ui/kit/door.h"
#include "ui/part-way-change.h"
#include "ui/part-way.h"

static void
click_door (Fixture    *self,
            const char *title)
{
  GtkWidget *door = find_with (self->page, BT_TYPE_DOOR, "title", title);

  g_assert_nonnull (door);
  gtk_widget_grab_focus (door);
  g_signal_emit_by_name (door, "clicked");
  wait (self);
}

static void
click (Fixture    *self,
       gpointer    from,
       const char *label)
{
  GtkWidget *button = find_with (from, GTK_TYPE_BUTTON, "label", label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  wait (self);
}

static void
test_an_empty_budget_asks_and_shows_no_zero (Fixture       *self,
                                             gconstpointer  data)
{
  assert_says (self->page, "Has anyone told you how much money there is?");
  g_assert_false (says (self->page, "£"));
  g_assert_false (says (self->page, "0"));
  driver_check_names (driver_find (self->page, BT_TYPE_BUDGET_START, NULL));
}

static void
test_money_by_the_month_is_money_for_the_year (Fixture       *self,
                                               gconstpointer  data)
{
  GtkWidget *start = driver_find (self->page, BT_TYPE_BUDGET_START, NULL);
  BtFund *fund = NULL;
  GtkWidget *every = NULL;

  click_door (self, "Yes");
  type_in (self, start, "name", "Council money");
  type_in (self, start, "schedule_amount", "312.40");
  click (self, start, "Write it down");
  assert_says (start, "Please say how often that amount comes.");
  g_assert_cmpuint (bt_list_get_length (self->plan->funds), ==, 0);

  every = find_with (start, BT_TYPE_FIELD_ROW, "field", "schedule_every");
  for (guint i = 0; i < 12; i++)
    {
      GtkDropDown *choice = driver_find (every, GTK_TYPE_DROP_DOWN, NULL);
      GtkStringObject *item = NULL;

      gtk_drop_down_set_selected (choice, i);
      item = gtk_drop_down_get_selected_item (choice);
      if (item != NULL && g_str_equal (gtk_string_object_get_string (item), "Every month"))
        break;
    }
  click (self, start, "Write it down");
  g_assert_cmpuint (bt_list_get_length (self->plan->funds), ==, 1);
  fund = bt_list_get (self->plan->funds, 0);
  g_assert_cmpint (fund->amount, ==, 12 * 31240);
  g_assert_cmpint (fund->schedule_count, ==, 12);
  assert_says (self->page, "£3,748.80");
  undo (self);
  g_assert_cmpuint (bt_list_get_length (self->plan->funds), ==, 0);
  assert_says (self->page, "Has anyone told you how much money there is?");
}

static void
test_ideas_have_no_amounts (Fixture       *self,
                            gconstpointer  data)
{
  GtkWidget *start = driver_find (self->page, BT_TYPE_BUDGET_START, NULL);
  GtkWidget *entry = NULL;
  BtBudgetLine *line = NULL;

  click_door (self, "Not yet");
  entry = driver_find (driver_find (start, BT_TYPE_ADD_LINE, NULL), GTK_TYPE_ENTRY, NULL);
  for (guint i = 0; i < 2; i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), i == 0 ? "A swim each week" : "A night's sleep");
      g_signal_emit_by_name (entry, "activate");
      wait (self);
    }
  g_assert_cmpuint (bt_list_get_length (self->plan->budget_lines), ==, 2);
  line = bt_list_get (self->plan->budget_lines, 0);
  g_assert_cmpint (line->state, ==, BT_LINE_STATE_IDEA);
  g_assert_cmpint (line->unit_price, ==, BT_PENCE_UNKNOWN);
  click (self, start, "Done");
  assert_says (self->page, "We don’t know yet how much money there is.");
  g_assert_false (says (self->page, "£0.00 of"));
}

static void
test_not_knowing_can_be_kept_as_a_question (Fixture       *self,
                                            gconstpointer  data)
{
  click_door (self, "I don’t know");
  click (self, self->page, "Keep that as a question to ask");
  g_assert_cmpuint (bt_list_get_length (self->plan->questions), ==, 1);
  assert_says (self->page, "Has anyone told you how much money there is?");
}

/* A family that starts in November. */
static void
set_up_november (Fixture       *self,
                 gconstpointer  data)
{
  BtPlan *plan = bt_plan_new ();
  BtFund *fund =
      put (plan, "funds", "F", "name", "Council", "held", BT_HELD_DIRECT_PAYMENT, "state",
           BT_FUND_STATE_STARTED, "amount", PENCE (1144000), "opening", PENCE (20000), NULL);
  BtBudgetLine *line = put (plan, "budget_lines", "L", "name", "Helper", "quantity", UNITS (100),
                            "unit-price", PENCE (1400), "state", BT_LINE_STATE_IN_PLACE, NULL);

  put (line, "shares", NULL, "fund", fund, "rest", TRUE, NULL);
  g_object_set (plan, "practice-on", day ("2026-11-19"), "year-from", day ("2026-04-01"), "year-to",
                day ("2027-03-31"), NULL);
  open_plan (self, plan);
}

static void
type_answer (Fixture    *self,
             GtkWidget  *from,
             const char *question,
             const char *answer)
{
  GtkWidget *row = find_with (from, BT_TYPE_FIELD_ROW, "label", question);
  GtkWidget *entry = driver_find (row, GTK_TYPE_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), answer);
  g_signal_emit_by_name (entry, "activate");
  wait (self);
}

static void
test_two_answers_make_true_figures (Fixture       *self,
                                    gconstpointer  data)
{
  BtFund *fund = get (self->plan->funds, "F");
  BtBudgetLine *line = get (self->plan->budget_lines, "L");
  GtkWidget *part_way = driver_find (self->page, BT_TYPE_PART_WAY, NULL);
  const BtFundSums *sums = NULL;

  open_record (self, fund);
  gtk_toggle_button_set_active (driver_find (part_way, GTK_TYPE_TOGGLE_BUTTON, NULL), TRUE);
  wait (self);
  type_answer (self, part_way, "What has come in so far?", "7,920.00");
  type_answer (self, part_way, "What is in the account today?", "3,616.73");
  type_answer (self, part_way, "Helper", "5000");
  click (self, part_way, "Write it down");
  assert_says (part_way, "The parts come to more");
  type_answer (self, part_way, "Helper", "700.01");
  click (self, part_way, "Write it down");

  sums = bt_sums_get_fund (get_sums (self), fund);
  g_assert_cmpint (sums->received, ==, 792000);
  g_assert_cmpint (sums->balance, ==, 361673);
  g_assert_cmpint (sums->spent, ==, 20000 + 792000 - 361673);
  g_assert_cmpint (bt_sums_get_line (get_sums (self), line)->spent, ==, 70001);
  g_assert_cmpuint (bt_list_get_length (fund->receipts), ==, 1);
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, 1);
  undo (self);
  g_assert_cmpuint (bt_list_get_length (fund->receipts), ==, 0);
  g_assert_cmpuint (bt_list_get_length (self->plan->spending), ==, 0);
}

/* Whatever is written down already, and whatever the answers are. */
static void
test_the_balance_is_what_was_said (Fixture       *self,
                                   gconstpointer  data)
{
  BtFund *fund = get (self->plan->funds, "F");
  static const BtPence answers[][2] = { { 100000, 0 },      { 0, 20000 },       { 500000, 1 },
                                        { 792000, 900000 }, { 792000, 792000 }, { 50, -125 } };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      const BtFundSums *sums = NULL;

      g_assert_true (bt_part_way_write (fund, day ("2026-11-19"), answers[i][0], answers[i][1],
                                        NULL, 0));
      sums = bt_sums_get_fund (get_sums (self), fund);
      g_assert_cmpint (sums->received, ==, answers[i][0]);
      g_assert_cmpint (sums->balance, ==, answers[i][1]);
    }
}

#define ADD(name, up, test) \
  g_test_add ("/window/budget-start/" name, Fixture, NULL, up, test, tear_down)

static void
add_tests (void)
{
  ADD ("an empty budget asks, and shows no zero", set_up_empty,
       test_an_empty_budget_asks_and_shows_no_zero);
  ADD ("money by the month is money for the year", set_up_empty,
       test_money_by_the_month_is_money_for_the_year);
  ADD ("ideas have no amounts", set_up_empty, test_ideas_have_no_amounts);
  ADD ("not knowing can be kept as a question", set_up_empty,
       test_not_knowing_can_be_kept_as_a_question);
  ADD ("two answers make true figures", set_up_november, test_two_answers_make_true_figures);
  ADD ("the balance is what was said", set_up_november, test_the_balance_is_what_was_said);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
