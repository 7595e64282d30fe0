/* test-window-new.c: a plan is started from nothing: what is answered is in the file, what is not
 * is in nobody's way, and until all is answered nothing is kept. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>

#include "exchange/practice.h"
#include "hands.h"
#include "new-window.h"
#include "store/calls.h"
#include "ui/kit/add-line.h"
#include "ui/kit/door.h"
#include "ui/place.h"

static const char *
get_place (BtPlanWindow *window)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), "place");

  return g_intern_string (g_variant_get_string (state, NULL));
}

static gboolean
is_at_who (gpointer data)
{
  return g_strcmp0 (get_page (data), "who") == 0;
}

static gboolean
is_at_where (gpointer data)
{
  return g_strcmp0 (get_page (data), "where") == 0;
}

static gboolean
has_plan_window (gpointer data)
{
  return get_window (data) != NULL;
}

static gboolean
has_statement (gpointer data)
{
  return bt_list_get_length (get_plan (data)->statements) == 1;
}

static gboolean
has_two_people (gpointer data)
{
  return find_person (data, 1) != NULL;
}

static void
check_kept_plan (const char *path)
{
  g_autoptr (BtPlanFile) file = open_kept (path);
  BtPlan *plan = bt_plan_file_get_plan (file);
  BtContributor *mum, *dad;
  BtStatement *statement;

  g_assert_cmpstr (bt_plan_get_person (plan)->preferred_name, ==, "Wren");
  g_assert_cmpuint (bt_list_get_length (plan->contributors), ==, 2);
  mum = bt_list_get (plan->contributors, 0);
  dad = bt_list_get (plan->contributors, 1);
  g_assert_cmpstr (mum->name, ==, "Ngozi");
  g_assert_cmpstr (mum->relation, ==, "Mum");
  g_assert_cmpstr (dad->name, ==, "Sam");
  g_assert_cmpuint (bt_list_get_length (plan->statements), ==, 1);
  statement = bt_list_get (plan->statements, 0);
  g_assert_cmpstr (statement->text, ==, "Her laugh");
  g_assert_cmpstr (statement->said_by, ==, "Ngozi"); /* whoever is here first */
}

/* From the start page to the first line, and nothing but keys. */
static void
test_a_plan_is_started_by_keyboard_alone (Fixture       *self,
                                          gconstpointer  data)
{
  g_autofree char *path = dup_in_documents (self, "Our plan.bunting");
  gpointer start = self->start;

  hands_press (start, GDK_KEY_Escape, 0, 0); /* back to the start page */
  hands_press (start, GDK_KEY_Return, 0, 0); /* its first door */
  hands_type (start, "Wren");
  hands_press (start, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (is_at_who, self));
  hands_type (start, "Ngozi");
  hands_press (start, GDK_KEY_Tab, 0, 0);
  hands_type (start, "Mum");
  hands_press (start, GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (has_two_people, self));
  hands_type (start, "Sam");
  hands_press (start, GDK_KEY_Return, 0, 0);
  hands_press (start, GDK_KEY_Return, 0, 0); /* nobody else */
  g_assert_true (driver_wait_until (is_at_where, self));
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  hands_press (start, GDK_KEY_Return, 0, 0); /* what people love about her */
  g_assert_true (driver_wait_until (has_plan_window, self));
  g_assert_null (driver_find_window (self->application, BT_TYPE_START_WINDOW));
  g_assert_cmpstr (get_place (get_window (self)), ==, "about-me");
  g_assert_null (bt_plan_get_undo_name (get_plan (self))); /* the plan is made with its answers */
  driver_wait (GTK_WIDGET (get_window (self)));
  hands_type (get_window (self), "Her laugh");
  hands_press (get_window (self), GDK_KEY_Return, 0, 0);
  g_assert_true (driver_wait_until (has_statement, self));
  g_assert_true (bt_plan_file_flush (bt_plan_window_get_file (get_window (self)), NULL));
  check_kept_plan (path);
}

