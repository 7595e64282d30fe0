/* rates.h: a family's own wage, tax and pension figures, from a day on. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_RATES (bt_rates_get_type ())
G_DECLARE_FINAL_TYPE (BtRates, bt_rates, BT, RATES, BtRecord)

struct _BtRates
{
  BtRecord     parent_instance;
  BtDay        from;
  BtPence      pay_21;
  BtPence      pay_18;
  BtPence      pay_young;
  BtQuantity   ni_rate;
  BtPence      ni_threshold;
  BtPence      ni_allowance;
  BtPence      pension_lower;
  BtPence      pension_upper;
  BtQuantity   pension_rate;
  BtQuantity   holiday_rate;
};

G_END_DECLS
