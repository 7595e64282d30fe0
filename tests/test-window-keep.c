/* test-window-keep.c: the window never says more than is true: Saved, Undo, and what stands in the
 * way. */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "exchange/practice.h"
#include "store/calls.h"
#include "ui/kit/banner.h"
#include "window-driver.h"

typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
  BtPlanFile    *file;
  BtPlan        *plan;
  BtCalls        calls; /* as they were */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->calls = bt_calls;
  fixture->application = driver_start ();
  fixture->window = driver_open (fixture->application, "keep.bunting", driver_make_empty ());
  fixture->file = bt_plan_window_get_file (fixture->window);
  fixture->plan = bt_plan_file_get_plan (fixture->file);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  bt_calls = fixture->calls;
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->application);
}

static ssize_t
write_to_full_disk (int         fd,
                    const void *bytes,
                    size_t      size)
{
  errno = ENOSPC;
  return -1;
}

static gboolean
says (Fixture    *fixture,
      const char *text)
{
  GtkWidget *label = driver_find (fixture->window, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_visible (gtk_widget_get_parent (label));
}

typedef struct
{
  Fixture    *fixture;
  const char *text;
} Saying;

static gboolean
is_said (gpointer data)
{
  Saying *saying = data;

  return says (saying->fixture, saying->text);
}

static void
wait_until_says (Fixture    *fixture,
                 const char *text)
{
  Saying saying = { fixture, text };

  g_assert_true (driver_wait_until (is_said, &saying));
}

/* A banner that is shown and has a label that begins so. */
static gboolean
has_banner (GtkWidget  *widget,
            const char *start)
{
  if (BT_IS_BANNER (widget))
    {
      GtkLabel *label = driver_find (widget, GTK_TYPE_LABEL, NULL);

      return gtk_widget_get_visible (widget)
             && g_str_has_prefix (gtk_label_get_label (label), start);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_banner (child, start))
      return TRUE;
  return FALSE;
}

static gboolean
is_banner_there (gpointer data)
{
  Saying *saying = data;

  return has_banner (GTK_WIDGET (saying->fixture->window), saying->text);
}

static gboolean
is_banner_gone (gpointer data)
{
  return !is_banner_there (data);
}

static void
assert_banner (Fixture    *fixture,
               const char *start,
               gboolean    there)
{
  Saying saying = { fixture, start };

  driver_wait (GTK_WIDGET (fixture->window));
  /* one that goes fades first */
  g_assert_true (driver_wait_until (there ? is_banner_there : is_banner_gone, &saying));
}

static void
call_child (Fixture    *fixture,
            const char *name)
{
  bt_plan_begin (fixture->plan, "call her something else");
  g_object_set (bt_plan_get_person (fixture->plan), "preferred-name", name, NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));
}

static GtkWidget *
find_button (Fixture    *fixture,
             const char *label)
{
  return driver_find (fixture->window, GTK_TYPE_BUTTON, label);
}

