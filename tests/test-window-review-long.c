/* test-window-review-long.c: far more pages than anyone has: how far they are is said, and nobody
 * has to wait for them. */
#include "config.h"

#include "ui/kit/work.h"

#define PLACE      "review"
#define PLACE_TYPE BT_TYPE_REVIEW_PAGE
#include "place-window.h"

static void
set_up_overfull (Fixture       *self,
                 gconstpointer  data)
{
  self->application = driver_start ();
  self->window = driver_open (self->application, "long.bunting", driver_make_overfull ());
  self->plan = bt_plan_file_get_plan (bt_plan_window_get_file (self->window));
  g_action_group_change_action_state (G_ACTION_GROUP (self->window), "place",
                                      g_variant_new_string (PLACE));
  self->page = driver_find (self->window, BT_TYPE_REVIEW_PAGE, NULL);
  g_assert_nonnull (self->page);
}

static gpointer
get_work (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_WORK, NULL);
}

static double
get_progress (Fixture *self)
{
  return gtk_progress_bar_get_fraction (driver_find (get_work (self), GTK_TYPE_PROGRESS_BAR, NULL));
}

/* Runs the main loop bit by bit until the bar is seen, and something of it is filled. */
static void
see_bar (Fixture *self)
{
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (!gtk_widget_get_mapped (get_work (self)) || get_progress (self) == 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_assert_true (bt_work_is_going (get_work (self)) || get_progress (self) == 0);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* Runs the main loop until the work is done, and no further: what is said of it goes again. */
static void
run_to_end (Fixture *self)
{
  gint64 end = g_get_monotonic_time () + 120 * G_USEC_PER_SEC;

  while (bt_work_is_going (get_work (self)))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
see_end (Fixture *self)
{
  run_to_end (self);
  wait (self);
}

static void
press (Fixture    *self,
       const char *label)
{
  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, label), "clicked");
}

static gboolean
shows (Fixture    *self,
       const char *text)
{
  GtkWidget *label = driver_find (self->window, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
test_how_far_it_is_is_said_until_the_pages_are_there (Fixture       *self,
                                                      gconstpointer  data)
{
  see_bar (self);
  g_assert_true (shows (self, "Making the pages"));
  g_assert_cmpfloat (get_progress (self), <, 1);
  driver_check_names (self->page);
  see_end (self);
  g_assert_false (gtk_widget_get_mapped (get_work (self)));
  g_assert_cmpuint (bt_pages_get_n (bt_review_page_get_pages (self->page)), >, 1000);
}

static void
test_it_is_stopped_and_begun_again (Fixture       *self,
                                    gconstpointer  data)
{
  see_bar (self);
  press (self, "Stop");
  g_assert_false (bt_work_is_going (get_work (self)));
  wait (self);
  g_assert_true (shows (self, "The pages are not made yet"));
  press (self, "Make them now");
  see_bar (self);
  see_end (self);
  g_assert_false (shows (self, "The pages are not made yet"));
}

static void
test_a_change_in_the_middle_begins_it_anew (Fixture       *self,
                                            gconstpointer  data)
{
  g_autofree char *text = NULL;

  see_bar (self);
  g_object_set (bt_plan_get_person (self->plan), "preferred-name", "Blackbird", NULL);
  g_assert_false (bt_work_is_going (get_work (self)));
  g_main_context_iteration (NULL, FALSE);
  see_end (self);
  text = bt_pages_dup_text (bt_review_page_get_pages (self->page), 0);
  g_assert_nonnull (strstr (text, "Blackbird"));
}

/* Closing is all there is to it: tear_down() does. */
static void
test_the_window_closes_in_the_middle (Fixture       *self,
                                      gconstpointer  data)
{
  see_bar (self);
}

static char *
begin_pdf (Fixture *self)
{
  g_autofree char *path = driver_dup_path ("long.pdf");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_set_contents (path, "as it was", -1, NULL));
  see_bar (self);
  see_end (self);
  bt_review_page_write_pdf (self->page, file);
  see_bar (self);
  g_assert_true (shows (self, "Writing the pages to the file"));
  return g_steal_pointer (&path);
}

/* Runs the main loop until the work goes on: that comes before there is nothing else to do. */
static void
see_begin (Fixture *self)
{
  while (!bt_work_is_going (get_work (self)))
    g_assert_true (g_main_context_iteration (NULL, FALSE));
}

static void
assert_begins (const char *path,
               const char *with)
{
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, with));
}

