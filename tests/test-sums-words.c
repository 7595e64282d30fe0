/* test-sums-words.c: notices and opened figures in words that a family can use. */
#include "config.h"

#include <locale.h>

#include "exchange/json-read.h"
#include "model/spending.h"
#include "words/notices.h"
#include "words/opened.h"

#include "random-plan.h"

static BtPlan *
read_plan (const char *family)
{
  g_autofree char *path = g_strdup_printf ("%s/families/%s.json", g_getenv ("BT_TEST_DATA"),
                                           family);
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read (path, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

static void
assert_says (const BtSums *sums,
             guint         notice,
             gboolean      money,
             const char   *expected)
{
  g_autofree char *text = bt_notice_to_text (&g_array_index (sums->notices, BtNotice, notice), sums,
                                             money);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_a_notice_has_its_sum_and_one_next_step (void)
{
  g_autoptr (BtPlan) wren = read_plan ("wren"), maya = read_plan ("maya-rose");
  g_autoptr (BtSums) at_end = bt_sums_new_for_plan (wren, day ("2027-03-31"));
  g_autoptr (BtSums) after_hospital = bt_sums_new_for_plan (maya, day ("2027-03-31"));

  assert_says (at_end, 0, TRUE,
               "“Council short breaks” has £5,360.31 in the account, and £1,760.00 may stay there. "
               "Some or all of the other £3,600.31 may go back. "
               "You can ask at the review what it may be used for.");
  assert_says (at_end, 0, FALSE,
               "“Council short breaks” has more in the account than may stay there. "
               "You can ask at the review what it may be used for.");
  assert_says (after_hospital, 0, TRUE,
               "“Council short breaks” has £2,655.71, and £2,668.47 is shared out. "
               "That is £12.76 more than there is. "
               "You can plan a little less, or share some of it to other money.");
}

static void
test_money_for_something_else_names_what (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");
  BtFund *grant = bt_list_find_id (plan->funds, "GRANT");
  BtBudgetLine *sessions = bt_list_find_id (plan->budget_lines, "A9");
  g_autoptr (BtSums) sums = NULL;

  put (sessions, "shares", NULL, "fund", grant, "amount", PENCE (1), NULL);
  sums = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  g_assert_cmpuint (sums->notices->len, ==, 2); /* and the fund is shared out by a penny too much */
  assert_says (sums, 1, TRUE,
               "“Wheels of Joy trust” is only for “Adapted trike”. "
               "It is used for “Warm water sessions” too. "
               "You can pay for that from other money, or ask if this money may be used.");
}

/* For every notice of many plans: a whole sentence, and with amounts hidden not one of them. */
static void
test_every_notice_can_hide_its_amounts (void)
{
  gboolean seen[BT_NOTICE_WRONG_FUND + 1] = { FALSE };

  for (guint32 seed = 1; seed <= 100; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

      for (guint i = 0; i < sums->notices->len; i++)
        {
          const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);
          g_autofree char *text = bt_notice_to_text (notice, sums, TRUE);
          g_autofree char *hidden = bt_notice_to_text (notice, sums, FALSE);

          seen[notice->code] = TRUE;
          g_assert_true (g_str_has_suffix (text, ".") && g_str_has_suffix (hidden, "."));
          g_assert_null (strstr (hidden, "£"));
          g_assert_null (strstr (text, "(null)"));
          g_assert_null (strstr (text, "not known yet")); /* a notice is never a guess */
        }
    }
  g_assert_true (seen[BT_NOTICE_FUND_OVERDRAWN] && seen[BT_NOTICE_LINE_UNKNOWN]
                 && seen[BT_NOTICE_LINE_OVER_SPENT] && seen[BT_NOTICE_OVER_KEEP]);
}

static void
assert_opens (GArray     *rows,
              const char *expected)
{
  g_autofree char *text = bt_opened_to_text (rows);

  g_assert_cmpstr (text, ==, expected);
  g_array_unref (rows);
}

static void
test_a_line_opens_into_wages_and_what_comes_on_top (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-09-30"));

#define LINE(id) bt_opened_line (bt_sums_get_line (sums, bt_list_find_id (plan->budget_lines, id)))
  assert_opens (LINE ("A1"),
                "  £11,814.40: 16 hours × 52 × £14.20\n"
                "+ £167.23: The employer’s part of a pension, "
                "3% of pay between £6,240 and £50,270\n"
                "+ £1,022.16: Employer’s National Insurance, 15% of pay above £5,000. "
                "Check with your payroll.\n"
                "- £1,022.16: Employment Allowance, which need not be paid. "
                "Check with your payroll.\n"
                "= £11,981.63: About, for the year\n");
  assert_opens (LINE ("A2"),
                "  £2,448.00: 180 hours × £13.60\n"
                "+ £295.47: Holiday pay, 12.07% on top\n"
                "= £2,743.47: About, for the year\n");
  assert_opens (LINE ("A13"),
                "  £0.00: Paid for by others, not from this budget\n"
                "= £0.00: About, for the year\n");
}

static void
test_a_fund_opens_each_figure (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  BtFund *fund = bt_list_find_id (plan->funds, "LA");

  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_BALANCE),
                "  £612.40: In the account at the start\n"
                "+ £6,160.00: Came in\n"
                "- £3,795.68: Spent\n"
                "= £2,976.72: In the account now\n");
  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_AVAILABLE),
                "  £2,976.72: In the account now\n"
                "- £600.00: Kept for something agreed\n"
                "- £1,641.79: Still planned, more than is still to come\n"
                "= £734.93: Free to use today\n");
  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_PREPAID),
                "  £6,160.00: Came in\n"
                "- £11,440.00: Money for the year\n"
                "= £0.00: Came early, for the next year: none\n");
}

