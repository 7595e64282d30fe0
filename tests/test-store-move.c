/* test-store-move.c: a plan that goes on in another place is whole there before it leaves the old
 * one, and nobody else's file is touched. */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <locale.h>

#include "base/error.h"
#include "failing-disk.h"

static char *
name_new_place (DiskFixture *fixture)
{
  return g_build_filename (fixture->sample.folder, "Elsewhere.bunting", NULL);
}

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_it_goes_on_in_the_new_place (DiskFixture   *fixture,
                                  gconstpointer  data)
{
  g_autofree char *path = name_new_place (fixture);
  g_autoptr (GError) error = NULL;
  gboolean left = TRUE;

  g_object_set (fixture->plan, "title", "Typed a moment ago", NULL);
  g_assert_true (bt_plan_file_move (fixture->file, path, &left, &error));
  g_assert_no_error (error);
  g_assert_false (left);
  g_assert_false (is_there (fixture->sample.path));
  g_assert_cmpstr (bt_plan_file_get_path (fixture->file), ==, path);
  g_assert_true (bt_plan_file_is_saved (fixture->file));
  sample_file_assert_holds (path, fixture->plan);

  g_object_set (fixture->plan, "title", "And more", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (path, fixture->plan);
  g_assert_null (fixture->moved); /* nobody else was there */
  disk_assert_folder_has (fixture, 1);
}

static void
test_undo_reaches_back_over_it (DiskFixture   *fixture,
                                gconstpointer  data)
{
  g_autofree char *path = name_new_place (fixture);
  gboolean left;

  g_object_set (fixture->plan, "title", "After", NULL);
  g_assert_true (bt_plan_file_move (fixture->file, path, &left, NULL));
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (fixture->plan->title, ==, "Before");
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (path, fixture->plan);
}

static void
test_nobody_elses_file_is_written_over (DiskFixture   *fixture,
                                        gconstpointer  data)
{
  g_autofree char *path = name_new_place (fixture);
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean left;

  g_assert_true (g_file_set_contents (path, "Dear Gran", -1, NULL));
  g_assert_false (bt_plan_file_move (fixture->file, path, &left, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_USE);
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_cmpstr (bytes, ==, "Dear Gran");
  g_assert_cmpstr (bt_plan_file_get_path (fixture->file), ==, fixture->sample.path);
  g_clear_error (&error);

  /* nor its own */
  g_assert_false (bt_plan_file_move (fixture->file, fixture->sample.path, &left, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_USE);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
test_what_someone_else_wrote_stays (DiskFixture   *fixture,
                                    gconstpointer  data)
{
  g_autofree char *path = name_new_place (fixture);
  g_autofree char *theirs = NULL;
  g_autofree char *now = NULL;
  gboolean left = FALSE;

  {
    g_autoptr (BtPlanFile) other = sample_file_open (fixture->sample.path);

    g_object_set (bt_plan_file_get_plan (other), "title", "Theirs", NULL);
    g_assert_true (bt_plan_file_flush (other, NULL));
  }
  theirs = disk_describe_file (fixture->sample.path);
  g_assert_true (bt_plan_file_move (fixture->file, path, &left, NULL));
  g_assert_true (left);
  now = disk_describe_file (fixture->sample.path);
  sample_assert_same (now, theirs);
  sample_file_assert_holds (path, fixture->plan);
}

/* What could not be saved where it was is saved in the new place, and said to be. */
static void
test_another_place_is_the_cure_for_a_full_disk (DiskFixture   *fixture,
                                                gconstpointer  data)
{
  g_autofree char *path = name_new_place (fixture);
  gboolean left;

  disk_let_fail (0, TRUE, ENOSPC);
  g_object_set (fixture->plan, "title", "No room", NULL);
  g_assert_false (bt_plan_file_flush (fixture->file, NULL));
  g_assert_false (bt_plan_file_is_saved (fixture->file));
  disk_let_work ();
  g_assert_true (bt_plan_file_move (fixture->file, path, &left, NULL));
  g_assert_true (bt_plan_file_is_saved (fixture->file));
  sample_file_assert_holds (path, fixture->plan);
}

/* Whichever call fails: what is said to be kept where, is; and only what is there twice may go. */
static void
test_no_failure_loses_the_plan (DiskFixture   *fixture,
                                gconstpointer  data)
{
  guint n_refused = 0, n_left = 0;
  gboolean whole = FALSE;

  for (int n = 0; !whole && n < 100; n++)
    {
      g_autofree char *name = g_strdup_printf ("place-%d.bunting", n);
      g_autofree char *path = g_build_filename (fixture->sample.folder, name, NULL);
      g_autofree char *old = g_strdup (bt_plan_file_get_path (fixture->file));
      gboolean left = FALSE, moved;

      disk_let_fail (n, FALSE, EIO);
      moved = bt_plan_file_move (fixture->file, path, &left, NULL);
      whole = disk.count <= n;
      disk_let_work ();
      sample_file_assert_holds (bt_plan_file_get_path (fixture->file), fixture->plan);
      g_assert_cmpstr (bt_plan_file_get_path (fixture->file), ==, moved ? path : old);
      g_assert_true (is_there (path) == moved);
      g_assert_true (is_there (old) == (!moved || left));
      n_refused += !moved;
      n_left += left;
    }
  g_assert_true (whole);
  g_assert_cmpuint (n_refused, >, 3); /* the control: failures there were */
  g_assert_cmpuint (n_left, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-move/" name, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("it-goes-on-in-the-new-place", test_it_goes_on_in_the_new_place);
  ADD ("undo-reaches-back-over-it", test_undo_reaches_back_over_it);
  ADD ("nobody-elses-file-is-written-over", test_nobody_elses_file_is_written_over);
  ADD ("what-someone-else-wrote-stays", test_what_someone_else_wrote_stays);
  ADD ("another-place-is-the-cure-for-a-full-disk",
       test_another_place_is_the_cure_for_a_full_disk);
  ADD ("no-failure-loses-the-plan", test_no_failure_loses_the_plan);

  return g_test_run ();
}
