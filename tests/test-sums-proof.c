/* test-sums-proof.c: which payments have no proof yet. */
#include "config.h"

#include <locale.h>

#include "exchange/practice.h"
#include "sums/proof.h"

#include "made-plan.h"

static gboolean
lacks_proof (BtSpendingKind kind,
             BtProof        proof)
{
  g_autoptr (BtSpending) spending = bt_record_new (BT_TYPE_SPENDING, NULL);

  g_object_set (spending, "kind", kind, "proof", proof, NULL);
  return bt_spending_lacks_proof (spending);
}

static void
test_only_what_was_paid_needs_proof (void)
{
  g_assert_true (lacks_proof (BT_SPENDING_KIND_PAYMENT, BT_PROOF_NONE));
  g_assert_true (lacks_proof (BT_SPENDING_KIND_PAYMENT, BT_PROOF_UNKNOWN));
  g_assert_true (lacks_proof (BT_SPENDING_KIND_UNKNOWN, BT_PROOF_UNKNOWN));
  g_assert_false (lacks_proof (BT_SPENDING_KIND_PAYMENT, BT_PROOF_RECEIPT));
  g_assert_false (lacks_proof (BT_SPENDING_KIND_REFUND, BT_PROOF_NONE));
  g_assert_false (lacks_proof (BT_SPENDING_KIND_CORRECTION, BT_PROOF_UNKNOWN));
  g_assert_false (lacks_proof (BT_SPENDING_KIND_NOTIONAL, BT_PROOF_NONE));
}

static void
test_payments_are_counted_up_to_a_day (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();

  g_assert_cmpuint (bt_proof_count_missing (plan, day ("2026-11-19")), ==, 0);
  put (plan, "spending", NULL, "on", day ("2026-11-18"), NULL);
  put (plan, "spending", NULL, "on", day ("2026-11-19"), NULL);
  put (plan, "spending", NULL, "on", day ("2026-11-20"), NULL);
  g_assert_cmpuint (bt_proof_count_missing (plan, day ("2026-11-19")), ==, 2);
  put (plan, "spending", NULL, "payee", "Dele", NULL); /* it has happened, on some day */
  g_assert_cmpuint (bt_proof_count_missing (plan, day ("2026-11-19")), ==, 3);
}

static void
test_the_practice_plan_has_two (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();

  g_assert_cmpuint (bt_proof_count_missing (plan, day ("2026-11-19")), ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/proof/only-what-was-paid-needs-it", test_only_what_was_paid_needs_proof);
  g_test_add_func ("/proof/counted-up-to-a-day", test_payments_are_counted_up_to_a_day);
  g_test_add_func ("/proof/the-practice-plan-has-two", test_the_practice_plan_has_two);
  return g_test_run ();
}
