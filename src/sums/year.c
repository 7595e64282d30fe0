/* year.c: how the money goes over the plan's year, day by day. */
#include "sums/year.h"

/* What the agreed lines have yet to use of money in the family's hands; what is not known is left
 * out. */
static BtPence
add_still_planned (const BtSums *sums)
{
  BtTally still = { 0 };

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (fund->cash)
        bt_tally_add (&still, fund->still_planned);
    }
  return still.sum;
}

BtYear *
bt_year_new (const BtSums *sums)
{
  BtYear *self = NULL;
  BtDay from, to;

  g_return_val_if_fail (sums != NULL, NULL);

  from = sums->plan->year_from;
  to = sums->plan->year_to;
  if (from == BT_DAY_UNKNOWN || to <= from || to - from >= BT_YEAR_DAYS_MAX
      || sums->cash.entitlement <= 0)
    return NULL;

  self = g_new0 (BtYear, 1);
  self->from = from;
  self->to = to;
  self->spent = bt_ledger_sum_days (bt_ledger_get_for_plan (sums->plan), from, sums->on);
  self->all = sums->cash.entitlement;
  self->at_end = bt_pence_add (sums->cash.spent, add_still_planned (sums));
  return self;
}

void
bt_year_free (BtYear *self)
{
  g_array_unref (self->spent);
  g_free (self);
}
