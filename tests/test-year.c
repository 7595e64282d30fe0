/* test-year.c: what was paid by each day of the year is what the sums say on that day. */
#include "config.h"

#include <locale.h>

#include "exchange/practice.h"
#include "made-plan.h"
#include "model/fund.h"
#include "model/spending.h"
#include "random-plan.h"
#include "sums/year.h"

static BtPence
get_day (const BtYear *year,
         const char   *on)
{
  guint i = (guint) (day (on) - year->from);

  g_assert_cmpuint (i, <, year->spent->len);
  return g_array_index (year->spent, BtPence, i);
}

/* As the families' expected figures have it. */
static void
test_the_practice_plan (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
  g_autoptr (BtYear) year = bt_year_new (sums);

  g_assert_cmpint (year->from, ==, day ("2026-04-01"));
  g_assert_cmpint (year->to, ==, day ("2027-03-31"));
  g_assert_cmpuint (year->spent->len, ==, day ("2026-11-19") - day ("2026-04-01") + 1);
  g_assert_cmpint (year->all, ==, PENCE (3166000));
  g_assert_cmpint (get_day (year, "2026-04-01"), ==, PENCE (0));
  g_assert_cmpint (get_day (year, "2026-09-30"), ==, PENCE (1245864)); /* half of the year */
  g_assert_cmpint (get_day (year, "2026-11-19"), ==, PENCE (1608696));
  g_assert_cmpint (year->at_end, ==, PENCE (2965910)); /* nothing is spent above what was planned */
}

/* On each day, of any plan. */
static void
test_each_day_is_what_the_sums_say (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261119);

  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      g_autoptr (BtSums) last = NULL;
      g_autoptr (BtYear) year = NULL;

      put (plan, "funds", "sure", "held", BT_HELD_DIRECT_PAYMENT, "amount", PENCE (100000000),
           NULL);
      last = bt_sums_new_for_plan (plan, day ("2027-03-31"));
      year = bt_year_new (last);
      g_assert_nonnull (year);
      for (guint i = 0; i < year->spent->len; i += 13)
        {
          g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, year->from + (BtDay) i);

          g_assert_cmpint (g_array_index (year->spent, BtPence, i), ==, sums->cash.spent);
        }
    }
}

static void
add_payment (BtPlan     *plan,
             gpointer    fund,
             const char *on,
             gint64      pence)
{
  BtSpending *spending = put (plan, "spending", NULL, "on", day (on), NULL);

  put (spending, "parts", NULL, "fund", fund, "amount", pence, NULL);
}

/* 1,000 pounds from April 2026 to March 2027, and some of it paid. */
static BtPlan *
make_plan (BtFund **fund,
           BtFund **arranged)
{
  BtPlan *plan = bt_plan_new ();

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  *fund = put (plan, "funds", "f", "amount", PENCE (100000), "held", BT_HELD_DIRECT_PAYMENT, NULL);
  *arranged = put (plan, "funds", "a", "amount", PENCE (900000), "held", BT_HELD_ARRANGEMENT, NULL);
  return plan;
}

static void
test_what_others_pay_and_what_comes_later_is_left_out (void)
{
  BtFund *fund, *arranged;
  g_autoptr (BtPlan) plan = make_plan (&fund, &arranged);
  g_autoptr (BtSums) sums = NULL;
  g_autoptr (BtYear) year = NULL;

  add_payment (plan, fund, NULL, 1);          /* nobody knows when: from the first day on */
  add_payment (plan, fund, "2026-03-01", 10); /* before the year */
  add_payment (plan, fund, "2026-04-02", 100);
  add_payment (plan, fund, "2026-04-03", -30); /* came back */
  add_payment (plan, fund, "2026-04-05", 5000);
  add_payment (plan, fund, "2026-04-04", BT_PENCE_UNKNOWN);
  add_payment (plan, arranged, "2026-04-02", 700000);
  add_payment (plan, NULL, "2026-04-02", 80000);
  sums = bt_sums_new_for_plan (plan, day ("2026-04-04"));
  year = bt_year_new (sums);
  g_assert_cmpint (year->all, ==, PENCE (100000));
  g_assert_cmpuint (year->spent->len, ==, 4);
  g_assert_cmpint (get_day (year, "2026-04-01"), ==, 11);
  g_assert_cmpint (get_day (year, "2026-04-02"), ==, 111);
  g_assert_cmpint (get_day (year, "2026-04-03"), ==, 81);
  g_assert_cmpint (get_day (year, "2026-04-04"), ==, 81);
}

static void
test_before_the_year_there_is_nothing_yet (void)
{
  BtFund *fund, *arranged;
  g_autoptr (BtPlan) plan = make_plan (&fund, &arranged);
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-01-01"));
  g_autoptr (BtYear) year = bt_year_new (sums);

  g_assert_cmpuint (year->spent->len, ==, 0);
}

static void
test_without_days_or_money_there_is_no_line (void)
{
  BtFund *fund, *arranged;
  g_autoptr (BtPlan) plan = make_plan (&fund, &arranged);
  const struct
  {
    const char *from, *to;
    BtPence     amount;
  } rows[] = {
    { NULL, "2027-03-31", 100000 },
    { "2026-04-01", NULL, 100000 },
    { "2027-03-31", "2026-04-01", 100000 },
    { "0001-01-01", "9999-12-31", 100000 },
    { "2026-04-01", "2027-03-31", BT_PENCE_UNKNOWN },
    { "2026-04-01", "2027-03-31", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BtSums) sums = NULL;

      g_object_set (plan, "year-from", day (rows[i].from), "year-to", day (rows[i].to), NULL);
      g_object_set (fund, "amount", rows[i].amount, NULL);
      sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
      g_assert_null (bt_year_new (sums));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/year/the-practice-plan", test_the_practice_plan);
  g_test_add_func ("/year/each-day-is-what-the-sums-say", test_each_day_is_what_the_sums_say);
  g_test_add_func ("/year/what-others-pay-is-left-out",
                   test_what_others_pay_and_what_comes_later_is_left_out);
  g_test_add_func ("/year/before-the-year", test_before_the_year_there_is_nothing_yet);
  g_test_add_func ("/year/without-days-or-money", test_without_days_or_money_there_is_no_line);
  return g_test_run ();
}
