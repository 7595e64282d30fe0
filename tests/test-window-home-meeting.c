/* test-window-home-meeting.c: the meeting on Home: asked for, put in, changed, and over. */
#include "config.h"

#include "home-window.h"
#include "model/question.h"
#include "ui/home-meeting.h"
#include "ui/kit/field-row.h"

static BtHomeMeeting *
get_meeting (Fixture *self)
{
  return find_mapped (self->page, BT_TYPE_HOME_MEETING);
}

static void
press (Fixture *self,
       gpointer     inside,
       const char  *label)
{
  GtkWidget *button = driver_find (inside, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  wait (self);
}

static void
type_date (Fixture *self,
           const char  *text)
{
  GtkWidget *entry = driver_find (driver_find (get_meeting (self), BT_TYPE_FIELD_ROW, NULL),
                                  GTK_TYPE_ENTRY, NULL);

  g_assert_true (gtk_widget_get_mapped (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  wait (self);
}

static void
test_the_date_of_the_meeting_is_put_in (Fixture       *self,
                                        gconstpointer  data)
{
  g_autoptr (BtPlanFile) again = NULL;
  GtkWidget *focus;

  g_object_set (self->plan, "practice-on", day ("2026-11-19"), NULL); /* so that its today is */
  press (self, get_meeting (self), "Put in the date");
  focus = gtk_root_get_focus (GTK_ROOT (self->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (get_meeting (self))));

  type_date (self, "in the spring");
  g_assert_cmpint (self->plan->meeting_on, ==, BT_DAY_UNKNOWN);
  g_assert_nonnull (find_mapped (GTK_WIDGET (get_meeting (self)), BT_TYPE_FIELD_ROW));

  type_date (self, "14 Jan 2027");
  g_assert_cmpint (self->plan->meeting_on, ==, day ("2027-01-14"));
  g_assert_true (says (self->page, "Thursday 14 January 2027"));
  g_assert_true (says (self->page, "Aim to give them our pages by 31 December."));
  focus = gtk_root_get_focus (GTK_ROOT (self->window)); /* what had the keyboard has gone */
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  again = driver_reopen (self->window);
  g_assert_cmpint (bt_plan_file_get_plan (again)->meeting_on, ==, day ("2027-01-14"));

  act_in_window (self, "undo");
  g_assert_cmpint (self->plan->meeting_on, ==, BT_DAY_UNKNOWN);
  g_assert_true (says (self->page, "Is there a meeting coming?"));
  act_in_window (self, "redo");
  g_assert_true (says (self->page, "Thursday 14 January 2027"));
}

/* In a window with little room, too. */
static void
test_the_field_for_the_date_is_brought_into_view (Fixture       *self,
                                                  gconstpointer  data)
{
  GtkWidget *scroller = driver_find (self->page, GTK_TYPE_SCROLLED_WINDOW, NULL), *field;
  graphene_rect_t place;

  gtk_window_set_default_size (GTK_WINDOW (self->window), 800, 400);
  wait (self);
  press (self, get_meeting (self), "Put in the date");
  wait (self);
  field = find_mapped (GTK_WIDGET (get_meeting (self)), BT_TYPE_FIELD_ROW);
  g_assert_true (gtk_widget_compute_bounds (field, scroller, &place));
  g_assert_cmpfloat (place.origin.y, >=, 0);
  g_assert_cmpfloat (place.origin.y + place.size.height, <=, gtk_widget_get_height (scroller));
}

static void
test_the_date_is_changed_and_the_pages_got_ready (Fixture       *self,
                                                  gconstpointer  data)
{
  g_assert_true (says (self->page, "Thursday 14 January 2027"));
  g_assert_true (says (self->page, "School or the council sends papers round by 31 December. "
                                   "Aim to give them ours by 17 December."));
  press (self, get_meeting (self), "Change the date");
  type_date (self, "4 January 2027");
  g_assert_true (says (self->page, "Monday 4 January 2027"));
  act_in_window (self, "undo");
  g_assert_true (says (self->page, "Thursday 14 January 2027"));

  press (self, get_meeting (self), "Get the pages ready");
  g_assert_cmpstr (get_place (self), ==, "review");
}

static void
test_not_sure_is_not_asked_again (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr (BtRecord) question = bt_record_new (BT_TYPE_QUESTION, NULL);

  press (self, get_meeting (self), "Not sure");
  g_assert_null (get_meeting (self));
  g_assert_null (bt_plan_get_undo_name (self->plan)); /* nothing was written */
  bt_plan_add (self->plan, self->plan, "questions", 0, question, NULL);
  wait (self);
  g_assert_null (get_meeting (self)); /* nor in the other view */
  g_object_set (self->plan, "meeting-on", bt_day_today () + 30, NULL);
  wait (self);
  g_assert_nonnull (get_meeting (self));
}

static void
test_after_the_meeting_the_next_one_is_asked_for (Fixture       *self,
                                                  gconstpointer  data)
{
  bt_plan_remove (self->plan, bt_list_get (self->plan->reviews, 0), NULL);
  g_object_set (self->plan, "meeting-on", day ("2026-11-12"), NULL);
  wait (self);
  g_assert_true (says (self->page, "It was on Thursday 12 November 2026."));
  g_assert_true (says (self->page, "A report goes to everyone who was invited by 26 November."));
  g_assert_true (says (self->page, "Is the next one known?"));
  press (self, get_meeting (self), "Not sure");
  g_assert_true (says (self->page, "It was on Thursday 12 November 2026."));
  g_assert_false (says (self->page, "Is the next one known?"));
}

static void
test_a_meeting_among_the_reviews_is_changed_there (Fixture       *self,
                                                   gconstpointer  data)
{
  g_object_set (self->plan, "meeting-on", BT_DAY_UNKNOWN, NULL);
  wait (self);
  g_assert_true (says (self->page, "Thursday 14 January 2027"));
  press (self, get_meeting (self), "Change the date");
  g_assert_cmpstr (get_place (self), ==, "asked");
}

#define ADD(name, start, function) \
  g_test_add ("/window/home-meeting/" name, Fixture, NULL, start, function, tear_down)

static void
add_tests (void)
{
  ADD ("put-in", set_up_empty, test_the_date_of_the_meeting_is_put_in);
  ADD ("in-view", set_up_empty, test_the_field_for_the_date_is_brought_into_view);
  ADD ("changed", set_up, test_the_date_is_changed_and_the_pages_got_ready);
  ADD ("not-sure", set_up_empty, test_not_sure_is_not_asked_again);
  ADD ("past", set_up, test_after_the_meeting_the_next_one_is_asked_for);
  ADD ("of-a-review", set_up, test_a_meeting_among_the_reviews_is_changed_there);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
