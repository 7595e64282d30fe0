/* test-window-new-place.c: what is asked in a file dialog while a plan is started: a photo, and
 * another place to keep it. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>

#include "new-window.h"
#include "store/calls.h"
#include "ui/kit/photo-button.h"
#include "ui/kit/photo-crop.h"
#include "ui/kit/photo.h"

/* GTK's file dialog leaves a little behind in the libraries it calls up (tables of names that grew,
 * kinds of files read twice), and that cannot be told from a leak by where it came from. */
int __lsan_is_turned_off (void);

int
__lsan_is_turned_off (void)
{
  return 1;
}

static gboolean
is_chosen (gpointer data)
{
  GtkFileChooser *chooser = driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (chooser);

  return chosen != NULL && g_file_equal (chosen, data);
}

static gboolean
is_dialog_gone (gpointer data)
{
  return driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG) == NULL;
}

/* Chooses what is there, where a file is to be read. */
static void
choose_to_read (const char *path)
{
  GtkWidget *dialog = driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_nonnull (dialog);
  driver_wait (dialog);
  gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL);
  g_assert_true (driver_wait_until (is_chosen, file));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  g_assert_true (driver_wait_until (is_dialog_gone, NULL));
}

static gboolean
is_cropping (gpointer data)
{
  return driver_find_dialog (BT_TYPE_PHOTO_CROP) != NULL;
}

static BtPhotoButton *
find_photo (Fixture *self)
{
  return driver_find (self->questions, BT_TYPE_PHOTO_BUTTON, NULL);
}

static void
test_a_photo_is_chosen_cut_and_kept (Fixture       *self,
                                     gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("wren.png");
  g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 300, 200);
  g_autoptr (BtPlanFile) kept = NULL;
  g_autoptr (GdkPixbuf) square = NULL;

  gdk_pixbuf_fill (picture, 0x1f6f67ff);
  g_assert_true (gdk_pixbuf_save (picture, path, "png", NULL, NULL));
  g_signal_emit_by_name (find_photo (self), "clicked");
  choose_to_read (path);
  g_assert_true (driver_wait_until (is_cropping, NULL));
  click (driver_find_dialog (BT_TYPE_PHOTO_CROP), "_Keep this part");
  g_assert_nonnull (bt_photo_button_get_photo (find_photo (self)));
  driver_wait (GTK_WIDGET (self->start));
  driver_check_names (GTK_WIDGET (self->start));

  start_at (self, "Wren", "about-me");
  kept = driver_reopen (get_window (self));
  square = bt_photo_read (bt_plan_get_person (bt_plan_file_get_plan (kept))->photo, 1600, NULL);
  g_assert_cmpint (gdk_pixbuf_get_width (square), ==, 200);
  g_assert_cmpint (gdk_pixbuf_get_height (square), ==, 200);
  g_unlink (path);
}

static void
test_a_photo_is_taken_away_again (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 20, 20);
  g_autoptr (GBytes) bytes = bt_photo_pack (picture, NULL);

  bt_photo_button_set_photo (find_photo (self), bytes);
  click (self->questions, "Take the photo away");
  g_assert_null (bt_photo_button_get_photo (find_photo (self)));
  start_at (self, "Wren", "");
  g_assert_null (bt_plan_get_person (get_plan (self))->photo);
}

static void
test_what_is_no_photo_is_said (Fixture       *self,
                               gconstpointer  data)
{
  static const char said[] = "This is no picture that Bunting can read. Please choose a PNG or "
                             "JPEG picture.";
  g_autofree char *path = driver_dup_path ("letter.png");

  g_assert_true (g_file_set_contents (path, "Dear Gran", -1, NULL));
  g_signal_emit_by_name (find_photo (self), "clicked");
  choose_to_read (path);
  settle ();
  g_assert_true (says (self->questions, said));
  g_assert_null (bt_photo_button_get_photo (find_photo (self)));
  g_unlink (path);
}

static gboolean
has_recent (Fixture    *self,
            const char *path)
{
  GListModel *recent = bt_settings_get_recent (bt_application_get_settings (self->application));
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (recent); i++)
    {
      g_autoptr (BtRecentPlan) plan = g_list_model_get_item (recent, i);

      found = found || g_file_equal (bt_recent_plan_get_file (plan), file);
    }
  return found;
}

