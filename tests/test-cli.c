/* test-cli.c: the command line: how it is called, and what it says of plans. */
#include "config.h"

#include <jansson.h>
#include <locale.h>

#include "call-check.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (json_t, json_decref)

static const struct
{
  const char *arguments;
  const char *sentence;
} wrong_calls[] = {
  { "--nothing", "There is no --nothing. “bunting --help” says what there is." },
  { "-h", "There is no -h. “bunting --help” says what there is." },
  { "--check", "This is written: bunting --check PLAN" },
  { "--check a b", "This is written: bunting --check PLAN" },
  { "--import a.json", "This is written: bunting --import FROM.json NEW.bunting" },
  { "--totals a --on", "--on must be followed by DATE" },
  { "--totals a --on=2026-01-01 --on 2026-01-01", "--on can be given only once" },
  { "--totals a --check b", "--totals and --check cannot be asked for together" },
  { "--mono a", "--mono does not belong here. “bunting --help” says where it does." },
  { "--check a --mono", "--mono does not belong here. “bunting --help” says where it does." },
  { "--export a.pdf b --mono=yes", "--mono takes no value" },
  { "--export a.docx b", "“docx” is no format that can be written. There are: .json, .pdf" },
  { "--export a b", "“a” has no ending that says what to write. There are: .json, .pdf" },
  { "--export - b", "Say what to write to standard output, such as --as json" },
  { "--export a.json b --as txt",
    "“txt” is no format that can be written. There are: .json, .pdf" },
  { "--export a.pdf b --size huge", "“huge” is no size. There are: normal, clear, large" },
  { "--export a.pdf b --for aunt", "Nobody is called “aunt” here. There are: family, review, pa, "
                                   "school, hospital, hospice, council" },
  { "--export a.pdf b --leave-out money,shoes",
    "“shoes” cannot be left out. There are: money, phones, health" },
  { "--export a.json b --for pa", "--for is only for printed pages, such as PDF" },
  { "--export a.json b --leave-out money", "--leave-out is only for printed pages, such as PDF" },
  { "--export a.json b --size large", "--size is only for printed pages, such as PDF" },
  { "--export a.json b --mono", "--mono is only for printed pages, such as PDF" },
};

static void
test_a_wrong_call_is_told_what_is_wrong (gpointer      fixture,
                                         gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong_calls); i++)
    assert_refused (wrong_calls[i].arguments, 2, wrong_calls[i].sentence);
  assert_folder_holds ("");
}

static void
test_the_version_is_said (gpointer      fixture,
                          gconstpointer data)
{
  g_auto (Call) version = call ("--version");

  g_assert_cmpstr (version.out, ==, "Bunting " BT_VERSION "\n");
  g_assert_cmpstr (version.err, ==, "");
  g_assert_cmpint (version.status, ==, 0);
}

static void
test_help_is_a_result (gpointer      fixture,
                       gconstpointer data)
{
  g_auto (Call) help = call ("--help");

  g_assert_true (g_str_has_prefix (help.out, "  bunting [PLAN…]\n"));
  g_assert_cmpstr (help.err, ==, "");
  g_assert_cmpint (help.status, ==, 0);
}

static void
test_a_result_that_cannot_be_written_is_said (gpointer      fixture,
                                              gconstpointer data)
{
  assert_refused ("--version >/dev/full", 1,
                  "Not everything could be written out: No space left on device");
}

static void
test_a_plan_gives_its_totals (gpointer      fixture,
                              gconstpointer data)
{
  g_autofree char *path = g_strdup_printf ("%s/families/maya-rose.json", g_getenv ("BT_TEST_DATA"));
  g_autofree char *options = g_strdup_printf ("%s/families/maya-rose.options.expected.json",
                                              g_getenv ("BT_TEST_DATA"));
  g_autofree char *import = g_strdup_printf ("--import '%s' plan.bunting", path);
  g_autoptr (json_t) expected = json_load_file (options, 0, NULL);
  const char *id;
  json_t *days;

  assert_done (import);
  json_object_foreach (expected, id, days)
    {
      const char *on = json_object_iter_key (json_object_iter (days));
      g_autofree char *totals =
          g_strdup_printf ("--totals plan.bunting --on %s --option=%s", on, id);
      g_auto (Call) printed = call (totals);
      g_autoptr (json_t) ours = json_loads (printed.out, 0, NULL);

      g_assert_true (json_equal (ours, json_object_get (days, on)));
    }
  assert_refused ("--totals plan.bunting --on 2026-02-30", 2,
                  "“2026-02-30” is no day, such as 2026-11-19");
  assert_refused ("--totals plan.bunting --on ''", 2, "“” is no day, such as 2026-11-19");
  assert_refused ("--totals plan.bunting --option none", 2,
                  "This plan has no what-if with the id “none”");
}

