/* test-words-spending.c: what a payment, or money that came in, says of itself in a table. */
#include "config.h"

#include <locale.h>

#include "made-plan.h"
#include "words/spending.h"

typedef char *(*Say) (gpointer record);

static void
assert_says (Say         say,
             gpointer    record,
             const char *words)
{
  g_autofree char *said = say (record);

  g_assert_cmpstr (said, ==, words);
}

static void
test_kinds_are_said_but_for_payments (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtSpending *spending = put (plan, "spending", NULL, "kind", BT_SPENDING_KIND_PAYMENT, "purpose",
                              " Warm\nwater ", NULL);

  assert_says (bt_words_spending_purpose, spending, "Warm water");
  g_object_set (spending, "kind", BT_SPENDING_KIND_REFUND, NULL);
  assert_says (bt_words_spending_purpose, spending, "Money back: Warm water");
  g_object_set (spending, "purpose", "Money back: boiler broke", NULL);
  assert_says (bt_words_spending_purpose, spending, "Money back: boiler broke");
  g_object_set (spending, "purpose", NULL, "kind", BT_SPENDING_KIND_NOTIONAL, NULL);
  assert_says (bt_words_spending_purpose, spending, "Counted, though no money moved");
  g_object_set (spending, "kind", BT_SPENDING_KIND_UNKNOWN, NULL);
  assert_says (bt_words_spending_purpose, spending, "");
}

static void
test_proof_says_its_kind_once (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtSpending *spending = put (plan, "spending", NULL, "proof", BT_PROOF_PAYSLIP, NULL);

  assert_says (bt_words_spending_proof, spending, "Payslip");
  g_object_set (spending, "proof-ref", "8", NULL);
  assert_says (bt_words_spending_proof, spending, "Payslip 8");
  g_object_set (spending, "proof-ref", "payslip 08", NULL);
  assert_says (bt_words_spending_proof, spending, "payslip 08");
  g_object_set (spending, "proof", BT_PROOF_NONE, NULL);
  assert_says (bt_words_spending_proof, spending, NULL);
}

static void
test_parts_name_each_line_once (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *trike = put (plan, "budget_lines", NULL, "name", "Trike", NULL);
  BtBudgetLine *swim = put (plan, "budget_lines", NULL, "name", "Swimming", NULL);
  BtSpending *spending = put (plan, "spending", NULL, NULL);

  assert_says (bt_words_spending_lines, spending, "");
  put (spending, "parts", NULL, "line", trike, NULL);
  assert_says (bt_words_spending_lines, spending, "Trike");
  put (spending, "parts", NULL, "line", trike, NULL);
  assert_says (bt_words_spending_lines, spending, "Trike, 2 parts");
  put (spending, "parts", NULL, "line", swim, NULL);
  put (spending, "parts", NULL, NULL);
  assert_says (bt_words_spending_lines, spending, "Trike and Swimming, 4 parts");
}

static void
test_money_in_says_which_fund (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", NULL, "name", "Council", NULL);
  BtReceipt *receipt = put (fund, "receipts", NULL, "amount", PENCE (500), NULL);

  assert_says (bt_words_spending_who, receipt, "Council");
  assert_says (bt_words_spending_purpose, receipt, "Money in");
  g_object_set (receipt, "ref", "four weeks", NULL);
  assert_says (bt_words_spending_purpose, receipt, "Money in: four weeks");
  assert_says (bt_words_spending_proof, receipt, NULL);
  g_assert_cmpint (bt_words_spending_amount (receipt), ==, 500);
}

static void
assert_sum (BtSpending *spending,
            gboolean    money,
            const char *words)
{
  g_autofree char *said = bt_words_spending_sum (spending, money);

  g_assert_cmpstr (said, ==, words);
}

static void
test_what_is_not_known_is_never_0 (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtSpending *spending = put (plan, "spending", NULL, NULL);
  BtPart *part = NULL;

  g_assert_cmpint (bt_words_spending_amount (spending), ==, BT_PENCE_UNKNOWN);
  assert_sum (spending, TRUE, "How much it was is not known yet.");
  part = put (spending, "parts", NULL, NULL);
  g_assert_cmpint (bt_words_spending_amount (spending), ==, BT_PENCE_UNKNOWN);
  assert_sum (spending, TRUE, "It has 1 part. How much it was is not known yet.");
  put (spending, "parts", NULL, "amount", PENCE (2450), NULL);
  g_assert_cmpint (bt_words_spending_amount (spending), ==, 2450);
  assert_sum (spending, TRUE, "£24.50 in all, in 2 parts. Not all of it is known yet.");
  g_object_set (part, "amount", PENCE (0), NULL);
  assert_sum (spending, TRUE, "£24.50 in all, in 2 parts.");
  assert_sum (spending, FALSE, "It has 2 parts.");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words-spending/kinds", test_kinds_are_said_but_for_payments);
  g_test_add_func ("/words-spending/proof", test_proof_says_its_kind_once);
  g_test_add_func ("/words-spending/parts", test_parts_name_each_line_once);
  g_test_add_func ("/words-spending/money-in", test_money_in_says_which_fund);
  g_test_add_func ("/words-spending/not-known", test_what_is_not_known_is_never_0);
  return g_test_run ();
}
