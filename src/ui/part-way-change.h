/* part-way-change.h: starting part-way through a year: true figures of a fund from two answers. */
#pragma once

#include "model/budget-line.h"
#include "model/fund.h"

G_BEGIN_DECLS

/* What one line used of a fund before; pence. */
typedef struct
{
  BtBudgetLine *line;
  BtPence       used;
} BtUsedSoFar;

/* Makes what came into @fund up to @on be @came_in, and what is in its account @in_account, by one
 * receipt and one payment "before we started", whose parts are what each line used, and the rest;
 * where more is there than came in, and nobody said what was there at the start, that is it.
 * Unknown answers change nothing.  One action; FALSE where that was refused, which has been
 * told. */
gboolean bt_part_way_write (BtFund            *fund,
                            BtDay              on,
                            BtPence            came_in,
                            BtPence            in_account,
                            const BtUsedSoFar *used,
                            guint              n_used);

/* What was spent of @fund before anyone wrote it down; pence, unknown where an answer is. */
BtPence  bt_part_way_get_spent (BtFund        *fund,
                                BtDay          on,
                                BtPence        came_in,
                                BtPence        in_account);

G_END_DECLS
