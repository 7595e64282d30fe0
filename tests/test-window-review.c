/* test-window-review.c: Review and print: what is chosen is what is shown, and what is written. */
#include "config.h"

#include "exchange/practice.h"
#include "report/report.h"
#include "ui/kit/preview.h"
#include "window-driver.h"

typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
  BtReviewPage  *review;
} Fixture;

static void
open_plan (Fixture *fixture,
           BtPlan  *plan)
{
  fixture->application = driver_start ();
  fixture->window = driver_open (fixture->application, "review.bunting", plan);
  fixture->review = driver_get_review (fixture->window);
  g_assert_nonnull (fixture->review);
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
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->application);
}

static guint
count_pages (Fixture *fixture)
{
  return bt_pages_get_n (bt_review_page_get_pages (fixture->review));
}

static gboolean
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->review), action,
                                     target != NULL ? "s" : NULL, target);
}

static gboolean
is_offered (Fixture    *fixture,
            const char *label)
{
  return gtk_widget_is_sensitive (driver_find (fixture->review, GTK_TYPE_BUTTON, label));
}

static void
assert_says (Fixture    *fixture,
             const char *text)
{
  driver_wait (GTK_WIDGET (fixture->window));
  g_assert_nonnull (driver_find (fixture->review, GTK_TYPE_LABEL, text));
}

static void
test_larger_letters_need_more_pages (Fixture       *fixture,
                                     gconstpointer  data)
{
  guint normal = count_pages (fixture);
  guint large;

  g_assert_cmpuint (normal, >, 1);
  g_assert_true (activate (fixture, "choose.size", "large"));
  large = count_pages (fixture);
  g_assert_cmpuint (large, >, normal);
  g_assert_true (activate (fixture, "choose.size", "normal"));
  g_assert_cmpuint (count_pages (fixture), ==, normal);
}

static void
test_what_is_not_chosen_has_no_page (Fixture       *fixture,
                                     gconstpointer  data)
{
  guint before = count_pages (fixture);
  GtkWidget *tick = driver_find (fixture->review, GTK_TYPE_CHECK_BUTTON, "The budget and breaks");

  g_assert_nonnull (tick);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), FALSE);
  g_assert_true (activate (fixture, "choose.part-4", NULL));
  g_assert_cmpuint (count_pages (fixture), <, before);
}

static void
test_pages_are_turned_and_end_at_both_ends (Fixture       *fixture,
                                            gconstpointer  data)
{
  guint n = count_pages (fixture);
  g_autofree char *first = g_strdup_printf ("page 1 of %u", n);
  g_autofree char *second = g_strdup_printf ("page 2 of %u", n);
  g_autofree char *last = g_strdup_printf ("page %u of %u", n, n);

  assert_says (fixture, first);
  activate (fixture, "review.previous", NULL);
  assert_says (fixture, first);
  activate (fixture, "review.next", NULL);
  assert_says (fixture, second);
  for (guint i = 0; i < n + 3; i++)
    activate (fixture, "review.next", NULL);
  assert_says (fixture, last);
  g_assert_cmpuint (bt_review_page_get_shown (fixture->review), ==, n - 1);
}

static void
test_the_page_shown_stays_where_there_are_fewer (Fixture       *fixture,
                                                 gconstpointer  data)
{
  for (guint i = 0; i < 100; i++)
    activate (fixture, "review.next", NULL);
  for (guint i = 1; i < BT_REPORT_N_PARTS; i++)
    {
      g_autofree char *action = g_strdup_printf ("choose.part-%u", i);

      activate (fixture, action, NULL);
    }
  driver_wait (GTK_WIDGET (fixture->window));
  g_assert_cmpuint (bt_review_page_get_shown (fixture->review), ==, count_pages (fixture) - 1);
}

static void
test_nothing_chosen_is_said_and_not_printed (Fixture       *fixture,
                                             gconstpointer  data)
{
  driver_wait (GTK_WIDGET (fixture->window));
  g_assert_true (is_offered (fixture, "Print"));
  for (guint i = 0; i < BT_REPORT_N_PARTS; i++)
    {
      g_autofree char *action = g_strdup_printf ("choose.part-%u", i);

      activate (fixture, action, NULL);
    }
  g_assert_true (bt_pages_is_empty (bt_review_page_get_pages (fixture->review)));
  assert_says (fixture, "no pages");
  g_assert_false (is_offered (fixture, "Print"));
  g_assert_false (is_offered (fixture, "Save as PDF"));
}

static void
test_what_is_edited_is_on_the_pages (Fixture       *fixture,
                                     gconstpointer  data)
{
  BtPlan *plan = bt_plan_file_get_plan (bt_plan_window_get_file (fixture->window));
  g_autofree char *before = bt_pages_dup_text (bt_review_page_get_pages (fixture->review), 0);
  g_autofree char *after = NULL;

  g_assert_null (strstr (before, "Blackbird"));
  g_object_set (bt_plan_get_person (plan), "preferred-name", "Blackbird", NULL);
  after = bt_pages_dup_text (bt_review_page_get_pages (fixture->review), 0);
  g_assert_nonnull (strstr (after, "Blackbird"));
}

