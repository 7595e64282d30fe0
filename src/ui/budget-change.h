/* budget-change.h: what people do with lines and funds: each is one action with a name, which undo
 * shows. */
#pragma once

#include "model/budget-line.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "model/plan.h"

G_BEGIN_DECLS

/* Adds something to pay for, or money, with no more said of it than that; NULL where that was
 * refused, which has been told.  Borrowed. */
BtBudgetLine *bt_budget_add_line  (BtPlan       *plan);
BtFund       *bt_budget_add_fund  (BtPlan       *plan);

/* Removes @record, a line or a fund; FALSE where that was refused, which has been told. */
gboolean      bt_budget_remove    (gpointer      record);

/* Removes @record again where nothing has been said of it. */
void          bt_budget_tidy      (gpointer      record);

/* The fund that is only for @line, which would be for nothing without it; NULL where there is none.
 * Borrowed. */
BtFund       *bt_budget_find_only (BtBudgetLine *line);

/* Makes @outcome be served by @line, or not. */
void          bt_budget_serve     (BtOutcome    *outcome,
                                   BtBudgetLine *line,
                                   gboolean      serves);

/* Makes @share pay what no other share of its line does, as no other share then does; or an amount
 * that is not known yet. */
void          bt_budget_set_rest  (BtShare      *share,
                                   gboolean      rest);

/* Makes @share, which is to be one of @shares, be of the first fund that is in none of them yet;
 * the first of all pays the rest. */
void          bt_budget_begin_share (BtPlan     *plan,
                                     BtList     *shares,
                                     BtShare    *share);

/* Ends the plan's action; where it was refused that is told. */
gboolean      bt_budget_end       (BtPlan       *plan);

G_END_DECLS
