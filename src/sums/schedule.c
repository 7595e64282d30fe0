/* schedule.c: what money that comes again and again makes in a year. */
#include "sums/schedule.h"

int
bt_every_count_in_year (BtEvery every)
{
  static const int times[] = {
    [BT_EVERY_UNKNOWN] = 0,    [BT_EVERY_ONCE] = 1,        [BT_EVERY_WEEK] = 52,
    [BT_EVERY_TWO_WEEKS] = 26, [BT_EVERY_FOUR_WEEKS] = 13, [BT_EVERY_MONTH] = 12,
    [BT_EVERY_QUARTER] = 4,    [BT_EVERY_YEAR] = 1,
  };

  g_return_val_if_fail ((guint) every < G_N_ELEMENTS (times), 0);
  return times[every];
}

BtPence
bt_schedule_add_up_in_year (BtPence amount,
                            BtEvery every)
{
  int times = bt_every_count_in_year (every);

  if (amount == BT_PENCE_UNKNOWN || times == 0)
    return BT_PENCE_UNKNOWN;
  return bt_pence_scale (amount, times, 1);
}
