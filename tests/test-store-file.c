/* test-store-file.c: a plan comes back from its file as it went in, and what is no plan is refused. */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "base/error.h"
#include "model/budget-line.h"
#include "model/outcome.h"
#include "sample-plan.h"
#include "store/plan-file.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = sample_folder_new ();
  fixture->path = g_build_filename (fixture->folder, "Our plan.bunting", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sample_folder_remove (fixture->folder);
  g_free (fixture->path);
}

static BtPlanFile *
create (const char *path,
        BtPlan     *plan)
{
  g_autoptr (GError) error = NULL;
  BtPlanFile *file = bt_plan_file_create (path, plan, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);
  return file;
}

static BtPlanFile *
open_again (const char *path)
{
  g_autoptr (GError) error = NULL;
  BtPlanFile *file = bt_plan_file_open (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (file);
  return file;
}

static void
test_every_field_comes_back (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = create (fixture->path, plan);
  g_autoptr (BtPlanFile) again = open_again (fixture->path);
  g_autofree char *before = sample_plan_describe (plan);
  g_autofree char *after = sample_plan_describe (bt_plan_file_get_plan (again));

  g_assert_true (strstr (before, "😀") != NULL);
  g_assert_cmpstr (before, ==, after);
}

static void
test_a_new_file_is_its_owners_alone (Fixture       *fixture,
                                     gconstpointer  data)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtPlanFile) file = create (fixture->path, plan);
  GStatBuf is;

  g_assert_cmpint (g_stat (fixture->path, &is), ==, 0);
  g_assert_cmpuint (is.st_mode & 0777, ==, 0600);
}

static void
test_a_file_is_never_overwritten (Fixture       *fixture,
                                  gconstpointer  data)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtPlanFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_file_set_contents (fixture->path, "a letter", -1, NULL);
  file = bt_plan_file_create (fixture->path, plan, &error);
  g_assert_error (error, BT_ERROR, BT_ERROR_USE);
  g_assert_null (file);
  g_file_get_contents (fixture->path, &contents, NULL, NULL);
  g_assert_cmpstr (contents, ==, "a letter");
}

static void
test_what_is_changed_is_saved (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = create (fixture->path, plan);
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, "sea");
  g_autoptr (GError) error = NULL;
  g_autofree char *now = NULL;
  g_autofree char *kept = NULL;

  g_object_set (plan, "title", "Our plan", NULL);
  g_object_set (outcome, "title", "Live nearer the sea", NULL);
  bt_plan_add (plan, plan, "outcomes", 1, outcome, &error);
  g_assert_no_error (error);
  bt_plan_remove (plan, bt_list_get (plan->budget_lines, 0), &error);
  g_assert_no_error (error);
  bt_plan_move (plan, bt_list_get (plan->funds, 1), NULL, 0, &error);
  g_assert_no_error (error);
  g_assert_true (bt_list_get (plan->outcomes, 1) == (gpointer) outcome);
  g_assert_cmpstr (plan->title, ==, "Our plan");
  g_assert_false (bt_plan_file_is_saved (file));

  g_assert_true (bt_plan_file_flush (file, &error));
  g_assert_true (bt_plan_file_is_saved (file));
  now = sample_plan_describe (plan);
  {
    g_autoptr (BtPlanFile) again = open_again (fixture->path);

    kept = sample_plan_describe (bt_plan_file_get_plan (again));
  }
  g_assert_cmpstr (now, ==, kept);
}

static void
test_undo_and_redo_end_where_they_began (Fixture       *fixture,
                                         gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = create (fixture->path, plan);
  g_autofree char *before = sample_plan_describe (plan);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autoptr (GError) error = NULL;

  bt_plan_remove (plan, bt_list_get (plan->budget_lines, 0), &error);
  bt_plan_remove (plan, bt_list_get (plan->funds, 0), &error);
  g_object_set (plan, "title", "Another", NULL);
  bt_plan_move (plan, bt_list_get (plan->wealth, 1), NULL, 0, &error);
  g_assert_no_error (error);
  after = sample_plan_describe (plan);
  while (bt_plan_get_undo_name (plan) != NULL)
    g_assert_true (bt_plan_undo (plan, &error));
  undone = sample_plan_describe (plan);
  g_assert_cmpstr (before, ==, undone);
  while (bt_plan_get_redo_name (plan) != NULL)
    g_assert_true (bt_plan_redo (plan, &error));
  redone = sample_plan_describe (plan);
  g_assert_cmpstr (after, ==, redone);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/store-file/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("every-field-comes-back", test_every_field_comes_back);
  ADD ("a-new-file-is-its-owners-alone", test_a_new_file_is_its_owners_alone);
  ADD ("a-file-is-never-overwritten", test_a_file_is_never_overwritten);
  ADD ("what-is-changed-is-saved", test_what_is_changed_is_saved);
  ADD ("undo-and-redo-end-where-they-began", test_undo_and_redo_end_where_they_began);

  return g_test_run ();
}
