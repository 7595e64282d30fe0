/* spending-change.h: what people do with payments and money in: each is one action with a name,
 * which undo shows. */
#pragma once

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

/* Adds @payment, which stands in no plan yet, with its parts; FALSE where that was refused, which
 * is told. */
gboolean    bt_spending_put_payment  (BtPlan       *plan,
                                      BtSpending   *payment);

/* Adds @receipt, which stands in no plan yet, as money that came into @fund. */
gboolean    bt_spending_put_receipt  (BtFund       *fund,
                                      BtReceipt    *receipt);

/* Makes @receipt money that came into @fund instead. */
gboolean    bt_spending_move_receipt (BtReceipt    *receipt,
                                      BtFund       *fund);

/* The last payment to @payee up to today, whatever the capitals; NULL where there is none.
 * Borrowed. */
BtSpending *bt_spending_find_last    (BtPlan       *plan,
                                      const char   *payee);

/* The fund that most likely pays for @line: the one that did last, else the first of its shares,
 * else the only one there is; NULL where that cannot be said.  Borrowed. */
BtFund     *bt_spending_guess_fund   (BtPlan       *plan,
                                      BtBudgetLine *line);

/* The fund that most likely gets money now: the one that got some last, else the first with an
 * account.  NULL where there is none.  Borrowed. */
BtFund     *bt_spending_guess_in     (BtPlan       *plan);

G_END_DECLS
