/* test-window-keys.c: the window by keyboard alone: keys go in as from a hand, through the
 * display. */
#include "config.h"

#include "exchange/practice.h"
#include "hands.h"
#include "report/report.h"
#include "ui/help-view.h"
#include "ui/kit/split.h"
#include "ui/start-window.h"
#include "window-driver.h"

typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
  BtReviewPage  *review;
  BtPlan        *plan;
  const char    *name;
  guint          page;
  int            text_size;
} Check;

static gboolean
is_page_shown (gpointer data)
{
  Check *check = data;

  return bt_review_page_get_shown (check->review) == check->page;
}

static gboolean
is_name (gpointer data)
{
  Check *check = data;

  return g_strcmp0 (bt_plan_get_person (check->plan)->preferred_name, check->name) == 0;
}

static gboolean
is_text_size (gpointer data)
{
  Check *check = data;

  return bt_settings_get_text_size (bt_application_get_settings (check->application))
         == check->text_size;
}

static gboolean
has_plan_window (gpointer data)
{
  Check *check = data;

  return driver_find_window (check->application, BT_TYPE_PLAN_WINDOW) != NULL;
}

static Check
open_practice (BtApplication *application)
{
  Check check = { .application = application };

  check.window = driver_open (application, "keys.bunting", bt_practice_plan_new ());
  check.review = driver_get_review (check.window);
  check.plan = bt_plan_file_get_plan (bt_plan_window_get_file (check.window));
  driver_wait (GTK_WIDGET (check.window));
  return check;
}

static void
test_the_practice_plan_is_three_keys_away (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = { .application = application };
  GtkWidget *start;

  g_application_activate (G_APPLICATION (application));
  start = driver_find_window (application, BT_TYPE_START_WINDOW);
  driver_wait (start);
  hands_press (start, GDK_KEY_Tab, 0, 0);
  hands_press (start, GDK_KEY_Tab, 0, 0);
  hands_press (start, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (has_plan_window, &check));
  gtk_window_close (driver_find_window (application, BT_TYPE_PLAN_WINDOW));
}

static void
test_page_keys_turn_pages (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);

  hands_press (check.window, GDK_KEY_Page_Down, 0, 0);
  hands_press (check.window, GDK_KEY_Page_Down, 0, 0);
  check.page = 2;
  g_assert_true (driver_wait_until (is_page_shown, &check));
  hands_press (check.window, GDK_KEY_Page_Up, 0, 0);
  check.page = 1;
  g_assert_true (driver_wait_until (is_page_shown, &check));
  gtk_window_close (GTK_WINDOW (check.window));
}

static void
test_undo_and_redo_have_keys (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);

  g_object_set (bt_plan_get_person (check.plan), "preferred-name", "Ivy", NULL);
  hands_press (check.window, GDK_KEY_z, GDK_KEY_Control_L, 0);
  check.name = "Wren";
  g_assert_true (driver_wait_until (is_name, &check));
  hands_press (check.window, GDK_KEY_z, GDK_KEY_Control_L, GDK_KEY_Shift_L);
  check.name = "Ivy";
  g_assert_true (driver_wait_until (is_name, &check));
  gtk_window_close (GTK_WINDOW (check.window));
}

static void
test_text_size_has_keys (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);

  hands_press (check.window, GDK_KEY_equal, GDK_KEY_Control_L, 0);
  check.text_size = 125;
  g_assert_true (driver_wait_until (is_text_size, &check));
  hands_press (check.window, GDK_KEY_0, GDK_KEY_Control_L, 0);
  check.text_size = 100;
  g_assert_true (driver_wait_until (is_text_size, &check));
  gtk_window_close (GTK_WINDOW (check.window));
}

/* The window's own menu: places have menus too. */
static gpointer
find_menu (GtkWindow *window)
{
  return driver_find (gtk_window_get_titlebar (window), GTK_TYPE_MENU_BUTTON, NULL);
}

/* Whether Tab comes to @wanted, once round the window. */
static gboolean
tab_reaches (GtkWindow *window,
             GtkWidget *wanted)
{
  for (guint i = 0; i < 40; i++)
    {
      GtkWidget *focus;

      hands_press (window, GDK_KEY_Tab, 0, 0);
      driver_wait (GTK_WIDGET (window));
      focus = gtk_window_get_focus (window);
      if (focus != NULL && (focus == wanted || gtk_widget_is_ancestor (focus, wanted)))
        return TRUE;
    }
  return FALSE;
}

static void
test_tab_comes_to_everything (void)
{
  static const char * const buttons[] = { "Larger", "Save as PDF", "Print" };
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWindow *window = GTK_WINDOW (check.window);

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    g_assert_true (tab_reaches (window, driver_find (window, GTK_TYPE_BUTTON, buttons[i])));
  g_assert_true (tab_reaches (window, find_menu (window)));
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    g_assert_true (tab_reaches (window, driver_find (window, GTK_TYPE_CHECK_BUTTON,
                                                     bt_report_get_part_title (i))));
  gtk_window_close (window);
}

