/* test-sums-lines.c: what a line costs, with what an employer pays on top, and how its cost is
 * shared out. */
#include "config.h"

#include <locale.h>

#include "sums/totals.h"

#include "made-plan.h"

#define ON "2026-09-30"

#define NONE BT_PENCE_UNKNOWN

/* The wage of someone employed, in the tax year of 2026, and what it comes to while there is no
 * Employment Allowance. */
typedef struct
{
  const char *name;
  gint64      quantity; /* thousandths; NONE where nobody knows */
  gint64      times;    /* 0 where nobody said */
  gint64      price;
  BtHow       how;
  BtHoliday   holiday;
  gboolean    pension;
  const char *born_on;
  const char *from;
  const char *to;
  struct
  {
    BtPence planned;
    BtPence basic;
    BtPence holiday;
    BtPence pension;
    BtPence insurance_ni;
  } gives;
} WageCase;

#define HOURS .holiday = BT_HOLIDAY_DELIVERED_HOURS
#define CHILD .born_on = "2010-01-01" /* too young for National Insurance: pension alone */

static const WageCase wages[] = {
  /* the two of the fixture: 16 h × 52 × 14.20 with a pension; 180 delivered hours at 13.60 */
  { "lead helper", UNITS (16), UNITS (52), 1420, .pension = TRUE, .born_on = "1992-03-15",
    .gives = { 1300379, 1181440, 0, 16723, 102216 } },
  { "relief helper", UNITS (180), 0, 1360, HOURS, .born_on = "1997-08-21",
    .gives = { 274347, 244800, 29547, 0, 0 } },
  { "holiday unsaid is in the weeks", UNITS (180), 0, 1360, .gives = { 244800, 244800, 0, 0, 0 } },

  /* 15 % of 5,000.00 above 5,000.00 is 750.00; the line has 365 days, 182 from 1 October on */
  { "21 in the middle", UNITS (1000), 0, 1000, .born_on = "2005-10-01",
    .gives = { 1037397, 1000000, 0, 0, 37397 } },
  { "21 on the last day", UNITS (1000), 0, 1000, .born_on = "2006-03-31",
    .gives = { 1000205, 1000000, 0, 0, 205 } },
  { "21 the day after", UNITS (1000), 0, 1000, .born_on = "2006-04-01",
    .gives = { 1000000, 1000000, 0, 0, 0 } },
  { "21 on the first day", UNITS (1000), 0, 1000, .born_on = "2005-04-01",
    .gives = { 1075000, 1000000, 0, 0, 75000 } },
  { "nobody knows the birthday", UNITS (1000), 0, 1000,
    .gives = { 1075000, 1000000, 0, 0, 75000 } },
  /* born on 29 February 2008: 21 on 1 March 2029, the second of two days */
  { "29 February", UNITS (1000), 0, 1000, .born_on = "2008-02-29", .from = "2029-02-28",
    .to = "2029-03-01", .gives = { 1037500, 1000000, 0, 0, 37500 } },
  { "an end before the beginning is one day", UNITS (1000), 0, 1000, .born_on = "2005-12-02",
    .from = "2026-12-02", .to = "2026-06-01", .gives = { 1075000, 1000000, 0, 0, 75000 } },

  /* pension: 3 % between 6,240.00 and 50,270.00 */
  { "at the lower limit", UNITS (1), 0, 624000, CHILD, .pension = TRUE,
    .gives = { 624000, 624000, 0, 0, 0 } },
  { "16 pence above it: 0.48 of a penny", UNITS (1), 0, 624016, CHILD, .pension = TRUE,
    .gives = { 624016, 624016, 0, 0, 0 } },
  { "17 pence above it: 0.51 of a penny", UNITS (1), 0, 624017, CHILD, .pension = TRUE,
    .gives = { 624018, 624017, 0, 1, 0 } },
  { "above the upper limit", UNITS (1), 0, 6000000, CHILD, .pension = TRUE,
    .gives = { 6132090, 6000000, 0, 132090, 0 } },
  { "holiday counts for the pension", UNITS (1), 0, 600000, HOURS, CHILD, .pension = TRUE,
    .gives = { 673873, 600000, 72420, 1453, 0 } },

  /* rounding: half a penny goes away from 0, once for each component */
  { "half a penny", 500, 0, 1, .gives = { 1, 1, 0, 0, 0 } },
  { "less than half", 499, 0, 1, .gives = { 0, 0, 0, 0, 0 } },
  { "rounded once: 0.7 × 0.7 × 3 is 1.47", 700, 700, 3, .gives = { 1, 1, 0, 0, 0 } },

  /* unknown is not 0 */
  { "no quantity", NONE, 0, 1000, .gives = { NONE, NONE, NONE, NONE, NONE } },
  { "no price", UNITS (4), UNITS (2), NONE, .gives = { NONE, NONE, NONE, NONE, NONE } },
  { "a price of 0 is known", UNITS (4), UNITS (2), 0, .gives = { 0, 0, 0, 0, 0 } },
  { "a package is counted, never priced", UNITS (14), 0, 61000, BT_HOW_PACKAGE, .pension = TRUE },
  { "a package without a price", NONE, 0, NONE, BT_HOW_PACKAGE },
  { "arranged is priced", UNITS (2), 0, 500, BT_HOW_ARRANGED, .gives = { 1000, 1000, 0, 0, 0 } },

  /* the largest a plan can hold: 10^6 × 10^3 × 10^9 pence, and what comes on top */
  { "as large as can be", BT_QUANTITY_MAX, UNITS (1000), 1000000000, HOURS, CHILD, .pension = TRUE,
    .gives = { 1120700000000132090, 1000000000000000000, 120700000000000000, 132090, 0 } },
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
  return put (plan, "budget_lines", NULL, "employment", BT_EMPLOYMENT_EMPLOYED, "how", wage->how,
              "quantity", wage->quantity, "times", wage->times == 0 ? NONE : wage->times,
              "unit-price", wage->price, "holiday", wage->holiday, "pension", wage->pension,
              "worker-born-on", day (wage->born_on), "from", day (wage->from), "to",
              day (wage->to), NULL);
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
  g_assert_cmpint (cost->basic, ==, wage->gives.basic);
  g_assert_cmpint (cost->holiday, ==, wage->gives.holiday);
  g_assert_cmpint (cost->pension, ==, wage->gives.pension);
  g_assert_cmpint (cost->insurance_ni, ==, wage->gives.insurance_ni);
  g_assert_cmpint (cost->planned, ==, wage->gives.planned);
}

