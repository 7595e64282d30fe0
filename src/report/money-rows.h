/* money-rows.h: the lines of the budget as a page shows them: by purpose, with what each fund pays.
 */
#pragma once

#include "draw/ink.h"
#include "sums/totals.h"
#include "words/purpose.h"

G_BEGIN_DECLS

/**
 * BtMoneyRow: a line that the family's own funds pay for, or that nobody pays for yet.
 * @cost: what it is planned to cost, without what arranged money pays; unknown where that is
 * @shared: what the family's funds pay of it
 * @unfunded: what no fund pays for
 */
typedef struct
{
  BtBudgetLine     *line;
  const BtLineSums *sums;
  BtPurpose         purpose;
  gboolean          once;
  BtPence           cost;
  BtTally           shared;
  BtPence           unfunded;
} BtMoneyRow;

/**
 * BtMoneyRows: borrows @sums.
 * @rows: of BtMoneyRow, sorted: what goes on, then what is bought once; by purpose; as the plan has
 * them
 * @funds: of BtFund: those whose money is in the family's hands
 * @arranged: of BtFund: those that others hold
 */
typedef struct
{
  const BtSums *sums;
  GArray       *rows;
  GPtrArray    *funds;
  GPtrArray    *arranged;
} BtMoneyRows;

BtMoneyRows *bt_money_rows_new      (const BtSums *sums);
void         bt_money_rows_free     (BtMoneyRows  *self);

/* What @fund is planned to pay of @line: 0 where it pays nothing, unknown where nobody has said. */
BtPence      bt_money_get_share     (const BtSums *sums,
                                     BtBudgetLine *line,
                                     BtFund       *fund);

/* What @rows plan for @purpose together. */
BtTally      bt_purpose_add_up      (const BtMoneyRows *rows,
                                     BtPurpose     purpose);

/* What all of @rows cost together, those not known left out. */
BtPence      bt_money_add_costs     (const BtMoneyRows *rows);

/* "Education direct payments (Section J): none."  NULL where the plan is no EHC plan.  The
 * caller's. */
char        *bt_money_say_section_j (BtPlan       *plan,
                                     const BtSums *sums);

/* The fill that stands for @purpose in every picture. */
BtFill       bt_purpose_get_fill    (BtPurpose     purpose);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtMoneyRows, bt_money_rows_free)

G_END_DECLS