static void
test_it_says_where_the_plan_is_kept (Fixture       *self,
                                     gconstpointer  data)
{
  start_at (self, "Wren", "about-me");
  driver_wait (GTK_WIDGET (get_window (self)));
  g_assert_true (says (get_window (self),
                       "Your plan is kept as “Our plan.bunting” in “Documents”."));
  g_assert_nonnull (driver_find (get_window (self), GTK_TYPE_BUTTON, "Keep it somewhere else"));
  g_assert_true (bt_plan_file_is_saved (bt_plan_window_get_file (get_window (self))));
}

static void
test_a_new_plan_is_for_the_year_it_is (Fixture       *self,
                                       gconstpointer  data)
{
  static const struct
  {
    int today[3];
    int year;
  } days[] = {
    { { 2026, 11, 27 }, 2026 }, { { 2027, 3, 31 }, 2026 }, { { 2027, 4, 1 }, 2027 },
    { { 2028, 2, 29 }, 2027 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      const int *today = days[i].today;
      g_autoptr (BtPlan) plan = bt_new_plan_make (BT_NEW_PLAN (self->questions),
                                                  bt_day_new (today[0], today[1], today[2]));

      g_assert_cmpint (plan->year_from, ==, bt_day_new (days[i].year, 4, 1));
      g_assert_cmpint (plan->year_to, ==, bt_day_new (days[i].year + 1, 3, 31));
    }
}

static void
test_a_name_is_all_that_is_needed_and_it_is (Fixture       *self,
                                             gconstpointer  data)
{
  static const char missing[] = "Please write a name here. A pet name is fine.";

  gtk_editable_set_text (find_name (self), "   ");
  g_signal_emit_by_name (find_name (self), "activate");
  g_assert_cmpstr (get_page (self), ==, "name");
  g_assert_true (says (self->questions, missing));
  g_assert_cmpstr (gtk_editable_get_text (find_name (self)), ==, "   ");
  gtk_editable_set_text (find_name (self), "  Wren ");
  g_assert_false (says (self->questions, missing));
  g_signal_emit_by_name (find_name (self), "activate");
  g_assert_cmpstr (get_page (self), ==, "who");
  click (self->questions, "Not now");
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "");
  g_assert_cmpstr (bt_plan_get_person (get_plan (self))->preferred_name, ==, "Wren");
  g_assert_cmpuint (bt_list_get_length (get_plan (self)->contributors), ==, 0);
  g_assert_cmpstr (get_place (get_window (self)), ==, bt_places[0].name);
}

static void
test_all_that_is_known_of_who_is_here_is_kept (Fixture       *self,
                                               gconstpointer  data)
{
  BtContributor *who;

  gtk_editable_set_text (find_name (self), "Wren");
  go_on (self);
  write_in (find_person (self, 0), "name", "Wren");
  write_in (find_person (self, 0), "how", "Chose the photos with her eyes");
  gtk_drop_down_set_selected (find_control (find_person (self, 0), "voice", GTK_TYPE_DROP_DOWN),
                              BT_VOICE_CHILD_SHOWN);
  click (self->questions, "Add another person");
  click (self->questions, "Add another person"); /* one empty place is enough */
  g_assert_null (find_person (self, 2));
  go_on (self);
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "wealth");

  g_assert_cmpuint (bt_list_get_length (get_plan (self)->contributors), ==, 1);
  who = bt_list_get (get_plan (self)->contributors, 0);
  g_assert_cmpstr (who->name, ==, "Wren");
  g_assert_cmpstr (who->how, ==, "Chose the photos with her eyes");
  g_assert_cmpint (who->voice, ==, BT_VOICE_CHILD_SHOWN);
}

