/* test-window-about-me.c: the lists of About me as a family uses them: what is typed is in the
 * file, by whom it was said, and goes and comes back whole. */
#include "config.h"

#include "about-me-window.h"
#include "ui/about-me-who.h"
#include "ui/kit/columns.h"
#include "ui/kit/record-row.h"
#include "ui/kit/toast.h"

static void
test_enter_keeps_a_line_and_asks_for_the_next (Fixture       *self,
                                               gconstpointer  data)
{
  BtRecordList *list = find_list (self, "What people like and admire about me");
  g_autofree char *before = read_plan (self);
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
  check_undo (self, before, 3);
}

static void
test_each_list_keeps_its_own_kind (Fixture       *self,
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

  open_more (self);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      BtRecordList *list = find_list (self, lists[i].title);
      guint n = count (list);

      bt_record_list_add (list);
      type_line (list, "One more");
      g_assert_cmpuint (count (list), ==, n + 1);
      g_assert_cmpint (BT_STATEMENT (get_shown (list, n))->kind, ==, lists[i].kind);
    }
}

static void
test_new_lines_are_said_by_who_is_here (Fixture       *self,
                                        gconstpointer  data)
{
  BtRecordList *list = find_list (self, "How best to support me");
  BtAboutMeWho *who = driver_find (self->page, BT_TYPE_ABOUT_ME_WHO, NULL);
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
test_who_is_written_down_is_who_is_here (Fixture       *self,
                                         gconstpointer  data)
{
  BtRecordList *helped = find_list (self, "Who has helped write this");
  BtRecordList *list = find_list (self, "What is important to me");
  GtkWidget *who = driver_find (self->page, BT_TYPE_ABOUT_ME_WHO, NULL);

  g_assert_false (gtk_widget_get_visible (who));
  bt_record_list_add (helped);
  type_line (helped, "Nana");
  g_assert_true (gtk_widget_get_visible (who));
  type_line (list, "His blanket");
  g_assert_cmpstr (BT_STATEMENT (get_shown (list, 0))->said_by, ==, "Nana");

  undo (self);
  undo (self); /* she was not written down after all */
  type_line (list, "His blanket");
  g_assert_null (BT_STATEMENT (get_shown (list, 0))->said_by);
}

static void
test_lines_move_and_go_and_come_back (Fixture       *self,
                                      gconstpointer  data)
{
  BtRecordList *list = find_list (self, "What people like and admire about me");
  g_autofree char *before = read_plan (self);
  BtStatement *line = get_shown (list, 0);

  bt_record_list_move (list, line, 1);
  wait (self);
  g_assert_true (get_shown (list, 1) == (gpointer) line);
  check_undo (self, before, 1);
  undo (self);

  g_assert_true (bt_record_list_focus (list, line));
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (self->window)), "row.remove", NULL);
  wait (self);
  g_assert_false (get_shown (list, 0) == (gpointer) line);
  g_assert_nonnull (driver_find (driver_find (self->window, BT_TYPE_TOAST, NULL),
                                 GTK_TYPE_BUTTON, "Undo"));
  check_undo (self, before, 1);
  undo (self);
  g_assert_true (get_shown (list, 0) == (gpointer) line);
}

static void
test_another_question_leaves_what_is_written (Fixture       *self,
                                              gconstpointer  data)
{
  BtAboutMeList *part = find_part (self->page, "What people like and admire about me");
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

/* Stands in for the file dialog, which has tests of its own. */
/* A form shows every field of its class, whatever is added to it. */
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
test_more_than_one_side_is_said (Fixture       *self,
                                 gconstpointer  data)
{
  g_assert_true (driver_wait_until (is_spill_shown, self->page));
}

static void
test_one_side_is_not_remarked_on (Fixture       *self,
                                  gconstpointer  data)
{
  for (guint i = 0; i < 10; i++)
    {
      g_usleep (10000);
      wait (self);
    }
  g_assert_false (is_spill_shown (self->page));
}

/* The last thing ends where the page does: not far above it, as where each of the two columns were
 * as tall as its texts are in a narrow one. */
static void
test_one_column_ends_with_what_is_in_it (Fixture       *self,
                                         gconstpointer  data)
{
  GtkWidget *last = driver_find (self->page, GTK_TYPE_EXPANDER, NULL);
  GtkWidget *all = gtk_widget_get_ancestor (last, BT_TYPE_COLUMNS);
  graphene_rect_t place;

  gtk_window_set_default_size (GTK_WINDOW (self->window), 700, 600);
  wait (self);
  g_assert_true (gtk_widget_compute_bounds (last, all, &place));
  g_assert_cmpfloat (place.origin.x, <, 50);
  g_assert_cmpfloat_with_epsilon (place.origin.y + place.size.height, gtk_widget_get_height (all),
                                  30);
}

static void
test_every_control_has_a_name (Fixture       *self,
                               gconstpointer  data)
{
  open_more (self);
  driver_check_names (self->page);
}

static void
test_the_printed_page_is_one_step_away (Fixture       *self,
                                        gconstpointer  data)
{
  g_signal_emit_by_name (driver_find (self->page, GTK_TYPE_BUTTON, "See it as printed"),
                         "clicked");
  wait (self);
  g_assert_nonnull (driver_find (self->window, BT_TYPE_REVIEW_PAGE, NULL));
}

#define ADD(path, setup, test) \
  g_test_add ("/window/about-me/" path, Fixture, NULL, setup, test, tear_down)

static void
add_tests (void)
{
  ADD ("enter", set_up_empty, test_enter_keeps_a_line_and_asks_for_the_next);
  ADD ("kinds", set_up, test_each_list_keeps_its_own_kind);
  ADD ("kinds-full", set_up_full, test_each_list_keeps_its_own_kind);
  ADD ("who", set_up, test_new_lines_are_said_by_who_is_here);
  ADD ("who-new", set_up_empty, test_who_is_written_down_is_who_is_here);
  ADD ("move", set_up, test_lines_move_and_go_and_come_back);
  ADD ("question", set_up_empty, test_another_question_leaves_what_is_written);
  ADD ("spill", set_up_full, test_more_than_one_side_is_said);
  ADD ("one-side", set_up_empty, test_one_side_is_not_remarked_on);
  ADD ("one-column", set_up, test_one_column_ends_with_what_is_in_it);
  ADD ("names", set_up, test_every_control_has_a_name);
  ADD ("names-empty", set_up_nameless, test_every_control_has_a_name);
  ADD ("names-full", set_up_full, test_every_control_has_a_name);
  ADD ("printed", set_up, test_the_printed_page_is_one_step_away);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
