/* test-initials.c: the letters on the discs. */
#include "draw/initials.h"

static void
test_letters (void)
{
  static const struct
  {
    const char *name, *initials;
  } rows[] = {
    { "Gran Bea", "GB" },
    { "ivy", "I" },
    { "The playgroup friends at St Anne’s", "TP" },
    { "Mum (Siân)", "MS" },
    { "  (Dad)", "D" },
    { "élan", "É" },
    { "Maya-Rose", "MR" },
    { "2nd Scouts", "2" },
    { "نانی جان", "ن" },
    { "🎈", "" },
    { "", "" },
    { NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *initials = bt_initials (rows[i].name);

      g_assert_cmpstr (initials, ==, rows[i].initials);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/initials/first-letters-of-the-first-two-words", test_letters);
  return g_test_run ();
}
