/* test-sums-words.c: notices in words that a family can use. */
#include "config.h"

#include <locale.h>

#include "exchange/json-read.h"
#include "words/notices.h"

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

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/a-notice-has-its-sum-and-one-next-step",
                   test_a_notice_has_its_sum_and_one_next_step);
  g_test_add_func ("/words/money-for-something-else-names-what",
                   test_money_for_something_else_names_what);
  g_test_add_func ("/words/every-notice-can-hide-its-amounts",
                   test_every_notice_can_hide_its_amounts);
  return g_test_run ();
}
