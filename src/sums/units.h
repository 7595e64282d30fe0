/* units.h: nights and the like: how many there are, were taken, are booked, fell out, are left. */
#pragma once

#include "sums/basis.h"

G_BEGIN_DECLS

typedef gint64 BtUnits; /* millionths: a quantity times a quantity, exactly */

#define BT_UNITS_UNKNOWN G_MININT64
#define BT_UNITS_ONE     (BT_QUANTITY_ONE * BT_QUANTITY_ONE)

/**
 * BtUnitTally:
 * @units: quantity × times
 * @left: units - taken - booked
 * @incomplete: TRUE where a stay's length is not known
 */
typedef struct
{
  BtBudgetLine *line;
  BtUnits       units;
  BtUnits       taken;
  BtUnits       booked;
  BtUnits       cancelled;
  BtUnits       left;
  gboolean      incomplete;
} BtUnitTally;

/* "6", "12.5", "-2"; NULL when unknown.  A plain decimal, as JSON has it: bt_words_units () is for
 * people. */
char       *bt_units_format       (BtUnits            units);

/* quantity × times. */
BtUnits     bt_units_planned      (const BtBasisLine *line);

/* How long @stay is, in @unit, thousandths: as given, else the nights between its days, one more
 * where days are counted (Friday to Sunday is 2 nights and 3 days); unknown where a day is, or
 * where it ends before it begins. */
BtQuantity  bt_stay_get_units     (BtStay            *stay,
                                   BtUnit             unit);

/* TRUE for lines with stays, and those of a package. */
gboolean    bt_line_has_units     (BtBudgetLine      *line);
BtUnitTally bt_unit_tally_work_out (const BtBasisLine *line);

G_END_DECLS
