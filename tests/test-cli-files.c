/* test-cli-files.c: plans brought in and written out on the command line: whole or not at all. */
#include "config.h"

#include <locale.h>
#include <sys/stat.h>

#include "call-check.h"

/* Stands where something was before. */
#define OLD "an old file\n"

static void
assert_untouched (const char *name)
{
  g_autofree char *text = read_file (name, NULL);

  g_assert_cmpstr (text, ==, OLD);
}

static void
assert_only_ours (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GStatBuf there;

  g_assert_cmpint (g_stat (path, &there), ==, 0);
  g_assert_cmpint (there.st_mode & 0777, ==, 0600);
}

static void
import_family (const char *family,
               const char *to)
{
  g_autofree char *import = g_strdup_printf ("--import '%s/families/%s.json' %s",
                                             g_getenv ("BT_TEST_DATA"), family, to);

  assert_done (import);
}

static void
test_a_sample_is_a_practice_plan (gpointer      fixture,
                                  gconstpointer data)
{
  g_auto (Call) written = { 0 };

  assert_done ("--sample new.bunting");
  assert_only_ours ("new.bunting");
  written = call ("--export - new.bunting --as json");
  g_assert_nonnull (strstr (written.out, "\"practice_on\": \"2026-11-19\""));
  assert_folder_holds ("new.bunting");
}

static void
test_what_is_there_is_not_overwritten (gpointer      fixture,
                                       gconstpointer data)
{
  static const char *const calls[] = { "--sample old.bunting", "--import plan.json old.bunting" };

  write_file ("old.bunting", OLD);
  write_file ("plan.json", "{\"bunting\": 1}");
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto (Call) refused = call (calls[i]);

      g_assert_cmpint (refused.status, ==, 2);
      g_assert_nonnull (strstr (refused.err, "old.bunting"));
      assert_untouched ("old.bunting");
    }
  assert_folder_holds ("old.bunting plan.json");
}

static void
test_a_family_comes_out_as_it_went_in (gpointer      fixture,
                                       gconstpointer family)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  import_family (family, "first.bunting");
  assert_only_ours ("first.bunting");
  assert_done ("--export first.json first.bunting");
  assert_done ("--import first.json second.bunting");
  assert_done ("--export second.json second.bunting");
  first = read_file ("first.json", NULL);
  second = read_file ("second.json", NULL);
  g_assert_cmpstr (first, ==, second);
  assert_folder_holds ("first.bunting first.json second.bunting second.json");
}

static void
test_wren_comes_out_as_she_went_in (gpointer      fixture,
                                    gconstpointer data)
{
  test_a_family_comes_out_as_it_went_in (fixture, "wren");
}

static void
test_maya_rose_comes_out_as_she_went_in (gpointer      fixture,
                                         gconstpointer data)
{
  test_a_family_comes_out_as_it_went_in (fixture, "maya-rose");
}

static const struct
{
  const char *json;
  const char *sentence;
} faults[] = {
  { "", "bad.json: the file is empty" },
  { "{\"bunting\": 1,", "bad.json, line 1: the file ends before the plan does" },
  { "{\"bunting\": 1,\n\"x\": 1e999}", "bad.json, line 2: this number is too large" },
  { "{\"bunting\": 1, \"x\": \"\xff\"}", "bad.json, line 1: this is not UTF-8 text" },
  { "{\"bunting\": 2}", "bad.json: a newer Bunting wrote this plan, and is needed to read it" },
  { "{\"bunting\": 1, \"funds\": [{\"id\": \"f\"}, {\"id\": \"f\"}]}",
    "funds[1].id: \"f\" is already the id of another one" },
  { "{\"bunting\": 1, \"funds\": [{\"id\": \"f\"}], \"budget_lines\": [{\"id\": \"l\", \"shares\":"
    " [{\"fund\": \"f\", \"rest\": true}, {\"fund\": \"f\", \"rest\": true}]}]}",
    "budget_lines[0].shares[1].rest: only one share can be the rest" },
  { "{\"bunting\": 1, \"budget_lines\": [{\"id\": \"l\", \"shares\": [{\"fund\": \"f9\"}]}]}",
    "budget_lines[0].shares[0].fund: no fund \"f9\"" },
};

static void
test_a_fault_is_said_and_nothing_is_left (gpointer      fixture,
                                          gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      write_file ("bad.json", faults[i].json);
      assert_refused ("--import bad.json new.bunting", 1, faults[i].sentence);
      assert_folder_holds ("bad.json");
    }
  assert_refused ("--import none.json new.bunting", 1, "none.json: there is no such file");
  assert_refused ("--import . new.bunting", 1, ".: this is a folder, not a file");
  assert_folder_holds ("bad.json");
}

/* @count times @middle between @before and @after, as "big.json". */
static void
write_big (const char *before,
           const char *middle,
           gsize       count,
           const char *after)
{
  GString *text = g_string_new (before);

  for (gsize i = 0; i < count; i++)
    g_string_append (text, middle);
  g_string_append (text, after);
  write_file ("big.json", text->str);
  g_string_free (text, TRUE);
}

static void
test_what_is_far_too_much_is_refused (gpointer      fixture,
                                      gconstpointer data)
{
  write_big ("{\"bunting\": 1, \"plan\": {\"title\": \"", "0123456789", 5000000, "\"}}");
  assert_refused ("--import big.json new.bunting", 1,
                  "plan.title: this text is longer than 100,000 characters");
  write_big ("", "[", 10000, "");
  assert_refused ("--import big.json new.bunting", 1,
                  "big.json, line 1: brackets stand more than 64 deep");
  assert_folder_holds ("big.json");
}

