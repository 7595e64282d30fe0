/* test-sums-schedule.c: what money that comes again and again makes in a year. */
#include "config.h"

#include <locale.h>

#include "sums/schedule.h"

static void
test_an_amount_is_added_up_over_a_year (void)
{
  g_assert_cmpint (bt_schedule_add_up_in_year (22000, BT_EVERY_WEEK), ==, 1144000);
  g_assert_cmpint (bt_schedule_add_up_in_year (88000, BT_EVERY_FOUR_WEEKS), ==, 1144000);
  g_assert_cmpint (bt_schedule_add_up_in_year (100001, BT_EVERY_MONTH), ==, 1200012);
  g_assert_cmpint (bt_schedule_add_up_in_year (150000, BT_EVERY_ONCE), ==, 150000);
}

static void
test_what_is_not_known_makes_no_amount (void)
{
  g_assert_cmpint (bt_schedule_add_up_in_year (BT_PENCE_UNKNOWN, BT_EVERY_WEEK), ==,
                   BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_schedule_add_up_in_year (22000, BT_EVERY_UNKNOWN), ==, BT_PENCE_UNKNOWN);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule/added-up-over-a-year", test_an_amount_is_added_up_over_a_year);
  g_test_add_func ("/schedule/not-known-makes-no-amount", test_what_is_not_known_makes_no_amount);
  return g_test_run ();
}
