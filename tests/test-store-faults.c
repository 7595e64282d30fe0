/* test-store-faults.c: where the disk fails, nothing is lost, and it is said.
 *
 * The disk is made to fail by failing the calls that reach it: root may write anywhere. */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "failing-disk.h"
#include "model/outcome.h"

/* Faults. */

static const int errors[] = { ENOSPC, EIO };

/* One edit, saved while one call fails. */
typedef struct
{
  char    *old;     /* what the file held */
  char    *there;   /* what it holds then; NULL where it is no plan */
  char    *new;     /* what it should hold now */
  gboolean reached; /* there were so many calls that one failed */
  gboolean saved;   /* that is, it was said to be */
} Attempt;

static void
attempt_clear (Attempt *self)
{
  g_free (self->old);
  g_free (self->there);
  g_free (self->new);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Attempt, attempt_clear)

static Attempt
attempt (DiskFixture *fixture,
         int          n,
         gboolean     for_good,
         int          error)
{
  g_autofree char *title = g_strdup_printf ("After %d", n);
  g_autoptr (GError) fault = NULL;
  Attempt self = { disk_describe_file (fixture->sample.path) };

  disk_let_fail (n, for_good, error);
  g_object_set (fixture->plan, "title", title, NULL);
  self.saved = bt_plan_file_flush (fixture->file, &fault);
  g_assert_true (self.saved == (fault == NULL));
  g_assert_true (self.saved == bt_plan_file_is_saved (fixture->file));
  self.reached = disk.count > n;
  if (self.saved && for_good && self.reached)
    g_assert_cmpint (disk.count - n, ==, 1); /* only giving back the lock may fail unheard */
  disk_let_work ();

  self.there = disk_describe_file (fixture->sample.path);
  self.new = sample_plan_describe (fixture->plan);
  return self;
}

/* The file is the old one or the new one and nothing else, and it was said which. */
static gboolean
is_whole (const Attempt *self)
{
  return self->there != NULL && (g_str_equal (self->there, self->new)
                                 || (!self->saved && g_str_equal (self->there, self->old)));
}

/* FALSE where no call was left to fail. */
static gboolean
try_fault (DiskFixture *fixture,
           int          n,
           gboolean     for_good,
           int          error)
{
  guint said = fixture->n_failed;
  g_auto (Attempt) self = attempt (fixture, n, for_good, error);

  g_assert_true (is_whole (&self));
  g_assert_true (self.saved || fixture->n_failed > said);
  g_assert_true (self.saved || g_str_has_suffix (fixture->failed, "."));

  /* what was changed is in memory, and is saved when it can be; nothing is left lying about */
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
  disk_assert_folder_has (fixture, 1);
  return self.reached;
}

static void
test_any_call_may_fail (DiskFixture   *fixture,
                        gconstpointer  data)
{
  gboolean for_good = GPOINTER_TO_INT (data);

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      int n = 0;

      while (try_fault (fixture, n, for_good, errors[i]))
        n++;
      g_assert_cmpint (n, >, 10); /* writing takes several calls, and each was reached */
    }
}

static void
test_a_careless_program_would_be_caught (DiskFixture   *fixture,
                                         gconstpointer  data)
{
  gboolean reached = TRUE, whole = TRUE;

  disk_be_careless (fixture->sample.path);
  for (int n = 0; reached && whole; n++)
    {
      g_auto (Attempt) self = attempt (fixture, n, TRUE, ENOSPC);

      reached = self.reached;
      whole = is_whole (&self);
    }
  g_assert_false (whole);
  g_unlink (fixture->sample.path); /* there is nothing to be compared with any more */
}

static void
test_edits_pile_up_and_are_saved_when_there_is_room (DiskFixture   *fixture,
                                                     gconstpointer  data)
{
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, NULL);
  g_autofree char *there = NULL;

  disk_let_fail (0, TRUE, ENOSPC);
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
  there = disk_describe_file (fixture->sample.path);
  sample_assert_same (there, fixture->before);

  disk_let_work ();
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
}