static void
test_somebody_is_removed_again (Fixture       *self,
                                gconstpointer  data)
{
  BtContributor *who;

  gtk_editable_set_text (find_name (self), "Wren");
  go_on (self);
  g_assert_false (gtk_widget_get_visible (driver_find (find_person (self, 0), GTK_TYPE_BUTTON,
                                                       "Remove"))); /* the only place stays */
  write_in (find_person (self, 0), "name", "Ngozi");
  g_assert_false (gtk_widget_get_visible (driver_find (self->questions, GTK_TYPE_BUTTON,
                                                       "Not now")));
  click (self->questions, "Add another person");
  write_in (find_person (self, 1), "name", "Sam");
  click (find_person (self, 0), "Remove");
  g_assert_null (find_person (self, 1));
  go_on (self);
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "");
  g_assert_cmpuint (bt_list_get_length (get_plan (self)->contributors), ==, 1);
  who = bt_list_get (get_plan (self)->contributors, 0);
  g_assert_cmpstr (who->name, ==, "Sam");
}

static void
test_going_back_loses_nothing (Fixture       *self,
                               gconstpointer  data)
{
  gtk_editable_set_text (find_name (self), "Wren");
  go_on (self);
  write_in (find_person (self, 0), "name", "Ngozi");
  go_on (self);
  g_assert_cmpstr (get_page (self), ==, "where");
  click (self->start, "Back");
  click (self->start, "Back");
  g_assert_cmpstr (get_page (self), ==, "name");
  gtk_editable_set_text (find_name (self), "Wrenny");
  click (self->start, "Back");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->start)), ==, "Bunting");
  g_assert_cmpuint (count_files (self->folder), ==, 0);

  g_action_group_activate_action (G_ACTION_GROUP (self->application), "new", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->start)), ==, "A new plan");
  g_assert_cmpstr (gtk_editable_get_text (find_name (self)), ==, "Wrenny");
  go_on (self);
  g_assert_cmpstr (bt_new_plan_person_get_contributor (find_person (self, 0))->name, ==, "Ngozi");
  g_assert_true (says (find_person (self, 0), "Who they are to Wrenny"));
  go_on (self);
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "");
  g_assert_cmpstr (bt_plan_get_person (get_plan (self))->preferred_name, ==, "Wrenny");
}

static void
test_closing_in_the_middle_leaves_nothing (Fixture       *self,
                                           gconstpointer  data)
{
  gtk_editable_set_text (find_name (self), "Wren");
  go_on (self);
  write_in (find_person (self, 0), "name", "Ngozi");
  go_on (self);
  gtk_window_close (GTK_WINDOW (self->start));
  settle ();
  g_assert_null (driver_find_window (self->application, GTK_TYPE_WINDOW));
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (bt_settings_get_recent (
                        bt_application_get_settings (self->application))),
                    ==, 0);
}

static void
test_a_name_that_is_taken_is_left_alone (Fixture       *self,
                                         gconstpointer  data)
{
  g_autofree char *first = dup_in_documents (self, "Our plan.bunting");
  g_autofree char *second = dup_in_documents (self, "Our plan 2.bunting");
  g_autofree char *third = dup_in_documents (self, "Our plan 3.bunting");
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_set_contents (first, "Dear Gran", -1, NULL));
  g_assert_true (g_file_set_contents (second, "", 0, NULL));
  start_at (self, "Wren", "");
  g_assert_cmpstr (bt_plan_file_get_path (bt_plan_window_get_file (get_window (self))), ==, third);
  g_assert_true (g_file_get_contents (first, &bytes, NULL, NULL));
  g_assert_cmpstr (bytes, ==, "Dear Gran");
  g_assert_cmpuint (count_files (self->folder), ==, 3);
}

