/* budget-words.h: the few words that the place The budget says of funds and lines. */
#pragma once

#include "model/budget-line.h"
#include "model/fund.h"
#include "model/option.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/* What they are called, on one line and not too long; never NULL.  All of these are the
 * caller's. */
char    *bt_budget_dup_fund_name (BtFund           *fund);
char    *bt_budget_dup_line_name (BtBudgetLine     *line);

char    *bt_budget_dup_option_name (BtOption       *option);
/* Of any of these three. */
char    *bt_budget_dup_name      (gpointer          record);
/* The same for the heading of its own form: it may take a few lines. */
char    *bt_budget_dup_heading   (gpointer          record);

/* "you can move it", "ask first", "only for the trike"; NULL where nobody has said. */
char    *bt_budget_dup_rule      (BtFund           *fund);

/* "paid to us, every 4 weeks"; NULL where nobody has said. */
char    *bt_budget_dup_source    (BtFund           *fund);

/* "14 nights: 11 taken, 3 left"; NULL where it is not counted in units. */
char    *bt_budget_dup_units     (const BtSums     *sums,
                                  BtBudgetLine     *line);

/* What was spent on @line from money in the family's hands; pence. */
BtPence  bt_budget_get_spent     (const BtSums     *sums,
                                  BtBudgetLine     *line);


G_END_DECLS
