/* year.h: how the money goes over the plan's year, day by day. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_YEAR_DAYS_MAX 3660 /* a longer year is somebody still typing */

/**
 * BtYear: money in the family's hands, all of it together; pence.
 * @from, @to: the first and the last day of the year
 * @spent: what had been paid by the end of each day, a BtPence for each day from @from to today;
 *   empty before the year begins
 * @all: what there is for the year
 * @at_end: what will have been paid by the last day, if all goes as planned
 */
typedef struct
{
  BtDay   from;
  BtDay   to;
  GArray *spent;
  BtPence all;
  BtPence at_end;
} BtYear;

/* The plan's year as @sums has it on its day.  NULL where the year's days are not known, or no
 * money is. */
BtYear *bt_year_new  (const BtSums *sums);
void    bt_year_free (BtYear       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtYear, bt_year_free)

G_END_DECLS
