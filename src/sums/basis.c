/* basis.c: the lines, funds, spending and rates that a sum is made of. */
#include "sums/basis.h"

static void
add_line (BtBasis      *self,
          BtBudgetLine *line)
{
  BtBasisLine facts = { line, line->quantity, line->times, line->unit_price, line->shares };

  if (facts.times == BT_QUANTITY_UNKNOWN)
    facts.times = BT_QUANTITY_ONE;
  g_array_append_val (self->lines, facts);
}

BtBasis *
bt_basis_new_for_plan (BtPlan *plan)
{
  BtBasis *self;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_new0 (BtBasis, 1);
  self->plan = plan;
  self->lines = g_array_new (FALSE, FALSE, sizeof (BtBasisLine));
  self->funds = plan->funds;
  self->ledger = bt_ledger_get_for_plan (plan);
  self->rates = bt_rate_table_new (plan);
  for (guint i = 0; i < bt_list_get_length (plan->budget_lines); i++)
    add_line (self, bt_list_get (plan->budget_lines, i));
  return self;
}

void
bt_basis_free (BtBasis *self)
{
  g_array_unref (self->lines);
  bt_rate_table_free (self->rates);
  g_free (self);
}

/* What the change does not say, stays. */
static void
lay_over (BtBasisLine  *facts,
          BtLineChange *change)
{
  if (change->quantity != BT_QUANTITY_UNKNOWN)
    facts->quantity = change->quantity;
  if (change->times != BT_QUANTITY_UNKNOWN)
    facts->times = change->times;
  if (change->unit_price != BT_PENCE_UNKNOWN)
    facts->unit_price = change->unit_price;
  if (bt_list_get_length (change->shares) > 0)
    facts->shares = change->shares;
}

static void
apply_change (BtBasis      *self,
              BtLineChange *change)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      BtBasisLine *facts = &g_array_index (self->lines, BtBasisLine, i);

      if (facts->line != change->line)
        continue;
      if (change->drop == BT_FLAG_YES)
        g_array_remove_index (self->lines, i);
      else
        lay_over (facts, change);
      return;
    }
}

BtBasis *
bt_basis_new_for_option (BtOption *option)
{
  BtBasis *self;

  g_return_val_if_fail (BT_IS_OPTION (option) && bt_record_get_plan (option) != NULL, NULL);

  self = bt_basis_new_for_plan (bt_record_get_plan (option));
  for (guint i = 0; i < bt_list_get_length (option->changes); i++)
    apply_change (self, bt_list_get (option->changes, i));
  for (guint i = 0; i < bt_list_get_length (option->added); i++)
    add_line (self, bt_list_get (option->added, i));
  return self;
}

BtDay
bt_plan_get_day (BtPlan *plan,
                 BtDay   today)
{
  g_return_val_if_fail (BT_IS_PLAN (plan), today);

  today = bt_plan_get_today (plan, today);
  return plan->year_to != BT_DAY_UNKNOWN ? MIN (today, plan->year_to) : today;
}
