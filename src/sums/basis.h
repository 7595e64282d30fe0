/* basis.h: what counts: the lines, funds, spending and rates that a sum is made of.
 *
 * A plan gives one; an option gives one with its changes laid over.  Nothing else in sums knows
 * options.  A basis borrows everything from the plan and is good until the plan changes: make it,
 * sum it, free it. */
#pragma once

#include "model/option.h"
#include "model/plan.h"
#include "sums/ledger.h"
#include "sums/rate-table.h"

G_BEGIN_DECLS

/**
 * BtBasisLine: the facts of a line that an option may change.
 * @times: never unknown: absent is once
 * @shares: of BtShare; NULL is none
 */
typedef struct
{
  BtBudgetLine *line;
  BtQuantity    quantity;
  BtQuantity    times;
  BtPence       unit_price;
  BtList       *shares;
} BtBasisLine;

/**
 * BtBasis:
 * @lines: of BtBasisLine, in order
 * @funds: of BtFund; NULL is none
 */
typedef struct
{
  BtPlan      *plan;
  GArray      *lines;
  BtList      *funds;
  BtLedger    *ledger; /* borrowed */
  BtRateTable *rates;
} BtBasis;

BtBasis *bt_basis_new_for_plan   (BtPlan   *plan);

/* @option stands in a plan.  Its changes apply in order, its added lines come last; a dropped line
 * is gone. */
BtBasis *bt_basis_new_for_option (BtOption *option);
void     bt_basis_free           (BtBasis  *self);

/* The day to ask about when nobody named one: @today (of a practice plan, its own today), but no
 * later than the plan's last day. */
BtDay    bt_plan_get_day         (BtPlan   *plan,
                                  BtDay     today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtBasis, bt_basis_free)

G_END_DECLS
