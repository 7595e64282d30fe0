/* test-window-about-me.c: About me as a family uses it: what is typed is in the file, by whom it
 * was said, and goes and comes back whole. */
#include "config.h"

#include "exchange/json-write.h"
#include "exchange/practice.h"
#include "made-plan.h"
#include "model/contributor.h"
#include "model/log-entry.h"
#include "model/signal.h"
#include "model/statement.h"
#include "ui/about-me-form.h"
#include "ui/about-me-list.h"
#include "ui/about-me-page.h"
#include "ui/about-me-who.h"
#include "ui/kit/field-row.h"
#include "ui/kit/record-row.h"
#include "ui/kit/toast.h"
#include "window-driver.h"

typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
  BtPlan        *plan;
  GtkWidget     *page;
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
open_plan (Fixture *fixture,
           BtPlan  *plan)
{
  fixture->application = driver_start ();
  fixture->window = driver_open (fixture->application, "about-me.bunting", plan);
  fixture->plan = bt_plan_file_get_plan (bt_plan_window_get_file (fixture->window));
  fixture->page = driver_go_to (fixture->window, "about-me", BT_TYPE_ABOUT_ME_PAGE);
  g_assert_nonnull (fixture->page);
  driver_wait (GTK_WIDGET (fixture->window));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  open_plan (fixture, bt_practice_plan_new ());
}

static void
set_up_empty (Fixture       *fixture,
              gconstpointer  data)
{
  open_plan (fixture, driver_make_empty ());
}

static void
set_up_nameless (Fixture       *fixture,
                 gconstpointer  data)
{
  open_plan (fixture, bt_plan_new ());
}

static void
set_up_full (Fixture       *fixture,
             gconstpointer  data)
{
  open_plan (fixture, driver_make_full ());
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_clear_object (&fixture->application);
}

/* The part with that title, as a list. */
static BtAboutMeList *
find_part (GtkWidget  *widget,
           const char *title)
{
  GtkWidget *label = driver_find (widget, GTK_TYPE_LABEL, title);
  GtkWidget *part = label == NULL ? NULL : gtk_widget_get_ancestor (label, BT_TYPE_ABOUT_ME_LIST);

  g_assert_nonnull (part);
  return BT_ABOUT_ME_LIST (part);
}

static BtRecordList *
find_list (Fixture    *fixture,
           const char *title)
{
  return bt_about_me_list_get_list (find_part (fixture->page, title));
}

static GtkEditable *
find_line (BtRecordList *list)
{
  return GTK_EDITABLE (driver_find (list, GTK_TYPE_ENTRY, NULL));
}

/* Types a line where the cursor is to be, and Enter. */
static void
type_line (BtRecordList *list,
           const char   *text)
{
  GtkEditable *line = find_line (list);

  gtk_editable_set_text (line, text);
  g_signal_emit_by_name (line, "activate");
  settle ();
}

static gpointer
get_shown (BtRecordList *list,
           guint         index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (bt_record_list_get_shown (list), index);

  return record; /* the plan holds it */
}

static guint
count (BtRecordList *list)
{
  return g_list_model_get_n_items (bt_record_list_get_shown (list));
}

/* The window's own action, as its button and keys have it. */
static void
press (Fixture    *fixture,
       const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
  settle ();
}

static void
open_more (Fixture *fixture)
{
  gtk_expander_set_expanded (GTK_EXPANDER (driver_find (fixture->page, GTK_TYPE_EXPANDER, NULL)),
                             TRUE);
  driver_wait (GTK_WIDGET (fixture->window));
}

/* The form's row of that field. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *field)
{
  GtkWidget *found = NULL;

  if (BT_IS_FIELD_ROW (widget))
    {
      g_autofree char *name = NULL;

      g_object_get (widget, "field", &name, NULL);
      return g_strcmp0 (name, field) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, field);
  return found;
}

static GtkWidget *
get_form (Fixture *fixture)
{
  return driver_find (fixture->page, BT_TYPE_ABOUT_ME_FORM, NULL);
}

/* Types into a field of the form that is open. */
static void
type_field (Fixture    *fixture,
            const char *field,
            const char *text)
{
  GtkWidget *row = find_row (get_form (fixture), field);
  GtkWidget *view = NULL;

  g_assert_nonnull (row);
  view = driver_find (row, GTK_TYPE_TEXT_VIEW, NULL);
  if (view != NULL)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (driver_find (row, GTK_TYPE_ENTRY, NULL)), text);
  settle ();
}

