/* test-window-help.c: help inside the window: it is short, it is true, and whoever looks something
 * up comes back to where they were. */
#include "config.h"

#include "ui/about-me-page.h"
#include "ui/budget-page.h"
#include "ui/help-pages.h"
#include "ui/help-sheet.h"
#include "ui/help-view.h"
#include "ui/place.h"
#include "ui/start-window.h"

#define PLACE      "budget"
#define PLACE_TYPE BT_TYPE_BUDGET_PAGE
#include "place-window.h"

#define MOST_WORDS 22 /* in one sentence */

static void
act (Fixture    *self,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
  driver_wait (GTK_WIDGET (self->window));
}

static gpointer
find_help (Fixture *self)
{
  return driver_find (self->window, BT_TYPE_HELP_VIEW, NULL);
}

static gboolean
is_help_shown (Fixture *self)
{
  gpointer help = find_help (self);

  return help != NULL && gtk_widget_get_mapped (help);
}

static void
open_page (Fixture          *self,
           const BtHelpPage *page)
{
  if (!is_help_shown (self))
    act (self, "win.help");
  g_assert_true (gtk_widget_activate_action (find_help (self), "help.open", "s", page->name));
  driver_wait (GTK_WIDGET (self->window));
}

static void
go_back (Fixture *self)
{
  g_assert_true (gtk_widget_activate_action (find_help (self), "help.back", NULL));
  driver_wait (GTK_WIDGET (self->window));
}

/* The name of the page whose row has the keyboard. */
static const char *
get_focused_page (Fixture *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

  g_assert_true (GTK_IS_LIST_BOX_ROW (focus));
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus)),
                               NULL);
}

/* NULL where it has none. */
static GtkWidget *
find_shown_button (GtkWidget *sheet)
{
  GtkWidget *button = driver_find (sheet, GTK_TYPE_BUTTON, NULL);

  return gtk_widget_get_visible (button) ? button : NULL;
}

static void
test_what_is_about_the_place_comes_first (Fixture       *self,
                                          gconstpointer  data)
{
  for (guint i = 0; i < bt_n_places; i++)
    {
      driver_go_to (self->window, bt_places[i].name, GTK_TYPE_WIDGET);
      act (self, "win.help");
      g_assert_true (is_help_shown (self));
      g_assert_cmpstr (bt_help_page_find (get_focused_page (self))->group, ==, bt_places[i].name);
      act (self, "win.help");
      g_assert_false (is_help_shown (self));
    }
}

static void
test_nothing_is_built_before_it_is_asked_for (Fixture       *self,
                                              gconstpointer  data)
{
  g_assert_null (find_help (self));
  act (self, "win.help");
  g_assert_nonnull (find_help (self));
}

/* The first line that can be typed in. */
static GtkWidget *
find_line (GtkWidget *from)
{
  GtkWidget *found = GTK_IS_TEXT (from) && gtk_widget_get_mapped (from) ? from : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_line (child);
  return found;
}

static void
test_the_keyboard_comes_back_into_the_word (Fixture       *self,
                                            gconstpointer  data)
{
  GtkWidget *page = driver_go_to (self->window, "about-me", BT_TYPE_ABOUT_ME_PAGE);
  const BtHelpPage *other = bt_help_page_find ("undo");
  GtkWidget *entry;

  driver_wait (GTK_WIDGET (self->window));
  entry = find_line (page);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Her laugh");
  gtk_widget_grab_focus (entry);
  gtk_editable_set_position (GTK_EDITABLE (entry), 4);
  act (self, "win.help");
  open_page (self, other);
  go_back (self);
  g_assert_cmpstr (get_focused_page (self), ==, other->name);
  go_back (self);
  g_assert_false (is_help_shown (self));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == entry);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Her laugh");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (entry)), ==, 4);
  g_assert_false (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry), NULL, NULL));
}

static void
test_a_page_leads_to_where_it_is_done (Fixture       *self,
                                       gconstpointer  data)
{
  for (guint i = 0; i < bt_help_n_pages; i++)
    {
      const BtPlace *place = bt_place_find (bt_help_pages[i].group);
      g_autoptr (GVariant) now = NULL;
      GtkWidget *button;

      if (place == NULL || bt_help_pages[i].action != NULL)
        continue;
      open_page (self, &bt_help_pages[i]);
      button = driver_find (driver_find (self->window, BT_TYPE_HELP_SHEET, NULL), GTK_TYPE_BUTTON,
                            NULL);
      g_assert_true (gtk_widget_get_mapped (button));
      g_signal_emit_by_name (button, "clicked");
      driver_wait (GTK_WIDGET (self->window));
      now = g_action_group_get_action_state (G_ACTION_GROUP (self->window), "place");
      g_assert_cmpstr (g_variant_get_string (now, NULL), ==, place->name);
      g_assert_false (is_help_shown (self));
    }
}

