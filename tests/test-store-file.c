/* test-store-file.c: a plan comes back from its file as it went in. */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "base/error.h"
#include "model/budget-line.h"
#include "model/outcome.h"
#include "sample-plan.h"

static void
test_every_field_comes_back (SampleFixture *fixture,
                             gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  G_GNUC_UNUSED g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);
  g_autofree char *said = sample_plan_describe (plan);

  g_assert_nonnull (strstr (said, "😀"));
  sample_file_assert_holds (fixture->path, plan);
}

static void
test_what_is_compared_would_tell_a_difference (SampleFixture *fixture,
                                               gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  GPtrArray *records = sample_plan_list (plan);

  for (guint i = 0; i < records->len; i++)
    {
      BtRecord *record = g_ptr_array_index (records, i);
      BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

      for (guint j = 0; j < klass->n_fields; j++)
        {
          const BtField *field = &klass->fields[j];
          g_autofree char *before = NULL;
          g_autofree char *after = NULL;
          BtValue nothing = { .kind = field->kind };

          if (field->kind == BT_KIND_LIST)
            continue;
          if (field->kind < BT_KIND_BYTES && field->kind != BT_KIND_TEXT)
            nothing.number = BT_NUMBER_UNKNOWN;
          before = sample_plan_describe (plan);
          bt_record_load_value (record, field, &nothing);
          after = sample_plan_describe (plan);
          g_assert_cmpstr (before, !=, after); /* so every field was set, and is looked at */
        }
    }
  g_ptr_array_unref (records);
}

static void
test_an_almost_empty_plan_comes_back (SampleFixture *fixture,
                                      gconstpointer  data)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  G_GNUC_UNUSED g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);

  sample_file_assert_holds (fixture->path, plan);
}

static void
test_a_new_file_is_its_owners_alone (SampleFixture *fixture,
                                     gconstpointer  data)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);
  GStatBuf is;

  g_assert_cmpint (g_stat (fixture->path, &is), ==, 0);
  g_assert_cmpuint (is.st_mode & 0777, ==, 0600);
  g_object_set (plan, "title", "Changed", NULL);
  g_assert_true (bt_plan_file_flush (file, NULL));
  g_assert_cmpint (g_stat (fixture->path, &is), ==, 0);
  g_assert_cmpuint (is.st_mode & 0777, ==, 0600);
}

static void
test_a_file_is_never_overwritten (SampleFixture *fixture,
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
test_what_is_changed_is_saved (SampleFixture *fixture,
                               gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, "sea");
  g_autoptr (GError) error = NULL;

  g_assert_true (bt_plan_file_is_saved (file));
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
  sample_file_assert_holds (fixture->path, plan);
}

static void
test_closing_without_waiting_saves_too (SampleFixture *fixture,
                                        gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  BtPlanFile *file = sample_file_create (fixture->path, plan);

  g_object_set (plan, "title", "The last word", NULL);
  g_object_unref (file);
  sample_file_assert_holds (fixture->path, plan);
}

static void
test_a_link_stays_a_link (SampleFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autofree char *link = g_build_filename (fixture->folder, "link.bunting", NULL);
  g_autoptr (BtPlanFile) file = NULL;

  g_object_unref (sample_file_create (fixture->path, plan));
  g_assert_cmpint (symlink (fixture->path, link), ==, 0);
  file = sample_file_open (link);
  g_object_set (bt_plan_file_get_plan (file), "title", "Through the link", NULL);
  g_assert_true (bt_plan_file_flush (file, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  sample_file_assert_holds (fixture->path, bt_plan_file_get_plan (file));
}

static void
test_a_copy_is_the_plan_as_it_is_now (SampleFixture *fixture,
                                      gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);
  g_autofree char *copy = g_build_filename (fixture->folder, "copy.bunting", NULL);
  g_autoptr (GError) error = NULL;

  g_object_set (plan, "title", "Not saved yet", NULL);
  g_assert_true (bt_plan_file_save_copy (file, copy, &error));
  g_assert_no_error (error);
  sample_file_assert_holds (copy, plan);
  g_assert_false (bt_plan_file_save_copy (file, copy, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_USE);
}

/* TRUE where the bytes of the file at @path have @text. */
static gboolean
file_says (const char *path,
               const char *text)
{
  g_autofree char *bytes = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  return memmem (bytes, size, text, strlen (text)) != NULL;
}

static void
test_what_was_taken_out_is_not_in_the_file (SampleFixture *fixture,
                                            gconstpointer  data)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();
  g_autoptr (BtPlanFile) file = sample_file_create (fixture->path, plan);
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, NULL);

  g_object_set (outcome, "title", "Nobody is to know", NULL);
  g_assert_true (bt_plan_add (plan, plan, "outcomes", 0, outcome, NULL));
  g_assert_true (bt_plan_file_flush (file, NULL));
  g_assert_true (file_says (fixture->path, "Nobody is to know"));
  g_assert_true (bt_plan_remove (plan, outcome, NULL));
  g_assert_true (bt_plan_file_flush (file, NULL));
  g_assert_false (file_says (fixture->path, "Nobody is to know"));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-file/" name, SampleFixture, NULL, sample_set_up, function, sample_tear_down)
  ADD ("every-field-comes-back", test_every_field_comes_back);
  ADD ("what-is-compared-would-tell-a-difference", test_what_is_compared_would_tell_a_difference);
  ADD ("an-almost-empty-plan-comes-back", test_an_almost_empty_plan_comes_back);
  ADD ("a-new-file-is-its-owners-alone", test_a_new_file_is_its_owners_alone);
  ADD ("a-file-is-never-overwritten", test_a_file_is_never_overwritten);
  ADD ("what-is-changed-is-saved", test_what_is_changed_is_saved);
  ADD ("closing-without-waiting-saves-too", test_closing_without_waiting_saves_too);
  ADD ("a-link-stays-a-link", test_a_link_stays_a_link);
  ADD ("a-copy-is-the-plan-as-it-is-now", test_a_copy_is_the_plan_as_it_is_now);
  ADD ("what-was-taken-out-is-not-in-the-file", test_what_was_taken_out_is_not_in_the_file);

  return g_test_run ();
}