static void
test_without_documents_it_is_kept_at_home (Fixture       *self,
                                           gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("Our plan.bunting");

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  start_at (self, "Wren", "");
  g_assert_cmpstr (bt_plan_file_get_path (bt_plan_window_get_file (get_window (self))), ==, path);
  g_assert_cmpint (g_mkdir (self->folder, 0700), ==, 0);
  gtk_window_destroy (GTK_WINDOW (get_window (self)));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static BtCalls real;

static int
refuse_new_files (const char *path,
                  int         flags,
                  mode_t      mode)
{
  if ((flags & O_CREAT) == 0)
    return real.open (path, flags, mode);
  errno = EACCES;
  return -1;
}

static ssize_t
refuse_bytes (int         fd,
              const void *bytes,
              size_t      size)
{
  errno = ENOSPC;
  return -1;
}

/* As root may write everywhere, the calls themselves are refused. */
static void
check_refused (Fixture    *self,
               const char *said)
{
  GtkWindow *start = GTK_WINDOW (self->start);

  g_assert_true (says (start, said));
  g_assert_nonnull (driver_find (start, GTK_TYPE_BUTTON, "Choose another place"));
  g_assert_null (get_window (self));
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  g_assert_cmpstr (get_page (self), ==, "where");
}

static void
test_a_folder_that_cannot_be_written_is_said (Fixture       *self,
                                              gconstpointer  data)
{
  real = bt_calls;
  bt_calls.open = refuse_new_files;
  start_at (self, "Wren", "about-me");
  check_refused (self, "Your plan could not be kept. Bunting may not read or write here.");
  bt_calls = real;
  bt_calls.write = refuse_bytes;
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "about-me");
  check_refused (self, "Your plan could not be kept. There is no room left on this disk.");
  bt_calls = real;

  /* once it is mended, all that was answered is there */
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "about-me");
  g_assert_cmpstr (bt_plan_get_person (get_plan (self))->preferred_name, ==, "Wren");
  g_assert_cmpuint (count_files (self->folder), ==, 1);
}

/* What has the keyboard in @window. */
static GtkWidget *
get_focus (BtPlanWindow *window)
{
  GtkWidget *focus;

  driver_wait (GTK_WIDGET (window));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  return focus;
}

static void
test_each_place_has_its_box_open_and_the_cursor_in_it (Fixture       *self,
                                                       gconstpointer  data)
{
  static const char *const places[] = { "about-me", "wealth", "hopes" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *focus;

      start_at (self, "Wren", places[i]);
      focus = get_focus (get_window (self));
      g_assert_cmpstr (get_place (get_window (self)), ==, places[i]);
      if (!GTK_IS_TEXT (focus) || gtk_widget_get_ancestor (focus, BT_TYPE_ADD_LINE) == NULL)
        g_error ("in %s the keyboard is on a %s", places[i], gtk_widget_get_css_name (focus));
      tear_down (self, NULL);
      set_up (self, NULL);
    }
  start_at (self, "Wren", "budget");
  g_assert_true (BT_IS_DOOR (get_focus (get_window (self))));
}

/* On a small screen with large letters other cards stand above it. */
static void
test_the_box_is_seen_with_large_letters (Fixture       *self,
                                         gconstpointer  data)
{
  BtSettings *settings = bt_application_get_settings (self->application);
  BtPlanWindow *window;
  GtkWidget *focus;
  graphene_rect_t there;

  bt_settings_set_text_size (settings, 150);
  bt_settings_set_window (settings, 1024, 600, FALSE);
  start_at (self, "Wren", "about-me");
  window = get_window (self);
  focus = get_focus (window);
  driver_wait (GTK_WIDGET (window));
  g_assert_true (gtk_widget_compute_bounds (focus, GTK_WIDGET (window), &there));
  g_assert_cmpfloat (there.origin.y, >=, 0);
  g_assert_cmpfloat (there.origin.y + there.size.height, <=,
                     (float) gtk_widget_get_height (GTK_WIDGET (window)));
}

static void
test_a_plan_that_is_open_stays_open (Fixture       *self,
                                     gconstpointer  data)
{
  BtPlanWindow *window;

  gtk_window_destroy (GTK_WINDOW (self->start));
  window = driver_open (self->application, "open.bunting", bt_practice_plan_new ());
  driver_wait (GTK_WIDGET (window));
  hands_press (window, GDK_KEY_n, GDK_KEY_Control_L, 0);
  settle ();
  self->start = driver_find_window (self->application, BT_TYPE_START_WINDOW);
  g_assert_nonnull (self->start);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->start)), ==, "A new plan");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
}