static void
press_done (Fixture *fixture)
{
  g_signal_emit_by_name (driver_find (get_form (fixture), GTK_TYPE_BUTTON, "Done"), "clicked");
  settle ();
}

/* The whole plan as one text, in the window and in the file as it is opened anew. */
static char *
read_plan (Fixture *fixture)
{
  g_autoptr (BtPlanFile) again = driver_reopen (fixture->window);
  g_autofree char *kept = bt_json_write (bt_plan_file_get_plan (again));
  char *seen = bt_json_write (fixture->plan);

  g_assert_cmpstr (seen, ==, kept);
  return seen;
}

static void
assert_plan_is (Fixture    *fixture,
                const char *text)
{
  g_autofree char *is = read_plan (fixture);

  g_assert_cmpstr (is, ==, text);
}

/* Takes @n steps back to @before and forward again to where it was. */
static void
check_undo (Fixture    *fixture,
            const char *before,
            guint       n)
{
  g_autofree char *after = read_plan (fixture);

  for (guint i = 0; i < n; i++)
    press (fixture, "win.undo");
  assert_plan_is (fixture, before);
  for (guint i = 0; i < n; i++)
    press (fixture, "win.redo");
  assert_plan_is (fixture, after);
}

/* The tests. */

static void
test_enter_keeps_a_line_and_asks_for_the_next (Fixture       *fixture,
                                               gconstpointer  data)
{
  BtRecordList *list = find_list (fixture, "What people like and admire about me");
  g_autofree char *before = read_plan (fixture);
  GtkWidget *line = GTK_WIDGET (find_line (list));

  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (gtk_widget_has_focus (gtk_widget_get_first_child (line))); /* from the start */
      type_line (list, i == 0 ? "His laugh" : i == 1 ? "He notices" : "Never gives up");
      g_assert_cmpstr (gtk_editable_get_text (find_line (list)), ==, "");
    }
  g_assert_cmpuint (count (list), ==, 3);
  g_assert_cmpstr (BT_STATEMENT (get_shown (list, 2))->text, ==, "Never gives up");
  g_assert_cmpint (BT_STATEMENT (get_shown (list, 2))->kind, ==, BT_STATEMENT_KIND_ADMIRE);
  g_assert_null (BT_STATEMENT (get_shown (list, 2))->said_by); /* nobody is known to be here */
  check_undo (fixture, before, 3);
}

static void
test_each_list_keeps_its_own_kind (Fixture       *fixture,
                                   gconstpointer  data)
{
  static const struct
  {
    const char      *title;
    BtStatementKind  kind;
  } lists[] = {
    { "What is important to me", BT_STATEMENT_KIND_IMPORTANT_TO },
    { "How best to support me", BT_STATEMENT_KIND_SUPPORT },
    { "What is important for me, to stay well and safe", BT_STATEMENT_KIND_IMPORTANT_FOR },
    { "What is working", BT_STATEMENT_KIND_WORKING },
    { "What is not working", BT_STATEMENT_KIND_NOT_WORKING },
    { "A good day", BT_STATEMENT_KIND_GOOD_DAY },
    { "A hard day", BT_STATEMENT_KIND_HARD_DAY },
    { "Hopes for the future", BT_STATEMENT_KIND_HOPE },
    { "Our story so far", BT_STATEMENT_KIND_HISTORY },
  };

  open_more (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      BtRecordList *list = find_list (fixture, lists[i].title);
      guint n = count (list);

      bt_record_list_add (list);
      type_line (list, "One more");
      g_assert_cmpuint (count (list), ==, n + 1);
      g_assert_cmpint (BT_STATEMENT (get_shown (list, n))->kind, ==, lists[i].kind);
    }
}

static void
test_new_lines_are_said_by_who_is_here (Fixture       *fixture,
                                        gconstpointer  data)
{
  BtRecordList *list = find_list (fixture, "How best to support me");
  BtAboutMeWho *who = driver_find (fixture->page, BT_TYPE_ABOUT_ME_WHO, NULL);
  GtkDropDown *choice = driver_find (who, GTK_TYPE_DROP_DOWN, NULL);
  BtStatement *line;

  g_assert_nonnull (bt_about_me_who_get (who)); /* the practice family has written lines */
  gtk_drop_down_set_selected (choice, 1);
  type_line (list, "Wait for her look");
  line = get_shown (list, count (list) - 1);
  g_assert_cmpstr (line->said_by, ==, "Mum");
  g_assert_cmpint (line->voice, ==, BT_VOICE_PARENT);

  gtk_drop_down_set_selected (choice, 0);
  type_line (list, "Warm hands");
  line = get_shown (list, count (list) - 1);
  g_assert_null (line->said_by);
  g_assert_cmpint (line->voice, ==, BT_VOICE_UNKNOWN);
}

