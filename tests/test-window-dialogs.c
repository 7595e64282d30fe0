/* test-window-dialogs.c: what is asked in a file dialog goes where it was wanted, and never over
 * anything else. */
#include "config.h"

#include <gtk/gtkunixprint.h>

#include "exchange/practice.h"
#include "window-driver.h"

/* GTK's file dialog leaves a little behind in the libraries it calls up (tables of names that grew,
 * kinds of files read twice), and that cannot be told from a leak by where it came from. */
int __lsan_is_turned_off (void);

int
__lsan_is_turned_off (void)
{
  return 1;
}

typedef struct
{
  BtApplication *application;
  BtPlanWindow  *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->application = driver_start ();
  fixture->window = driver_open (fixture->application, "keep.bunting", bt_practice_plan_new ());
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->application);
}

static gboolean
says (Fixture    *fixture,
      const char *text)
{
  return driver_find (fixture->window, GTK_TYPE_LABEL, text) != NULL;
}

static void
test_a_pdf_goes_where_it_is_wanted (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autofree char *asked = driver_dup_path ("Pages for Sue");
  g_autofree char *path = driver_dup_path ("Pages for Sue.pdf");
  g_autofree char *offered = NULL;

  gtk_widget_activate_action (GTK_WIDGET (driver_get_review (fixture->window)), "review.save-pdf",
                              NULL);
  offered = driver_choose_file (asked);
  g_assert_cmpstr (offered, ==, "Our plan.pdf"); /* and not the child's name */
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (says (fixture, "The pages are in “Pages for Sue.pdf”."));
}

static void
test_a_copy_is_kept_and_the_plan_stays_open (Fixture       *fixture,
                                             gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("For Gran.bunting");
  g_autofree char *offered = NULL;
  g_autoptr (BtPlanFile) copy = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-copy", NULL);
  offered = driver_choose_file (path);
  g_assert_cmpstr (offered, ==, "Copy of our plan.bunting");
  copy = bt_plan_file_open (path, NULL);
  g_assert_nonnull (copy);
  g_assert_true (says (fixture, "A copy is kept as “For Gran.bunting”."));

  /* the control: the plan itself goes on in its own file */
  g_assert_true (g_str_has_suffix (
    bt_plan_file_get_path (bt_plan_window_get_file (fixture->window)), "keep.bunting"));
}

static gboolean
is_file_dialog_gone (gpointer data)
{
  return driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG) == NULL;
}

static void
test_a_copy_never_takes_another_files_place (Fixture       *fixture,
                                             gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("letter.txt.bunting");
  g_autofree char *bytes = NULL;
  g_autofree char *offered = NULL;
  GtkWidget *question;

  g_assert_true (g_file_set_contents (path, "Dear Gran", -1, NULL));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-copy", NULL);
  offered = driver_choose_file (path);
  question = driver_find_dialog (GTK_TYPE_MESSAGE_DIALOG); /* the file dialog's own */
  g_assert_nonnull (question);
  /* from GTK 4.10 on its answers are counted: "Cancel" is 0, "Replace" is 1 */
  gtk_dialog_response (GTK_DIALOG (question),
                       gtk_get_minor_version () < 10 ? GTK_RESPONSE_ACCEPT : 1);
  g_assert_true (driver_wait_until (is_file_dialog_gone, NULL));
  g_assert_true (says (fixture, "There is a file called “letter.txt.bunting” there already. "
                                "It was left as it is."));
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_cmpstr (bytes, ==, "Dear Gran");
}

/* As someone has it who printed to a file before. */
static void
remember_printing_to_file (Fixture    *fixture,
                           const char *path)
{
  BtSettings *settings = bt_application_get_settings (fixture->application);
  g_autoptr (GtkPrintSettings) print = gtk_print_settings_new ();
  g_autoptr (GtkPageSetup) page_setup = bt_settings_dup_page_setup (settings);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  gtk_print_settings_set_printer (print, "Print to File");
  gtk_print_settings_set (print, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  gtk_print_settings_set (print, GTK_PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf");
  bt_settings_set_print (settings, print, page_setup);
}

static gboolean
is_printer_found (gpointer data)
{
  return gtk_print_unix_dialog_get_selected_printer (data) != NULL;
}

static gboolean
is_print_dialog_there (gpointer data)
{
  return driver_find_dialog (GTK_TYPE_PRINT_UNIX_DIALOG) != NULL;
}

static gboolean
is_whole_pdf (gpointer path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  return g_file_get_contents (path, &bytes, &length, NULL) && length > 1000
         && g_str_has_prefix (bytes, "%PDF-")
         && g_strrstr_len (bytes + length - 10, 10, "%%EOF") != NULL;
}

static guint
count_pages_of_pdf (const char *path)
{
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command = g_strconcat ("pdfinfo ", quoted, NULL);
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  const char *found;

  g_assert_true (g_spawn_command_line_sync (command, &said, NULL, NULL, &error));
  g_assert_no_error (error);
  found = strstr (said, "Pages:");
  g_assert_nonnull (found);
  return (guint) g_ascii_strtoull (found + strlen ("Pages:"), NULL, 10);
}

static void
test_the_printer_gets_the_pages_that_are_shown (Fixture       *fixture,
                                                gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("printed.pdf");
  BtReviewPage *review = driver_get_review (fixture->window);
  guint n = bt_pages_get_n (bt_review_page_get_pages (review));
  GtkWidget *dialog;

  remember_printing_to_file (fixture, path);
  gtk_widget_activate_action (GTK_WIDGET (review), "review.print", NULL);
  g_assert_true (driver_wait_until (is_print_dialog_there, NULL));
  dialog = driver_find_dialog (GTK_TYPE_PRINT_UNIX_DIALOG);
  g_assert_true (driver_wait_until (is_printer_found, dialog));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_OK);
  g_assert_true (driver_wait_until (is_whole_pdf, path));
  g_assert_cmpuint (count_pages_of_pdf (path), ==, n);
}

static gboolean
is_print_dialog_gone (gpointer data)
{
  return !is_print_dialog_there (data);
}

static void
test_the_dialogs_preview_leads_back_to_our_own (Fixture       *fixture,
                                                gconstpointer  data)
{
  BtReviewPage *review = driver_get_review (fixture->window);
  GtkWidget *dialog;

  gtk_widget_activate_action (GTK_WIDGET (review), "review.print", NULL);
  g_assert_true (driver_wait_until (is_print_dialog_there, NULL));
  dialog = driver_find_dialog (GTK_TYPE_PRINT_UNIX_DIALOG);
  g_assert_true (driver_wait_until (is_printer_found, dialog));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_APPLY);
  g_assert_true (driver_wait_until (is_print_dialog_gone, NULL));
  driver_wait (GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (review)));
}

#define ADD(name, test) g_test_add ("/dialogs/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("a-pdf-goes-where-it-is-wanted", test_a_pdf_goes_where_it_is_wanted);
  ADD ("a-copy-is-kept-and-the-plan-stays-open", test_a_copy_is_kept_and_the_plan_stays_open);
  ADD ("a-copy-never-takes-another-files-place", test_a_copy_never_takes_another_files_place);
  ADD ("the-printer-gets-the-pages-that-are-shown",
       test_the_printer_gets_the_pages_that_are_shown);
  ADD ("the-dialogs-preview-leads-back-to-our-own",
       test_the_dialogs_preview_leads_back_to_our_own);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
