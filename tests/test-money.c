/* test-money.c: money is whole pence, and unknown is not £0. */
#include "base/money.h"

static void
test_sums_with_an_unknown_are_unknown (void)
{
  g_assert_cmpint (bt_pence_add (200, 50), ==, 250);
  g_assert_cmpint (bt_pence_subtract (200, 250), ==, -50);
  g_assert_cmpint (bt_pence_max (200, 250), ==, 250);
  g_assert_cmpint (bt_pence_min (200, -250), ==, -250);

  g_assert_cmpint (bt_pence_add (BT_PENCE_UNKNOWN, 50), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_add (50, BT_PENCE_UNKNOWN), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_subtract (0, BT_PENCE_UNKNOWN), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_max (0, BT_PENCE_UNKNOWN), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_min (BT_PENCE_UNKNOWN, 0), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_scale (BT_PENCE_UNKNOWN, 0, 1), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_cost (BT_QUANTITY_UNKNOWN, 1000, 0), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_cost (1000, BT_QUANTITY_UNKNOWN, 0), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_cost (0, 1000, BT_PENCE_UNKNOWN), ==, BT_PENCE_UNKNOWN);
}

static void
test_halves_go_away_from_zero (void)
{
  g_assert_cmpint (bt_pence_scale (5, 1, 2), ==, 3);
  g_assert_cmpint (bt_pence_scale (-5, 1, 2), ==, -3);
  g_assert_cmpint (bt_pence_scale (5, -1, 2), ==, -3);
  g_assert_cmpint (bt_pence_scale (5, 1, -2), ==, -3);
  g_assert_cmpint (bt_pence_scale (7, 1, 3), ==, 2);
  g_assert_cmpint (bt_pence_scale (8, 1, 3), ==, 3);
  g_assert_cmpint (bt_pence_scale (-7, 1, 3), ==, -2);
  g_assert_cmpint (bt_pence_scale (99, 1, 1), ==, 99);
  g_assert_cmpint (bt_pence_scale (4, 1, 9), ==, 0);
}

static void
test_large_products_do_not_wrap (void)
{
  /* the largest plan: a million hours, a thousand times, at ten million pounds */
  g_assert_cmpint (bt_pence_cost (BT_QUANTITY_MAX, 1000 * BT_QUANTITY_ONE, 1000000000), ==,
                   G_GINT64_CONSTANT (1000000000000000000));
  /* twelve and a half hours, 38 times, at £15.47; and a third place that rounds up */
  g_assert_cmpint (bt_pence_cost (12500, 38000, 1547), ==, 734825);
  g_assert_cmpint (bt_pence_cost (500, 1000, 1547), ==, 774);
  g_assert_cmpint (bt_pence_scale (BT_PENCE_MAX, 1000000000, 1000000000), ==, BT_PENCE_MAX);
}

