/* test-number.c: numbers are read by people with a mark between each three digits. */
#include "base/number.h"

static void
test_each_three_digits_stand_apart (void)
{
  static const struct { const char *plain, *grouped; } rows[] = {
    { "0", "0" }, { "12", "12" }, { "999", "999" }, { "1000", "1,000" }, { "20002", "20,002" },
    { "123456", "123,456" }, { "1234567", "1,234,567" }, { "1200.5", "1,200.5" },
    { "12.34567", "12.34567" }, { "-1200", "-1,200" }, { "-120", "-120" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = bt_number_group (rows[i].plain);

      g_assert_cmpstr (text, ==, rows[i].grouped);
    }
  g_assert_null (bt_number_group (NULL));
}

static void
test_how_many_there_are_stands_in_the_sentence (void)
{
  g_autofree char *few = bt_number_count ("%s payments", 2);
  g_autofree char *many = bt_number_count ("%s payments", 20002);
  g_autofree char *most = bt_number_format (G_MAXUINT64);

  g_assert_cmpstr (few, ==, "2 payments");
  g_assert_cmpstr (many, ==, "20,002 payments");
  g_assert_cmpstr (most, ==, "18,446,744,073,709,551,615");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/number/each-three-digits-stand-apart", test_each_three_digits_stand_apart);
  g_test_add_func ("/number/how-many-there-are-stands-in-the-sentence",
                   test_how_many_there_are_stands_in_the_sentence);

  return g_test_run ();
}
