/* test-sums-lines.c: what a line costs, with what an employer pays on top, and how its cost is shared out. */
#include "config.h"

#include <locale.h>

#include "sums/totals.h"

#include "made-plan.h"

#define ON "2026-09-30"

/* One line that costs something, in the tax year of 2026. */
typedef struct
{
  const char *name;
  BtHow       how;
  gint64      quantity; /* thousandths; BT_QUANTITY_UNKNOWN where nobody knows */
  gint64      times;
  gint64      price;
  BtHoliday   holiday;
  gboolean    pension;
  const char *born_on;
  const char *from;
  const char *to;
  BtPence     planned; /* from here on what it gives; employed, and the Employment Allowance not used */
  BtPence     basic;
  BtPence     of_holiday;
  BtPence     of_pension;
  BtPence     insurance_ni;
} WageCase;

#define NONE BT_PENCE_UNKNOWN
#define WEEKS BT_HOLIDAY_PAID_WEEKS
#define HOURS BT_HOLIDAY_DELIVERED_HOURS

static const WageCase wages[] = {
  /* the two fixtures: 16 h × 52 × 14.20 with a pension; 180 delivered hours at 13.60 */
  { "lead helper", BT_HOW_BOUGHT, UNITS (16), UNITS (52), 1420, WEEKS, TRUE, "1992-03-15", NULL, NULL,
    1300379, 1181440, 0, 16723, 102216 },
  { "relief helper", BT_HOW_BOUGHT, UNITS (180), NONE, 1360, HOURS, FALSE, "1997-08-21", NULL, NULL,
    274347, 244800, 29547, 0, 0 },
  { "holiday unsaid is in the weeks", BT_HOW_BOUGHT, UNITS (180), NONE, 1360, 0, FALSE, NULL, NULL, NULL,
    244800, 244800, 0, 0, 0 },

  /* 21 on 1 October 2026: 182 of the 365 days to 31 March; 15 % of 5,000.00 above 5,000.00 is 750.00 */
  { "21 in the middle", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2005-10-01", NULL, NULL,
    1037397, 1000000, 0, 0, 37397 },
  { "21 on the last day", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2006-03-31", NULL, NULL,
    1000205, 1000000, 0, 0, 205 },
  { "21 the day after", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2006-04-01", NULL, NULL,
    1000000, 1000000, 0, 0, 0 },
  { "21 on the first day", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2005-04-01", NULL, NULL,
    1075000, 1000000, 0, 0, 75000 },
  { "nobody’s birthday", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, NULL, NULL, NULL,
    1075000, 1000000, 0, 0, 75000 },
  /* born on 29 February 2008: 21 on 1 March 2029, the second of the line's two days */
  { "29 February", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2008-02-29", "2029-02-28", "2029-03-01",
    1037500, 1000000, 0, 0, 37500 },
  { "to before from is one day", BT_HOW_BOUGHT, UNITS (1000), NONE, 1000, WEEKS, FALSE, "2005-12-02", "2026-12-02",
    "2026-06-01", 1075000, 1000000, 0, 0, 75000 },

  /* pension: 3 % between 6,240.00 and 50,270.00 */
  { "at the lower limit", BT_HOW_BOUGHT, UNITS (1), NONE, 624000, WEEKS, TRUE, "2010-01-01", NULL, NULL,
    624000, 624000, 0, 0, 0 },
  { "16 pence above it", BT_HOW_BOUGHT, UNITS (1), NONE, 624016, WEEKS, TRUE, "2010-01-01", NULL, NULL,
    624016, 624016, 0, 0, 0 },
  { "17 pence above it: 0.51 of a penny", BT_HOW_BOUGHT, UNITS (1), NONE, 624017, WEEKS, TRUE, "2010-01-01", NULL,
    NULL, 624018, 624017, 0, 1, 0 },
  { "above the upper limit", BT_HOW_BOUGHT, UNITS (1), NONE, 6000000, WEEKS, TRUE, "2010-01-01", NULL, NULL,
    6132090, 6000000, 0, 132090, 0 },
  { "holiday counts for the pension", BT_HOW_BOUGHT, UNITS (1), NONE, 600000, HOURS, TRUE, "2010-01-01", NULL, NULL,
    673873, 600000, 72420, 1453, 0 },

  /* rounding: half a penny goes away from 0, once for each component */
  { "half a penny", BT_HOW_BOUGHT, 500, NONE, 1, WEEKS, FALSE, NULL, NULL, NULL, 1, 1, 0, 0, 0 },
  { "less than half", BT_HOW_BOUGHT, 499, NONE, 1, WEEKS, FALSE, NULL, NULL, NULL, 0, 0, 0, 0, 0 },
  { "rounded once: 0.7 × 0.7 × 3", BT_HOW_BOUGHT, 700, 700, 3, WEEKS, FALSE, NULL, NULL, NULL, 1, 1, 0, 0, 0 },

  /* unknown is not 0 */
  { "no quantity", BT_HOW_BOUGHT, NONE, NONE, 1000, WEEKS, FALSE, NULL, NULL, NULL, NONE, NONE, NONE, NONE, NONE },
  { "no price", BT_HOW_BOUGHT, UNITS (4), UNITS (2), NONE, WEEKS, FALSE, NULL, NULL, NULL, NONE, NONE, NONE, NONE,
    NONE },
  { "price 0 is known", BT_HOW_BOUGHT, UNITS (4), UNITS (2), 0, WEEKS, FALSE, NULL, NULL, NULL, 0, 0, 0, 0, 0 },
  { "a package is counted, never priced", BT_HOW_PACKAGE, UNITS (14), NONE, 61000, WEEKS, TRUE, NULL, NULL, NULL, 0, 0,
    0, 0, 0 },
  { "a package without a price", BT_HOW_PACKAGE, NONE, NONE, NONE, WEEKS, FALSE, NULL, NULL, NULL, 0, 0, 0, 0, 0 },
  { "how is not said", BT_HOW_UNKNOWN, UNITS (2), NONE, 500, WEEKS, FALSE, NULL, NULL, NULL, 1000, 1000, 0, 0, 0 },

  /* the largest a plan can hold: 10^6 × 10^3 × 10^9 pence, and on-costs that fit beside it */
  { "as large as can be", BT_HOW_BOUGHT, BT_QUANTITY_MAX, UNITS (1000), 1000000000, HOURS, TRUE, "2010-01-01", NULL,
    NULL, 1120700000000000000 + 132090, 1000000000000000000, 120700000000000000, 132090, 0 },
};