static void
test_what_is_too_large_is_unknown_and_not_wrong (void)
{
  g_assert_cmpint (bt_pence_add (G_MAXINT64 - 5, 5), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_add (G_MAXINT64 - 5, 4), ==, G_MAXINT64 - 1);
  g_assert_cmpint (bt_pence_subtract (-G_MAXINT64, 5), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_scale (G_MAXINT64 - 1, G_MAXINT64, 1), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_cost (G_MAXINT64, G_MAXINT64, 1), ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (bt_pence_cost (G_MAXINT64 / 4, 4, G_MAXINT64), ==, BT_PENCE_UNKNOWN);
}

static void
test_people_read_pounds (void)
{
  static const struct { BtPence amount; const char *full, *bare, *about, *moved, *held; } rows[] = {
    { 123450, "£1,234.50", "1,234.50", "£1,235", "£1,234.50", "£1,234.50" },
    { -300, "£3.00 over", "3.00 over", "£3 short", "£3.00 back",
      "£3.00 short" },
    { 0, "£0.00", "0.00", "£0", "£0.00", "£0.00" },
    { 7, "£0.07", "0.07", "£0", "£0.07", "£0.07" },
    { -7, "£0.07 over", "0.07 over", "£0", "£0.07 back", "£0.07 short" },
    { 99999, "£999.99", "999.99", "£1,000", "£999.99", "£999.99" },
    { BT_PENCE_MAX, "£10,000,000,000.00", "10,000,000,000.00", "£10,000,000,000",
      "£10,000,000,000.00", "£10,000,000,000.00" },
    { BT_PENCE_UNKNOWN, "not known yet", "not known yet", "not known yet", "not known yet",
      "not known yet" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *full = bt_pence_format (rows[i].amount);
      g_autofree char *bare = bt_pence_format_bare (rows[i].amount);
      g_autofree char *about = bt_pence_format_about (rows[i].amount);
      g_autofree char *moved = bt_pence_format_moved (rows[i].amount);
      g_autofree char *held = bt_pence_format_held (rows[i].amount);

      g_assert_cmpstr (full, ==, rows[i].full);
      g_assert_cmpstr (bare, ==, rows[i].bare);
      g_assert_cmpstr (about, ==, rows[i].about);
      g_assert_cmpstr (moved, ==, rows[i].moved);
      g_assert_cmpstr (held, ==, rows[i].held);
    }
}

static void
test_people_type_pounds_in_many_ways (void)
{
  static const struct { const char *typed; BtPence amount; } rows[] = {
    { "£1,200", 120000 },        { "1200.5", 120050 },        { "1 200", 120000 },
    { "1\u00a0200", 120000 },    { "1200 pounds", 120000 },   { "1 pound", 100 },
    { "-3", -300 },              { "-£3.00", -300 },          { "£-3", -300 },
    { "−£3", -300 },             { " £ 12.34 ", 1234 },       { ".50", 50 },
    { "5.", 500 },               { "0", 0 },                  { "1,234,567.89", 123456789 },
    { "10,000,000,000", BT_PENCE_MAX }, { "", BT_PENCE_UNKNOWN }, { " \t", BT_PENCE_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BtPence amount = 42;

      g_test_message ("%s", rows[i].typed);
      g_assert_true (bt_pence_parse (rows[i].typed, &amount));
      g_assert_cmpint (amount, ==, rows[i].amount);
    }
}

static void
test_what_is_no_amount_is_not_guessed (void)
{
  static const char * const wrong[] = {
    "12,50", "1,2345", "1,23,456", "1234,567", "12.345", "1.2.3", "twelve", "£", "-", "--3",
    "££3", "3-", "3 4", "10,000,000,000.01", "99999999999999999999999", "1e3", "0x10",
    "12 euros", ".", "£1,200 a week", "+3",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      BtPence amount = 42;

      g_test_message ("%s", wrong[i]);
      g_assert_false (bt_pence_parse (wrong[i], &amount));
      g_assert_cmpint (amount, ==, 42);
    }
}

static void
test_every_amount_reads_back_as_it_was_written (void)
{
  for (guint i = 0; i < 10000; i++)
    {
      BtPence amount = ((gint64) g_test_rand_int () * 977) % BT_PENCE_MAX;
      g_autofree char *full = bt_pence_format (ABS (amount));
      g_autofree char *typed = bt_pence_format_typed (amount);
      BtPence read;

      g_assert_true (bt_pence_parse (full, &read));
      g_assert_cmpint (read, ==, ABS (amount));
      g_assert_true (bt_pence_parse (typed, &read));
      g_assert_cmpint (read, ==, amount);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/money/sums-with-an-unknown-are-unknown",
                   test_sums_with_an_unknown_are_unknown);
  g_test_add_func ("/money/halves-go-away-from-zero", test_halves_go_away_from_zero);
  g_test_add_func ("/money/large-products-do-not-wrap", test_large_products_do_not_wrap);
  g_test_add_func ("/money/what-is-too-large-is-unknown-and-not-wrong",
                   test_what_is_too_large_is_unknown_and_not_wrong);
  g_test_add_func ("/money/people-read-pounds", test_people_read_pounds);
  g_test_add_func ("/money/people-type-pounds-in-many-ways", test_people_type_pounds_in_many_ways);
  g_test_add_func ("/money/what-is-no-amount-is-not-guessed",
                   test_what_is_no_amount_is_not_guessed);
  g_test_add_func ("/money/every-amount-reads-back-as-it-was-written",
                   test_every_amount_reads_back_as_it_was_written);

  return g_test_run ();
}