static void
test_it_is_kept_somewhere_else (Fixture       *self,
                                gconstpointer  data)
{
  g_autofree char *old = dup_in_documents (self, "Our plan.bunting");
  g_autofree char *path = driver_dup_path ("For Wren.bunting");
  g_autofree char *offered = NULL;
  g_autoptr (BtPlanFile) kept = NULL;

  start_at (self, "Wren", "about-me");
  g_assert_true (has_recent (self, old));
  click (get_window (self), "Keep it somewhere else");
  offered = driver_choose_file (path);
  g_assert_cmpstr (offered, ==, "Our plan.bunting");
  g_assert_false (g_file_test (old, G_FILE_TEST_EXISTS));
  g_assert_cmpstr (bt_plan_file_get_path (bt_plan_window_get_file (get_window (self))), ==, path);
  g_assert_true (has_recent (self, path));
  g_assert_false (has_recent (self, old));

  /* the family works there from now on */
  g_object_set (get_plan (self), "title", "Wren’s year", NULL);
  kept = driver_reopen (get_window (self));
  g_assert_cmpstr (bt_plan_file_get_plan (kept)->title, ==, "Wren’s year");
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  g_unlink (path);
}

static void
test_another_place_that_is_taken_is_left_alone (Fixture       *self,
                                                gconstpointer  data)
{
  g_autofree char *old = dup_in_documents (self, "Our plan.bunting");
  g_autofree char *offered = NULL;

  start_at (self, "Wren", "about-me");
  click (get_window (self), "Keep it somewhere else");
  offered = driver_choose_file (old); /* where it is already */
  gtk_dialog_response (driver_find_dialog (GTK_TYPE_MESSAGE_DIALOG),
                       gtk_get_minor_version () < 10 ? GTK_RESPONSE_ACCEPT : 1);
  g_assert_true (driver_wait_until (is_dialog_gone, NULL));
  g_assert_true (says (get_window (self), "There is a file called “Our plan.bunting” there "
                                          "already. It was left as it is."));
  g_assert_true (g_file_test (old, G_FILE_TEST_EXISTS));
  g_assert_true (bt_plan_file_is_saved (bt_plan_window_get_file (get_window (self))));
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

static void
test_where_documents_cannot_be_written_another_place_is_chosen (Fixture       *self,
                                                                gconstpointer  data)
{
  g_autofree char *path = driver_dup_path ("On the stick.bunting");
  g_autofree char *offered = NULL;

  real = bt_calls;
  bt_calls.open = refuse_new_files;
  start_at (self, "Wren", "wealth");
  bt_calls = real;
  g_assert_null (get_window (self));
  click (self->start, "Choose another place");
  offered = driver_choose_file (path);
  g_assert_cmpstr (offered, ==, "Our plan.bunting");
  g_assert_nonnull (get_window (self));
  g_assert_cmpstr (bt_plan_file_get_path (bt_plan_window_get_file (get_window (self))), ==, path);
  g_assert_cmpstr (bt_plan_get_person (get_plan (self))->preferred_name, ==, "Wren");
  g_assert_null (driver_find_window (self->application, BT_TYPE_START_WINDOW));
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  gtk_window_destroy (GTK_WINDOW (get_window (self)));
  g_unlink (path);
}

static void
test_everything_has_a_name (Fixture       *self,
                            gconstpointer  data)
{
  driver_check_names (GTK_WIDGET (self->start));
  gtk_editable_set_text (find_name (self), "Wren");
  go_on (self);
  click (self->questions, "Add another person");
  driver_check_names (GTK_WIDGET (self->start));
  go_on (self);
  driver_check_names (GTK_WIDGET (self->start));
}

#define ADD(path, test) g_test_add ("/new-place/" path, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  make_documents ();

  ADD ("a-photo-is-chosen-cut-and-kept", test_a_photo_is_chosen_cut_and_kept);
  ADD ("a-photo-is-taken-away-again", test_a_photo_is_taken_away_again);
  ADD ("what-is-no-photo-is-said", test_what_is_no_photo_is_said);
  ADD ("it-is-kept-somewhere-else", test_it_is_kept_somewhere_else);
  ADD ("another-place-that-is-taken-is-left-alone",
       test_another_place_that_is_taken_is_left_alone);
  ADD ("where-documents-cannot-be-written-another-place-is-chosen",
       test_where_documents_cannot_be_written_another_place_is_chosen);
  ADD ("everything-has-a-name", test_everything_has_a_name);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return driver_run (argc, argv, add_tests);
}