static BtPlan *
make_plan (void)
{
  BtPlan *plan = bt_plan_new ();

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  return plan;
}

static BtBudgetLine *
put_wage (BtPlan         *plan,
          const WageCase *wage)
{
  return put (plan, "budget_lines", NULL, "how", wage->how, "quantity", wage->quantity, "times", wage->times,
              "unit-price", wage->price, "unit", BT_UNIT_HOUR, "employment", BT_EMPLOYMENT_EMPLOYED, "holiday",
              wage->holiday, "pension", wage->pension, "worker-born-on", day (wage->born_on), "from", day (wage->from),
              "to", day (wage->to), NULL);
}

static void
test_a_wage_to_the_penny (gconstpointer data)
{
  const WageCase *wage = data;
  g_autoptr (BtPlan) plan = make_plan ();
  BtBudgetLine *line = put_wage (plan, wage);
  g_autoptr (BtSums) sums = NULL;
  const BtLineCost *cost;

  put (plan, "rates", NULL, "from", day ("2020-01-01"), "ni-allowance", PENCE (0), NULL);
  sums = bt_sums_new_for_plan (plan, day (ON));
  cost = &bt_sums_get_line (sums, line)->cost;
  g_assert_cmpint (cost->basic, ==, wage->basic);
  g_assert_cmpint (cost->holiday, ==, wage->of_holiday);
  g_assert_cmpint (cost->pension, ==, wage->of_pension);
  g_assert_cmpint (cost->insurance_ni, ==, wage->insurance_ni);
  g_assert_cmpint (cost->planned, ==, wage->planned);
}

