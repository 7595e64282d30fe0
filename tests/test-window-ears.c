/* test-window-ears.c: the window to someone who cannot see it: everything has a name of its own,
 * and can be pressed. */
#include "config.h"

#include "ears-named.h"
#include "exchange/practice.h"
#include "ui/preferences-dialog.h"
#include "ui/start-window.h"
#include "ui/wealth-details.h"
#include "ui/wealth-page.h"
#include "window-driver.h"

static void
test_what_has_no_name_is_found (void)
{
  Hearing hearing = { 0, g_string_new (NULL) };
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window),
                        gtk_button_new_from_icon_name ("go-next-symbolic"));
  gtk_window_present (GTK_WINDOW (window));
  driver_wait (window);
  ears_listen (hear_all, &hearing);
  g_assert_cmpstr (hearing.faults->str, !=, "");
  g_string_free (hearing.faults, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_the_start_page_is_named (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  g_autoptr (GFile) file = g_file_new_for_path ("/plans/Our plan.bunting");
  GtkWidget *window;

  bt_settings_put_recent (bt_application_get_settings (application), file, "Our plan",
                          bt_day_new (2026, 11, 19));
  g_application_activate (G_APPLICATION (application));
  window = driver_find_window (application, BT_TYPE_START_WINDOW);
  driver_wait (window);
  assert_all_named (8);
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  driver_wait (driver_find_window (application, BT_TYPE_PREFERENCES_DIALOG));
  assert_all_named (16);
  gtk_window_destroy (driver_find_window (application, BT_TYPE_PREFERENCES_DIALOG));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_an_open_plan_is_named (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "ears.bunting", bt_practice_plan_new ());

  bt_plan_window_tell (window, "The pages could not be printed.");
  bt_plan_window_toast (window, "The pages are in “Our plan.pdf”.", NULL, NULL);
  driver_wait (GTK_WIDGET (window));
  assert_all_named (15);
  gtk_window_close (GTK_WINDOW (window));
}

static void
press_gran_bea (Ears     *ears,
                gpointer  data)
{
  EarsNode *button = ears_find (ears, data, "Gran Bea");

  if (button == NULL)
    return;
  g_assert_cmpstr (button->description, ==, "closest");
  ears_press (ears, button);
  ears_node_free (button);
}

static gboolean
has_focus_in (gpointer details)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (details));

  return focus == details;
}

static void
test_a_person_on_the_circles_is_opened (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "ears.bunting", bt_practice_plan_new ());
  GtkWidget *page = driver_go_to (window, "wealth", BT_TYPE_WEALTH_PAGE);
  GtkWidget *details = driver_find (page, BT_TYPE_WEALTH_DETAILS, NULL);

  driver_wait (GTK_WIDGET (window));
  ears_listen (press_gran_bea, (gpointer) "push button");
  ears_listen (press_gran_bea, (gpointer) "button"); /* as newer systems call it */
  g_assert_true (driver_wait_until (has_focus_in, details));
  assert_all_named (25);
  g_signal_emit_by_name (driver_find (details, GTK_TYPE_BUTTON, "Change"), "clicked");
  driver_wait (GTK_WIDGET (window));
  assert_all_named (30);
  gtk_window_close (GTK_WINDOW (window));
}

static void
press_next_page (Ears     *ears,
                 gpointer  data)
{
  EarsNode *button = ears_find (ears, data, "The next page");

  if (button == NULL)
    return;
  ears_press (ears, button);
  ears_node_free (button);
}

static void
find_second_page (Ears     *ears,
                  gpointer  data)
{
  EarsNode *page = ears_find (ears, "image", data);

  g_assert_nonnull (page);
  g_assert_cmpuint (strlen (page->description), >, 20); /* what is written on it */
  ears_node_free (page);
}

static gboolean
is_second_shown (gpointer review)
{
  return bt_review_page_get_shown (review) == 1;
}

static void
test_pages_are_turned_and_read_out (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "ears.bunting", bt_practice_plan_new ());
  BtPages *pages = bt_review_page_get_pages (driver_get_review (window));
  g_autofree char *second = g_strdup_printf ("Page 2 of %u: %s", bt_pages_get_n (pages),
                                             bt_pages_get_section (pages, 1, NULL));

  driver_wait (GTK_WIDGET (window));
  ears_listen (press_next_page, (gpointer) "push button");
  ears_listen (press_next_page, (gpointer) "button"); /* as newer systems call it */
  /* a button that is pressed so shows it for a moment first */
  g_assert_true (driver_wait_until (is_second_shown, driver_get_review (window)));
  ears_listen (find_second_page, second);
  gtk_window_close (GTK_WINDOW (window));
}

static void
add_tests (void)
{
  g_test_add_func ("/ears/what-has-no-name-is-found", test_what_has_no_name_is_found);
  g_test_add_func ("/ears/the-start-page-is-named", test_the_start_page_is_named);
  g_test_add_func ("/ears/an-open-plan-is-named", test_an_open_plan_is_named);
  g_test_add_func ("/ears/a-person-on-the-circles-is-opened",
                   test_a_person_on_the_circles_is_opened);
  g_test_add_func ("/ears/pages-are-turned-and-read-out", test_pages_are_turned_and_read_out);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
