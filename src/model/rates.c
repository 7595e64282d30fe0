/* rates.c: a family's own wage, tax and pension figures, from a day on. */
#include "config.h"

#include "model/rates.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_DAY (BtRates, from, N_("From"), BT_FIELD_REQUIRED),
  BT_FIELD_PENCE (BtRates, pay_21, N_("Lowest pay, 21 and over"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtRates, pay_18, N_("Lowest pay, 18 to 20"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtRates, pay_young, N_("Lowest pay, under 18"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_QUANTITY (BtRates, ni_rate, N_("National Insurance, per cent"), BT_QUANTITY_MAX),
  BT_FIELD_PENCE (BtRates, ni_threshold, N_("National Insurance starts at"), -BT_PENCE_MAX,
                  BT_PENCE_MAX),
  BT_FIELD_PENCE (BtRates, ni_allowance, N_("Employment Allowance"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtRates, pension_lower, N_("Pension starts at"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtRates, pension_upper, N_("Pension stops at"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_QUANTITY (BtRates, pension_rate, N_("Pension, per cent"), BT_QUANTITY_MAX),
  BT_FIELD_QUANTITY (BtRates, holiday_rate, N_("Holiday, per cent"), BT_QUANTITY_MAX),
};

BT_DEFINE_RECORD (BtRates, bt_rates, "rates", fields)
