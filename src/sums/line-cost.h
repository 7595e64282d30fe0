/* line-cost.h: what a line of the budget is planned to cost, with what an employer pays on top of
 * wages. */
#pragma once

#include "sums/basis.h"

G_BEGIN_DECLS

/**
 * BtLineCost: the sum, and the figures it is made of; pence.  All unknown where the quantity or
 * price is.
 * @planned: gross + pension + insurance_ni - allowance
 * @basic: units × price
 * @holiday: on top of basic, where holiday is paid with delivered hours
 * @gross: basic + holiday
 * @pension: the employer's part
 * @insurance_ni: employer's National Insurance, before the Employment Allowance
 * @allowance: the Employment Allowance used up by this line
 * @lowest_pay: the least that may be paid for an hour on the line's last day; unknown unless it is
 *   paid by the hour to someone employed
 * @rates: those the line is reckoned with
 * @first, @last: the line's days
 * @days: of the line, both ends counted; @days_21: those on which the worker is 21 or over
 */
typedef struct
{
  BtPence   planned;
  BtPence   basic;
  BtPence   holiday;
  BtPence   gross;
  BtPence   pension;
  BtPence   insurance_ni;
  BtPence   allowance;
  BtPence   lowest_pay;
  BtRateRow rates;
  BtDay     first;
  BtDay     last;
  int       days;
  int       days_21;
} BtLineCost;

/* What is in the plan's one pot of Employment Allowance before its first line; pence. */
BtPence    bt_line_cost_get_allowance (const BtBasis     *basis,
                                       BtDay              on);

/* The cost of @line; takes from @pot what it uses of the Employment Allowance. */
BtLineCost bt_line_cost_work_out      (const BtBasis     *basis,
                                       const BtBasisLine *line,
                                       BtDay              on,
                                       BtPence           *pot);

G_END_DECLS