static void
test_who_is_written_down_is_who_is_here (Fixture       *fixture,
                                         gconstpointer  data)
{
  BtRecordList *helped = find_list (fixture, "Who has helped write this");
  BtRecordList *list = find_list (fixture, "What is important to me");
  GtkWidget *who = driver_find (fixture->page, BT_TYPE_ABOUT_ME_WHO, NULL);

  g_assert_false (gtk_widget_get_visible (who));
  bt_record_list_add (helped);
  type_line (helped, "Nana");
  g_assert_true (gtk_widget_get_visible (who));
  type_line (list, "His blanket");
  g_assert_cmpstr (BT_STATEMENT (get_shown (list, 0))->said_by, ==, "Nana");

  press (fixture, "win.undo");
  press (fixture, "win.undo"); /* she was not written down after all */
  type_line (list, "His blanket");
  g_assert_null (BT_STATEMENT (get_shown (list, 0))->said_by);
}

static void
test_a_line_is_changed_in_its_form_and_back (Fixture       *fixture,
                                             gconstpointer  data)
{
  BtRecordList *list = find_list (fixture, "What people like and admire about me");
  g_autofree char *before = read_plan (fixture);
  BtStatement *line = get_shown (list, 1);

  g_signal_emit_by_name (list, "opened", line);
  g_assert_true (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (fixture)))
                 == (gpointer) line);
  type_field (fixture, "text", "She is brave, and kind");
  type_field (fixture, "said_by", "Gran Bea");
  g_assert_cmpstr (line->text, ==, "She is brave, and kind");
  g_assert_cmpstr (line->said_by, ==, "Gran Bea");
  press_done (fixture);
  g_assert_null (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (fixture))));
  check_undo (fixture, before, 2);
}

static void
test_lines_move_and_go_and_come_back (Fixture       *fixture,
                                      gconstpointer  data)
{
  BtRecordList *list = find_list (fixture, "What people like and admire about me");
  g_autofree char *before = read_plan (fixture);
  BtStatement *line = get_shown (list, 0);

  bt_record_list_move (list, line, 1);
  settle ();
  g_assert_true (get_shown (list, 1) == (gpointer) line);
  check_undo (fixture, before, 1);
  press (fixture, "win.undo");

  g_assert_true (bt_record_list_focus (list, line));
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (fixture->window)), "row.remove", NULL);
  settle ();
  g_assert_false (get_shown (list, 0) == (gpointer) line);
  g_assert_nonnull (driver_find (driver_find (fixture->window, BT_TYPE_TOAST, NULL),
                                 GTK_TYPE_BUTTON, "Undo"));
  check_undo (fixture, before, 1);
  press (fixture, "win.undo");
  g_assert_true (get_shown (list, 0) == (gpointer) line);
}

static void
test_a_form_closes_when_its_line_goes (Fixture       *fixture,
                                       gconstpointer  data)
{
  BtRecordList *list = find_list (fixture, "How best to support me");

  type_line (list, "Say it first");
  g_signal_emit_by_name (list, "opened", get_shown (list, count (list) - 1));
  press (fixture, "win.undo");
  g_assert_null (bt_about_me_form_get_record (BT_ABOUT_ME_FORM (get_form (fixture))));
}

static void
test_another_question_leaves_what_is_written (Fixture       *fixture,
                                              gconstpointer  data)
{
  BtAboutMeList *part = find_part (fixture->page, "What people like and admire about me");
  GtkWidget *button = driver_find (part, GTK_TYPE_BUTTON, "Another question");
  GtkEntry *line = GTK_ENTRY (find_line (bt_about_me_list_get_list (part)));
  g_autofree char *first = g_strdup (gtk_entry_get_placeholder_text (line));

  g_assert_cmpstr (first, ==, "What would make you smile about Sam?");
  gtk_editable_set_text (GTK_EDITABLE (line), "Half a");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), !=, first);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (line)), ==, "Half a");
  for (guint i = 1; i < bt_about_me_count_questions (&bt_about_me_first[0]); i++)
    g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), ==, first); /* round again */
}