static void
test_self_employed_people_and_agencies_cost_their_price (void)
{
  const BtEmployment others[] = { BT_EMPLOYMENT_UNKNOWN, BT_EMPLOYMENT_SELF_EMPLOYED, BT_EMPLOYMENT_AGENCY };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (BtPlan) plan = make_plan ();
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (1000), "unit-price", PENCE (2000),
                                "employment", others[i], "holiday", HOURS, "pension", TRUE, NULL);
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day (ON));

      g_assert_cmpint (bt_sums_get_line (sums, line)->cost.planned, ==, 2000000);
    }
}

static BtBudgetLine *
put_year (BtPlan  *plan,
          BtPence  pay)
{
  return put (plan, "budget_lines", NULL, "quantity", UNITS (1), "unit-price", pay, "employment",
              BT_EMPLOYMENT_EMPLOYED, NULL);
}

/* 15 % above 5,000.00: 60,000.00 owes 8,250.00, 30,000.00 owes 3,750.00; the pot has 10,500.00 */
static void
test_the_allowance_is_one_pot_used_line_by_line (void)
{
  g_autoptr (BtPlan) plan = make_plan ();
  BtBudgetLine *lines[] = { put_year (plan, 6000000), put_year (plan, BT_PENCE_UNKNOWN), put_year (plan, 3000000),
                            put_year (plan, 3000000) };
  const BtPence owed[] = { 825000, BT_PENCE_UNKNOWN, 375000, 375000 };
  const BtPence used[] = { 825000, BT_PENCE_UNKNOWN, 225000, 0 };
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day (ON));

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const BtLineCost *cost = &bt_sums_get_line (sums, lines[i])->cost;

      g_assert_cmpint (cost->insurance_ni, ==, owed[i]);
      g_assert_cmpint (cost->allowance, ==, used[i]);
    }
}

/* The line's own year has 10,500.00, the plan's 5,000.00: 2024's at 13.8 % above 9,100.00. */
static void
test_the_allowance_is_that_of_the_plans_first_day (void)
{
  g_autoptr (BtPlan) plan = make_plan ();
  BtBudgetLine *line = put_year (plan, 6000000);
  g_autoptr (BtSums) sums = NULL;

  g_object_set (plan, "year-from", day ("2024-09-01"), "year-to", day ("2025-08-31"), NULL);
  g_object_set (line, "from", day ("2025-05-01"), NULL);
  sums = bt_sums_new_for_plan (plan, day ("2025-06-01"));
  g_assert_cmpint (bt_sums_get_line (sums, line)->cost.insurance_ni, ==, 825000);
  g_assert_cmpint (bt_sums_get_line (sums, line)->cost.allowance, ==, 500000);
}

static void
test_without_a_year_the_day_asked_about_counts (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *line = put_year (plan, 6000000);
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2024-06-01"));
  const BtLineCost *cost = &bt_sums_get_line (sums, line)->cost;

  g_assert_cmpint (cost->first, ==, day ("2024-06-01"));
  g_assert_cmpint (cost->days, ==, 1);
  g_assert_cmpint (cost->insurance_ni, ==, 702420); /* 13.8 % above 9,100.00 */
  g_assert_cmpint (cost->allowance, ==, 500000);
}

/* Too large for 64 bits of pence is not known, rather than wrapped round to something wrong. */
static void
test_a_cost_too_large_is_not_known (void)
{
  g_autoptr (BtPlan) plan = make_plan ();
  const WageCase largest = { "", BT_HOW_BOUGHT, BT_QUANTITY_MAX, UNITS (1000), 1000000000, HOURS, TRUE };
  BtBudgetLine *line = put_wage (plan, &largest);
  g_autoptr (BtSums) sums = NULL;

  put (plan, "rates", NULL, "from", day ("2020-01-01"), "holiday-rate", BT_QUANTITY_MAX, NULL);
  sums = bt_sums_new_for_plan (plan, day (ON));
  g_assert_cmpint (bt_sums_get_line (sums, line)->cost.basic, ==, 1000000000000000000);
  g_assert_cmpint (bt_sums_get_line (sums, line)->cost.planned, ==, BT_PENCE_UNKNOWN);
}

/* Shares: amounts in pence, REST and UNSAID. */