static void
test_a_new_file_is_written_whole_or_not_at_all (DiskFixture   *fixture,
                                                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->sample.folder, "New.bunting", NULL);
  int n = 0;

  for (gboolean reached = TRUE; reached; n++)
    {
      g_autoptr (BtPlan) plan = sample_plan_new_full ();
      g_autoptr (BtPlanFile) file = NULL;
      g_autoptr (GError) error = NULL;

      disk_let_fail (n, FALSE, ENOSPC);
      file = bt_plan_file_create (path, plan, &error);
      reached = disk.count > n;
      disk_let_work ();
      g_assert_true ((file == NULL) == (error != NULL));
      if (file != NULL)
        sample_file_assert_holds (path, plan);
      g_assert_true ((file != NULL) == g_file_test (path, G_FILE_TEST_EXISTS));
      g_unlink (path);
    }
  g_assert_cmpint (n, >, 6);
}

static void
test_reading_may_fail_too (DiskFixture   *fixture,
                           gconstpointer  data)
{
  for (int n = 0; n < 2; n++)
    {
      g_autoptr (GError) error = NULL;

      disk_let_fail (n, TRUE, EIO);
      g_assert_null (bt_plan_file_open (fixture->sample.path, &error));
      g_assert_error (error, BT_ERROR, BT_ERROR_STORAGE);
    }
  disk_let_work ();
}

/* A place that cannot be written. */

static void
test_a_read_only_place_opens_and_offers_a_copy (DiskFixture   *fixture,
                                                gconstpointer  data)
{
  g_autofree char *copy = g_build_filename (fixture->sample.folder, "Copy.bunting", NULL);
  g_autofree char *there = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->file);
  g_clear_object (&fixture->plan);
  disk_let_fail (3, FALSE, EROFS); /* open, read, close, and then access */
  fixture->file = sample_file_open (fixture->sample.path);
  disk_let_work ();
  disk_listen (fixture);
  fixture->plan = g_object_ref (bt_plan_file_get_plan (fixture->file));
  g_assert_true (bt_plan_file_is_read_only (fixture->file));
  g_assert_true (bt_plan_file_is_saved (fixture->file));
  g_assert_cmpuint (fixture->n_failed, ==, 0);

  g_object_set (fixture->plan, "title", "Changed all the same", NULL);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  g_assert_false (bt_plan_file_is_saved (fixture->file));
  g_assert_false (bt_plan_file_flush (fixture->file, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_STORAGE);
  there = disk_describe_file (fixture->sample.path);
  sample_assert_same (there, fixture->before);

  g_assert_true (bt_plan_file_save_copy (fixture->file, copy, NULL));
  sample_file_assert_holds (copy, fixture->plan);
}

static void
test_a_folder_that_is_gone_is_said (DiskFixture   *fixture,
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
test_what_a_crash_left_is_cleared_away (DiskFixture   *fixture,
                                        gconstpointer  data)
{
  g_autofree char *left = g_build_filename (fixture->sample.folder, ".bunting-saving", NULL);

  g_file_set_contents (left, "half a plan", -1, NULL);
  g_object_set (fixture->plan, "title", "Ours", NULL);
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  disk_assert_folder_has (fixture, 1);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD_DATA(name, data, function) \
  g_test_add ("/store-faults/" name, DiskFixture, data, disk_set_up, function, disk_tear_down)
#define ADD(name, function) ADD_DATA (name, NULL, function)
  ADD_DATA ("any-call-may-fail-once", GINT_TO_POINTER (FALSE), test_any_call_may_fail);
  ADD_DATA ("any-call-may-fail-for-good", GINT_TO_POINTER (TRUE), test_any_call_may_fail);
  ADD ("a-careless-program-would-be-caught", test_a_careless_program_would_be_caught);
  ADD ("edits-pile-up-and-are-saved", test_edits_pile_up_and_are_saved_when_there_is_room);
  ADD ("a-new-file-is-written-whole-or-not-at-all", test_a_new_file_is_written_whole_or_not_at_all);
  ADD ("reading-may-fail-too", test_reading_may_fail_too);
  ADD ("a-read-only-place-opens-and-offers-a-copy", test_a_read_only_place_opens_and_offers_a_copy);
  ADD ("a-folder-that-is-gone-is-said", test_a_folder_that_is_gone_is_said);
  ADD ("what-a-crash-left-is-cleared-away", test_what_a_crash_left_is_cleared_away);

  return g_test_run ();
}
