/* compared.h: a plan and one of its what-ifs side by side: what is not the same, and what that
 * does. */
#pragma once

#include "report/money-rows.h"

G_BEGIN_DECLS

/**
 * BtComparedFigure: pence.
 * @change: option - plan; unknown where one of them is
 */
typedef struct
{
  BtPence plan;
  BtPence option;
  BtPence change;
} BtComparedFigure;

/**
 * BtComparedCost: what something is planned to cost: all of a purpose, then its lines that differ.
 * @purpose: BT_N_PURPOSES for lines that others pay for
 * @line: NULL: all that the purpose has
 * @before, @after: the line's sums; NULL where it is not there, and costs nothing
 */
typedef struct
{
  BtPurpose         purpose;
  BtBudgetLine     *line;
  const BtLineSums *before;
  const BtLineSums *after;
  BtComparedFigure  cost;
} BtComparedCost;

/**
 * BtComparedFund:
 * @unallocated: not shared out yet; below 0 where more is shared out than there is
 * @forecast: what will be there at the year's end; unknown of arranged money, which sits in no
 *   account of the family's
 */
typedef struct
{
  BtFund          *fund;
  gboolean         cash;
  BtComparedFigure unallocated;
  BtComparedFigure forecast;
} BtComparedFund;

/**
 * BtComparedUnits: nights and the like of one line.
 * @before, @after: NULL where the line is not there
 */
typedef struct
{
  BtBudgetLine      *line;
  const BtUnitTally *before;
  const BtUnitTally *after;
} BtComparedUnits;

/**
 * BtCompared: borrows both sums.
 * @costs: of BtComparedCost; @funds: of BtComparedFund, each fund; @units: of BtComparedUnits
 * @coming: of BtNotice, those of the option that the plan has not; @going: the other way round
 * @planned, @unallocated: of all money in the family's hands
 */
typedef struct
{
  const BtSums    *plan;
  const BtSums    *option;
  BtMoneyRows     *plan_rows;
  BtMoneyRows     *option_rows;
  GArray          *costs;
  GArray          *funds;
  GArray          *units;
  GArray          *coming;
  GArray          *going;
  BtComparedFigure planned;
  BtComparedFigure unallocated;
} BtCompared;

BtCompared *bt_compared_new  (const BtSums *plan,
                              const BtSums *option);
void        bt_compared_free (BtCompared   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtCompared, bt_compared_free)

G_END_DECLS