/* Whether all the money of the year stands on any page. */
static gboolean
shows_money (Fixture *fixture)
{
  BtPages *pages = bt_review_page_get_pages (fixture->review);

  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *text = bt_pages_dup_text (pages, i);

      if (strstr (text, "£31,660.00") != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
test_who_it_is_for_chooses_pages_and_what_is_left_out (Fixture       *fixture,
                                                       gconstpointer  data)
{
  GtkWidget *who = driver_find (fixture->review, GTK_TYPE_DROP_DOWN, NULL);
  GtkWidget *budget = driver_find (fixture->review, GTK_TYPE_CHECK_BUTTON,
                                   bt_report_get_part_title (4));
  GtkWidget *money = driver_find (fixture->review, GTK_TYPE_CHECK_BUTTON, "Money");
  guint before = count_pages (fixture);

  g_assert_true (shows_money (fixture));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (who), 2); /* a new helper */
  g_assert_cmpuint (count_pages (fixture), <, before);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (budget)));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (money)));
  g_assert_false (shows_money (fixture));

  activate (fixture, "choose.for", "family");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (who)), ==, 0);
  g_assert_cmpuint (count_pages (fixture), ==, before);
}

static void
test_hidden_amounts_are_on_no_page (Fixture       *fixture,
                                    gconstpointer  data)
{
  BtPlan *plan = bt_plan_file_get_plan (bt_plan_window_get_file (fixture->window));
  GtkWidget *money = driver_find (fixture->review, GTK_TYPE_CHECK_BUTTON, "Money");

  g_object_set (plan, "hide-amounts", TRUE, NULL);
  g_assert_false (shows_money (fixture));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (money)));
  g_assert_false (gtk_widget_is_sensitive (money));
  activate (fixture, "choose.leave-phones", NULL);
  g_object_set (plan, "hide-amounts", FALSE, NULL);
  g_assert_true (shows_money (fixture));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (money)));
}

static void
test_a_plan_with_a_name_has_something_to_print (Fixture       *fixture,
                                                gconstpointer  data)
{
  g_assert_false (bt_pages_is_empty (bt_review_page_get_pages (fixture->review)));
}

static void
write_pdf (Fixture    *fixture,
           const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  bt_review_page_write_pdf (fixture->review, file);
  driver_wait (GTK_WIDGET (fixture->window));
}

static void
test_a_pdf_is_written_whole (Fixture       *fixture,
                             gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("pages.pdf");
  g_autofree char *bytes = NULL;
  gsize length;

  write_pdf (fixture, path);
  g_assert_nonnull (driver_find (fixture->window, GTK_TYPE_LABEL,
                                 "The pages are in “pages.pdf”."));
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
  g_assert_true (g_strrstr_len (bytes + length - 10, 10, "%%EOF") != NULL);
}

static gboolean
begins_a_label (GtkWidget  *widget,
                const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (begins_a_label (child, text))
      return TRUE;
  return FALSE;
}

static void
test_a_pdf_that_cannot_be_written_is_said (Fixture       *fixture,
                                           gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("no such folder/pages.pdf");

  write_pdf (fixture, path);
  g_assert_true (begins_a_label (GTK_WIDGET (fixture->window),
                                 "“pages.pdf” could not be written: "));
}

static void
test_letters_and_ink_are_remembered (Fixture       *fixture,
                                     gconstpointer  data)
{
  BtSettings *settings = bt_application_get_settings (fixture->application);
  g_autofree char *size = NULL;
  g_autofree char *ink = NULL;

  activate (fixture, "choose.size", "clear");
  activate (fixture, "choose.ink", "mono");
  size = bt_settings_dup_choice (settings, "print-size");
  ink = bt_settings_dup_choice (settings, "print-ink");
  g_assert_cmpstr (size, ==, "clear");
  g_assert_cmpstr (ink, ==, "mono");
}

#define ADD(name, plan, test) \
  g_test_add ("/review/" name, Fixture, NULL, set_up##plan, test, tear_down)

static void
add_tests (void)
{
  ADD ("larger-letters-need-more-pages", , test_larger_letters_need_more_pages);
  ADD ("what-is-not-chosen-has-no-page", , test_what_is_not_chosen_has_no_page);
  ADD ("pages-are-turned-and-end-at-both-ends", , test_pages_are_turned_and_end_at_both_ends);
  ADD ("the-page-shown-stays-where-there-are-fewer", ,
       test_the_page_shown_stays_where_there_are_fewer);
  ADD ("nothing-chosen-is-said-and-not-printed", , test_nothing_chosen_is_said_and_not_printed);
  ADD ("what-is-edited-is-on-the-pages", , test_what_is_edited_is_on_the_pages);
  ADD ("who-it-is-for-chooses-pages-and-what-is-left-out", ,
       test_who_it_is_for_chooses_pages_and_what_is_left_out);
  ADD ("hidden-amounts-are-on-no-page", , test_hidden_amounts_are_on_no_page);
  ADD ("a-plan-with-a-name-has-something-to-print", _empty,
       test_a_plan_with_a_name_has_something_to_print);
  ADD ("a-pdf-is-written-whole", , test_a_pdf_is_written_whole);
  ADD ("a-pdf-that-cannot-be-written-is-said", , test_a_pdf_that_cannot_be_written_is_said);
  ADD ("letters-and-ink-are-remembered", , test_letters_and_ink_are_remembered);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
