/* test-store-saving.c: what is said to be saved is, and nobody else’s work is overwritten. */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "failing-disk.h"

/* Someone else. */

static void
write_theirs (DiskFixture *fixture,
              const char *title)
{
  g_autoptr (BtPlanFile) theirs = sample_file_open (fixture->sample.path);

  g_object_set (bt_plan_file_get_plan (theirs), "title", title, NULL);
  g_assert_true (bt_plan_file_flush (theirs, NULL));
}

static void
test_what_someone_else_changed_is_never_overwritten (DiskFixture   *fixture,
                                                     gconstpointer  data)
{
  g_autofree char *theirs = NULL;
  g_autofree char *now = NULL;

  write_theirs (fixture, "Theirs");
  theirs = disk_describe_file (fixture->sample.path);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));

  now = disk_describe_file (fixture->sample.path);
  sample_assert_same (now, theirs);
  g_assert_nonnull (fixture->moved);
  g_assert_cmpstr (bt_plan_file_get_path (fixture->file), ==, fixture->moved);
  sample_file_assert_holds (fixture->moved, fixture->plan);
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  g_object_set (fixture->plan, "title", "Ours, and more", NULL); /* goes on where ours is */
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->moved, fixture->plan);
  disk_assert_folder_has (fixture, 2);
}

static void
test_each_time_has_a_name_of_its_own (DiskFixture   *fixture,
                                      gconstpointer  data)
{
  g_autoptr (BtPlanFile) other = sample_file_open (fixture->sample.path);

  write_theirs (fixture, "Theirs");
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  g_object_set (bt_plan_file_get_plan (other), "title", "The third", NULL);
  g_assert_true (bt_plan_file_flush (other, NULL));
  g_assert_cmpstr (bt_plan_file_get_path (other), !=, bt_plan_file_get_path (fixture->file));
  disk_assert_folder_has (fixture, 3);
  sample_file_assert_holds (bt_plan_file_get_path (other), bt_plan_file_get_plan (other));
}

/* Someone else's file may have the same length, and be as old. */
static void
test_a_change_of_one_byte_is_someone_elses (DiskFixture   *fixture,
                                            gconstpointer  data)
{
  g_autofree char *bytes = NULL;
  gsize size;
  char *found;

  g_file_get_contents (fixture->sample.path, &bytes, &size, NULL);
  found = memmem (bytes, size, "Before", 6);
  g_assert_nonnull (found);
  *found = 'b';
  g_file_set_contents (fixture->sample.path, bytes, (gssize) size, NULL);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  g_assert_nonnull (fixture->moved);
}

/* The control: copied away and back again, as a folder that is kept on two computers may do, it
 * is still ours. */
static void
test_the_same_bytes_are_nobody_elses (DiskFixture   *fixture,
                                      gconstpointer  data)
{
  g_autofree char *bytes = NULL;
  gsize size;

  g_file_get_contents (fixture->sample.path, &bytes, &size, NULL);
  g_file_set_contents (fixture->sample.path, bytes, (gssize) size, NULL);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  g_assert_null (fixture->moved);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
test_a_file_that_is_gone_is_written_again (DiskFixture   *fixture,
                                           gconstpointer  data)
{
  g_unlink (fixture->sample.path);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
change_once_more (DiskFixture *fixture)
{
  if (bt_plan_file_is_saved (fixture->file) && !g_str_equal (fixture->plan->title, "And this"))
    g_object_set (fixture->plan, "title", "And this", NULL);
}

static void
test_waiting_waits_for_what_is_changed_meanwhile (DiskFixture   *fixture,
                                                  gconstpointer  data)
{
  g_signal_connect_swapped (fixture->file, "notify::saved", G_CALLBACK (change_once_more), fixture);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  g_assert_cmpstr (fixture->plan->title, ==, "And this");
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

/* With a main loop, as in the window. */

static gboolean
on_timeout (gpointer data)
{
  g_error ("it took too long");
  return G_SOURCE_REMOVE;
}

static void
iterate_until_saved (DiskFixture *fixture)
{
  guint timeout = g_timeout_add_seconds (20, on_timeout, NULL);

  while (!bt_plan_file_is_saved (fixture->file))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
}

static void
test_saved_is_said_when_it_is_true (DiskFixture   *fixture,
                                    gconstpointer  data)
{
  for (guint i = 0; i < 20; i++)
    {
      g_object_set (fixture->plan, "year-from", bt_day_new (2026, 4, 1) + (BtDay) i, NULL);
      g_assert_false (bt_plan_file_is_saved (fixture->file));
      iterate_until_saved (fixture);
      sample_file_assert_holds (fixture->sample.path, fixture->plan);
    }
}

static void
test_the_newest_wins (DiskFixture   *fixture,
                      gconstpointer  data)
{
  disk.renames = 0;
  for (guint i = 0; i < 50; i++)
    g_object_set (fixture->plan, "year-from", bt_day_new (2026, 4, 1) + (BtDay) i, NULL);
  iterate_until_saved (fixture);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
  g_assert_cmpint (disk.renames, ==, 2); /* the first, and all that came meanwhile */
}

static void
test_typing_is_saved_twice_a_second (DiskFixture   *fixture,
                                     gconstpointer  data)
{
  gint64 start = g_get_monotonic_time ();

  disk.renames = 0;
  for (guint i = 0; g_get_monotonic_time () - start < 1200 * G_TIME_SPAN_MILLISECOND; i++)
    {
      g_autofree char *title = g_strdup_printf ("Typed %u", i);

      g_object_set (fixture->plan, "title", title, NULL);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (10000);
    }
  iterate_until_saved (fixture);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
  g_assert_cmpint (disk.renames, >=, 2);
  g_assert_cmpint (disk.renames, <=, 5);
}

static void
test_a_failed_save_is_tried_again_by_itself (DiskFixture   *fixture,
                                             gconstpointer  data)
{
  disk_let_fail (0, TRUE, ENOSPC);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  while (fixture->n_failed == 0)
    g_main_context_iteration (NULL, TRUE);
  disk_let_work ();
  iterate_until_saved (fixture);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-saving/" name, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("what-someone-else-changed-is-never-overwritten",
       test_what_someone_else_changed_is_never_overwritten);
  ADD ("each-time-has-a-name-of-its-own", test_each_time_has_a_name_of_its_own);
  ADD ("a-change-of-one-byte-is-someone-elses", test_a_change_of_one_byte_is_someone_elses);
  ADD ("the-same-bytes-are-nobody-elses", test_the_same_bytes_are_nobody_elses);
  ADD ("a-file-that-is-gone-is-written-again", test_a_file_that_is_gone_is_written_again);
  ADD ("waiting-waits-for-what-is-changed-meanwhile",
       test_waiting_waits_for_what_is_changed_meanwhile);
  ADD ("saved-is-said-when-it-is-true", test_saved_is_said_when_it_is_true);
  ADD ("the-newest-wins", test_the_newest_wins);
  ADD ("typing-is-saved-twice-a-second", test_typing_is_saved_twice_a_second);
  ADD ("a-failed-save-is-tried-again-by-itself", test_a_failed_save_is_tried_again_by_itself);

  return g_test_run ();
}