static void
test_the_place_in_the_sidebar_leads_back (Fixture       *self,
                                          gconstpointer  data)
{
  act (self, "win.help");
  g_action_group_activate_action (G_ACTION_GROUP (self->window), "place",
                                  g_variant_new_string ("budget"));
  driver_wait (GTK_WIDGET (self->window));
  g_assert_false (is_help_shown (self));
  g_assert_true (gtk_widget_get_mapped (self->page));
}

static GtkAdjustment *
get_scroll (gpointer from)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (from, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static void
assert_fits (Fixture    *self,
             gpointer    what,
             const char *name)
{
  GtkAdjustment *scroll = get_scroll (what);

  if (gtk_adjustment_get_upper (scroll) > gtk_adjustment_get_page_size (scroll))
    g_error ("%s is %g high, and has room for %g", name, gtk_adjustment_get_upper (scroll),
             gtk_adjustment_get_page_size (scroll));
}

/* The page itself, if not what else there is about the same, which may stand under it. */
static void
assert_sheet_fits (Fixture    *self,
                   gpointer    what,
                   const char *name)
{
  GtkAdjustment *scroll = get_scroll (what);

  if (gtk_widget_get_height (what) > gtk_adjustment_get_page_size (scroll))
    g_error ("%s is %d high, and has room for %g", name, gtk_widget_get_height (what),
             gtk_adjustment_get_page_size (scroll));
}

typedef void (*FitCheck) (Fixture *self, gpointer what, const char *name);

static void
each_page (Fixture  *self,
           FitCheck  check)
{
  for (guint i = 0; i < bt_help_n_pages; i++)
    {
      open_page (self, &bt_help_pages[i]);
      check (self, driver_find (self->window, BT_TYPE_HELP_SHEET, NULL), bt_help_pages[i].name);
    }
}

/* With the line above that says that the plan is for practice. */
static void
test_each_page_is_seen_all_at_once (Fixture       *self,
                                    gconstpointer  data)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1366, 675);
  act (self, "win.help");
  assert_fits (self, gtk_window_get_focus (GTK_WINDOW (self->window)), "The list");
  each_page (self, assert_fits);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1024, 600);
  each_page (self, assert_sheet_fits);
}

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  act (self, "win.help");
  driver_check_names (find_help (self));
  open_page (self, bt_help_page_find ("keep-safe"));
  driver_check_names (find_help (self));
}

static void
test_it_says_which_file_the_plan_is_in (Fixture       *self,
                                        gconstpointer  data)
{
  const char *path = bt_plan_file_get_path (bt_plan_window_get_file (self->window));
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *words = g_strdup_printf ("This plan is one file: “%s”, in “%s”.", name, folder);

  open_page (self, bt_help_page_find ("keep-safe"));
  g_assert_nonnull (driver_find (find_help (self), GTK_TYPE_LABEL, words));
}

static void
test_the_first_page_has_help_too (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  GtkWidget *window, *help, *door;

  g_application_activate (G_APPLICATION (application));
  window = driver_find_window (application, BT_TYPE_START_WINDOW);
  driver_wait (window);
  door = gtk_window_get_focus (GTK_WINDOW (window));
  gtk_widget_activate_action (window, "win.help", NULL);
  driver_wait (window);
  help = driver_find (window, BT_TYPE_HELP_VIEW, NULL);
  g_assert_true (gtk_widget_get_mapped (help));
  driver_check_names (help);
  gtk_widget_activate_action (help, "help.open", "s", "share-out");
  g_assert_null (find_shown_button (driver_find (help, BT_TYPE_HELP_SHEET, NULL)));
  gtk_widget_activate_action (help, "help.open", "s", "letters");
  g_assert_nonnull (find_shown_button (driver_find (help, BT_TYPE_HELP_SHEET, NULL)));
  gtk_widget_activate_action (help, "help.close", NULL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == door);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_a_question_waits_under_help (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  GtkWidget *window, *focus, *back;

  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  window = driver_find_window (application, BT_TYPE_START_WINDOW);
  driver_wait (window);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  back = driver_find (gtk_window_get_titlebar (GTK_WINDOW (window)), GTK_TYPE_BUTTON, "Back");
  gtk_widget_activate_action (window, "win.help", NULL);
  driver_wait (window);
  g_signal_emit_by_name (back, "clicked"); /* from help, not from the question */
  driver_wait (window);
  g_assert_false (gtk_widget_get_mapped (driver_find (window, BT_TYPE_HELP_VIEW, NULL)));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The words themselves. */

typedef void (*TextCheck) (const char *text, gpointer data);

static void
each_text (TextCheck check,
           gpointer  data)
{
  for (guint i = 0; i < bt_help_n_pages; i++)
    {
      check (bt_help_pages[i].title, data);
      for (guint t = 0; t < BT_HELP_N_LINES && bt_help_pages[i].lines[t].text != NULL; t++)
        check (bt_help_pages[i].lines[t].text, data);
    }
}

static void
check_short (const char *text,
             gpointer    data)
{
  g_auto (GStrv) sentences = g_regex_split_simple ("(?<=[.?])\\s", text, 0, 0);

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (sentences[i], " ", -1);

      if (g_strv_length (words) > MOST_WORDS)
        g_error ("Too long to be read with one eye: %s", sentences[i]);
    }
}

static void
test_sentences_are_short (void)
{
  each_text (check_short, NULL);
}

/* Mirrored, or narrow, what is beside something is elsewhere. */
static void
check_no_side (const char *text,
               gpointer    data)
{
  static const char * const sides[] = { "the left", "the right" };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    g_assert_null (strstr (text, sides[i]));
}

static void
test_no_side_is_named (void)
{
  each_text (check_no_side, NULL);
}

static void
check_no_money (const char *text,
                gpointer    data)
{
  g_assert_null (strstr (text, "£"));
}

static void
test_no_amount_is_named (void)
{
  each_text (check_no_money, NULL);
}

/* Reads every text file below @path, help's own left out, into @all, in small letters. */
static void
read_below (const char *path,
            GString    *all)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *small = NULL;

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        read_below (child, all);
      else if (strcmp (name, "help-pages.c") != 0 && g_file_get_contents (child, &text, NULL, NULL)
               && g_utf8_validate (text, -1, NULL))
        {
          small = g_utf8_strdown (text, -1);
          g_string_append (all, small);
        }
    }
}

