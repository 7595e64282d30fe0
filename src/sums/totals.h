/* totals.h: all the sums of a plan, or of an option, on a day. */
#pragma once

#include "sums/basis.h"
#include "sums/fund-sums.h"
#include "sums/line-cost.h"
#include "sums/units.h"

G_BEGIN_DECLS

/* In the order of their names. */
typedef enum
{
  BT_NOTICE_AGREEMENT_OVERTURNED,
  BT_NOTICE_EARMARK_EATEN,
  BT_NOTICE_FUND_OVER_PLANNED,
  BT_NOTICE_FUND_OVERDRAWN,
  BT_NOTICE_LINE_OVER_SHARED,
  BT_NOTICE_LINE_OVER_SPENT,
  BT_NOTICE_LINE_UNFUNDED,
  BT_NOTICE_LINE_UNKNOWN,
  BT_NOTICE_LINE_WITHOUT_OUTCOME,
  BT_NOTICE_OFFER_NOT_AGREED,
  BT_NOTICE_OUTCOME_WITHOUT_HELP,
  BT_NOTICE_OUTCOME_WITHOUT_TIME,
  BT_NOTICE_OVER_KEEP,
  BT_NOTICE_WAGE_LOW,
  BT_NOTICE_WRONG_FUND,
} BtNoticeCode;

typedef struct
{
  BtNoticeCode code;
  BtRecord    *at; /* the line, fund, outcome or agreement it is about */
} BtNotice;

/**
 * BtLineSums: pence.
 * @basis: what it is reckoned from, which an option may have changed
 * @unfunded: what no fund pays for; @over_shared: what the shares are above the cost
 * @spent: up to and on the day
 * @first_use, @n_uses: where its shares stand in the uses; what was only spent on it comes later
 * @incomplete: TRUE where something unknown was left out of a sum
 */
typedef struct
{
  BtBudgetLine *line;
  BtBasisLine   basis;
  BtLineCost    cost;
  BtPence       unfunded;
  BtPence       over_shared;
  BtPence       spent;
  guint         first_use;
  guint         n_uses;
  gboolean      incomplete;
} BtLineSums;

/**
 * BtMoneyTotals: funds together; pence.  What a fund does not know is left out, and @incomplete
 * says so.
 * @balance, @available, @forecast: 0 of arranged money, which sits in no account of the family's
 */
typedef struct
{
  BtPence  entitlement;
  BtPence  planned;
  BtPence  unallocated;
  BtPence  received;
  BtPence  spent;
  BtPence  balance;
  BtPence  available;
  BtPence  forecast;
  gboolean incomplete;
} BtMoneyTotals;

/**
 * BtSums: borrows the plan's records, and is good until the plan changes.
 * @lines: of BtLineSums, in order; @funds: of BtFundSums; @units: of BtUnitTally
 * @uses: of BtUse: each pair of line and fund that shares or spending join
 * @cash: money in the family's hands; @arranged: money that others hold and spend; never added
 * together
 * @notices: of BtNotice, sorted
 */
typedef struct
{
  BtPlan       *plan;
  BtDay         on;
  GArray       *lines;
  GArray       *funds;
  GArray       *uses;
  BtMoneyTotals cash;
  BtMoneyTotals arranged;
  GArray       *units;
  GArray       *notices;

  GHashTable   *places; /* line or fund -> where it stands in lines or funds, and 1 */
} BtSums;

/* All sums of @basis on @on, a known day. */
BtSums            *bt_sums_new          (const BtBasis *basis,
                                         BtDay          on);

/* The plan's own sums, and an option's. */
BtSums            *bt_sums_new_for_plan   (BtPlan      *plan,
                                           BtDay        on);
BtSums            *bt_sums_new_for_option (BtOption    *option,
                                           BtDay        on);
void               bt_sums_free         (BtSums        *self);

/* Those of one record; NULL where it does not count here.  Borrowed. */
const BtLineSums  *bt_sums_get_line     (const BtSums  *self,
                                         BtBudgetLine  *line);
const BtFundSums  *bt_sums_get_fund     (const BtSums  *self,
                                         BtFund        *fund);
const BtUnitTally *bt_sums_get_units    (const BtSums  *self,
                                         BtBudgetLine  *line);

/* What @line plans to use and has used of @fund; NULL where nothing joins them.  Borrowed. */
const BtUse       *bt_sums_get_use      (const BtSums  *self,
                                         BtBudgetLine  *line,
                                         BtFund        *fund);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtSums, bt_sums_free)

G_END_DECLS