/* The name of the place whose row in the list has the keyboard; NULL where none has. */
static const char *
get_row_of_focus (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GVariant *place = GTK_IS_LIST_BOX_ROW (focus)
                        ? gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus))
                        : NULL;

  return place != NULL ? g_variant_get_string (place, NULL) : NULL;
}

static gboolean
is_at_spending (gpointer data)
{
  return g_strcmp0 (get_row_of_focus (data), "spending") == 0;
}

static gboolean
is_at_asked (gpointer data)
{
  return g_strcmp0 (get_row_of_focus (data), "asked") == 0;
}

static gboolean
is_beside_the_list (gpointer data)
{
  return get_row_of_focus (data) == NULL;
}

static void
test_the_list_of_places_is_one_stop (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWindow *window = GTK_WINDOW (check.window);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.place", "s", "spending"));
  driver_wait (GTK_WIDGET (window));
  for (guint i = 0; i < 40 && get_row_of_focus (window) == NULL; i++)
    {
      hands_press (window, GDK_KEY_Tab, 0, 0);
      driver_wait (GTK_WIDGET (window));
    }
  g_assert_cmpstr (get_row_of_focus (window), ==, "spending"); /* not the first row */
  hands_press (window, GDK_KEY_Down, 0, 0);
  g_assert_true (driver_wait_until (is_at_asked, window));
  hands_press (window, GDK_KEY_Tab, 0, 0);
  g_assert_true (driver_wait_until (is_beside_the_list, window));
  hands_press (window, GDK_KEY_Tab, GDK_KEY_Shift_L, 0);
  g_assert_true (driver_wait_until (is_at_spending, window));
  hands_press (window, GDK_KEY_Tab, GDK_KEY_Shift_L, 0);
  g_assert_true (driver_wait_until (is_beside_the_list, window));
  gtk_window_close (window);
}

static gboolean
is_unchosen (gpointer data)
{
  return !gtk_check_button_get_active (data);
}

static void
test_space_takes_a_page_away (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWidget *tick = driver_find (check.window, GTK_TYPE_CHECK_BUTTON,
                                 bt_report_get_part_title (2));
  guint before = bt_pages_get_n (bt_review_page_get_pages (check.review));

  gtk_widget_grab_focus (tick);
  hands_press (check.window, GDK_KEY_space, 0, 0);
  g_assert_true (driver_wait_until (is_unchosen, tick));
  g_assert_cmpuint (bt_pages_get_n (bt_review_page_get_pages (check.review)), <, before);
  gtk_window_close (GTK_WINDOW (check.window));
}

static gboolean
is_menu_open (gpointer button)
{
  return gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button)));
}

static void
test_f10_opens_the_menu (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  gpointer button = find_menu (GTK_WINDOW (check.window));

  g_assert_false (is_menu_open (button));
  hands_press (check.window, GDK_KEY_F10, 0, 0);
  g_assert_true (driver_wait_until (is_menu_open, button));
  gtk_menu_button_popdown (button);
  gtk_window_close (GTK_WINDOW (check.window));
}

static gboolean
is_menu_closed (gpointer button)
{
  return !is_menu_open (button);
}

static void
test_the_menu_gives_the_keyboard_back (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWindow *window = GTK_WINDOW (check.window);
  GtkWidget *tick = driver_find (window, GTK_TYPE_CHECK_BUTTON, bt_report_get_part_title (2));
  GtkWidget *button = find_menu (window);
  GtkWidget *before[] = { tick, gtk_widget_get_first_child (button) };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++) /* from the button itself, to the button */
    {
      gtk_widget_grab_focus (before[i]);
      hands_press (window, GDK_KEY_F10, 0, 0);
      g_assert_true (driver_wait_until (is_menu_open, button));
      hands_press (window, GDK_KEY_Down, 0, 0);
      g_assert_true (gtk_window_get_focus (window) != before[i]);
      hands_press (window, GDK_KEY_Escape, 0, 0);
      g_assert_true (driver_wait_until (is_menu_closed, button));
      driver_wait (GTK_WIDGET (window));
      g_assert_true (gtk_window_get_focus (window) == before[i]);
    }
  gtk_window_close (window);
}

/* What is open over @window; NULL where nothing is. */
static GtkWindow *
find_over (GtkWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWindow *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows) && found == NULL; i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (other) == window
          && gtk_widget_get_visible (GTK_WIDGET (other)))
        found = other;
    }
  return found;
}

static gboolean
is_under_another (gpointer window)
{
  return find_over (window) != NULL;
}