static void
check_quotes (const char *text,
              gpointer    data)
{
  const GString *all = data;
  g_auto (GStrv) parts = g_strsplit (text, "“", -1);

  for (guint i = 1; parts[0] != NULL && parts[i] != NULL; i++)
    {
      g_auto (GStrv) quote = g_strsplit (parts[i], "”", 2);
      g_autofree char *small = g_utf8_strdown (quote[0], -1);

      if (strstr (all->str, small) == NULL)
        g_error ("Nothing in the window says “%s”: %s", quote[0], text);
    }
}

/* A button that was renamed is found here. */
static void
test_what_is_quoted_stands_in_the_window (void)
{
  g_autoptr (GString) all = g_string_new (NULL);
  static const char * const folders[] = { "src", "ui" };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("BT_TEST_DATA"), "..", folders[i], NULL);

      read_below (path, all);
    }
  g_assert_null (strstr (all->str, "a button that nobody made")); /* else anything would be found */
  each_text (check_quotes, all);
}

static gboolean
is_group (const char *name)
{
  for (guint i = 0; i < bt_help_n_groups; i++)
    if (g_str_equal (bt_help_groups[i].name, name))
      return TRUE;
  return bt_place_find (name) != NULL;
}

static void
test_pages_are_whole (void)
{
  for (guint i = 0; i < bt_help_n_pages; i++)
    {
      const BtHelpPage *page = &bt_help_pages[i];

      g_assert_true (bt_help_page_find (page->name) == page); /* no name twice */
      g_assert_true (is_group (page->group));
      g_assert_true ((page->action == NULL) == (page->label == NULL));
      g_assert_nonnull (page->lines[0].text);
      for (guint t = 0; t < BT_HELP_N_LINES && page->lines[t].text != NULL; t++)
        g_assert_true (g_str_has_suffix (page->lines[t].text, ".")
                       || g_str_has_suffix (page->lines[t].text, "”")
                       || g_str_has_suffix (page->lines[t].text, "?"));
    }
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/help/what-is-about-the-place-comes-first", test_what_is_about_the_place_comes_first);
  ADD ("/help/nothing-is-built-before-it-is-asked-for",
       test_nothing_is_built_before_it_is_asked_for);
  ADD ("/help/the-keyboard-comes-back-into-the-word", test_the_keyboard_comes_back_into_the_word);
  ADD ("/help/a-page-leads-to-where-it-is-done", test_a_page_leads_to_where_it_is_done);
  ADD ("/help/the-place-in-the-sidebar-leads-back", test_the_place_in_the_sidebar_leads_back);
  ADD ("/help/each-page-is-seen-all-at-once", test_each_page_is_seen_all_at_once);
  ADD ("/help/everything-has-a-name", test_everything_has_a_name);
  ADD ("/help/it-says-which-file-the-plan-is-in", test_it_says_which_file_the_plan_is_in);
  g_test_add_func ("/help/the-first-page-has-help-too", test_the_first_page_has_help_too);
  g_test_add_func ("/help/a-question-waits-under-help", test_a_question_waits_under_help);
  g_test_add_func ("/help/sentences-are-short", test_sentences_are_short);
  g_test_add_func ("/help/no-side-is-named", test_no_side_is_named);
  g_test_add_func ("/help/no-amount-is-named", test_no_amount_is_named);
  g_test_add_func ("/help/what-is-quoted-stands-in-the-window",
                   test_what_is_quoted_stands_in_the_window);
  g_test_add_func ("/help/pages-are-whole", test_pages_are_whole);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
