/* test-sums-funds.c: how a fund stands on a day, and what all funds come to together. */
#include "config.h"

#include <locale.h>

#include "model/spending.h"
#include "sums/totals.h"

#include "made-plan.h"

#define ON      "2026-09-30"
#define BEFORE  "2026-09-29"
#define AFTER   "2026-10-01"
#define UNKNOWN BT_PENCE_UNKNOWN

/* A plan with one fund and one line, which it pays. */
typedef struct
{
  BtPlan       *plan;
  BtFund       *fund;
  BtBudgetLine *line;
} Case;

static void
set_up (Case          *test,
        gconstpointer  data)
{
  test->plan = bt_plan_new ();
  g_object_set (test->plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  test->fund = put (test->plan, "funds", "LA", "amount", PENCE (520000), "state",
                    BT_FUND_STATE_STARTED, NULL);
  test->line = put (test->plan, "budget_lines", "A1", "quantity", UNITS (10), "unit-price",
                    PENCE (10000), "state",
                    BT_LINE_STATE_AGREED, NULL);
  put (test->line, "shares", NULL, "fund", test->fund, "rest", TRUE, NULL);
}

static void
tear_down (Case          *test,
           gconstpointer  data)
{
  g_object_unref (test->plan);
}

static void
spend (Case         *test,
       const char   *on,
       BtBudgetLine *line,
       BtFund       *fund,
       BtPence       amount)
{
  BtSpending *spending = put (test->plan, "spending", NULL, "on", day (on), NULL);

  put (spending, "parts", NULL, "line", line, "fund", fund, "amount", amount, NULL);
}

static void
receive (Case       *test,
         const char *on,
         BtPence     amount)
{
  put (test->fund, "receipts", NULL, "on", day (on), "amount", amount, NULL);
}

static BtFundSums
sum_on (Case       *test,
        const char *on)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (test->plan, day (on));

  return *bt_sums_get_fund (sums, test->fund);
}

static BtFundSums
sum_up (Case *test)
{
  return sum_on (test, ON);
}

static void
test_only_what_has_happened_counts (Case          *test,
                                    gconstpointer  data)
{
  BtFundSums sums;

  receive (test, BEFORE, 100);
  receive (test, ON, 20);
  receive (test, AFTER, 3);
  put (test->fund, "adjustments", NULL, "on", day (ON), "amount", PENCE (-1000), NULL);
  put (test->fund, "adjustments", NULL, "on", day (AFTER), "amount", PENCE (-500), NULL);
  spend (test, ON, test->line, test->fund, 7);
  spend (test, AFTER, test->line, test->fund, 60);
  sums = sum_up (test);
  g_assert_cmpint (sums.received, ==, 120);
  g_assert_cmpint (sums.entitlement, ==, 519000);
  g_assert_cmpint (sums.spent, ==, 7);
  g_assert_cmpint (sums.balance, ==, 113);
  g_assert_false (sums.incomplete);
}

static void
test_what_has_no_day_counts_on_every_day (Case          *test,
                                          gconstpointer  data)
{
  BtFundSums sums;

  receive (test, NULL, 100);
  put (test->fund, "adjustments", NULL, "amount", PENCE (-1000), NULL);
  spend (test, NULL, test->line, test->fund, 7);
  sums = sum_on (test, "1999-01-01");
  g_assert_cmpint (sums.received, ==, 100);
  g_assert_cmpint (sums.entitlement, ==, 519000);
  g_assert_cmpint (sums.spent, ==, 7);
}

static void
test_refunds_make_spending_less (Case          *test,
                                 gconstpointer  data)
{
  BtFundSums sums;

  spend (test, BEFORE, test->line, test->fund, 19000);
  spend (test, ON, test->line, test->fund, -3800);
  sums = sum_up (test);
  g_assert_cmpint (sums.spent, ==, 15200);
  g_assert_cmpint (sums.balance, ==, -15200);
  g_assert_cmpint (sums.still_planned, ==, 84800);
}

static void
test_what_comes_early_is_for_the_next_year (Case          *test,
                                            gconstpointer  data)
{
  BtFundSums sums;

  g_object_set (test->fund, "opening", PENCE (500), NULL);
  receive (test, BEFORE, 520000);
  receive (test, ON, 88000);
  sums = sum_up (test);
  g_assert_cmpint (sums.balance, ==, 608500);
  g_assert_cmpint (sums.prepaid, ==, 88000);
  g_assert_cmpint (sums.to_come, ==, 0);
  g_assert_cmpint (sums.available, ==, 500 + 520000 - 100000);
  g_assert_cmpint (sums.forecast, ==, 500 + 520000 - 100000);
}