static void
test_a_child_without_a_name_has_a_page (Fixture       *fixture,
                                        gconstpointer  data)
{
  GtkEntry *line = GTK_ENTRY (find_line (find_list (fixture, "What is important to me")));

  g_assert_nonnull (driver_find (fixture->page, GTK_TYPE_LABEL, "Our child"));
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), ==, "What matters most to our child?");
  g_signal_emit_by_name (driver_find (fixture->page, GTK_TYPE_BUTTON, "Say who this is"),
                         "clicked");
  type_field (fixture, "preferred_name", "Asha");
  press_done (fixture);
  g_assert_nonnull (driver_find (fixture->page, GTK_TYPE_LABEL, "Asha"));
  g_assert_cmpstr (gtk_entry_get_placeholder_text (line), ==, "What matters most to Asha?");
}

static void
test_facts_are_shown_as_they_are_typed (Fixture       *fixture,
                                        gconstpointer  data)
{
  static const char *const texts[] = { "full_name", "pronouns", "speaks_by", "home", "school",
                                       "school_year", "languages", "our_words" };
  g_autofree char *before = read_plan (fixture);

  g_signal_emit_by_name (driver_find (fixture->page, GTK_TYPE_BUTTON, "Change"), "clicked");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    type_field (fixture, texts[i], texts[i]);
  press_done (fixture);
  g_assert_nonnull (driver_find (fixture->page, GTK_TYPE_LABEL, "speaks_by"));
  g_assert_nonnull (driver_find (fixture->page, GTK_TYPE_LABEL, "school, school_year"));
  check_undo (fixture, before, G_N_ELEMENTS (texts));
}

/* Stands in for the file dialog, which has tests of its own. */
static GBytes *
make_picture (void)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 32, 32);
  g_autoptr (GError) error = NULL;
  char *bytes;
  gsize size;

  gdk_pixbuf_fill (pixbuf, 0x2a9d8fff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &size, "png", &error, NULL));
  return g_bytes_new_take (bytes, size);
}

static void
test_a_photo_comes_goes_and_comes_back (Fixture       *fixture,
                                        gconstpointer  data)
{
  BtPerson *person = bt_plan_get_person (fixture->plan);
  g_autoptr (GBytes) picture = make_picture ();
  g_autofree char *before = read_plan (fixture);
  GtkWidget *image = driver_find (fixture->page, GTK_TYPE_IMAGE, NULL);

  while (image != NULL && !gtk_widget_has_css_class (image, "about-photo"))
    image = gtk_widget_get_next_sibling (image);
  g_assert_false (gtk_widget_get_visible (image));
  g_object_set (person, "photo", picture, NULL);
  settle ();
  g_assert_true (gtk_widget_get_visible (image));
  g_assert_false (gtk_widget_get_visible (find_row (fixture->page, "photo")));
  check_undo (fixture, before, 1);

  g_signal_emit_by_name (driver_find (fixture->page, GTK_TYPE_BUTTON, "Change"), "clicked");
  g_signal_emit_by_name (driver_find (get_form (fixture), GTK_TYPE_BUTTON, "Take it away"),
                         "clicked");
  settle ();
  g_assert_false (gtk_widget_get_visible (image));
  g_assert_null (person->photo);
  press (fixture, "win.undo");
  g_assert_true (gtk_widget_get_visible (image));
  g_assert_true (g_bytes_equal (person->photo, picture));
}

static void
test_a_way_of_telling_is_filled_in_any_order (Fixture       *fixture,
                                              gconstpointer  data)
{
  g_autofree char *before = read_plan (fixture);
  BtRecordList *list;
  BtSignal *signal;

  open_more (fixture);
  list = find_list (fixture, "How I tell you");
  bt_record_list_add (list);
  settle ();
  signal = get_shown (list, 0);
  type_field (fixture, "means", "Something hurts");
  type_field (fixture, "does", "He goes still");
  type_field (fixture, "happening", "Any time");
  press_done (fixture);
  g_assert_cmpstr (signal->means, ==, "Something hurts");
  g_assert_null (signal->respond);
  g_assert_nonnull (driver_find (list, GTK_TYPE_LABEL, "He goes still"));
  check_undo (fixture, before, 4);
}

static void
test_a_day_is_logged_as_today_with_who_is_here (Fixture       *fixture,
                                                gconstpointer  data)
{
  BtAboutMeWho *who = driver_find (fixture->page, BT_TYPE_ABOUT_ME_WHO, NULL);
  BtRecordList *list;
  BtLogEntry *entry;

  open_more (fixture);
  list = find_list (fixture, "What we tried, and learned");
  bt_record_list_add (list);
  settle ();
  entry = get_shown (list, count (list) - 1);
  g_assert_cmpint (entry->on, ==, fixture->plan->practice_on);
  g_assert_cmpstr (entry->who, ==, bt_about_me_who_get (who)->name);
  type_field (fixture, "did", "Swimming");
  g_assert_nonnull (find_row (get_form (fixture), "outcome"));
}