static void
test_a_file_that_is_stopped_stays_as_it_was (Fixture       *self,
                                             gconstpointer  data)
{
  g_autofree char *path = begin_pdf (self);

  press (self, "Stop");
  wait (self);
  assert_begins (path, "as it was");
  g_assert_false (gtk_widget_get_mapped (get_work (self))); /* the pages are there again */
  g_assert_false (shows (self, "The pages are not made yet"));
}

static gboolean
is_told_where (gpointer data)
{
  return shows (data, "The pages are in “long.pdf”.");
}

static void
test_a_file_is_written_whole_with_what_changed (Fixture       *self,
                                                gconstpointer  data)
{
  g_autofree char *path = begin_pdf (self);

  g_object_set (bt_plan_get_person (self->plan), "preferred-name", "Blackbird", NULL);
  see_begin (self);
  run_to_end (self);
  g_assert_true (driver_wait_until (is_told_where, self)); /* that does not stay */
  assert_begins (path, "%PDF-");
}

/* Somebody waits for the file, whatever they look at meanwhile. */
static void
test_a_file_is_written_while_nobody_looks (Fixture       *self,
                                           gconstpointer  data)
{
  g_autofree char *path = begin_pdf (self);

  g_action_group_change_action_state (G_ACTION_GROUP (self->window), "place",
                                      g_variant_new_string ("home"));
  g_assert_false (gtk_widget_get_mapped (self->page));
  g_object_set (bt_plan_get_person (self->plan), "preferred-name", "Blackbird", NULL);
  g_assert_false (bt_work_is_going (get_work (self)));
  see_begin (self);
  run_to_end (self);
  assert_begins (path, "%PDF-");
}

static void
test_a_second_file_comes_after_the_first (Fixture       *self,
                                          gconstpointer  data)
{
  g_autofree char *path = begin_pdf (self);
  g_autofree char *other = driver_dup_path ("other.pdf");
  g_autoptr (GFile) file = g_file_new_for_path (other);

  bt_review_page_write_pdf (self->page, file);
  run_to_end (self);
  assert_begins (path, "%PDF-");
  assert_begins (other, "%PDF-");
}

static void
test_the_window_closes_while_a_file_is_written (Fixture       *self,
                                                gconstpointer  data)
{
  g_autofree char *path = begin_pdf (self);

  gtk_window_close (GTK_WINDOW (self->window));
  assert_begins (path, "as it was");
}

static void
tear_down_closed (Fixture       *self,
                  gconstpointer  data)
{
  g_clear_object (&self->application);
}

#define ADD(name, test) \
  g_test_add ("/review-long/" name, Fixture, NULL, set_up_overfull, test, tear_down)

static void
add_tests (void)
{
  ADD ("how-far-it-is-is-said", test_how_far_it_is_is_said_until_the_pages_are_there);
  ADD ("it-is-stopped-and-begun-again", test_it_is_stopped_and_begun_again);
  ADD ("a-change-begins-it-anew", test_a_change_in_the_middle_begins_it_anew);
  ADD ("the-window-closes", test_the_window_closes_in_the_middle);
  ADD ("a-stopped-file-stays", test_a_file_that_is_stopped_stays_as_it_was);
  ADD ("a-file-has-what-changed", test_a_file_is_written_whole_with_what_changed);
  ADD ("a-file-is-written-while-nobody-looks", test_a_file_is_written_while_nobody_looks);
  ADD ("a-second-file-comes-after-the-first", test_a_second_file_comes_after_the_first);
  g_test_add ("/review-long/the-window-closes-while-writing", Fixture, NULL, set_up_overfull,
              test_the_window_closes_while_a_file_is_written, tear_down_closed);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
