/* rate-table.h: wage, tax and pension figures by the day they hold from: those shipped, and the
 * family's own over them. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/**
 * BtRateRow: the figures in force on a day; none is ever unknown.
 * @pay_21, @pay_18, @pay_young: the lowest lawful pay for an hour at 21 and over, 18 to 20, under
 * 18; pence
 * @ni_rate: employer's National Insurance, thousandths of a per cent
 * @ni_threshold, @ni_allowance: pence a year
 * @pension_lower, @pension_upper: the pay between which a pension is paid; pence a year
 * @pension_rate, @holiday_rate: thousandths of a per cent
 * @unconfirmed: bits of figures that nobody has seen confirmed; ask bt_rate_row_is_confirmed()
 */
typedef struct
{
  BtPence    pay_21;
  BtPence    pay_18;
  BtPence    pay_young;
  BtQuantity ni_rate;
  BtPence    ni_threshold;
  BtPence    ni_allowance;
  BtPence    pension_lower;
  BtPence    pension_upper;
  BtQuantity pension_rate;
  BtQuantity holiday_rate;
  guint      unconfirmed;
} BtRateRow;

/* What a per cent rate is a part of: amount * rate / BT_RATE_WHOLE. */
#define BT_RATE_WHOLE (100 * BT_QUANTITY_ONE)

typedef struct _BtRateTable BtRateTable;

/* The shipped rates with @plan's own rows laid over them.  A row of its own replaces what it names
 * from its day on. */
BtRateTable *bt_rate_table_new  (BtPlan            *plan);
void         bt_rate_table_free (BtRateTable       *self);

/* The row in force on @day; before the first row, the first. */
BtRateRow    bt_rate_table_get  (const BtRateTable *self,
                                 BtDay              day);

/* FALSE where the figure of that name ("ni_rate") should be checked with a payroll. */
gboolean     bt_rate_row_is_confirmed (const BtRateRow *self,
                                       const char      *name);

/* The lowest lawful pay for an hour, on @day, of someone born on @born_on (unknown counts as 21);
 * pence. */
BtPence      bt_rate_row_get_lowest_pay (const BtRateRow *self,
                                         BtDay            born_on,
                                         BtDay            day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtRateTable, bt_rate_table_free)

G_END_DECLS