static void
test_what_is_left_out_is_named (gpointer      fixture,
                                gconstpointer data)
{
  g_auto (Call) done = { 0 };

  write_file ("plan.json", "{\"bunting\": 1, \"budget_lines\": [{\"id\": \"a\", \"colour\": 1}]}");
  done = call ("--import plan.json new.bunting");
  g_assert_cmpstr (done.err, ==,
                   "budget_lines[0].colour: left out, because plans have nothing of that name\n");
  g_assert_cmpint (done.status, ==, 0);
  assert_folder_holds ("new.bunting plan.json");
}

static void
test_an_export_replaces_what_was_there (gpointer      fixture,
                                        gconstpointer data)
{
  g_auto (Call) printed = { 0 };
  g_autofree char *saved = NULL;

  import_family ("maya-rose", "plan.bunting");
  write_file ("OUT.JSON", OLD);
  assert_done ("--export OUT.JSON plan.bunting");
  assert_only_ours ("OUT.JSON");
  saved = read_file ("OUT.JSON", NULL);
  printed = call ("--export - --as json -- plan.bunting");
  g_assert_cmpstr (saved, ==, printed.out);
  assert_done ("--export -- -odd.json plan.bunting");
  assert_folder_holds ("-odd.json OUT.JSON plan.bunting");
}

/* Pages, each way of printing them another, and the same way always the same. */
static void
test_a_plan_becomes_a_pdf (gpointer      fixture,
                           gconstpointer data)
{
  static const char *const ways[] = {
    "", "--size normal", "--size clear", "--size large", "--mono", "--for council",
    "--leave-out money,health", "--option cover",
  };
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  import_family ("maya-rose", "plan.bunting");
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *export = g_strdup_printf ("--export out.pdf plan.bunting %s", ways[i]);
      char *file = NULL;
      gsize length;

      assert_done (export);
      file = read_file ("out.pdf", &length);
      g_assert_true (g_str_has_prefix (file, "%PDF-"));
      g_ptr_array_add (files, g_bytes_new_take (file, length));
    }
  g_assert_true (g_bytes_equal (files->pdata[0], files->pdata[1]));
  for (guint i = 2; i < files->len; i++)
    g_assert_false (g_bytes_equal (files->pdata[0], files->pdata[i]));
  assert_only_ours ("out.pdf");
  assert_folder_holds ("out.pdf plan.bunting");
}

/* No blank sheet for those for whom there is nothing. */
static void
test_nothing_to_print_is_said_so (gpointer      fixture,
                                  gconstpointer data)
{
  write_file ("sam.json", "{\"bunting\": 1, \"person\": {\"preferred_name\": \"Sam\"}}");
  assert_done ("--import sam.json plan.bunting");
  assert_done ("--export out.pdf plan.bunting --for pa");
  assert_refused ("--export none.pdf plan.bunting --for council", 1,
                  "The plan has nothing for these pages yet");
  assert_folder_holds ("out.pdf plan.bunting sam.json");
}

static void
test_a_pdf_goes_to_standard_output (gpointer      fixture,
                                    gconstpointer data)
{
  g_auto (Call) printed = { 0 };
  g_autofree char *saved = NULL;
  gsize length;

  import_family ("maya-rose", "plan.bunting");
  assert_done ("--export out.pdf plan.bunting");
  saved = read_file ("out.pdf", &length);
  printed = call ("--export - --as pdf plan.bunting");
  g_assert_cmpmem (saved, length, printed.out, printed.length);
  assert_refused ("--export out.pdf plan.bunting --option none", 2,
                  "This plan has no what-if with the id “none”");
}

static void
test_a_failed_export_leaves_all_as_it_was (gpointer      fixture,
                                                    gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length, again;

  import_family ("maya-rose", "plan.bunting");
  before = read_file ("plan.bunting", &length);
  write_file ("old.json", OLD);
  assert_refused ("--export plan.bunting plan.bunting --as json", 2,
                  "That would write over the plan itself");
  assert_refused ("--export . plan.bunting --as json", 2, ". is a folder");
  assert_refused ("--export /dev/null plan.bunting --as json", 2,
                  "/dev/null is not an ordinary file");
  assert_refused ("--export no/out.json plan.bunting", 1,
                  "no/out.json could not be written: No such file or directory");
  {
    g_auto (Call) missing = call ("--export old.json none.bunting");

    g_assert_cmpint (missing.status, ==, 1);
    g_assert_nonnull (strstr (missing.err, "none.bunting"));
  }
  assert_untouched ("old.json");
  after = read_file ("plan.bunting", &again);
  g_assert_cmpmem (before, length, after, again);
  assert_folder_holds ("old.json plan.bunting");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  add_case ("/cli-files/sample", test_a_sample_is_a_practice_plan);
  add_case ("/cli-files/nothing-is-overwritten", test_what_is_there_is_not_overwritten);
  add_case ("/cli-files/wren", test_wren_comes_out_as_she_went_in);
  add_case ("/cli-files/maya-rose", test_maya_rose_comes_out_as_she_went_in);
  add_case ("/cli-files/a-fault", test_a_fault_is_said_and_nothing_is_left);
  add_case ("/cli-files/far-too-much", test_what_is_far_too_much_is_refused);
  add_case ("/cli-files/left-out", test_what_is_left_out_is_named);
  add_case ("/cli-files/an-export-replaces", test_an_export_replaces_what_was_there);
  add_case ("/cli-files/a-pdf", test_a_plan_becomes_a_pdf);
  add_case ("/cli-files/a-pdf-to-standard-output", test_a_pdf_goes_to_standard_output);
  add_case ("/cli-files/nothing-to-print", test_nothing_to_print_is_said_so);
  add_case ("/cli-files/a-failed-export", test_a_failed_export_leaves_all_as_it_was);

  return g_test_run ();
}
