/* test-store-saving.c: what is said to be saved is, and where it cannot be, nothing is lost and it is said.
 *
 * The disk is made to fail by failing the calls that reach it, so that this works for root, too. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "model/outcome.h"
#include "sample-plan.h"
#include "store/calls.h"
#include "store/open.h"
#include "store/load.h"
#include "store/plan-file-private.h"

/* Failing calls. */

static struct
{
  BtCalls real;
  gint    left;    /* calls that still work; < 0: all do */
  gboolean for_good;
  gint    error;
  gint    count;   /* calls in all; touched by the saving thread */
  gint    renames;
  char   *in_place; /* of the control: where everything is written, as a careless program would */
} disk;

/* TRUE where this call is to fail; then errno is set. */
static gboolean
fails (void)
{
  int before = g_atomic_int_add (&disk.left, -1);

  g_atomic_int_inc (&disk.count);
  if (before < 0)
    g_atomic_int_set (&disk.left, -1);
  else if (before == 0 && disk.for_good)
    g_atomic_int_set (&disk.left, 0);
  if (before != 0)
    return FALSE;
  errno = disk.error;
  return TRUE;
}

static int
failing_open (const char *path,
              int         flags,
              mode_t      mode)
{
  return fails () ? -1 : disk.real.open (path, flags, mode);
}

static ssize_t
failing_read (int     fd,
              void   *bytes,
              size_t  size)
{
  return fails () ? -1 : disk.real.read (fd, bytes, size);
}

/* A disk that is filling up takes a part first. */
static ssize_t
failing_write (int         fd,
               const void *bytes,
               size_t      size)
{
  return fails () ? -1 : disk.real.write (fd, bytes, MIN (size, 20000));
}

static int
failing_fsync (int fd)
{
  return fails () ? -1 : disk.real.fsync (fd);
}

static int
failing_close (int fd)
{
  gboolean failed = fails ();
  int code = disk.real.close (fd);

  errno = failed ? disk.error : errno;
  return failed ? -1 : code;
}

static int
failing_rename (const char *from,
                const char *to)
{
  g_atomic_int_inc (&disk.renames);
  return fails () ? -1 : disk.real.rename (from, to);
}

static int
failing_publish (const char *from,
                 const char *to)
{
  return fails () ? -1 : disk.real.publish (from, to);
}

static int
failing_unlink (const char *path)
{
  return fails () ? -1 : disk.real.unlink (path);
}

static int
failing_access (const char *path,
                int         mode)
{
  return fails () ? -1 : disk.real.access (path, mode);
}

static const BtCalls failing = {
  failing_open, failing_read, failing_write, failing_fsync, failing_close, failing_rename, failing_publish,
  failing_unlink, failing_access,
};

/* From now on @n calls work; then one fails, or, @for_good, all do. */
static void
let_fail (int      n,
          gboolean for_good,
          int      error)
{
  disk.for_good = for_good;
  disk.error = error;
  disk.count = 0;
  g_atomic_int_set (&disk.left, n);
}

static void
let_work (void)
{
  let_fail (-1, FALSE, 0);
}

/* The control: no temporary file, no renaming. */

static int
careless_open (const char *path,
               int         flags,
               mode_t      mode)
{
  if ((flags & O_CREAT) == 0)
    return failing_open (path, flags, mode);
  return failing_open (disk.in_place, O_WRONLY | O_TRUNC, mode);
}

static int
careless_rename (const char *from,
                 const char *to)
{
  return fails () ? -1 : 0;
}

/* What the tests use. */

typedef struct
{
  SampleFixture sample;
  BtPlan     *plan;
  BtPlanFile *file;
  char       *before; /* what the file held at first */
  char       *failed; /* what was said last */
  guint       n_failed;
  char       *moved;
} Fixture;

static void
on_failed (Fixture *fixture,
           GError  *error)
{
  g_free (fixture->failed);
  fixture->failed = g_strdup (error->message);
  fixture->n_failed++;
}

static void
on_conflict (Fixture    *fixture,
             const char *path)
{
  g_assert_null (fixture->moved);
  fixture->moved = g_strdup (path);
}

static void
listen (Fixture *fixture)
{
  g_signal_connect_swapped (fixture->file, "failed", G_CALLBACK (on_failed), fixture);
  g_signal_connect_swapped (fixture->file, "conflict", G_CALLBACK (on_conflict), fixture);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  sample_set_up (&fixture->sample, NULL);
  fixture->plan = sample_plan_new_full ();
  g_object_set (fixture->plan, "title", "Before", NULL);
  fixture->file = sample_file_create (fixture->sample.path, fixture->plan);
  fixture->before = sample_plan_describe (fixture->plan);
  listen (fixture);
  disk.real = bt_calls;
  let_work ();
  bt_calls = failing;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->file);
  bt_calls = disk.real;
  g_object_unref (fixture->plan);
  g_free (fixture->before);
  g_free (fixture->failed);
  g_free (fixture->moved);
  sample_tear_down (&fixture->sample, NULL);
}