static void
test_self_employed_people_and_agencies_cost_their_price (void)
{
  const BtEmployment others[] = { BT_EMPLOYMENT_UNKNOWN, BT_EMPLOYMENT_SELF_EMPLOYED,
                                  BT_EMPLOYMENT_AGENCY };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (BtPlan) plan = make_plan ();
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (1000), "unit-price",
                                PENCE (2000), "employment", others[i], "holiday",
                                BT_HOLIDAY_DELIVERED_HOURS, "pension", TRUE, NULL);
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
  BtBudgetLine *lines[] = { put_year (plan, 6000000), put_year (plan, BT_PENCE_UNKNOWN),
                            put_year (plan, 3000000),
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
  const WageCase largest = { "", BT_QUANTITY_MAX, UNITS (1000), 1000000000, HOURS };
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
  { "the rest beside a share nobody has said", 1000, { UNSAID, REST, END }, BT_PENCE_UNKNOWN, 1000,
    0, TRUE },
  { "a cost nobody knows", BT_PENCE_UNKNOWN, { 400, REST, END }, BT_PENCE_UNKNOWN, BT_PENCE_UNKNOWN,
    BT_PENCE_UNKNOWN,
    TRUE },
  { "a cost nobody knows, a share that is known", BT_PENCE_UNKNOWN, { 400, END }, END,
    BT_PENCE_UNKNOWN,
    BT_PENCE_UNKNOWN, FALSE },
};

static void
test_a_cost_is_shared_out (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autoptr (BtPlan) plan = make_plan ();
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (1), "unit-price",
                                splits[i].planned, NULL);
      BtFund *rest = NULL;
      g_autoptr (BtSums) sums = NULL;
      const BtLineSums *found;

      g_test_message ("%s", splits[i].name);
      for (guint s = 0; splits[i].shares[s] != END; s++)
        {
          BtFund *fund = put (plan, "funds", NULL, NULL);
          gboolean is_rest = splits[i].shares[s] == REST;

          put (line, "shares", NULL, "fund", fund, "amount", is_rest ? BT_PENCE_UNKNOWN
               : splits[i].shares[s], "rest",
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
      g_assert_cmpint (bt_sums_get_use (sums, line, rest)->share.incomplete, ==, splits[i].rest
                       == BT_PENCE_UNKNOWN);
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
  g_test_add_func ("/lines/the-allowance-is-one-pot-used-line-by-line",
                   test_the_allowance_is_one_pot_used_line_by_line);
  g_test_add_func ("/lines/the-allowance-is-that-of-the-plans-first-day",
                   test_the_allowance_is_that_of_the_plans_first_day);
  g_test_add_func ("/lines/without-a-year-the-day-asked-about-counts",
                   test_without_a_year_the_day_asked_about_counts);
  g_test_add_func ("/lines/a-cost-too-large-is-not-known", test_a_cost_too_large_is_not_known);
  g_test_add_func ("/lines/a-cost-is-shared-out", test_a_cost_is_shared_out);
  return g_test_run ();
}
