/* schedule.h: what money that comes again and again makes in a year. */
#pragma once

#include "base/money.h"
#include "model/codes.h"

G_BEGIN_DECLS

/* How often a year that is: 52 for weeks, 13 for four weeks; 0 where it is not known. */
int     bt_every_count_in_year     (BtEvery every);

/* What @amount, in pence, makes in a year when it comes @every so often; unknown where one of them
 * is. */
BtPence bt_schedule_add_up_in_year (BtPence amount,
                                    BtEvery every);

G_END_DECLS
