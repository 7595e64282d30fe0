/* test-plan-sums.c: everything that shows money sees the same sums, and is told when they
 * change. */
#include "config.h"

#include "made-plan.h"
#include "model/fund.h"
#include "ui/plan-sums.h"

static void
count_up (guint *heard)
{
  (*heard)++;
}

static void
test_the_sums_follow_the_plan (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", "f1", "amount", PENCE (100000), NULL);
  BtPlanSums *sums = bt_plan_sums_get_for_plan (plan);
  const BtSums *first = bt_plan_sums_get (sums);
  g_autoptr (GArray) changes = bt_changes_new ();
  guint heard = 0;

  g_assert_true (bt_plan_sums_get_for_plan (plan) == sums);
  g_assert_cmpint (first->cash.entitlement, ==, 100000);
  g_assert_true (bt_plan_sums_get (sums) == first);

  g_signal_connect_swapped (sums, "changed", G_CALLBACK (count_up), &heard);
  g_object_set (fund, "amount", PENCE (120050), NULL);
  bt_plan_tell_changed (plan, changes);
  g_assert_cmpuint (heard, ==, 1);
  g_assert_cmpint (bt_plan_sums_get (sums)->cash.entitlement, ==, 120050);
}

static void
test_a_practice_plan_has_its_own_today (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtPlanSums *sums = bt_plan_sums_get_for_plan (plan);

  g_object_set (plan, "practice-on", day ("2026-11-19"), NULL);
  g_assert_cmpint (bt_plan_sums_get (sums)->on, ==, day ("2026-11-19"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-sums/they follow the plan", test_the_sums_follow_the_plan);
  g_test_add_func ("/plan-sums/a practice plan has its own today",
                   test_a_practice_plan_has_its_own_today);
  return g_test_run ();
}
