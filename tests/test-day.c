/* test-day.c: days are counted, written and read as a family in England would. */
#include "base/day.h"

#define TODAY bt_day_new (2026, 11, 19)

static void
test_days_are_counted (void)
{
  int year, month, day;

  g_assert_cmpint (bt_day_new (1, 1, 1), ==, 1);
  g_assert_cmpint (bt_day_new (2026, 3, 1) - bt_day_new (2026, 2, 28), ==, 1);
  g_assert_cmpint (bt_day_new (2024, 3, 1) - bt_day_new (2024, 2, 28), ==, 2);

  bt_day_get (bt_day_new (2026, 8, 6), &year, &month, &day);
  g_assert_cmpint (year, ==, 2026);
  g_assert_cmpint (month, ==, 8);
  g_assert_cmpint (day, ==, 6);
}

static void
test_a_day_that_is_not_there_is_unknown (void)
{
  g_assert_cmpint (bt_day_new (2025, 2, 29), ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (bt_day_new (2025, 13, 1), ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (bt_day_new (2025, 257, 1), ==, BT_DAY_UNKNOWN); /* 1 in eight bits */
  g_assert_cmpint (bt_day_new (2025, 4, 31), ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (bt_day_new (0, 4, 1), ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (bt_day_new (10000, 1, 1), ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (bt_day_new (9999, 12, 31), !=, BT_DAY_UNKNOWN);
}

static void
test_a_leap_day_birthday_falls_on_the_first_of_march (void)
{
  g_assert_cmpint (bt_day_add_years (bt_day_new (2004, 2, 29), 21), ==, bt_day_new (2025, 3, 1));
  g_assert_cmpint (bt_day_add_years (bt_day_new (2004, 2, 29), 20), ==, bt_day_new (2024, 2, 29));
  g_assert_cmpint (bt_day_add_years (bt_day_new (2004, 8, 6), 21), ==, bt_day_new (2025, 8, 6));
  g_assert_cmpint (bt_day_add_years (BT_DAY_UNKNOWN, 21), ==, BT_DAY_UNKNOWN);
}

static void
test_files_have_days_in_one_shape (void)
{
  static const char * const wrong[] = {
    "", "2026", "2026-8-6", "2026-08-6", "26-08-06", "2026-02-30", "2026-08-06 ", " 2026-08-06",
    "2026/08/06",
    "0000-01-01", "2026-00-01", "-026-08-06", "2026-08-+6", "2026-08-066", "not a day",
  };
  g_autofree char *text = bt_day_format_iso (bt_day_new (987, 8, 6));
  BtDay day = 42;

  g_assert_cmpstr (text, ==, "0987-08-06");
  g_assert_null (bt_day_format_iso (BT_DAY_UNKNOWN));
  g_assert_true (bt_day_parse_iso ("2026-08-06", &day));
  g_assert_cmpint (day, ==, bt_day_new (2026, 8, 6));

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      day = 42;
      g_assert_false (bt_day_parse_iso (wrong[i], &day));
      g_assert_cmpint (day, ==, 42);
    }
  g_assert_false (bt_day_parse_iso (NULL, &day));
}

static void
test_people_read_days_in_words (void)
{
  BtDay day = bt_day_new (2026, 8, 6);
  g_autofree char *plain = bt_day_format (day);
  g_autofree char *brief = bt_day_format_short (day);
  g_autofree char *full = bt_day_format_long (day);
  g_autofree char *unknown = bt_day_format (BT_DAY_UNKNOWN);

  g_assert_cmpstr (plain, ==, "6 August 2026");
  g_assert_cmpstr (brief, ==, "6 August");
  g_assert_cmpstr (full, ==, "Thursday 6 August 2026");
  g_assert_cmpstr (unknown, ==, "not known yet");
}

static void
test_people_type_days_in_many_ways (void)
{
  static const struct { const char *typed; int year, month, day; } rows[] = {
    { "6/8/26", 2026, 8, 6 },                 { "6.8.2026", 2026, 8, 6 },
    { "06-08-2026", 2026, 8, 6 },             { "2026-08-06", 2026, 8, 6 },
    { "6 August 2026", 2026, 8, 6 },          { " 6th of august, 2026 ", 2026, 8, 6 },
    { "6aug26", 2026, 8, 6 },                 { "6-Aug-26", 2026, 8, 6 },
    { "1 sept 2026", 2026, 9, 1 },            { "1/4/79", 1979, 4, 1 },
    { "1/4/47", 1947, 4, 1 },                 { "3. May 46", 2046, 5, 3 },
    { "Thursday 6 August 2026", 2026, 8, 6 },
    /* the year that is nearest to 19 November 2026 */
    { "6 Aug", 2026, 8, 6 },                  { "20/11", 2026, 11, 20 },
    { "1 January", 2027, 1, 1 },              { "19/5", 2027, 5, 19 },
    { "21 May", 2026, 5, 21 },                { "29 Feb", 2028, 2, 29 },
    { "today", 2026, 11, 19 },                { "Today ", 2026, 11, 19 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      BtDay day = BT_DAY_UNKNOWN;

      g_test_message ("%s", rows[i].typed);
      g_assert_true (bt_day_parse (rows[i].typed, TODAY, &day));
      g_assert_cmpint (day, ==, bt_day_new (rows[i].year, rows[i].month, rows[i].day));
    }
}

static void
test_a_day_is_never_read_in_american_order (void)
{
  BtDay day = BT_DAY_UNKNOWN;

  g_assert_true (bt_day_parse ("5/6/2026", TODAY, &day));
  g_assert_cmpint (day, ==, bt_day_new (2026, 6, 5));
  g_assert_false (bt_day_parse ("8/25/2026", TODAY, &day));
  g_assert_false (bt_day_parse ("August 6 2026", TODAY, &day));
}

static void
test_what_is_no_day_is_not_guessed (void)
{
  static const char * const wrong[] = {
    "soon", "31 April", "6", "6 au", "6//8", "-6/8/26", "6/8/126", "6/8/20260", "6 8 26 1 1",
    "next week", "6 August 2026 at four", "30/2/2026", "6 todays", "august", "6 & 8",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      BtDay day = 42;

      g_test_message ("%s", wrong[i]);
      g_assert_false (bt_day_parse (wrong[i], TODAY, &day));
      g_assert_cmpint (day, ==, 42);
    }
}

static void
test_nothing_typed_is_not_known_yet (void)
{
  BtDay day = 42;

  g_assert_true (bt_day_parse ("  ", TODAY, &day));
  g_assert_cmpint (day, ==, BT_DAY_UNKNOWN);
}

static void
test_every_day_reads_back_as_it_was_written (void)
{
  for (BtDay day = bt_day_new (2000, 1, 1); day < bt_day_new (2050, 1, 1); day += 37)
    {
      g_autofree char *iso = bt_day_format_iso (day);
      g_autofree char *full = bt_day_format_long (day);
      BtDay from_iso, from_words;

      g_assert_true (bt_day_parse_iso (iso, &from_iso));
      g_assert_cmpint (from_iso, ==, day);
      g_assert_true (bt_day_parse (full, TODAY, &from_words));
      g_assert_cmpint (from_words, ==, day);
    }
}

static void
test_a_day_in_a_sentence_is_found (void)
{
  static const struct { const char *text, *days[3]; } rows[] = {
    { "Asked on 6 August 2026, by Mum", { "6 August 2026" } },
    { "1 April 2026 to 31 March 2027", { "1 April 2026", "31 March 2027" } },
    { "by 31 December.", { "31 December" } },
    { "12 May", { "12 May" } },
    { "12 Mayors", { NULL } },
    { "112 May 2026", { NULL } },
    { "2026 March", { NULL } },
    { "3 nights, 12 hours", { NULL } },
    { "6 August 20", { "6 August" } },
    { "", { NULL } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gsize start = 0, end = 0;
      guint n = 0;

      for (; bt_day_find (rows[i].text, &start, &end); n++, start = end)
        {
          g_autofree char *found = g_strndup (rows[i].text + start, end - start);

          g_assert_cmpstr (found, ==, rows[i].days[n]);
        }
      g_assert_null (rows[i].days[n]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/day/days-are-counted", test_days_are_counted);
  g_test_add_func ("/day/a-day-that-is-not-there-is-unknown",
                   test_a_day_that_is_not_there_is_unknown);
  g_test_add_func ("/day/a-leap-day-birthday-falls-on-the-first-of-march",
                   test_a_leap_day_birthday_falls_on_the_first_of_march);
  g_test_add_func ("/day/files-have-days-in-one-shape", test_files_have_days_in_one_shape);
  g_test_add_func ("/day/people-read-days-in-words", test_people_read_days_in_words);
  g_test_add_func ("/day/people-type-days-in-many-ways", test_people_type_days_in_many_ways);
  g_test_add_func ("/day/a-day-is-never-read-in-american-order",
                   test_a_day_is_never_read_in_american_order);
  g_test_add_func ("/day/what-is-no-day-is-not-guessed", test_what_is_no_day_is_not_guessed);
  g_test_add_func ("/day/nothing-typed-is-not-known-yet", test_nothing_typed_is_not_known_yet);
  g_test_add_func ("/day/every-day-reads-back-as-it-was-written",
                   test_every_day_reads_back_as_it_was_written);

  g_test_add_func ("/day/a-day-in-a-sentence-is-found", test_a_day_in_a_sentence_is_found);

  return g_test_run ();
}
