/* test-audience.c: whoever gets pages gets those that are for them, without what is not. */
#include "pages-check.h"
#include "pages-make.h"

/* One of each thing that somebody may not want handed on. */
static const char plan_text[]
    = "{\"bunting\": 1, \"person\": {\"preferred_name\": \"Sam\"}, \"statements\": ["
      "{\"id\": \"s1\", \"kind\": \"admire\", \"text\": \"His laugh.\"},"
      "{\"id\": \"s2\", \"kind\": \"important_for\", \"text\": \"Medicine at eight.\"},"
      "{\"id\": \"s3\", \"kind\": \"history\", \"text\": \"Born early.\"},"
      "{\"id\": \"s4\", \"kind\": \"good_day\", \"text\": \"Snow.\"}],"
      "\"wealth\": [{\"id\": \"w1\", \"name\": \"Gran Bea\", \"circle\": 1,"
      " \"contact\": \"01632 960114\", \"contact_printed\": true, \"trained_for\": \"Seizures\"},"
      "{\"id\": \"w2\", \"name\": \"Lena\", \"circle\": 2, \"contact\": \"01632 960115\"}],"
      "\"outcomes\": [{\"id\": \"o1\", \"title\": \"Fewer colds\", \"area\": \"health\"},"
      "{\"id\": \"o2\", \"title\": \"Ride the big train\", \"area\": \"friends\"}],"
      "\"funds\": [{\"id\": \"f1\", \"name\": \"Council\", \"held\": \"direct_payment\","
      " \"amount\": 123456}],"
      "\"budget_lines\": [{\"id\": \"l1\", \"name\": \"Chest physio\", \"kind\": \"therapy\","
      " \"provider\": \"Lung clinic\", \"how\": \"bought\", \"unit\": \"session\","
      " \"quantity\": 3, \"unit_price\": 4321, \"shares\": [{\"fund\": \"f1\", \"rest\": true}]},"
      "{\"id\": \"l2\", \"name\": \"The nest\", \"kind\": \"hospice_break\", \"how\": \"package\","
      " \"unit\": \"night\", \"quantity\": 6, \"stays\": [{\"from\": \"2026-05-01\","
      " \"to\": \"2026-05-03\", \"state\": \"cancelled\", \"cancelled_by\": \"illness\"}]}],"
      "\"agreements\": [{\"id\": \"a1\", \"what\": \"A ramp\", \"care_contact\": \"Ms Ring\"}],"
      "\"questions\": [{\"id\": \"q1\", \"text\": \"Who pays?\"}]}";

static char *
print (BtReportParts parts,
       BtLeaveOut    leave_out)
{
  g_autoptr (BtPlan) plan = read_text (plan_text);
  BtDay on = bt_day_new (2026, 11, 19);
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, on);
  BtReportOptions options = { parts, BT_SIZE_NORMAL, FALSE, leave_out, on, NULL };
  g_autoptr (BtPages) pages = bt_report_make (plan, sums, &options);

  check_pages (pages);
  return dup_text (pages);
}

static gboolean
has (const char *text,
     const char *word)
{
  return strstr (text, word) != NULL;
}

/* What each flag takes away; all of it is there without. */
static void
test_what_is_left_out (void)
{
  static const struct
  {
    BtLeaveOut  leave_out;
    const char *words[10];
  } rows[] = {
    { BT_LEAVE_OUT_MONEY, { "1,234.56", "129.63", "43.21", "£" } },
    { BT_LEAVE_OUT_PHONES, { "01632 960114", "Ms Ring" } },
    { BT_LEAVE_OUT_HEALTH, { "Medicine at eight", "Born early", "Seizures", "Fewer colds",
                             "Chest physio", "Lung clinic", "illness" } },
  };
  g_autofree char *all = print (BT_REPORT_ALL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = print (BT_REPORT_ALL, rows[i].leave_out);

      for (guint j = 0; rows[i].words[j] != NULL; j++)
        {
          g_assert_true (has (all, rows[i].words[j]));
          g_assert_false (has (text, rows[i].words[j]));
        }
      for (guint other = 0; other < G_N_ELEMENTS (rows); other++)
        for (guint j = 0; other != i && rows[other].words[j] != NULL; j++)
          g_assert_true (has (text, rows[other].words[j]));
    }
}

/* The same sums, under another name. */
static void
test_without_health_the_sums_are_the_same (void)
{
  g_autofree char *text = print (BT_REPORT_BUDGET, BT_LEAVE_OUT_HEALTH);

  g_assert_true (has (text, "Therapy and exercise"));
  g_assert_true (has (text, "129.63"));
  g_assert_true (has (text, "1,234.56"));
}

/* A number that is not ticked is on no page, whoever it is for. */
static void
test_audiences (void)
{
  static const struct
  {
    const char *name;
    const char *there[6];
    const char *not_there[8];
  } rows[] = {
    { "family", { "His laugh", "01632 960114", "Who pays?", "129.63", "Notes" }, { NULL } },
    { "review", { "His laugh", "Who pays?", "129.63", "Fewer colds", "Notes" }, { "960114" } },
    { "pa", { "His laugh", "Snow", "01632 960114", "Fewer colds" }, { "£", "Chest", "Who pays?" } },
    { "school", { "His laugh", "Medicine at eight", "Fewer colds" },
      { "£", "Who pays?", "960114", "Our real wealth" } },
    { "hospital", { "His laugh", "Medicine at eight", "01632 960114", "Notes" },
      { "£", "Fewer colds", "Who pays?" } },
    { "hospice", { "His laugh", "6 nights", "Who pays?" }, { "£", "129.63" } },
    { "council", { "129.63", "1,234.56" },
      { "His laugh", "Fewer colds", "Gran Bea", "Chest physio", "Who pays?" } },
  };

  g_assert_cmpuint (G_N_ELEMENTS (rows), ==, BT_N_AUDIENCES);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const BtAudience *audience = bt_audience_find (rows[i].name);
      g_autofree char *text = NULL;

      g_assert_true (audience == bt_audience_get (i));
      g_assert_cmpstr (bt_audience_get_label (audience), !=, "");
      text = print (audience->parts, audience->leave_out);
      for (guint j = 0; rows[i].there[j] != NULL; j++)
        g_assert_true (has (text, rows[i].there[j]));
      for (guint j = 0; rows[i].not_there[j] != NULL; j++)
        g_assert_false (has (text, rows[i].not_there[j]));
      g_assert_false (has (text, "960115"));
    }
  g_assert_null (bt_audience_find ("everybody"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/audience/each-flag-leaves-out-its-own-and-nothing-else",
                   test_what_is_left_out);
  g_test_add_func ("/audience/without-health-the-sums-are-the-same",
                   test_without_health_the_sums_are_the_same);
  g_test_add_func ("/audience/everybody-gets-what-is-for-them", test_audiences);
  return g_test_run ();
}