/* A minus before a figure only says that it is taken away. */
static void
test_below_zero_is_said_in_words (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSums) sums = NULL;
  BtFund *fund = put (plan, "funds", "f", "name", "NHS", "state", BT_FUND_STATE_STARTED, "amount",
                      PENCE (0), "opening", PENCE (-1000), NULL);

  put (put (plan, "spending", NULL, NULL), "parts", NULL, "fund", fund, "amount", PENCE (-2500),
       NULL);
  put (fund, "earmarks", NULL, "amount", PENCE (5000), NULL);
  sums = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_BALANCE),
                "- £10.00: In the account at the start\n"
                "+ £25.00: Came back\n"
                "= £15.00: In the account now\n");
  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_AVAILABLE),
                "  £15.00: In the account now\n"
                "- £50.00: Kept for something agreed\n"
                "= £35.00 short: Free to use today\n");
  assert_opens (bt_opened_fund (sums, fund, BT_FUND_FIGURE_SPENT),
                "- £25.00: Other things\n"
                "= £25.00 back: Spent\n");
}

/* Each figure of each fund of many plans: the rows come to the result, or the result is none. */
static void
test_the_rows_come_to_the_result (void)
{
  for (guint32 seed = 1; seed <= 100; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

      for (guint i = 0; i < sums->funds->len * BT_N_FUND_FIGURES; i++)
        {
          const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i / BT_N_FUND_FIGURES);
          g_autoptr (GArray) rows = bt_opened_fund (sums, fund->fund, i % BT_N_FUND_FIGURES);
          const BtOpenedRow *last = &g_array_index (rows, BtOpenedRow, rows->len - 1);
          BtPence sum = 0;

          if (fund->incomplete || last->amount == BT_PENCE_UNKNOWN)
            continue;
          for (guint r = 0; r + 1 < rows->len; r++)
            {
              const BtOpenedRow *row = &g_array_index (rows, BtOpenedRow, r);

              sum = row->sign == '-' ? bt_pence_subtract (sum, row->amount)
                                     : bt_pence_add (sum, row->amount);
            }
          if (sum != last->amount)
            g_assert_true (last->amount == 0 && strstr (last->words, "none") != NULL);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/below-zero-is-said-in-words", test_below_zero_is_said_in_words);
  g_test_add_func ("/words/a-notice-has-its-sum-and-one-next-step",
                   test_a_notice_has_its_sum_and_one_next_step);
  g_test_add_func ("/words/money-for-something-else-names-what",
                   test_money_for_something_else_names_what);
  g_test_add_func ("/words/every-notice-can-hide-its-amounts",
                   test_every_notice_can_hide_its_amounts);
  g_test_add_func ("/words/a-line-opens-into-wages-and-what-comes-on-top",
                   test_a_line_opens_into_wages_and_what_comes_on_top);
  g_test_add_func ("/words/a-fund-opens-each-figure", test_a_fund_opens_each_figure);
  g_test_add_func ("/words/the-rows-come-to-the-result", test_the_rows_come_to_the_result);
  return g_test_run ();
}
