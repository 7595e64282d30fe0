/* compared.c: a plan and one of its what-ifs side by side.
 *
 * Every figure is one of their sums, or one taken from the other. */
#include "report/compared.h"

#include "words/options.h"

static BtComparedFigure
compare (BtPence plan,
         BtPence option)
{
  return (BtComparedFigure) { plan, option, bt_pence_subtract (option, plan) };
}

/* Costs. */

static const BtMoneyRow *
find_row (const BtMoneyRows *rows,
          BtBudgetLine      *line)
{
  for (guint i = 0; i < rows->rows->len; i++)
    if (g_array_index (rows->rows, BtMoneyRow, i).line == line)
      return &g_array_index (rows->rows, BtMoneyRow, i);
  return NULL;
}

/* What the family's own money, or nobody yet, is to pay of a line; what others pay for costs what
 * it does.  A line that is not there costs nothing. */
static BtPence
get_cost (const BtLineSums *sums,
          const BtMoneyRow *row,
          gboolean          ours)
{
  if (sums == NULL || (ours && row == NULL))
    return 0;
  return ours ? row->cost : sums->cost.planned;
}

static BtComparedCost
compare_line (BtCompared   *self,
              BtBudgetLine *line)
{
  const BtMoneyRow *before = find_row (self->plan_rows, line);
  const BtMoneyRow *after = find_row (self->option_rows, line);
  gboolean ours = before != NULL || after != NULL;
  BtComparedCost cost = { ours ? bt_purpose_of_kind (line->kind) : BT_N_PURPOSES, line,
                          bt_sums_get_line (self->plan, line),
                          bt_sums_get_line (self->option, line) };

  cost.cost = compare (get_cost (cost.before, before, ours), get_cost (cost.after, after, ours));
  return cost;
}

static gboolean
differs (const BtComparedCost *cost)
{
  g_autofree char *words = NULL;

  if (cost->before == NULL || cost->after == NULL || cost->cost.plan != cost->cost.option)
    return TRUE;
  words = bt_words_line_change (cost->before, cost->after, TRUE);
  return words != NULL;
}

static BtPence
get_sum (const BtMoneyRows *rows,
         BtPurpose          purpose)
{
  BtTally tally = bt_purpose_add_up (rows, purpose);

  return tally.incomplete && tally.sum == 0 ? BT_PENCE_UNKNOWN : tally.sum;
}

/* Adds @cost behind the others of its purpose, the first one behind what all of that costs. */
static void
add_cost (BtCompared     *self,
          BtComparedCost  cost)
{
  guint at = 0;

  while (at < self->costs->len
         && g_array_index (self->costs, BtComparedCost, at).purpose <= cost.purpose)
    at++;
  if (cost.purpose < BT_N_PURPOSES
      && (at == 0 || g_array_index (self->costs, BtComparedCost, at - 1).purpose != cost.purpose))
    {
      BtComparedCost all = { cost.purpose };

      all.cost = compare (get_sum (self->plan_rows, cost.purpose),
                          get_sum (self->option_rows, cost.purpose));
      g_array_insert_val (self->costs, at, all);
      at++;
    }
  g_array_insert_val (self->costs, at, cost);
}

/* The lines of the plan, then those that only the option has. */
static void
compare_lines (BtCompared *self)
{
  for (guint i = 0; i < self->plan->lines->len; i++)
    {
      BtComparedCost cost =
          compare_line (self, g_array_index (self->plan->lines, BtLineSums, i).line);

      if (differs (&cost))
        add_cost (self, cost);
    }
  for (guint i = 0; i < self->option->lines->len; i++)
    {
      BtBudgetLine *line = g_array_index (self->option->lines, BtLineSums, i).line;

      if (bt_sums_get_line (self->plan, line) == NULL)
        add_cost (self, compare_line (self, line));
    }
}

/* Funds, units and notices. */

static void
compare_funds (BtCompared *self)
{
  for (guint i = 0; i < self->plan->funds->len; i++)
    {
      const BtFundSums *before = &g_array_index (self->plan->funds, BtFundSums, i);
      const BtFundSums *after = bt_sums_get_fund (self->option, before->fund);
      BtComparedFund fund = { before->fund, before->cash };

      fund.unallocated = compare (before->unallocated, after->unallocated);
      fund.forecast = compare (before->forecast, after->forecast);
      g_array_append_val (self->funds, fund);
    }
}

static void
compare_units (BtCompared *self)
{
  for (guint i = 0; i < self->plan->units->len; i++)
    {
      const BtUnitTally *before = &g_array_index (self->plan->units, BtUnitTally, i);
      BtComparedUnits units = { before->line, before,
                                bt_sums_get_units (self->option, before->line) };

      g_array_append_val (self->units, units);
    }
  for (guint i = 0; i < self->option->units->len; i++)
    {
      const BtUnitTally *after = &g_array_index (self->option->units, BtUnitTally, i);
      BtComparedUnits units = { after->line, NULL, after };

      if (bt_sums_get_units (self->plan, after->line) == NULL)
        g_array_append_val (self->units, units);
    }
}

static gboolean
has_notice (const BtSums   *sums,
            const BtNotice *notice)
{
  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *other = &g_array_index (sums->notices, BtNotice, i);

      if (other->code == notice->code && other->at == notice->at)
        return TRUE;
    }
  return FALSE;
}

/* Those of @sums that @others have not. */
static GArray *
list_new_notices (const BtSums *sums,
                  const BtSums *others)
{
  GArray *fresh = g_array_new (FALSE, FALSE, sizeof (BtNotice));

  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      if (!has_notice (others, notice))
        g_array_append_vals (fresh, notice, 1);
    }
  return fresh;
}

/* While nobody knows how much there is, neither is known how much is left of it. */
static BtPence
get_unallocated (const BtSums *sums)
{
  return sums->cash.incomplete && sums->cash.entitlement == 0 ? BT_PENCE_UNKNOWN
                                                              : sums->cash.unallocated;
}

BtCompared *
bt_compared_new (const BtSums *plan,
                 const BtSums *option)
{
  BtCompared *self = NULL;

  g_return_val_if_fail (plan != NULL && option != NULL, NULL);

  self = g_new0 (BtCompared, 1);
  self->plan = plan;
  self->option = option;
  self->plan_rows = bt_money_rows_new (plan);
  self->option_rows = bt_money_rows_new (option);
  self->costs = g_array_new (FALSE, FALSE, sizeof (BtComparedCost));
  self->funds = g_array_new (FALSE, FALSE, sizeof (BtComparedFund));
  self->units = g_array_new (FALSE, FALSE, sizeof (BtComparedUnits));
  self->coming = list_new_notices (option, plan);
  self->going = list_new_notices (plan, option);
  self->planned = compare (plan->cash.planned, option->cash.planned);
  self->unallocated = compare (get_unallocated (plan), get_unallocated (option));
  compare_lines (self);
  compare_funds (self);
  compare_units (self);
  return self;
}

void
bt_compared_free (BtCompared *self)
{
  bt_money_rows_free (self->plan_rows);
  bt_money_rows_free (self->option_rows);
  g_array_unref (self->costs);
  g_array_unref (self->funds);
  g_array_unref (self->units);
  g_array_unref (self->coming);
  g_array_unref (self->going);
  g_free (self);
}