static BtRecordClass *
peek_class (GType type)
{
  return g_type_class_peek (type);
}

/* A form shows every field of its class, whatever is added to it. */
static void
test_every_field_can_be_reached (Fixture       *fixture,
                                 gconstpointer  data)
{
  BtList *const lists[] = { fixture->plan->statements, fixture->plan->signals,
                            fixture->plan->decisions,  fixture->plan->matching,
                            fixture->plan->log,        fixture->plan->contributors,
                            fixture->plan->person };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      BtRecord *record = bt_list_get (lists[i], 0);
      BtRecordClass *klass = peek_class (G_OBJECT_TYPE (record));

      bt_about_me_form_show (BT_ABOUT_ME_FORM (get_form (fixture)), record);
      for (guint f = 0; f < klass->n_fields; f++)
        g_assert_nonnull (find_row (get_form (fixture), klass->fields[f].name));
      driver_check_names (get_form (fixture));
    }
}

static gboolean
is_spill_shown (gpointer page)
{
  GtkWidget *label = driver_find (page, GTK_TYPE_LABEL, NULL);

  for (; label != NULL; label = gtk_widget_get_next_sibling (label))
    if (g_str_has_prefix (gtk_label_get_label (GTK_LABEL (label)), "On paper this is"))
      return gtk_widget_get_visible (label);
  return FALSE;
}

static void
test_more_than_one_side_is_said (Fixture       *fixture,
                                 gconstpointer  data)
{
  g_assert_true (driver_wait_until (is_spill_shown, fixture->page));
}

static void
test_one_side_is_not_remarked_on (Fixture       *fixture,
                                  gconstpointer  data)
{
  for (guint i = 0; i < 10; i++)
    {
      g_usleep (10000);
      settle ();
    }
  g_assert_false (is_spill_shown (fixture->page));
}

static void
test_every_control_has_a_name (Fixture       *fixture,
                               gconstpointer  data)
{
  open_more (fixture);
  driver_check_names (fixture->page);
}

static void
test_the_printed_page_is_one_step_away (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_signal_emit_by_name (driver_find (fixture->page, GTK_TYPE_BUTTON, "See it as printed"),
                         "clicked");
  settle ();
  g_assert_nonnull (driver_find (fixture->window, BT_TYPE_REVIEW_PAGE, NULL));
}

#define ADD(path, setup, test) \
  g_test_add ("/window/about-me/" path, Fixture, NULL, setup, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  int result;

  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  if (!driver_begin ())
    return 77;

  ADD ("enter", set_up_empty, test_enter_keeps_a_line_and_asks_for_the_next);
  ADD ("kinds", set_up, test_each_list_keeps_its_own_kind);
  ADD ("kinds-full", set_up_full, test_each_list_keeps_its_own_kind);
  ADD ("who", set_up, test_new_lines_are_said_by_who_is_here);
  ADD ("who-new", set_up_empty, test_who_is_written_down_is_who_is_here);
  ADD ("form", set_up, test_a_line_is_changed_in_its_form_and_back);
  ADD ("move", set_up, test_lines_move_and_go_and_come_back);
  ADD ("left", set_up, test_a_form_closes_when_its_line_goes);
  ADD ("question", set_up_empty, test_another_question_leaves_what_is_written);
  ADD ("nameless", set_up_nameless, test_a_child_without_a_name_has_a_page);
  ADD ("facts", set_up_empty, test_facts_are_shown_as_they_are_typed);
  ADD ("photo", set_up_empty, test_a_photo_comes_goes_and_comes_back);
  ADD ("signal", set_up_empty, test_a_way_of_telling_is_filled_in_any_order);
  ADD ("log", set_up, test_a_day_is_logged_as_today_with_who_is_here);
  ADD ("fields", set_up, test_every_field_can_be_reached);
  ADD ("spill", set_up_full, test_more_than_one_side_is_said);
  ADD ("one-side", set_up_empty, test_one_side_is_not_remarked_on);
  ADD ("names", set_up, test_every_control_has_a_name);
  ADD ("names-empty", set_up_nameless, test_every_control_has_a_name);
  ADD ("names-full", set_up_full, test_every_control_has_a_name);
  ADD ("printed", set_up, test_the_printed_page_is_one_step_away);
  result = g_test_run ();
  driver_end ();
  return result;
}
