/* test-sums-properties.c: what holds of the sums of every plan, looked at in many made by
 * chance. */
#include "config.h"

#include <locale.h>

#include "exchange/totals-json.h"

#include "random-plan.h"

#define N_PLANS 200

typedef struct
{
  BtPlan *plan;
  BtSums *sums;
} Case;

/* Calls @check for many plans, always the same ones. */
static void
for_each_plan (void (*check) (BtPlan *plan, const BtSums *sums, GRand *rand))
{
  for (guint32 seed = 1; seed <= N_PLANS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

      g_test_message ("seed %u", seed);
      check (plan, sums, rand);
    }
}

static void
check_share_out (BtPlan       *plan,
                 const BtSums *sums,
                 GRand        *rand)
{
  for (guint i = 0; i < sums->lines->len; i++)
    {
      const BtLineSums *line = &g_array_index (sums->lines, BtLineSums, i);
      BtPence shared = 0;

      for (guint u = 0; u < sums->uses->len; u++)
        if (g_array_index (sums->uses, BtUse, u).line == line->line)
          shared += g_array_index (sums->uses, BtUse, u).share.sum;
      if (line->cost.planned != BT_PENCE_UNKNOWN)
        g_assert_cmpint (shared + line->unfunded - line->over_shared, ==, line->cost.planned);
      else
        g_assert_true (line->unfunded == BT_PENCE_UNKNOWN && line->over_shared == BT_PENCE_UNKNOWN);
    }
}

static void
test_nothing_is_lost_in_a_share_out (void)
{
  for_each_plan (check_share_out);
}

static void
check_line_parts (BtPlan       *plan,
                  const BtSums *sums,
                  GRand        *rand)
{
  for (guint i = 0; i < sums->lines->len; i++)
    {
      const BtLineCost *cost = &g_array_index (sums->lines, BtLineSums, i).cost;

      if (cost->planned == BT_PENCE_UNKNOWN)
        continue;
      g_assert_cmpint (cost->gross, ==, cost->basic + cost->holiday);
      g_assert_cmpint (cost->planned, ==,
                       cost->gross + cost->pension + cost->insurance_ni - cost->allowance);
      g_assert_true (cost->basic >= 0 && cost->holiday >= 0 && cost->pension >= 0);
      g_assert_true (cost->allowance >= 0 && cost->allowance <= cost->insurance_ni);
      g_assert_true (cost->days_21 >= 0 && cost->days_21 <= cost->days);
    }
}

static BtPence
known (BtPence pence)
{
  return pence == BT_PENCE_UNKNOWN ? 0 : pence;
}

static void
check_totals (BtPlan       *plan,
              const BtSums *sums,
              GRand        *rand)
{
  BtMoneyTotals totals[2] = { { 0 }, { 0 } };
  BtPence shared = 0;

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);
      BtMoneyTotals *total = &totals[fund->cash ? 1 : 0];

      total->entitlement += known (fund->entitlement);
      total->planned += fund->planned;
      total->received += fund->received;
      total->spent += fund->spent;
      total->balance += known (fund->balance);
      total->available += known (fund->available);
      total->forecast += known (fund->forecast);
      if (fund->unallocated != BT_PENCE_UNKNOWN)
        g_assert_cmpint (fund->unallocated, ==, fund->entitlement - fund->planned);
    }
  for (guint i = 0; i < sums->uses->len; i++)
    shared += g_array_index (sums->uses, BtUse, i).share.sum;
  g_assert_cmpint (sums->cash.entitlement, ==, totals[1].entitlement);
  g_assert_cmpint (sums->cash.balance, ==, totals[1].balance);
  g_assert_cmpint (sums->cash.available, ==, totals[1].available);
  g_assert_cmpint (sums->cash.forecast, ==, totals[1].forecast);
  g_assert_cmpint (sums->arranged.received, ==, totals[0].received);
  g_assert_cmpint (sums->cash.spent, ==, totals[1].spent);
  g_assert_cmpint (sums->arranged.spent, ==, totals[0].spent);
  g_assert_cmpint (sums->cash.planned + sums->arranged.planned, ==, shared);
}

static void
test_totals_equal_their_parts (void)
{
  for_each_plan (check_line_parts);
  for_each_plan (check_totals);
}