static void
test_what_is_kept_for_something_is_not_free (Case          *test,
                                             gconstpointer  data)
{
  BtFundSums sums;

  put (test->fund, "earmarks", NULL, "amount", PENCE (40000), NULL);
  put (test->fund, "earmarks", NULL, "amount", PENCE (20000), NULL);
  receive (test, ON, 520000);
  sums = sum_up (test);
  g_assert_cmpint (sums.earmarked, ==, 60000);
  g_assert_cmpint (sums.available, ==, 520000 - 60000 - 100000);
  g_assert_cmpint (sums.forecast, ==, 520000 - 100000); /* it will still be there */
}

/* available takes off only what the money to come will not cover */
static void
test_what_is_still_planned_is_met_by_what_is_to_come (Case          *test,
                                                      gconstpointer  data)
{
  BtFundSums sums;

  receive (test, BEFORE, 450000);
  sums = sum_up (test);
  g_assert_cmpint (sums.to_come, ==, 70000);
  g_assert_cmpint (sums.still_planned, ==, 100000);
  g_assert_cmpint (sums.available, ==, 450000 - 30000);
  g_assert_cmpint (sums.forecast, ==, 450000 + 70000 - 100000);
}

static void
test_only_agreed_lines_are_still_planned (Case          *test,
                                          gconstpointer  data)
{
  const struct { BtLineState state; BtPence still_planned; } states[] = {
    { BT_LINE_STATE_UNKNOWN, 0 }, { BT_LINE_STATE_IDEA, 0 }, { BT_LINE_STATE_ASKED, 0 },
    { BT_LINE_STATE_ENDED, 0 }, { BT_LINE_STATE_AGREED, 100000 },
    { BT_LINE_STATE_IN_PLACE, 100000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_object_set (test->line, "state", states[i].state, NULL);
      g_assert_cmpint (sum_up (test).still_planned, ==, states[i].still_planned);
      g_assert_cmpint (sum_up (test).planned, ==, 100000); /* lines of every state count */
    }
}

static void
test_a_line_spent_over_leaves_nothing_planned_and_takes_from_no_other (Case          *test,
                                                                       gconstpointer  data)
{
  BtBudgetLine *other = put (test->plan, "budget_lines", "A2", "quantity", UNITS (1), "unit-price",
                             PENCE (5000),
                             "state", BT_LINE_STATE_IN_PLACE, NULL);

  /* two shares, one fund */
  put (other, "shares", NULL, "fund", test->fund, "amount", PENCE (2000), NULL);
  put (other, "shares", NULL, "fund", test->fund, "amount", PENCE (3000), NULL);
  spend (test, ON, test->line, test->fund, 130000);
  spend (test, ON, other, test->fund, 500);
  g_assert_cmpint (sum_up (test).still_planned, ==, 4500);
  g_assert_cmpint (sum_up (test).planned, ==, 105000);
}

static void
test_nothing_is_still_planned_once_the_year_is_over (Case          *test,
                                                     gconstpointer  data)
{
  g_assert_cmpint (sum_on (test, "2027-03-30").still_planned, ==, 100000);
  g_assert_cmpint (sum_on (test, "2027-03-31").still_planned, ==, 0);
  /* a fund may have a year of its own */
  g_object_set (test->fund, "year-to", day ("2026-08-31"), NULL);
  g_assert_cmpint (sum_on (test, "2026-08-30").still_planned, ==, 100000);
  g_assert_cmpint (sum_on (test, "2026-08-31").still_planned, ==, 0);
}

static void
test_a_spoken_offer_is_not_money (Case          *test,
                                  gconstpointer  data)
{
  const struct { BtFundState state; BtPence to_come; } states[] = {
    { BT_FUND_STATE_UNKNOWN, 0 },      { BT_FUND_STATE_ASKED, 0 },
    { BT_FUND_STATE_OFFERED, 0 },      { BT_FUND_STATE_ENDED, 0 },
    { BT_FUND_STATE_AGREED, 520000 },  { BT_FUND_STATE_STARTED, 520000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_object_set (test->fund, "state", states[i].state, NULL);
      g_assert_cmpint (sum_up (test).to_come, ==, states[i].to_come);
    }
}

static void
test_weeks_that_may_be_kept (Case          *test,
                             gconstpointer  data)
{
  receive (test, ON, 100000);
  g_assert_cmpint (sum_up (test).weekly, ==, 10000);
  g_assert_cmpint (sum_up (test).over_keep, ==, UNKNOWN);
  g_object_set (test->fund, "keep-weeks", 8, NULL);
  g_assert_cmpint (sum_up (test).over_keep, ==, 20000);
  g_object_set (test->fund, "weekly", PENCE (22000), NULL);
  g_assert_cmpint (sum_up (test).weekly, ==, 22000);
  g_assert_cmpint (sum_up (test).over_keep, ==, 0);
  g_object_set (test->fund, "weekly", UNKNOWN, "amount", PENCE (26), "keep-weeks", 0, NULL);
  g_assert_cmpint (sum_up (test).weekly, ==, 1); /* half a penny */
  g_assert_cmpint (sum_up (test).over_keep, ==, 26); /* the rest came early */
}

static void
test_money_that_others_hold_is_in_no_account (Case          *test,
                                              gconstpointer  data)
{
  BtFundSums sums;

  g_object_set (test->fund, "held", BT_HELD_ARRANGEMENT, "weekly", PENCE (5), "keep-weeks", 8,
                NULL);
  receive (test, ON, 700000);
  spend (test, ON, test->line, test->fund, 300);
  sums = sum_up (test);
  g_assert_false (sums.cash);
  g_assert_cmpint (sums.entitlement, ==, 520000);
  g_assert_cmpint (sums.received, ==, 700000);
  g_assert_cmpint (sums.spent, ==, 300);
  g_assert_cmpint (sums.still_planned, ==, 99700);
  g_assert_cmpint (sums.unallocated, ==, 420000);
  g_assert_true (sums.balance == UNKNOWN && sums.prepaid == UNKNOWN && sums.to_come == UNKNOWN
                 && sums.available == UNKNOWN && sums.forecast == UNKNOWN && sums.weekly == UNKNOWN
                 && sums.over_keep == UNKNOWN);
}

static void
test_without_an_amount_much_is_not_known (Case          *test,
                                          gconstpointer  data)
{
  BtFundSums sums;

  g_object_set (test->fund, "amount", UNKNOWN, "keep-weeks", 8, NULL);
  receive (test, ON, 100);
  sums = sum_up (test);
  g_assert_cmpint (sums.balance, ==, 100);
  g_assert_true (sums.entitlement == UNKNOWN && sums.unallocated == UNKNOWN
                 && sums.prepaid == UNKNOWN && sums.to_come == UNKNOWN
                 && sums.available == UNKNOWN && sums.forecast == UNKNOWN
                 && sums.weekly == UNKNOWN && sums.over_keep == UNKNOWN);
  g_assert_false (sums.incomplete); /* no list left anything out */
}

static void
test_a_sum_that_leaves_something_out_says_so (Case          *test,
                                              gconstpointer  data)
{
  static const char *const lists[] = { "receipts", "adjustments", "earmarks" };
  BtFundSums sums;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      BtRecord *row = put (test->fund, lists[i], NULL, NULL);

      g_assert_true (sum_up (test).incomplete);
      g_object_set (row, "amount", PENCE (1), NULL);
      g_assert_false (sum_up (test).incomplete);
    }
  put (test->fund, "receipts", NULL, "on", day (AFTER), NULL);
  g_assert_false (sum_up (test).incomplete); /* not yet */

  g_object_set (test->line, "unit-price", UNKNOWN, NULL);
  sums = sum_up (test);
  g_assert_true (sums.incomplete);
  g_assert_cmpint (sums.planned, ==, 0);
}

static void
test_unknown_spending_is_said_at_the_line_and_the_fund (Case          *test,
                                                        gconstpointer  data)
{
  g_autoptr (BtSums) sums = NULL;

  spend (test, ON, test->line, test->fund, UNKNOWN);
  spend (test, ON, test->line, test->fund, 5);
  sums = bt_sums_new_for_plan (test->plan, day (ON));
  g_assert_true (bt_sums_get_line (sums, test->line)->incomplete);
  g_assert_cmpint (bt_sums_get_line (sums, test->line)->spent, ==, 5);
  g_assert_true (bt_sums_get_fund (sums, test->fund)->incomplete);
  g_assert_true (sums->cash.incomplete);
  g_assert_false (sums->arranged.incomplete);
}

static void
test_spending_without_a_line_or_a_fund_counts_where_it_can (Case          *test,
                                                            gconstpointer  data)
{
  g_autoptr (BtSums) sums = NULL;

  spend (test, ON, NULL, test->fund, 30);
  spend (test, ON, test->line, NULL, 4);
  spend (test, ON, NULL, NULL, 500);
  sums = bt_sums_new_for_plan (test->plan, day (ON));
  g_assert_cmpint (bt_sums_get_fund (sums, test->fund)->spent, ==, 30);
  g_assert_cmpint (bt_sums_get_line (sums, test->line)->spent, ==, 4);
  g_assert_cmpint (sums->cash.spent, ==, 30);
}

static void
test_cash_and_arranged_are_never_added (Case          *test,
                                        gconstpointer  data)
{
  BtFund *other = put (test->plan, "funds", "FAM", "amount", PENCE (1000), "opening", PENCE (9),
                       NULL);
  BtFund *block = put (test->plan, "funds", "BLOCK", "held", BT_HELD_ARRANGEMENT, "amount",
                       PENCE (7), NULL);
  g_autoptr (BtSums) sums = NULL;

  spend (test, ON, NULL, other, 2);
  spend (test, ON, NULL, block, 3);
  sums = bt_sums_new_for_plan (test->plan, day (ON));
  g_assert_cmpint (sums->cash.entitlement, ==, 521000);
  g_assert_cmpint (sums->cash.spent, ==, 2);
  g_assert_cmpint (sums->cash.balance, ==, 7);
  g_assert_cmpint (sums->arranged.entitlement, ==, 7);
  g_assert_cmpint (sums->arranged.spent, ==, 3);
  g_assert_false (sums->cash.incomplete || sums->arranged.incomplete);

  g_object_set (block, "amount", UNKNOWN, NULL);
  g_clear_pointer (&sums, bt_sums_free);
  sums = bt_sums_new_for_plan (test->plan, day (ON));
  g_assert_cmpint (sums->arranged.entitlement, ==, 0);
  g_assert_true (sums->arranged.incomplete);
  g_assert_false (sums->cash.incomplete);
}

static void
test_the_day_is_today_until_the_year_ends (Case          *test,
                                           gconstpointer  data)
{
  g_assert_cmpint (bt_plan_get_day (test->plan, day (ON)), ==, day (ON));
  g_assert_cmpint (bt_plan_get_day (test->plan, day ("2027-06-01")), ==, day ("2027-03-31"));
  g_object_set (test->plan, "year-to", BT_DAY_UNKNOWN, NULL);
  g_assert_cmpint (bt_plan_get_day (test->plan, day ("2027-06-01")), ==, day ("2027-06-01"));
  g_object_set (test->plan, "practice-on", day ("2026-11-19"), NULL);
  g_assert_cmpint (bt_plan_get_day (test->plan, day ("2027-06-01")), ==, day ("2026-11-19"));
}

static const struct
{
  const char *name;
  void      (*test) (Case *, gconstpointer);
} tests[] = {
  { "only-what-has-happened-counts", test_only_what_has_happened_counts },
  { "what-has-no-day-counts-on-every-day", test_what_has_no_day_counts_on_every_day },
  { "refunds-make-spending-less", test_refunds_make_spending_less },
  { "what-comes-early-is-for-the-next-year", test_what_comes_early_is_for_the_next_year },
  { "what-is-kept-for-something-is-not-free", test_what_is_kept_for_something_is_not_free },
  { "what-is-still-planned-is-met-by-what-is-to-come",
    test_what_is_still_planned_is_met_by_what_is_to_come },
  { "only-agreed-lines-are-still-planned", test_only_agreed_lines_are_still_planned },
  { "a-line-spent-over-takes-from-no-other",
    test_a_line_spent_over_leaves_nothing_planned_and_takes_from_no_other },
  { "nothing-is-still-planned-once-the-year-is-over",
    test_nothing_is_still_planned_once_the_year_is_over },
  { "a-spoken-offer-is-not-money", test_a_spoken_offer_is_not_money },
  { "weeks-that-may-be-kept", test_weeks_that_may_be_kept },
  { "money-that-others-hold-is-in-no-account", test_money_that_others_hold_is_in_no_account },
  { "without-an-amount-much-is-not-known", test_without_an_amount_much_is_not_known },
  { "a-sum-that-leaves-something-out-says-so", test_a_sum_that_leaves_something_out_says_so },
  { "unknown-spending-is-said-at-the-line-and-the-fund",
    test_unknown_spending_is_said_at_the_line_and_the_fund },
  { "spending-without-a-line-or-a-fund-counts-where-it-can",
    test_spending_without_a_line_or_a_fund_counts_where_it_can },
  { "cash-and-arranged-are-never-added", test_cash_and_arranged_are_never_added },
  { "the-day-is-today-until-the-year-ends", test_the_day_is_today_until_the_year_ends },
};

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/funds/", tests[i].name, NULL);

      g_test_add (path, Case, NULL, set_up, tests[i].test, tear_down);
    }
  return g_test_run ();
}