static void
test_undo_and_redo_are_offered_where_there_is_something (Fixture       *fixture,
                                                         gconstpointer  data)
{
  GtkWidget *undo = find_button (fixture, "Undo");
  GtkWidget *redo = find_button (fixture, "Redo");

  g_assert_false (gtk_widget_is_sensitive (undo));
  g_assert_false (gtk_widget_is_sensitive (redo));

  call_child (fixture, "Ivy");
  g_assert_true (gtk_widget_is_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo: call her something else");

  g_signal_emit_by_name (undo, "clicked");
  g_assert_cmpstr (bt_plan_get_person (fixture->plan)->preferred_name, ==, "Sam");
  g_assert_false (gtk_widget_is_sensitive (undo));
  g_assert_null (gtk_widget_get_tooltip_text (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (redo), ==, "Redo: call her something else");

  g_signal_emit_by_name (redo, "clicked");
  g_assert_cmpstr (bt_plan_get_person (fixture->plan)->preferred_name, ==, "Ivy");
}

static void
test_the_name_follows_the_child (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Sam’s plan");
  call_child (fixture, "Ivy");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Ivy’s plan");
  call_child (fixture, "");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "keep.bunting");
}

static void
test_saved_is_said_when_it_is_true (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("keep.bunting");
  g_autoptr (BtPlanFile) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (says (fixture, "Saved"));
  call_child (fixture, "Ivy");
  g_assert_false (says (fixture, "Saved"));
  wait_until_says (fixture, "Saved");
  again = bt_plan_file_open (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (bt_plan_get_person (bt_plan_file_get_plan (again))->preferred_name, ==, "Ivy");
}

static void
test_a_full_disk_is_said_until_there_is_room (Fixture       *fixture,
                                              gconstpointer  data)
{
  static const char words[] = "There is no room left on this disk.";

  bt_calls.write = write_to_full_disk;
  call_child (fixture, "Ivy");
  wait_until_says (fixture, "Not saved");
  assert_banner (fixture, words, TRUE);

  bt_calls.write = fixture->calls.write;
  call_child (fixture, "Ivy Hartley-Osei");
  wait_until_says (fixture, "Saved");
  assert_banner (fixture, words, FALSE);
}

static void
test_a_window_that_cannot_save_asks_before_it_closes (Fixture       *fixture,
                                                      gconstpointer  data)
{
  bt_calls.write = write_to_full_disk;
  call_child (fixture, "Ivy");
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_true (driver_find_window (fixture->application, BT_TYPE_PLAN_WINDOW)
                 == (gpointer) fixture->window);
  g_assert_nonnull (find_button (fixture, "Undo")); /* it is still whole */
}

static void
test_a_window_waits_for_the_disk_before_it_closes (Fixture       *fixture,
                                                   gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("keep.bunting");
  BtPlanWindow *window = fixture->window;
  g_autoptr (BtPlanFile) again = NULL;

  call_child (fixture, "Ivy");
  gtk_window_close (GTK_WINDOW (window));
  again = bt_plan_file_open (path, NULL);
  g_assert_cmpstr (bt_plan_get_person (bt_plan_file_get_plan (again))->preferred_name, ==, "Ivy");
  fixture->window = driver_open (fixture->application, "next.bunting", driver_make_empty ());
}

static void
test_someone_elses_change_is_said_and_left (Fixture       *fixture,
                                            gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("keep.bunting");
  g_autoptr (BtPlanFile) theirs = bt_plan_file_open (path, NULL);
  g_autoptr (BtPlanFile) again = NULL;
  g_autoptr (BtRecentPlan) first = NULL;
  GListModel *plans = NULL;
  BtPlan *their_plan = bt_plan_file_get_plan (theirs);

  assert_banner (fixture, "Someone else changed this plan", FALSE);
  g_object_set (bt_plan_get_person (their_plan), "preferred-name", "Theirs", NULL);
  g_assert_true (bt_plan_file_flush (theirs, NULL));
  call_child (fixture, "Ours");
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  assert_banner (fixture, "Someone else changed this plan", TRUE);
  again = bt_plan_file_open (path, NULL);
  g_assert_cmpstr (bt_plan_get_person (bt_plan_file_get_plan (again))->preferred_name, ==,
                   "Theirs");

  /* both are found again among the recent plans, ours first */
  plans = bt_settings_get_recent (bt_application_get_settings (fixture->application));
  first = g_list_model_get_item (plans, 0);
  g_assert_cmpstr (g_file_peek_path (bt_recent_plan_get_file (first)), ==,
                   bt_plan_file_get_path (fixture->file));
  g_assert_cmpuint (g_list_model_get_n_items (plans), ==, 2);
}

static int
refuse_to_write (const char *path,
                 int         mode)
{
  errno = EROFS;
  return -1;
}

static void
test_a_read_only_place_is_said (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("keep.bunting");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  static const char words[] = "This plan is in a place where nothing can be written.";

  assert_banner (fixture, words, FALSE);
  gtk_window_close (GTK_WINDOW (fixture->window));
  bt_calls.access = refuse_to_write;
  g_application_open (G_APPLICATION (fixture->application), &file, 1, "");
  fixture->window = driver_find_window (fixture->application, BT_TYPE_PLAN_WINDOW);
  assert_banner (fixture, words, TRUE);
  g_assert_nonnull (find_button (fixture, "Save a copy"));
}

static void
test_a_practice_plan_says_so (Fixture       *fixture,
                              gconstpointer  data)
{
  static const char words[] = "This is a practice plan. The family is made up. "
                              "In it, today is 19 November 2026.";

  assert_banner (fixture, words, FALSE);
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture->window = driver_open (fixture->application, "practice.bunting",
                                 bt_practice_plan_new ());
  assert_banner (fixture, words, TRUE);
}

#define ADD(name, test) g_test_add ("/keep/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("undo-and-redo-are-offered-where-there-is-something",
       test_undo_and_redo_are_offered_where_there_is_something);
  ADD ("the-name-follows-the-child", test_the_name_follows_the_child);
  ADD ("saved-is-said-when-it-is-true", test_saved_is_said_when_it_is_true);
  ADD ("a-full-disk-is-said-until-there-is-room", test_a_full_disk_is_said_until_there_is_room);
  ADD ("a-window-that-cannot-save-asks-before-it-closes",
       test_a_window_that_cannot_save_asks_before_it_closes);
  ADD ("a-window-waits-for-the-disk-before-it-closes",
       test_a_window_waits_for_the_disk_before_it_closes);
  ADD ("someone-elses-change-is-said-and-left", test_someone_elses_change_is_said_and_left);
  ADD ("a-read-only-place-is-said", test_a_read_only_place_is_said);
  ADD ("a-practice-plan-says-so", test_a_practice_plan_says_so);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
