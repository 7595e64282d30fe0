/* bench-sums.c: how long the sums take: first totals of a large plan, and totals anew after one
 * change. */
#include "config.h"

#include <locale.h>

#include "model/spending.h"
#include "sums/totals.h"

#include "bench-times.h"
#include "made-plan.h"

#define ON      "2026-11-19"
#define N_LINES 60
#define N_FUNDS 6
#define N_TIMES 200 /* that a change is made and summed */

static BtPlan *
make_plan (guint n_payments)
{
  BtPlan *plan = bt_plan_new ();
  BtFund *funds[N_FUNDS];
  BtBudgetLine *lines[N_LINES];

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  for (guint i = 0; i < N_FUNDS; i++)
    funds[i] = put (plan, "funds", NULL, "amount", PENCE (1000000), NULL);
  for (guint i = 0; i < N_LINES; i++)
    {
      lines[i] = put (plan, "budget_lines", NULL, "quantity", UNITS (10), "unit-price",
                      PENCE (1300), "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
      put (lines[i], "shares", NULL, "fund", funds[i % N_FUNDS], "rest", TRUE, NULL);
    }
  for (guint i = 0; i < n_payments; i++)
    {
      BtSpending *spending = put (plan, "spending", NULL, "on",
                                  day ("2026-04-01") + (BtDay) (i % 365), NULL);

      put (spending, "parts", NULL, "line", lines[i % N_LINES], "fund", funds[i % N_FUNDS],
           "amount", PENCE (i % 9000), NULL);
    }
  return plan;
}

static double
sum_once (BtPlan *plan)
{
  gint64 begun = g_get_monotonic_time ();

  bt_sums_free (bt_sums_new_for_plan (plan, day (ON)));
  return get_ms_since (begun);
}

/* The median time, in ms, from one changed payment to new totals. */
static double
change_and_sum (BtPlan *plan)
{
  double times[N_TIMES];
  guint n_payments = bt_list_get_length (plan->spending);

  for (guint i = 0; i < N_TIMES; i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i * 97 % n_payments);
      BtPart *part = bt_list_get (spending->parts, 0);
      g_autoptr (GArray) changes = bt_changes_new ();
      gint64 begun;

      g_object_set (part, "amount", part->amount + 1, NULL);
      bt_changes_add (changes, part, BT_CHANGE_FIELDS, 1);
      begun = g_get_monotonic_time ();
      bt_plan_tell_changed (plan, changes);
      bt_sums_free (bt_sums_new_for_plan (plan, day (ON)));
      times[i] = get_ms_since (begun);
    }
  return sort_median (times, N_TIMES);
}

int
main (int   argc,
      char *argv[])
{
  const guint sizes[] = { 20000, 100000 };

  setlocale (LC_ALL, "");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (BtPlan) plan = make_plan (sizes[i]);
      double first = sum_once (plan);

      g_print ("%u payments: first totals in %.1f ms, anew after one change in %.2f ms\n",
               sizes[i], first, change_and_sum (plan));
    }
  return 0;
}
