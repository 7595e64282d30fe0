/* test-text.c: ids do not meet by chance, and names are listed as people say them. */
#include "base/text.h"

#include <string.h>

static void
test_new_ids_are_short_and_all_different (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 10000; i++)
    {
      char *id = bt_text_new_id ();

      g_assert_cmpuint (strlen (id), ==, 13);
      g_assert_cmpuint (strspn (id, "abcdefghijklmnopqrstuvwxyz234567"), ==, 13);
      g_assert_true (g_hash_table_add (seen, id));
    }
}

static void
test_white_space_is_blank (void)
{
  g_assert_true (bt_text_is_blank (NULL));
  g_assert_true (bt_text_is_blank (""));
  g_assert_true (bt_text_is_blank (" \t\r\n\u00a0\u2003"));
  g_assert_false (bt_text_is_blank (" . "));
  g_assert_false (bt_text_is_blank ("\u0645"));
}

static void
test_names_are_listed_as_people_say_them (void)
{
  static const struct { const char *words[5]; const char *said; } rows[] = {
    { { NULL }, "" },
    { { "Ivy", NULL }, "Ivy" },
    { { "Ivy", "Gran Bea", NULL }, "Ivy and Gran Bea" },
    { { "Ivy", "Gran Bea", "Mum", NULL }, "Ivy, Gran Bea and Mum" },
    { { "Ivy", "Gran Bea", "Mum", "100 % Dad", NULL }, "Ivy, Gran Bea, Mum and 100 % Dad" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *said = bt_text_join (rows[i].words);

      g_assert_cmpstr (said, ==, rows[i].said);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/new-ids-are-short-and-all-different",
                   test_new_ids_are_short_and_all_different);
  g_test_add_func ("/text/white-space-is-blank", test_white_space_is_blank);
  g_test_add_func ("/text/names-are-listed-as-people-say-them",
                   test_names_are_listed_as_people_say_them);

  return g_test_run ();
}