/* What a reader of the plan's lists would add up. */
static void
check_spending (BtPlan       *plan,
                const BtSums *sums,
                GRand        *rand)
{
  g_autoptr (GHashTable) spent = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i);

      for (guint j = 0; j < bt_list_get_length (spending->parts); j++)
        {
          BtPart *part = bt_list_get (spending->parts, j);
          gpointer records[] = { part->line, part->fund };

          for (guint r = 0; r < 2 && spending->on <= sums->on; r++)
            {
              BtPence *sum = g_hash_table_lookup (spent, records[r]);

              if (sum == NULL)
                g_hash_table_insert (spent, records[r], sum = g_new0 (BtPence, 1));
              *sum += known (part->amount);
            }
        }
    }
  for (guint i = 0; i < sums->lines->len; i++)
    {
      const BtLineSums *line = &g_array_index (sums->lines, BtLineSums, i);
      const BtPence *sum = g_hash_table_lookup (spent, line->line);

      g_assert_cmpint (line->spent, ==, sum == NULL ? 0 : *sum);
    }
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);
      const BtPence *sum = g_hash_table_lookup (spent, fund->fund);

      g_assert_cmpint (fund->spent, ==, sum == NULL ? 0 : *sum);
    }
}

static void
test_every_part_of_a_payment_counts_once (void)
{
  for_each_plan (check_spending);
}

static char *
describe (BtSums *taken)
{
  g_autoptr (BtSums) sums = taken;

  return bt_totals_to_json (sums);
}

static void
check_split_payment (BtPlan       *plan,
                     const BtSums *sums,
                     GRand        *rand)
{
  g_autofree char *before = bt_totals_to_json (sums), *after = NULL;
  g_autoptr (GArray) changes = bt_changes_new ();

  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i);
      BtPart *part = NULL, *other = NULL;

      if (bt_list_get_length (spending->parts) == 0)
        continue;
      part = bt_list_get (spending->parts, 0);
      if (part->amount == BT_PENCE_UNKNOWN)
        continue;
      other = put (spending, "parts", NULL, "line", part->line, "fund", part->fund, "amount",
                   part->amount / 3, NULL);
      g_object_set (part, "amount", part->amount - part->amount / 3, NULL);
      bt_changes_add (changes, part, BT_CHANGE_FIELDS, 1);
      bt_changes_add (changes, other, BT_CHANGE_ADDED, 0);
    }
  bt_plan_tell_changed (plan, changes);
  after = describe (bt_sums_new_for_plan (plan, sums->on));
  g_assert_cmpstr (before, ==, after);
}

static void
test_a_split_payment_is_the_same_money (void)
{
  for_each_plan (check_split_payment);
}

static void
check_empty_option (BtPlan       *plan,
                    const BtSums *sums,
                    GRand        *rand)
{
  BtOption *option = put (plan, "options", "o", NULL);
  BtBudgetLine *line = random_of (rand, plan->budget_lines);
  g_autofree char *before = bt_totals_to_json (sums), *after = NULL;

  if (line != NULL) /* a change that says nothing */
    put (option, "changes", NULL, "line", line, NULL);
  after = describe (bt_sums_new_for_option (option, sums->on));
  g_assert_cmpstr (before, ==, after);
}

static void
test_an_option_without_changes_is_the_plan (void)
{
  for_each_plan (check_empty_option);
}

static void
check_units (BtPlan       *plan,
             const BtSums *sums,
             GRand        *rand)
{
  for (guint i = 0; i < sums->units->len; i++)
    {
      const BtUnitTally *tally = &g_array_index (sums->units, BtUnitTally, i);

      if (tally->units != BT_UNITS_UNKNOWN)
        g_assert_cmpint (tally->taken + tally->booked + tally->left, ==, tally->units);
    }
}

static void
test_units_are_taken_booked_or_left (void)
{
  for_each_plan (check_units);
}

/* At the limits: worked out here another way, in pounds of units and pence apart. */
static void
test_products_never_wrap (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (BtPlan) plan = bt_plan_new ();
      gint64 quantity = UNITS (1000000 - g_rand_int_range (rand, 0, 50));
      gint64 times = UNITS (1000 - g_rand_int_range (rand, 0, 3));
      gint64 price = 1000000000 - g_rand_int_range (rand, 0, 100);
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", quantity, "times", times,
                                "unit-price", price, NULL);
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

      g_assert_cmpint (bt_sums_get_line (sums, line)->cost.planned, ==,
                       quantity / 1000 * (times / 1000) * price);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/properties/nothing-is-lost-in-a-share-out",
                   test_nothing_is_lost_in_a_share_out);
  g_test_add_func ("/properties/totals-equal-their-parts", test_totals_equal_their_parts);
  g_test_add_func ("/properties/every-part-of-a-payment-counts-once",
                   test_every_part_of_a_payment_counts_once);
  g_test_add_func ("/properties/a-split-payment-is-the-same-money",
                   test_a_split_payment_is_the_same_money);
  g_test_add_func ("/properties/an-option-without-changes-is-the-plan",
                   test_an_option_without_changes_is_the_plan);
  g_test_add_func ("/properties/units-are-taken-booked-or-left",
                   test_units_are_taken_booked_or_left);
  g_test_add_func ("/properties/products-never-wrap", test_products_never_wrap);
  return g_test_run ();
}
