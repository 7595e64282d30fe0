/* fund-sums.h: how a fund stands on a day: what was promised, came, went, is kept for something,
 * and is left. */
#pragma once

#include "model/fund.h"
#include "model/budget-line.h"
#include "sums/tally.h"

G_BEGIN_DECLS

/**
 * BtUse: what one line plans to use, and has used, of one fund.
 * @line: NULL for spending on nothing that counts: on no line, or on lines that an option leaves
 *   out; there may be several of these
 * @fund: NULL for spending from no fund
 * @n_shares: how many shares of @line point at @fund; 0 where it was only spent
 * @share: their sum, pence; incomplete where one is not known
 * @spent: up to and on the day asked about; refunds are negative
 */
typedef struct
{
  BtBudgetLine *line;
  BtFund       *fund;
  guint         n_shares;
  BtTally       share;
  BtTally       spent;
} BtUse;

/* TRUE for a share that is not 0; one that is not known is not 0. */
gboolean bt_use_has_share         (const BtUse *self);

/* TRUE where the fund is only for other lines, and has a share or net spending here all the same.
 * */
gboolean bt_use_is_elsewhere      (const BtUse *self);

/* What an agreed line has yet to use: max (0, its shares here - spent on it from here); unknown
 * where a share is; 0 for any other line. */
BtPence  bt_use_get_still_planned (const BtUse *self);

/**
 * BtFundSums: pence; unknown where a figure it is worked out from is.
 * @cash: FALSE for money that someone else holds and spends for the family
 * @entitlement: amount + adjusted
 * @planned: the shares that point at it
 * @unallocated: entitlement - planned
 * @balance: opening + received - spent
 * @prepaid: what came early, for the next year: max (0, received - entitlement)
 * @still_planned: what its agreed lines have yet to use; 0 at the year's end
 * @to_come: what is promised and has not come
 * @not_covered: what that will not meet: max (0, still_planned - to_come)
 * @available: what is free to use today: balance - prepaid - earmarked - not_covered
 * @forecast: what will be there at the year's end: balance - prepaid + to_come - still_planned
 * @weekly: a week's money, as given or entitlement / 52
 * @keep: what may stay in the account: keep_weeks × weekly
 * @over_keep: max (0, balance - prepaid - keep)
 * @year_is_over: TRUE from the last day of its year on, when nothing is still planned
 * @incomplete: TRUE where something unknown was left out of a sum
 */
typedef struct
{
  BtFund  *fund;
  gboolean cash;
  BtPence  adjusted;
  BtPence  entitlement;
  BtPence  planned;
  BtPence  unallocated;
  BtPence  received;
  BtPence  spent;
  BtPence  opening;
  BtPence  balance;
  BtPence  prepaid;
  BtPence  earmarked;
  BtPence  still_planned;
  BtPence  to_come;
  BtPence  not_covered;
  BtPence  available;
  BtPence  forecast;
  BtPence  weekly;
  BtPence  keep;
  BtPence  over_keep;
  gboolean year_is_over;
  gboolean incomplete;
} BtFundSums;

/* How @fund stands on @on.  @uses are those of the whole basis, of BtUse; @year_to is the plan's
 * last day. */
BtFundSums bt_fund_sums_work_out (BtFund *fund,
                                  GArray *uses,
                                  BtDay   on,
                                  BtDay   year_to);

G_END_DECLS
