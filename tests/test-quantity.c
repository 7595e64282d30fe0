/* test-quantity.c: hours, nights and miles are exact to a thousandth. */
#include "base/quantity.h"

static void
test_no_more_places_are_shown_than_there_are (void)
{
  static const struct { BtQuantity quantity; const char *text; } rows[] = {
    { 16000, "16" }, { 12500, "12.5" }, { 125, "0.125" }, { 0, "0" }, { 10, "0.01" },
    { 100000, "100" }, { 1200500, "1,200.5" },
    { BT_QUANTITY_MAX, "1,000,000" }, { -1500, "-1.5" }, { -500, "-0.5" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = bt_quantity_format (rows[i].quantity);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
  g_assert_null (bt_quantity_format (BT_QUANTITY_UNKNOWN));
}

static void
test_people_type_quantities (void)
{
  static const struct { const char *typed; BtQuantity quantity; } rows[] = {
    { "16", 16000 }, { "12.5", 12500 }, { "1,200", 1200000 }, { " 0.125 ", 125 }, { ".5", 500 },
    { "0", 0 }, { "1,000,000", BT_QUANTITY_MAX },
    { "1000000.000", BT_QUANTITY_MAX }, { "", BT_QUANTITY_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BtQuantity quantity = 42;

      g_test_message ("%s", rows[i].typed);
      g_assert_true (bt_quantity_parse (rows[i].typed, &quantity));
      g_assert_cmpint (quantity, ==, rows[i].quantity);
    }
}

static void
test_what_is_no_quantity_is_not_guessed (void)
{
  static const char * const wrong[] = {
    "-1", "1,5", "0.1234", "1000000.001", "1000001", "a few", "12 hours",
    "1e3", "9999999999999999999999",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      BtQuantity quantity = 42;

      g_test_message ("%s", wrong[i]);
      g_assert_false (bt_quantity_parse (wrong[i], &quantity));
      g_assert_cmpint (quantity, ==, 42);
    }
}

static void
test_every_quantity_reads_back_as_it_was_written (void)
{
  for (guint i = 0; i < 10000; i++)
    {
      BtQuantity quantity = g_test_rand_int_range (0, BT_QUANTITY_MAX);
      g_autofree char *text = bt_quantity_format (quantity);
      BtQuantity read;

      g_assert_true (bt_quantity_parse (text, &read));
      g_assert_cmpint (read, ==, quantity);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quantity/no-more-places-are-shown-than-there-are",
                   test_no_more_places_are_shown_than_there_are);
  g_test_add_func ("/quantity/people-type-quantities", test_people_type_quantities);
  g_test_add_func ("/quantity/what-is-no-quantity-is-not-guessed",
                   test_what_is_no_quantity_is_not_guessed);
  g_test_add_func ("/quantity/every-quantity-reads-back-as-it-was-written",
                   test_every_quantity_reads_back_as_it_was_written);

  return g_test_run ();
}
