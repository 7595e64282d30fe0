/* test-sums.c: what lines cost, how their cost is shared out, and how a fund stands, to the penny. */
#include "config.h"

#include <locale.h>

#include "model/agreement.h"
#include "model/outcome.h"
#include "model/rates.h"
#include "model/spending.h"
#include "sums/totals.h"

#include "made-plan.h"

#define ON "2026-09-30"

static BtPlan *
make_plan (void)
{
  BtPlan *plan = bt_plan_new ();

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  return plan;
}

/* An employee's line: @quantity in thousandths, once a week for a year. */
static BtBudgetLine *
put_wage (BtPlan     *plan,
          const char *id,
          gint64      quantity,
          gint64      times,
          gint64      price)
{
  return put (plan, "budget_lines", id, "quantity", quantity, "times", times, "unit-price", price, "unit",
              BT_UNIT_HOUR, "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
}

static void
test_the_lead_helper_costs_what_the_paper_says (void)
{
  g_autoptr (BtPlan) plan = make_plan ();
  BtBudgetLine *line = put_wage (plan, "A1", UNITS (16), UNITS (52), 1420);
  g_autoptr (BtSums) sums = NULL;
  const BtLineCost *cost;

  g_object_set (line, "pension", TRUE, "worker-born-on", day ("1992-03-15"), NULL);
  sums = bt_sums_new_for_plan (plan, day (ON));
  cost = &bt_sums_get_line (sums, line)->cost;
  g_assert_cmpint (cost->basic, ==, 1181440);
  g_assert_cmpint (cost->holiday, ==, 0);
  g_assert_cmpint (cost->pension, ==, 16723);
  g_assert_cmpint (cost->insurance_ni, ==, 102216);
  g_assert_cmpint (cost->allowance, ==, 102216);
  g_assert_cmpint (cost->planned, ==, 1198163);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sums/the-lead-helper-costs-what-the-paper-says", test_the_lead_helper_costs_what_the_paper_says);
  return g_test_run ();
}