/* What the file at @path holds, read without any of the failing calls; NULL where it is no plan. */
static char *
describe_file (const char *path)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GBytes) image = NULL;
  g_autoptr (BtDatabase) database = NULL;
  g_autoptr (BtPlan) plan = bt_plan_new ();
  gsize size;
  int version;

  if (!g_file_get_contents (path, &bytes, &size, NULL))
    return NULL;
  image = g_bytes_new (bytes, size);
  database = bt_open_image (image, &version, NULL);
  if (database == NULL || !bt_load_plan (database, plan, NULL))
    return NULL;
  return sample_plan_describe (plan);
}

static void
assert_folder_has (Fixture *fixture,
                   guint    n_files)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->sample.folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  g_assert_cmpuint (n, ==, n_files);
}

/* Faults. */

static const int errors[] = { ENOSPC, EIO };

/* One edit, saved while one call fails.  The file is the old one or the new one and nothing else; it was said which;
 * what was changed is in memory, and is saved when it can be.  FALSE where no call was left to fail. */
static gboolean
try_fault (Fixture  *fixture,
           int       n,
           gboolean  for_good,
           int       error,
           gboolean *damaged)
{
  g_autofree char *title = g_strdup_printf ("After %d", n);
  g_autofree char *old = describe_file (fixture->sample.path);
  g_autofree char *new = NULL;
  g_autofree char *there = NULL;
  g_autoptr (GError) fault = NULL;
  guint said = fixture->n_failed;
  gboolean saved;
  gboolean reached;

  let_fail (n, for_good, error);
  g_object_set (fixture->plan, "title", title, NULL);
  saved = bt_plan_file_flush (fixture->file, &fault);
  g_assert_true (saved == (fault == NULL));
  g_assert_true (saved == bt_plan_file_is_saved (fixture->file));
  reached = disk.count > n;

  new = sample_plan_describe (fixture->plan);
  there = describe_file (fixture->sample.path);
  if (damaged != NULL && (there == NULL || (!g_str_equal (there, old) && !g_str_equal (there, new))))
    *damaged = TRUE;
  if (damaged == NULL)
    {
      g_assert_nonnull (there);
      if (saved || !g_str_equal (there, old))
        sample_assert_same (there, new);
      g_assert_true (!for_good || !reached || !saved || disk.count - n <= 1); /* only giving back the lock may fail unheard */
      g_assert_true (saved || fixture->n_failed > said);
      g_assert_true (saved || g_str_has_suffix (fixture->failed, "."));
    }
  let_work ();
  if (damaged == NULL)
    {
      g_assert_true (bt_plan_file_flush (fixture->file, NULL));
      sample_file_assert_holds (fixture->sample.path, fixture->plan);
      assert_folder_has (fixture, 1);
    }
  return reached;
}

static void
test_any_call_may_fail (Fixture       *fixture,
                        gconstpointer  data)
{
  gboolean for_good = GPOINTER_TO_INT (data);

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      int n = 0;

      while (try_fault (fixture, n, for_good, errors[i], NULL))
        n++;
      g_assert_cmpint (n, >, 10); /* writing takes several calls, and each was reached */
    }
}

static void
test_a_careless_program_would_be_caught (Fixture       *fixture,
                                         gconstpointer  data)
{
  gboolean damaged = FALSE;

  disk.in_place = fixture->sample.path;
  bt_calls.open = careless_open;
  bt_calls.rename = careless_rename;
  for (int n = 0; try_fault (fixture, n, TRUE, ENOSPC, &damaged) && !damaged; n++)
    ;
  g_assert_true (damaged);
  g_unlink (fixture->sample.path); /* there is nothing to be compared with any more */
}

