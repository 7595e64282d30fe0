/* random-plan.h: plans full of money, by chance but the same for the same seed. */
#pragma once

#include "model/spending.h"

#include "made-plan.h"

/* One in @n. */
static gboolean
by_chance (GRand *rand,
           int    n)
{
  return g_rand_int_range (rand, 0, n) == 0;
}

static BtPence
random_pence (GRand *rand,
              int    most)
{
  return by_chance (rand, 12) ? BT_PENCE_UNKNOWN : g_rand_int_range (rand, 0, most);
}

static BtDay
random_day (GRand *rand)
{
  return by_chance (rand, 15) ? BT_DAY_UNKNOWN
                              : day ("2026-04-01") + g_rand_int_range (rand, -40, 400);
}

static gpointer
random_of (GRand  *rand,
           BtList *list)
{
  guint length = bt_list_get_length (list);

  if (length == 0 || by_chance (rand, 10))
    return NULL;
  return bt_list_get (list, (guint) g_rand_int_range (rand, 0, (int) length));
}

static void
put_random_fund (BtPlan *plan,
                 GRand  *rand)
{
  BtFund *fund = put (plan, "funds", NULL, "amount", random_pence (rand, 2000000), "held",
                      g_rand_int_range (rand, 0, 5), "state", g_rand_int_range (rand, 0, 6),
                      "opening", random_pence (rand, 50000), "keep-weeks",
                      g_rand_int_range (rand, 0, 12), NULL);

  for (int i = g_rand_int_range (rand, 0, 5); i > 0; i--)
    put (fund, "receipts", NULL, "on", random_day (rand), "amount", random_pence (rand, 200000),
         NULL);
  if (by_chance (rand, 3))
    put (fund, "adjustments", NULL, "on", random_day (rand), "amount",
         bt_pence_scale (random_pence (rand, 9000), -1, 2), NULL);
  if (by_chance (rand, 3))
    put (fund, "earmarks", NULL, "amount", random_pence (rand, 9000), NULL);
}

static void
put_random_shares (BtPlan       *plan,
                   BtBudgetLine *line,
                   GRand        *rand)
{
  gboolean rest = FALSE;

  for (int i = g_rand_int_range (rand, 0, 4); i > 0; i--)
    {
      BtFund *fund = random_of (rand, plan->funds);

      if (fund == NULL)
        continue;
      if (!rest && by_chance (rand, 2))
        put (line, "shares", NULL, "fund", fund, "rest", rest = TRUE, NULL);
      else
        put (line, "shares", NULL, "fund", fund, "amount", random_pence (rand, 80000), NULL);
    }
}

static void
put_random_line (BtPlan *plan,
                 GRand  *rand)
{
  gint64 quantity = by_chance (rand, 12) ? BT_QUANTITY_UNKNOWN
                                         : g_rand_int_range (rand, 0, 1000000);
  BtBudgetLine *line
      = put (plan, "budget_lines", NULL, "how", g_rand_int_range (rand, 0, 4), "quantity", quantity,
             "unit-price", random_pence (rand, 4000), "state", g_rand_int_range (rand, 0, 6),
             "employment", g_rand_int_range (rand, 0, 4), "holiday", g_rand_int_range (rand, 0, 3),
             "pension", by_chance (rand, 2), "worker-born-on", day ("2005-01-01") +
             g_rand_int_range (rand, 0, 1000), "unit", g_rand_int_range (rand, 0, 10), NULL);

  put_random_shares (plan, line, rand);
  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    put (line, "stays", NULL, "from", random_day (rand), "to", random_day (rand), "state",
         g_rand_int_range (rand, 0, 4), NULL);
}

static BtPart *
put_random_part (BtPlan     *plan,
                 BtSpending *spending,
                 GRand      *rand)
{
  return put (spending, "parts", NULL, "line", random_of (rand, plan->budget_lines), "fund",
              random_of (rand, plan->funds), "amount", random_pence (rand, 60000), NULL);
}

static BtSpending *
put_random_spending (BtPlan *plan,
                     GRand  *rand)
{
  BtSpending *spending = put (plan, "spending", NULL, "on", random_day (rand), NULL);

  for (int i = g_rand_int_range (rand, 0, 4); i > 0; i--)
    put_random_part (plan, spending, rand);
  return spending;
}

static BtPlan *
make_random_plan (GRand *rand)
{
  BtPlan *plan = bt_plan_new ();

  g_object_set (plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  for (int i = g_rand_int_range (rand, 0, 6); i > 0; i--)
    put_random_fund (plan, rand);
  for (int i = g_rand_int_range (rand, 0, 12); i > 0; i--)
    put_random_line (plan, rand);
  for (int i = g_rand_int_range (rand, 0, 60); i > 0; i--)
    put_random_spending (plan, rand);
  return plan;
}