static gboolean
is_alone (gpointer window)
{
  return find_over (window) == NULL;
}

static void
test_escape_closes_what_is_open_and_the_keyboard_is_where_it_was (void)
{
  static const char * const actions[] = { "app.preferences", "app.about", "win.facts",
                                          "win.show-help-overlay" };
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWindow *window = GTK_WINDOW (check.window);
  GtkWidget *tick = driver_find (window, GTK_TYPE_CHECK_BUTTON, bt_report_get_part_title (2));

  gtk_widget_grab_focus (tick);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWindow *over = NULL;

      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), actions[i], NULL));
      g_assert_true (driver_wait_until (is_under_another, window));
      over = find_over (window);
      driver_wait (GTK_WIDGET (over));
      hands_press (over, GDK_KEY_Escape, 0, 0);
      g_assert_true (driver_wait_until (is_alone, window));
      g_assert_true (gtk_window_get_focus (window) == tick);
    }
  gtk_window_close (window);
}

/* Nothing in it can be typed in, so nothing looks as if it could. */
static void
test_the_words_about_bunting_have_no_cursor (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWindow *window = GTK_WINDOW (check.window);
  GtkWindow *about = NULL;

  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  g_assert_true (driver_wait_until (is_under_another, window));
  about = find_over (window);
  driver_wait (GTK_WIDGET (about));
  g_assert_null (gtk_window_get_focus (about));
  gtk_window_destroy (about);
  gtk_window_close (window);
}

static gboolean
is_help_shown (gpointer window)
{
  GtkWidget *help = driver_find (window, BT_TYPE_HELP_VIEW, NULL);

  return help != NULL && gtk_widget_get_mapped (help);
}

static gboolean
is_help_gone (gpointer window)
{
  return !is_help_shown (window);
}

static void
test_f1_opens_help_and_escape_leaves_it (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (check.window));

  hands_press (check.window, GDK_KEY_F1, 0, 0);
  g_assert_true (driver_wait_until (is_help_shown, check.window));
  hands_press (check.window, GDK_KEY_Return, 0, 0); /* the first page is about this place */
  driver_wait (GTK_WIDGET (check.window));
  g_assert_nonnull (driver_find (check.window, GTK_TYPE_BUTTON, "Open Review and print"));
  hands_press (check.window, GDK_KEY_Left, GDK_KEY_Alt_L, 0);
  hands_press (check.window, GDK_KEY_Escape, 0, 0);
  g_assert_true (driver_wait_until (is_help_gone, check.window));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (check.window)) == focus);
  gtk_window_close (GTK_WINDOW (check.window));
}

static gboolean
is_list_narrow (gpointer window)
{
  return bt_split_is_folded (driver_find (window, BT_TYPE_SPLIT, NULL));
}

static void
test_f9_makes_the_list_of_places_narrow (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  Check check = open_practice (application);

  g_assert_false (is_list_narrow (check.window));
  hands_press (check.window, GDK_KEY_F9, 0, 0);
  g_assert_true (driver_wait_until (is_list_narrow, check.window));
  gtk_window_close (GTK_WINDOW (check.window));
}

static void
add_tests (void)
{
  g_test_add_func ("/keys/the-practice-plan-is-three-keys-away",
                   test_the_practice_plan_is_three_keys_away);
  g_test_add_func ("/keys/page-keys-turn-pages", test_page_keys_turn_pages);
  g_test_add_func ("/keys/undo-and-redo-have-keys", test_undo_and_redo_have_keys);
  g_test_add_func ("/keys/text-size-has-keys", test_text_size_has_keys);
  g_test_add_func ("/keys/tab-comes-to-everything", test_tab_comes_to_everything);
  g_test_add_func ("/keys/the-list-of-places-is-one-stop", test_the_list_of_places_is_one_stop);
  g_test_add_func ("/keys/space-takes-a-page-away", test_space_takes_a_page_away);
  g_test_add_func ("/keys/f10-opens-the-menu", test_f10_opens_the_menu);
  g_test_add_func ("/keys/the-menu-gives-the-keyboard-back", test_the_menu_gives_the_keyboard_back);
  g_test_add_func ("/keys/escape-closes-what-is-open-and-the-keyboard-is-where-it-was",
                   test_escape_closes_what_is_open_and_the_keyboard_is_where_it_was);
  g_test_add_func ("/keys/the-words-about-bunting-have-no-cursor",
                   test_the_words_about_bunting_have_no_cursor);
  g_test_add_func ("/keys/f1-opens-help-and-escape-leaves-it",
                   test_f1_opens_help_and_escape_leaves_it);
  g_test_add_func ("/keys/f9-makes-the-list-of-places-narrow",
                   test_f9_makes_the_list_of_places_narrow);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