static void
test_edits_pile_up_and_are_saved_when_there_is_room (Fixture       *fixture,
                                                     gconstpointer  data)
{
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, NULL);
  g_autofree char *there = NULL;

  let_fail (0, TRUE, ENOSPC);
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (GError) error = NULL;

      g_object_set (fixture->plan, "year-from", bt_day_new (2026, 4, 1) + (BtDay) i, NULL);
      g_assert_false (bt_plan_file_flush (fixture->file, &error));
      g_assert_error (error, BT_ERROR, BT_ERROR_STORAGE);
      g_assert_nonnull (strstr (error->message, "no room"));
    }
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "outcomes", 0, outcome, NULL));
  g_assert_true (bt_plan_undo (fixture->plan, NULL)); /* all goes on, but for the disk */
  g_assert_true (bt_plan_redo (fixture->plan, NULL));
  g_assert_cmpuint (fixture->n_failed, ==, 1); /* said once, not for each */
  there = describe_file (fixture->sample.path);
  sample_assert_same (there, fixture->before);

  let_work ();
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
test_a_new_file_is_written_whole_or_not_at_all (Fixture       *fixture,
                                                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->sample.folder, "New.bunting", NULL);
  int n = 0;

  for (gboolean reached = TRUE; reached; n++)
    {
      g_autoptr (BtPlan) plan = sample_plan_new_full ();
      g_autoptr (BtPlanFile) file = NULL;
      g_autoptr (GError) error = NULL;

      let_fail (n, FALSE, ENOSPC);
      file = bt_plan_file_create (path, plan, &error);
      reached = disk.count > n;
      let_work ();
      g_assert_true ((file == NULL) == (error != NULL));
      if (file != NULL)
        sample_file_assert_holds (path, plan);
      g_assert_true ((file != NULL) == g_file_test (path, G_FILE_TEST_EXISTS));
      g_unlink (path);
    }
  g_assert_cmpint (n, >, 6);
}

static void
test_reading_may_fail_too (Fixture       *fixture,
                           gconstpointer  data)
{
  for (int n = 0; n < 2; n++)
    {
      g_autoptr (GError) error = NULL;

      let_fail (n, TRUE, EIO);
      g_assert_null (bt_plan_file_open (fixture->sample.path, &error));
      g_assert_error (error, BT_ERROR, BT_ERROR_STORAGE);
    }
  let_work ();
}

/* A place that cannot be written. */

static void
test_a_read_only_place_opens_and_offers_a_copy (Fixture       *fixture,
                                                gconstpointer  data)
{
  g_autofree char *copy = g_build_filename (fixture->sample.folder, "Copy.bunting", NULL);
  g_autofree char *there = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->file);
  g_clear_object (&fixture->plan);
  let_fail (3, FALSE, EROFS); /* open, read, close, and then access */
  fixture->file = sample_file_open (fixture->sample.path);
  let_work ();
  listen (fixture);
  fixture->plan = g_object_ref (bt_plan_file_get_plan (fixture->file));
  g_assert_true (bt_plan_file_is_read_only (fixture->file));
  g_assert_true (bt_plan_file_is_saved (fixture->file));
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  g_object_set (fixture->plan, "title", "Changed all the same", NULL);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  g_assert_false (bt_plan_file_is_saved (fixture->file));
  g_assert_false (bt_plan_file_flush (fixture->file, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_STORAGE);
  there = describe_file (fixture->sample.path);
  sample_assert_same (there, fixture->before);

  g_assert_true (bt_plan_file_save_copy (fixture->file, copy, NULL));
  sample_file_assert_holds (copy, fixture->plan);
}

/* Someone else. */

static void
write_theirs (Fixture    *fixture,
              const char *title)
{
  g_autoptr (BtPlanFile) theirs = sample_file_open (fixture->sample.path);

  g_object_set (bt_plan_file_get_plan (theirs), "title", title, NULL);
  g_assert_true (bt_plan_file_flush (theirs, NULL));
}

static void
test_what_someone_else_changed_is_never_overwritten (Fixture       *fixture,
                                                     gconstpointer  data)
{
  g_autofree char *theirs = NULL;
  g_autofree char *now = NULL;

  write_theirs (fixture, "Theirs");
  theirs = describe_file (fixture->sample.path);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));

  now = describe_file (fixture->sample.path);
  sample_assert_same (now, theirs);
  g_assert_nonnull (fixture->moved);
  g_assert_cmpstr (bt_plan_file_get_path (fixture->file), ==, fixture->moved);
  sample_file_assert_holds (fixture->moved, fixture->plan);
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  g_object_set (fixture->plan, "title", "Ours, and more", NULL); /* goes on where ours is */
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->moved, fixture->plan);
  assert_folder_has (fixture, 2);
}

static void
test_each_time_has_a_name_of_its_own (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autoptr (BtPlanFile) other = sample_file_open (fixture->sample.path);

  write_theirs (fixture, "Theirs");
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  g_object_set (bt_plan_file_get_plan (other), "title", "The third", NULL);
  g_assert_true (bt_plan_file_flush (other, NULL));
  g_assert_cmpstr (bt_plan_file_get_path (other), !=, bt_plan_file_get_path (fixture->file));
  assert_folder_has (fixture, 3);
  sample_file_assert_holds (bt_plan_file_get_path (other), bt_plan_file_get_plan (other));
}

