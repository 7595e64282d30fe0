/* opened.h: a figure opened into its sum, a row for each thing that it is made of. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/**
 * BtOpenedRow:
 * @words: what it is
 * @sign: '+' or '-' before the figure, '=' for what all of it comes to, ' ' for the first
 * @amount: pence, as written: what is taken away is above 0, too, and only a result is ever below
 * @moved: it was spent: below 0 it came back
 * @held: an account has it or will have it: below 0 it is short
 */
typedef struct
{
  char    *words;
  char     sign;
  BtPence  amount;
  gboolean moved;
  gboolean held;
} BtOpenedRow;

typedef enum
{
  BT_FUND_FIGURE_ENTITLEMENT,
  BT_FUND_FIGURE_PLANNED,
  BT_FUND_FIGURE_UNALLOCATED,
  BT_FUND_FIGURE_SPENT,
  BT_FUND_FIGURE_BALANCE,
  BT_FUND_FIGURE_PREPAID,
  BT_FUND_FIGURE_STILL_PLANNED,
  BT_FUND_FIGURE_TO_COME,
  BT_FUND_FIGURE_AVAILABLE,
  BT_FUND_FIGURE_FORECAST,
  BT_FUND_FIGURE_OVER_KEEP,
  BT_N_FUND_FIGURES
} BtFundFigure;

/* TRUE of what an account has or will have, which below 0 is short, not over. */
gboolean bt_fund_figure_is_held (BtFundFigure figure);

/* What a line costs: "16 hours × 52 × £14.20", then what an employer pays on top.  Of BtOpenedRow,
 * the last one the result; give back with g_array_unref(). */
GArray *bt_opened_line   (const BtLineSums *line);

/* The same for a figure of @fund, one of @sums. */
GArray *bt_opened_fund   (const BtSums     *sums,
                          BtFund           *fund,
                          BtFundFigure      figure);

/* The rows as lines of text: "+ £85.00: Came in". For screen readers, and for tests.  The caller's.
 * */
char   *bt_opened_to_text (GArray          *rows);

G_END_DECLS
