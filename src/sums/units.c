/* units.c: nights and the like. */
#include "sums/units.h"

#include <string.h>

#define PLACES 6

char *
bt_units_format (BtUnits units)
{
  char *text;
  gsize end;

  if (units == BT_UNITS_UNKNOWN)
    return NULL;

  text = g_strdup_printf ("%s%" G_GINT64_FORMAT ".%0*d", units < 0 ? "-" : "",
                          ABS (units / BT_UNITS_ONE), PLACES, (int) ABS (units % BT_UNITS_ONE));
  for (end = strlen (text); text[end - 1] == '0'; end--)
    ;
  text[text[end - 1] == '.' ? end - 1 : end] = '\0';
  return text;
}

BtUnits
bt_units_planned (const BtBasisLine *line)
{
  /* within a plan's limits at most 10^15, far inside 64 bits */
  return line->quantity == BT_QUANTITY_UNKNOWN ? BT_UNITS_UNKNOWN : line->quantity * line->times;
}

BtQuantity
bt_stay_get_units (BtStay *stay,
                   BtUnit  unit)
{
  if (stay->units != BT_QUANTITY_UNKNOWN)
    return stay->units;
  if (stay->from == BT_DAY_UNKNOWN || stay->to == BT_DAY_UNKNOWN || stay->to < stay->from)
    return BT_QUANTITY_UNKNOWN;
  return (stay->to - stay->from + (unit == BT_UNIT_DAY ? 1 : 0)) * (BtQuantity) BT_QUANTITY_ONE;
}

gboolean
bt_line_has_units (BtBudgetLine *line)
{
  return line->how == BT_HOW_PACKAGE || bt_list_get_length (line->stays) > 0;
}

static void
add_stay (BtUnitTally *self,
          BtStay      *stay)
{
  BtUnits *sums[] = {
    [BT_STAY_STATE_UNKNOWN] = NULL, /* nobody said: it is in none of the sums */
    [BT_STAY_STATE_BOOKED] = &self->booked,
    [BT_STAY_STATE_TAKEN] = &self->taken,
    [BT_STAY_STATE_CANCELLED] = &self->cancelled,
  };
  BtQuantity units = bt_stay_get_units (stay, self->line->unit);

  if (sums[stay->state] == NULL)
    return;
  if (units == BT_QUANTITY_UNKNOWN)
    self->incomplete = TRUE;
  else
    *sums[stay->state] += units * BT_QUANTITY_ONE;
}

BtUnitTally
bt_unit_tally_work_out (const BtBasisLine *facts)
{
  BtUnitTally self = { .line = facts->line, .units = bt_units_planned (facts) };

  for (guint i = 0; i < bt_list_get_length (facts->line->stays); i++)
    add_stay (&self, bt_list_get (facts->line->stays, i));
  self.left = BT_UNITS_UNKNOWN;
  if (self.units != BT_UNITS_UNKNOWN)
    self.left = self.units - self.taken - self.booked;
  return self;
}