/* Someone else's file may have the same length, and be as old. */
static void
test_a_change_of_one_byte_is_someone_elses (Fixture       *fixture,
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

/* The control: copied away and back again, as a folder that is kept on two computers may do, it is still ours. */
static void
test_the_same_bytes_are_nobody_elses (Fixture       *fixture,
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
test_a_file_that_is_gone_is_written_again (Fixture       *fixture,
                                           gconstpointer  data)
{
  g_unlink (fixture->sample.path);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
test_a_folder_that_is_gone_is_said (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autofree char *away = g_strconcat (fixture->sample.folder, "-away", NULL);

  g_assert_cmpint (g_rename (fixture->sample.folder, away), ==, 0);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_false (bt_plan_file_flush (fixture->file, NULL));
  g_assert_nonnull (strstr (fixture->failed, "not there"));
  g_assert_cmpint (g_rename (away, fixture->sample.folder), ==, 0);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
}

/* What a crash leaves behind is cleared away by the next save. */
static void
test_what_a_crash_left_is_cleared_away (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autofree char *left = g_build_filename (fixture->sample.folder, ".bunting-saving", NULL);

  g_file_set_contents (left, "half a plan", -1, NULL);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  assert_folder_has (fixture, 1);
}

/* With a main loop, as in the window. */

static gboolean
on_timeout (gpointer data)
{
  g_error ("it took too long");
  return G_SOURCE_REMOVE;
}

static void
iterate_until_saved (Fixture *fixture)
{
  guint timeout = g_timeout_add_seconds (20, on_timeout, NULL);

  while (!bt_plan_file_is_saved (fixture->file))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
}

static void
test_saved_is_said_when_it_is_true (Fixture       *fixture,
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
test_the_newest_wins (Fixture       *fixture,
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
test_typing_is_saved_twice_a_second (Fixture       *fixture,
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
test_a_failed_save_is_tried_again_by_itself (Fixture       *fixture,
                                             gconstpointer  data)
{
  let_fail (0, TRUE, ENOSPC);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  while (fixture->n_failed == 0)
    g_main_context_iteration (NULL, TRUE);
  let_work ();
  iterate_until_saved (fixture);
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD_DATA(name, data, function) g_test_add ("/store-saving/" name, Fixture, data, set_up, function, tear_down)
#define ADD(name, function) ADD_DATA (name, NULL, function)
  ADD_DATA ("any-call-may-fail-once", GINT_TO_POINTER (FALSE), test_any_call_may_fail);
  ADD_DATA ("any-call-may-fail-for-good", GINT_TO_POINTER (TRUE), test_any_call_may_fail);
  ADD ("a-careless-program-would-be-caught", test_a_careless_program_would_be_caught);
  ADD ("edits-pile-up-and-are-saved", test_edits_pile_up_and_are_saved_when_there_is_room);
  ADD ("a-new-file-is-written-whole-or-not-at-all", test_a_new_file_is_written_whole_or_not_at_all);
  ADD ("reading-may-fail-too", test_reading_may_fail_too);
  ADD ("a-read-only-place-opens-and-offers-a-copy", test_a_read_only_place_opens_and_offers_a_copy);
  ADD ("what-someone-else-changed-is-never-overwritten", test_what_someone_else_changed_is_never_overwritten);
  ADD ("each-time-has-a-name-of-its-own", test_each_time_has_a_name_of_its_own);
  ADD ("a-change-of-one-byte-is-someone-elses", test_a_change_of_one_byte_is_someone_elses);
  ADD ("the-same-bytes-are-nobody-elses", test_the_same_bytes_are_nobody_elses);
  ADD ("a-file-that-is-gone-is-written-again", test_a_file_that_is_gone_is_written_again);
  ADD ("a-folder-that-is-gone-is-said", test_a_folder_that_is_gone_is_said);
  ADD ("what-a-crash-left-is-cleared-away", test_what_a_crash_left_is_cleared_away);
  ADD ("saved-is-said-when-it-is-true", test_saved_is_said_when_it_is_true);
  ADD ("the-newest-wins", test_the_newest_wins);
  ADD ("typing-is-saved-twice-a-second", test_typing_is_saved_twice_a_second);
  ADD ("a-failed-save-is-tried-again-by-itself", test_a_failed_save_is_tried_again_by_itself);

  return g_test_run ();
}
