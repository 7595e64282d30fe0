/* test-window-start.c: the doors into a plan: the start page, recent plans, and one window a
 * plan. */
#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "ui/kit/banner.h"
#include "ui/recent-row.h"
#include "ui/start-window.h"
#include "window-driver.h"

static GtkWidget *
find_start (BtApplication *application)
{
  return driver_find_window (application, BT_TYPE_START_WINDOW);
}

static guint
count_windows (BtApplication *application)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static void
open_path (BtApplication *application,
           const char    *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
test_no_recent_plans_no_list (void)
{
  g_autoptr (BtApplication) application = driver_start ();

  g_application_activate (G_APPLICATION (application));
  driver_wait (find_start (application));
  g_assert_null (driver_find (find_start (application), BT_TYPE_RECENT_ROW, NULL));
  g_assert_false (gtk_widget_is_visible (driver_find (find_start (application), GTK_TYPE_LABEL,
                                                      "Recent plans")));
  gtk_window_destroy (GTK_WINDOW (find_start (application)));
}

static void
test_the_start_page_has_the_size_of_a_plan (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  int width, height;

  bt_settings_set_window (bt_application_get_settings (application), 1100, 640, FALSE);
  g_application_activate (G_APPLICATION (application));
  gtk_window_get_default_size (GTK_WINDOW (find_start (application)), &width, &height);
  g_assert_cmpint (width, ==, 1100);
  g_assert_cmpint (height, ==, 640);
  gtk_window_destroy (GTK_WINDOW (find_start (application)));
}

static void
test_starting_twice_shows_one_window (void)
{
  g_autoptr (BtApplication) application = driver_start ();

  g_application_activate (G_APPLICATION (application));
  g_application_activate (G_APPLICATION (application));
  g_assert_cmpuint (count_windows (application), ==, 1);
  gtk_window_destroy (GTK_WINDOW (find_start (application)));
}

static void
test_the_practice_plan_opens_and_opens_again (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window;

  g_application_activate (G_APPLICATION (application));
  g_action_group_activate_action (G_ACTION_GROUP (application), "practice", NULL);
  window = driver_find_window (application, BT_TYPE_PLAN_WINDOW);
  g_assert_nonnull (window);
  g_assert_null (find_start (application));
  g_assert_cmpint (bt_plan_file_get_plan (bt_plan_window_get_file (window))->practice_on, !=,
                   BT_DAY_UNKNOWN);
  g_action_group_activate_action (G_ACTION_GROUP (application), "practice", NULL);
  g_assert_cmpuint (count_windows (application), ==, 1);
  gtk_window_close (GTK_WINDOW (window));
  g_assert_cmpuint (count_windows (application), ==, 0);

  g_action_group_activate_action (G_ACTION_GROUP (application), "practice", NULL);
  g_assert_cmpuint (count_windows (application), ==, 1);
  gtk_window_close (driver_find_window (application, BT_TYPE_PLAN_WINDOW));
}

static void
test_a_plan_is_open_once_whatever_its_name (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "one.bunting", driver_make_empty ());
  g_autofree char *path = driver_dup_path ("one.bunting");
  g_autofree char *other = driver_dup_path ("other.bunting");

  g_assert_cmpint (symlink (path, other), ==, 0);
  open_path (application, other);
  g_assert_cmpuint (count_windows (application), ==, 1);

  /* the control: another plan has a window of its own */
  driver_open (application, "two.bunting", driver_make_empty ());
  g_assert_cmpuint (count_windows (application), ==, 2);
  gtk_window_close (GTK_WINDOW (window));
  gtk_window_close (driver_find_window (application, BT_TYPE_PLAN_WINDOW));
}

static void
test_what_is_no_plan_is_said (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  g_autofree char *path = driver_dup_path ("letter.bunting");
  GtkWidget *label;

  g_assert_true (g_file_set_contents (path, "Dear Gran", -1, NULL));
  open_path (application, path);
  label = driver_find (find_start (application), GTK_TYPE_LABEL,
                       "“letter.bunting” could not be opened. This is not a Bunting plan.");
  g_assert_nonnull (label);
  driver_wait (find_start (application));
  g_assert_true (gtk_widget_is_visible (label));
  gtk_window_destroy (GTK_WINDOW (find_start (application)));
}

static void
test_a_plan_that_was_open_is_on_the_list_until_it_is_taken_off (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "Our plan.bunting", driver_make_empty ());
  GtkWidget *row;

  gtk_window_close (GTK_WINDOW (window));
  g_application_activate (G_APPLICATION (application));
  row = driver_find (find_start (application), BT_TYPE_RECENT_ROW, NULL);
  g_assert_nonnull (row);
  g_assert_nonnull (driver_find (row, GTK_TYPE_LABEL, "Sam’s plan"));

  g_signal_emit_by_name (driver_find (row, GTK_TYPE_BUTTON, NULL), "clicked");
  g_assert_null (driver_find (find_start (application), BT_TYPE_RECENT_ROW, NULL));
  gtk_window_destroy (GTK_WINDOW (find_start (application)));
}

static void
test_a_row_opens_its_plan (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "Our plan.bunting", driver_make_empty ());

  gtk_window_close (GTK_WINDOW (window));
  g_application_activate (G_APPLICATION (application));
  driver_wait (find_start (application));
  gtk_widget_activate (driver_find (find_start (application), BT_TYPE_RECENT_ROW, NULL));
  window = driver_find_window (application, BT_TYPE_PLAN_WINDOW);
  g_assert_nonnull (window);
  g_assert_null (find_start (application));
  gtk_window_close (GTK_WINDOW (window));
}

static void
add_tests (void)
{
  g_test_add_func ("/start/no-recent-plans-no-list", test_no_recent_plans_no_list);
  g_test_add_func ("/start/the-start-page-has-the-size-of-a-plan",
                   test_the_start_page_has_the_size_of_a_plan);
  g_test_add_func ("/start/starting-twice-shows-one-window", test_starting_twice_shows_one_window);
  g_test_add_func ("/start/the-practice-plan-opens-and-opens-again",
                   test_the_practice_plan_opens_and_opens_again);
  g_test_add_func ("/start/a-plan-is-open-once-whatever-its-name",
                   test_a_plan_is_open_once_whatever_its_name);
  g_test_add_func ("/start/what-is-no-plan-is-said", test_what_is_no_plan_is_said);
  g_test_add_func ("/start/a-plan-that-was-open-is-on-the-list-until-it-is-taken-off",
                   test_a_plan_that_was_open_is_on_the_list_until_it_is_taken_off);
  g_test_add_func ("/start/a-row-opens-its-plan", test_a_row_opens_its_plan);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
