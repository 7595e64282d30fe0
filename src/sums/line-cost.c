/* line-cost.c: what a line of the budget is planned to cost. */
#include "sums/line-cost.h"

#define INSURED_AGE 21 /* employers pay no National Insurance for those who are younger */

static BtDay
first_known (BtDay a,
             BtDay b,
             BtDay c)
{
  return a != BT_DAY_UNKNOWN ? a : b != BT_DAY_UNKNOWN ? b : c;
}

/* The first day is `from`, else the plan's `year_from`, else the day asked about; the last `to`,
 * else the plan's `year_to`, else the day asked about, never before the first. */
static void
set_days (BtLineCost   *self,
          BtBudgetLine *line,
          BtPlan       *plan,
          BtDay         on)
{
  self->first = first_known (line->from, plan->year_from, on);
  self->last = MAX (self->first, first_known (line->to, plan->year_to, on));
  self->days = self->last - self->first + 1;
}

/* The days of the line on which the worker is 21 or over; both ends and the birthday count.
 * Nobody's birthday known: all of them. */
static void
set_days_21 (BtLineCost *self,
             BtDay       born_on)
{
  BtDay birthday;

  self->days_21 = self->days;
  if (born_on == BT_DAY_UNKNOWN)
    return;
  birthday = bt_day_add_years (born_on, INSURED_AGE);
  if (birthday > self->first)
    self->days_21 = MAX (0, self->last - birthday + 1);
}

/* pension = round (pension rate × max (0, min (gross, upper) - lower)) */
static BtPence
get_pension (const BtLineCost *self)
{
  const BtRateRow *rates = &self->rates;
  BtPence counted = bt_pence_subtract (bt_pence_min (self->gross, rates->pension_upper),
                                       rates->pension_lower);

  return bt_pence_scale (bt_pence_max (0, counted), rates->pension_rate, BT_RATE_WHOLE);
}

/* insurance_ni = round (NI rate × max (0, gross - threshold) × part), where part is the days of 21
 * and over by all days */
static BtPence
get_insurance (const BtLineCost *self)
{
  const BtRateRow *rates = &self->rates;
  BtPence above = bt_pence_max (0, bt_pence_subtract (self->gross, rates->ni_threshold));

  return bt_pence_scale (above, rates->ni_rate * self->days_21,
                         (gint64) BT_RATE_WHOLE * self->days);
}

/* The Employment Allowance is one pot, used line by line; a line whose cost is not known takes
 * nothing from it. */
static BtPence
take_allowance (BtPence  insurance_ni,
                BtPence *pot)
{
  BtPence used = bt_pence_min (insurance_ni, *pot);

  if (used != BT_PENCE_UNKNOWN)
    *pot -= used;
  return used;
}

/* For `employment: employed`: holiday where it is paid with delivered hours (the paid weeks already
 * hold it), pension where there is one, National Insurance less the allowance. */
static void
add_employers_part (BtLineCost   *self,
                    BtBudgetLine *line,
                    BtPence      *pot)
{
  if (line->holiday == BT_HOLIDAY_DELIVERED_HOURS)
    self->holiday = bt_pence_scale (self->basic, self->rates.holiday_rate, BT_RATE_WHOLE);
  self->gross = bt_pence_add (self->basic, self->holiday);
  if (line->pension == BT_FLAG_YES)
    self->pension = get_pension (self);
  self->insurance_ni = get_insurance (self);
  self->allowance = take_allowance (self->insurance_ni, pot);
}

static void
set_unknown (BtLineCost *self)
{
  self->planned = self->basic = self->holiday = self->gross = BT_PENCE_UNKNOWN;
  self->pension = self->insurance_ni = self->allowance = BT_PENCE_UNKNOWN;
}

/* A package costs 0: its units are counted, never priced.  Otherwise basic = round (quantity ×
 * times × unit_price); a product too large for 64 bits of pence is not known, as is any sum that
 * grows so far.  planned = gross + pension + insurance_ni - allowance. */
static void
set_cost (BtLineCost        *self,
          const BtBasisLine *facts,
          BtPence           *pot)
{
  self->basic = bt_pence_cost (facts->quantity, facts->times, facts->unit_price);
  if (self->basic == BT_PENCE_UNKNOWN)
    {
      set_unknown (self);
      return;
    }
  self->gross = self->basic;
  if (facts->line->employment == BT_EMPLOYMENT_EMPLOYED)
    add_employers_part (self, facts->line, pot);
  self->planned = bt_pence_add (bt_pence_add (self->gross, self->pension),
                                bt_pence_subtract (self->insurance_ni, self->allowance));
}

BtPence
bt_line_cost_get_allowance (const BtBasis *basis,
                            BtDay          on)
{
  BtRateRow rates = bt_rate_table_get (basis->rates, first_known (basis->plan->year_from, on, on));

  return MAX (0, rates.ni_allowance);
}

BtLineCost
bt_line_cost_work_out (const BtBasis     *basis,
                       const BtBasisLine *facts,
                       BtDay              on,
                       BtPence           *pot)
{
  BtBudgetLine *line = facts->line;
  gboolean is_package = line->how == BT_HOW_PACKAGE;
  BtLineCost self = { .lowest_pay = BT_PENCE_UNKNOWN };

  set_days (&self, line, basis->plan, on);
  set_days_21 (&self, line->worker_born_on);
  self.rates = bt_rate_table_get (basis->rates, self.first);
  if (!is_package)
    set_cost (&self, facts, pot);
  if (!is_package && line->employment == BT_EMPLOYMENT_EMPLOYED && line->unit == BT_UNIT_HOUR)
    {
      BtRateRow rates = bt_rate_table_get (basis->rates, self.last);

      self.lowest_pay = bt_rate_row_get_lowest_pay (&rates, line->worker_born_on, self.last);
    }
  return self;
}
