/* fund-sums.c: how a fund stands on a day. */
#include "sums/fund-sums.h"

#define WEEKS_IN_YEAR 52

/* Σ adjustments (on ≤ D); a row without a date counts on every day. */
static BtTally
sum_adjustments (BtFund *fund,
                 BtDay   on)
{
  BtTally sum = { 0 };

  for (guint i = 0; i < bt_list_get_length (fund->adjustments); i++)
    {
      BtAdjustment *adjustment = bt_list_get (fund->adjustments, i);

      if (adjustment->on <= on) /* a day not known is 0 */
        bt_tally_add (&sum, adjustment->amount);
    }
  return sum;
}

static BtTally
sum_receipts (BtFund *fund,
              BtDay   on)
{
  BtTally sum = { 0 };

  for (guint i = 0; i < bt_list_get_length (fund->receipts); i++)
    {
      BtReceipt *receipt = bt_list_get (fund->receipts, i);

      if (receipt->on <= on)
        bt_tally_add (&sum, receipt->amount);
    }
  return sum;
}

static BtTally
sum_earmarks (BtFund *fund)
{
  BtTally sum = { 0 };

  for (guint i = 0; i < bt_list_get_length (fund->earmarks); i++)
    bt_tally_add (&sum, ((BtEarmark *) bt_list_get (fund->earmarks, i))->amount);
  return sum;
}

gboolean
bt_use_has_share (const BtUse *self)
{
  return self->share.incomplete || self->share.sum != 0;
}

gboolean
bt_use_is_elsewhere (const BtUse *self)
{
  GPtrArray *lines = self->fund != NULL ? self->fund->restricted_to : NULL;

  return lines != NULL && lines->len > 0 && self->line != NULL
         && !g_ptr_array_find (lines, self->line, NULL)
         && (bt_use_has_share (self) || self->spent.sum != 0);
}

BtPence
bt_use_get_still_planned (const BtUse *self)
{
  if (self->n_shares == 0 || (self->line->state != BT_LINE_STATE_AGREED
                              && self->line->state != BT_LINE_STATE_IN_PLACE))
    return 0;
  if (self->share.incomplete)
    return BT_PENCE_UNKNOWN;
  return bt_pence_max (0, bt_pence_subtract (self->share.sum, self->spent.sum));
}

static void
sum_uses (BtFundSums *self,
          GArray     *uses)
{
  BtTally planned = { 0 }, spent = { 0 }, still_planned = { 0 };

  for (guint i = 0; i < uses->len; i++)
    {
      const BtUse *use = &g_array_index (uses, BtUse, i);

      if (use->fund != self->fund)
        continue;
      bt_tally_add_tally (&planned, use->share);
      bt_tally_add_tally (&spent, use->spent);
      if (!self->year_is_over)
        bt_tally_add (&still_planned, bt_use_get_still_planned (use));
    }
  self->planned = planned.sum;
  self->spent = spent.sum;
  self->still_planned = still_planned.sum;
  self->incomplete |= planned.incomplete || spent.incomplete || still_planned.incomplete;
}

/* A spoken offer is not money: only what is agreed or started is still to come. */
static BtPence
get_to_come (const BtFundSums *self)
{
  BtFundState state = self->fund->state;

  if (state != BT_FUND_STATE_AGREED && state != BT_FUND_STATE_STARTED)
    return 0;
  return bt_pence_max (0, bt_pence_subtract (self->entitlement, self->received));
}

static BtPence
get_weekly (const BtFundSums *self)
{
  if (self->fund->weekly != BT_PENCE_UNKNOWN)
    return self->fund->weekly;
  return bt_pence_scale (self->entitlement, 1, WEEKS_IN_YEAR);
}

static BtPence
get_keep (const BtFundSums *self)
{
  if (self->fund->keep_weeks == BT_COUNT_UNKNOWN)
    return BT_PENCE_UNKNOWN;
  return bt_pence_scale (self->weekly, self->fund->keep_weeks, 1);
}

/* What only money in an account of the family's has. */
static void
set_cash_figures (BtFundSums *self)
{
  BtPence ours;

  self->balance = bt_pence_subtract (bt_pence_add (self->opening, self->received), self->spent);
  self->prepaid = bt_pence_max (0, bt_pence_subtract (self->received, self->entitlement));
  self->to_come = get_to_come (self);
  ours = bt_pence_subtract (self->balance, self->prepaid);
  self->not_covered = bt_pence_max (0, bt_pence_subtract (self->still_planned, self->to_come));
  self->available = bt_pence_subtract (bt_pence_subtract (ours, self->earmarked),
                                       self->not_covered);
  self->forecast = bt_pence_subtract (bt_pence_add (ours, self->to_come), self->still_planned);
  self->weekly = get_weekly (self);
  self->keep = get_keep (self);
  self->over_keep = bt_pence_max (0, bt_pence_subtract (ours, self->keep));
}

static void
set_no_cash_figures (BtFundSums *self)
{
  self->balance = self->prepaid = self->to_come = self->not_covered = BT_PENCE_UNKNOWN;
  self->available = self->forecast = BT_PENCE_UNKNOWN;
  self->weekly = self->keep = self->over_keep = BT_PENCE_UNKNOWN;
}

BtFundSums
bt_fund_sums_work_out (BtFund *fund,
                       GArray *uses,
                       BtDay   on,
                       BtDay   year_to)
{
  BtDay last = fund->year_to != BT_DAY_UNKNOWN ? fund->year_to : year_to;
  BtTally adjusted = sum_adjustments (fund, on), received = sum_receipts (fund, on);
  BtTally earmarked = sum_earmarks (fund);
  BtFundSums self = { .fund = fund, .cash = fund->held != BT_HELD_ARRANGEMENT };

  self.adjusted = adjusted.sum;
  self.received = received.sum;
  self.earmarked = earmarked.sum;
  self.incomplete = adjusted.incomplete || received.incomplete || earmarked.incomplete;
  self.entitlement = bt_pence_add (fund->amount, adjusted.sum);
  self.opening = fund->opening != BT_PENCE_UNKNOWN ? fund->opening : 0;
  self.year_is_over = last != BT_DAY_UNKNOWN && on >= last;
  sum_uses (&self, uses);
  self.unallocated = bt_pence_subtract (self.entitlement, self.planned);
  if (self.cash)
    set_cash_figures (&self);
  else
    set_no_cash_figures (&self);
  return self;
}