static void
test_recent_plans_are_shown_and_the_answers_stay (Fixture       *self,
                                                  gconstpointer  data)
{
  gtk_editable_set_text (find_name (self), "Wren");
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "start", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->start)), ==, "Bunting");
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "new", NULL);
  g_assert_cmpstr (gtk_editable_get_text (find_name (self)), ==, "Wren");
}

/* Someone may look something up in another plan meanwhile. */
static void
test_opening_another_plan_leaves_the_questions (Fixture       *self,
                                                gconstpointer  data)
{
  gtk_editable_set_text (find_name (self), "Wren");
  driver_open (self->application, "other.bunting", bt_practice_plan_new ());
  g_assert_true (driver_find_window (self->application, BT_TYPE_START_WINDOW) == self->start);
  g_assert_cmpstr (gtk_editable_get_text (find_name (self)), ==, "Wren");

  /* the control: with nothing answered the start page has done its work */
  gtk_editable_set_text (find_name (self), "");
  driver_open (self->application, "third.bunting", driver_make_empty ());
  g_assert_null (driver_find_window (self->application, BT_TYPE_START_WINDOW));
}

static void
test_endless_names_and_other_writing (Fixture       *self,
                                      gconstpointer  data)
{
  static const char urdu[] = "نور";
  g_autofree char *endless = g_strnfill (1000, 'W');
  g_autofree char *name = g_strconcat (endless, urdu, NULL);
  g_autoptr (BtPlanFile) kept = NULL;

  gtk_editable_set_text (find_name (self), name);
  go_on (self);
  write_in (find_person (self, 0), "name", name);
  driver_wait (GTK_WIDGET (self->start));
  go_on (self);
  driver_wait (GTK_WIDGET (self->start));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->start)), <, 1366);
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", "about-me");
  driver_wait (GTK_WIDGET (get_window (self)));
  kept = driver_reopen (get_window (self));
  g_assert_cmpstr (bt_plan_get_person (bt_plan_file_get_plan (kept))->preferred_name, ==, name);
}

#define ADD(path, test) g_test_add ("/new/" path, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  make_documents ();

  ADD ("a-plan-is-started-by-keyboard-alone", test_a_plan_is_started_by_keyboard_alone);
  ADD ("it-says-where-the-plan-is-kept", test_it_says_where_the_plan_is_kept);
  ADD ("a-new-plan-is-for-the-year-it-is", test_a_new_plan_is_for_the_year_it_is);
  ADD ("a-name-is-all-that-is-needed-and-it-is", test_a_name_is_all_that_is_needed_and_it_is);
  ADD ("all-that-is-known-of-who-is-here-is-kept", test_all_that_is_known_of_who_is_here_is_kept);
  ADD ("somebody-is-removed-again", test_somebody_is_removed_again);
  ADD ("going-back-loses-nothing", test_going_back_loses_nothing);
  ADD ("closing-in-the-middle-leaves-nothing", test_closing_in_the_middle_leaves_nothing);
  ADD ("a-name-that-is-taken-is-left-alone", test_a_name_that_is_taken_is_left_alone);
  ADD ("without-documents-it-is-kept-at-home", test_without_documents_it_is_kept_at_home);
  ADD ("a-folder-that-cannot-be-written-is-said", test_a_folder_that_cannot_be_written_is_said);
  ADD ("each-place-has-its-box-open-and-the-cursor-in-it",
       test_each_place_has_its_box_open_and_the_cursor_in_it);
  ADD ("the-box-is-seen-with-large-letters", test_the_box_is_seen_with_large_letters);
  ADD ("a-plan-that-is-open-stays-open", test_a_plan_that_is_open_stays_open);
  ADD ("recent-plans-are-shown-and-the-answers-stay",
       test_recent_plans_are_shown_and_the_answers_stay);
  ADD ("opening-another-plan-leaves-the-questions",
       test_opening_another_plan_leaves_the_questions);
  ADD ("endless-names-and-other-writing", test_endless_names_and_other_writing);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