static void
test_the_practice_plan_has_its_own_today (gpointer      fixture,
                                          gconstpointer data)
{
  g_auto (Call) by_itself = { 0 };
  g_auto (Call) on_its_day = { 0 };
  g_auto (Call) on_another = { 0 };

  assert_done ("--sample practice.bunting");
  by_itself = call ("--totals practice.bunting");
  on_its_day = call ("--totals practice.bunting --on 2026-11-19");
  on_another = call ("--totals practice.bunting --on 2026-11-01");
  g_assert_cmpstr (by_itself.out, ==, on_its_day.out);
  g_assert_cmpstr (by_itself.out, !=, on_another.out);
}

static void
test_a_whole_file_is_told_from_others (gpointer      fixture,
                                       gconstpointer data)
{
  g_autofree char *plan = NULL;
  g_autofree char *path = NULL;
  gsize length;

  assert_done ("--sample plan.bunting");
  assert_done ("--check plan.bunting");
  plan = read_file ("plan.bunting", &length);
  path = g_build_filename (folder, "cut.bunting", NULL);
  g_assert_true (g_file_set_contents (path, plan, (gssize) length / 2, NULL));
  write_file ("letter.bunting", "Dear all,\n");
  write_file ("empty.bunting", "");

  for (const char *const *name = (const char *const[]){ "cut", "letter", "empty", "no", NULL };
       *name != NULL; name++)
    {
      g_autofree char *check = g_strdup_printf ("--check %s.bunting", *name);
      g_auto (Call) refused = call (check);

      g_assert_cmpint (refused.status, ==, 1);
      g_assert_cmpstr (refused.out, ==, "");
      g_assert_nonnull (strstr (refused.err, *name));
    }
  assert_folder_holds ("cut.bunting empty.bunting letter.bunting plan.bunting");
}

static void
test_nothing_is_needed_of_the_environment (gpointer      fixture,
                                           gconstpointer data)
{
  static const char *const calls[] = {
    "--help", "--sample plan.bunting", "--totals plan.bunting", "--check plan.bunting",
    "--export plan.json plan.bunting", "--export plan.pdf plan.bunting --size large --mono",
    "--import plan.json again.bunting",
  };
  g_auto (GStrv) empty = get_empty_environment ();

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Call) done = call_in (empty, calls[i]);

      g_assert_cmpstr (done.err, ==, "");
      g_assert_cmpint (done.status, ==, 0);
    }
  assert_folder_holds ("again.bunting plan.bunting plan.json plan.pdf");
}

static void
test_without_a_display_there_is_no_window (gpointer      fixture,
                                           gconstpointer data)
{
  static const char sentence[] = "There is no display here for a window. “bunting --help” says "
                                 "what can be done without one.";

  assert_refused ("", 1, sentence);
  assert_refused ("plan.bunting", 1, sentence);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  add_case ("/cli/a-wrong-call", test_a_wrong_call_is_told_what_is_wrong);
  add_case ("/cli/version", test_the_version_is_said);
  add_case ("/cli/help", test_help_is_a_result);
  add_case ("/cli/a-full-disk", test_a_result_that_cannot_be_written_is_said);
  add_case ("/cli/totals", test_a_plan_gives_its_totals);
  add_case ("/cli/practice-has-its-today", test_the_practice_plan_has_its_own_today);
  add_case ("/cli/whole-or-not", test_a_whole_file_is_told_from_others);
  add_case ("/cli/an-empty-environment", test_nothing_is_needed_of_the_environment);
  add_case ("/cli/no-display", test_without_a_display_there_is_no_window);

  return g_test_run ();
}