#define END    G_MAXINT64
#define REST   (G_MAXINT64 - 1)
#define UNSAID BT_PENCE_UNKNOWN

static const struct
{
  const char *name;
  BtPence     planned;
  gint64      shares[4];
  BtPence     rest; /* END where there is none */
  BtPence     unfunded;
  BtPence     over_shared;
  gboolean    incomplete;
} splits[] = {
  { "nobody pays", 1000, { END }, END, 1000, 0, FALSE },
  { "one pays all", 1000, { REST, END }, 1000, 0, 0, FALSE },
  { "the rest after others, in any order", 174000, { 150000, REST, END }, 24000, 0, 0, FALSE },
  { "the rest of too much is nothing", 1000, { REST, 800, 700, END }, 0, 0, 500, FALSE },
  { "less than it costs", 1000, { 300, 400, END }, END, 300, 0, FALSE },
  { "more than it costs", 1000, { 1000, 1, END }, END, 0, 1, FALSE },
  { "a share nobody has said", 1000, { 400, UNSAID, END }, END, 600, 0, TRUE },
  { "the rest beside a share nobody has said", 1000, { UNSAID, REST, END }, BT_PENCE_UNKNOWN, 1000, 0, TRUE },
  { "a cost nobody knows", BT_PENCE_UNKNOWN, { 400, REST, END }, BT_PENCE_UNKNOWN, BT_PENCE_UNKNOWN, BT_PENCE_UNKNOWN,
    TRUE },
  { "a cost nobody knows, a share that is known", BT_PENCE_UNKNOWN, { 400, END }, END, BT_PENCE_UNKNOWN,
    BT_PENCE_UNKNOWN, FALSE },
};

static void
test_a_cost_is_shared_out (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autoptr (BtPlan) plan = make_plan ();
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (1), "unit-price", splits[i].planned, NULL);
      BtFund *rest = NULL;
      g_autoptr (BtSums) sums = NULL;
      const BtLineSums *found;

      g_test_message ("%s", splits[i].name);
      for (guint s = 0; splits[i].shares[s] != END; s++)
        {
          BtFund *fund = put (plan, "funds", NULL, NULL);
          gboolean is_rest = splits[i].shares[s] == REST;

          put (line, "shares", NULL, "fund", fund, "amount", is_rest ? BT_PENCE_UNKNOWN : splits[i].shares[s], "rest",
               is_rest, NULL);
          rest = is_rest ? fund : rest;
        }
      sums = bt_sums_new_for_plan (plan, day (ON));
      found = bt_sums_get_line (sums, line);
      g_assert_cmpint (found->unfunded, ==, splits[i].unfunded);
      g_assert_cmpint (found->over_shared, ==, splits[i].over_shared);
      g_assert_cmpint (found->incomplete, ==, splits[i].incomplete);
      if (rest == NULL)
        continue;
      g_assert_cmpint (bt_sums_get_use (sums, line, rest)->share.incomplete, ==, splits[i].rest == BT_PENCE_UNKNOWN);
      g_assert_cmpint (bt_sums_get_use (sums, line, rest)->share.sum, ==, MAX (0, splits[i].rest));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (wages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/lines/wage/%s", wages[i].name);

      g_test_add_data_func (path, &wages[i], test_a_wage_to_the_penny);
    }
  g_test_add_func ("/lines/self-employed-people-and-agencies-cost-their-price",
                   test_self_employed_people_and_agencies_cost_their_price);
  g_test_add_func ("/lines/the-allowance-is-one-pot-used-line-by-line", test_the_allowance_is_one_pot_used_line_by_line);
  g_test_add_func ("/lines/the-allowance-is-that-of-the-plans-first-day",
                   test_the_allowance_is_that_of_the_plans_first_day);
  g_test_add_func ("/lines/without-a-year-the-day-asked-about-counts", test_without_a_year_the_day_asked_about_counts);
  g_test_add_func ("/lines/a-cost-too-large-is-not-known", test_a_cost_too_large_is_not_known);
  g_test_add_func ("/lines/a-cost-is-shared-out", test_a_cost_is_shared_out);
  return g_test_run ();
}
