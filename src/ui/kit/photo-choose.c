/* photo-choose.c: choosing a picture from a file, cut to a square where one is wanted. */
#include "config.h"

#include "ui/kit/photo-choose.h"

#include <glib/gi18n.h>

#include "base/error.h"
#include "ui/kit/photo-crop.h"
#include "ui/kit/photo.h"

#define MOST_BYTES (100 * 1000 * 1000) /* of the file; what is kept is far less */

static void
return_cancelled (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
}

/* NULL with @error goes back as such. */
static void
return_bytes (GTask  *task,
              GBytes *bytes,
              GError *error)
{
  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

/* A task is answered once: what is cut closes the dialog, which has nothing more to say then. */
static void
on_cut (GTask     *task,
        GdkPixbuf *square,
        GtkWidget *crop)
{
  GError *error = NULL;
  GBytes *bytes = bt_photo_pack (square, &error);

  g_signal_handlers_disconnect_by_data (crop, task);
  return_bytes (task, bytes, error);
  g_object_unref (task);
}

static void
on_crop_closed (GTask *task)
{
  return_cancelled (task);
  g_object_unref (task);
}

static GtkWindow *
find_window (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/* Takes over @task. */
static void
cut (GTask  *task,
     GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (GdkPixbuf) pixbuf = bt_photo_read (bytes, BT_PHOTO_SIDE, &error);
  GtkWidget *crop = NULL;

  if (pixbuf == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }
  crop = bt_photo_crop_new (find_window (g_task_get_source_object (task)), pixbuf);
  g_signal_connect_swapped (crop, "cut", G_CALLBACK (on_cut), task);
  g_signal_connect_swapped (crop, "destroy", G_CALLBACK (on_crop_closed), task);
  gtk_window_present (GTK_WINDOW (crop));
}

/* NULL with @error where the file cannot be read, or is larger than any picture. */
static GBytes *
read_file (GFile   *file,
           GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autoptr (GBytes) bytes = NULL;

  if (stream != NULL)
    bytes = g_input_stream_read_bytes (G_INPUT_STREAM (stream), MOST_BYTES, NULL, error);
  return g_steal_pointer (&bytes);
}

static void
on_response (GtkNativeDialog *dialog,
             int              response,
             GTask           *task)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  gboolean square = GPOINTER_TO_INT (g_task_get_task_data (task));
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  g_object_unref (dialog);
  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    return_cancelled (task);
  else if ((bytes = read_file (file, &error)) == NULL)
    g_task_return_error (task, error);
  else if (square)
    {
      cut (task, bytes);
      return;
    }
  else
    {
      GBytes *fit = bt_photo_shrink (bytes, &error);

      return_bytes (task, fit, error);
    }
  g_object_unref (task);
}

void
bt_photo_choose (GtkWidget           *widget,
                 gboolean             square,
                 GAsyncReadyCallback  callback,
                 gpointer             data)
{
  GTask *task = g_task_new (widget, NULL, callback, data);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *dialog = NULL;

  g_task_set_source_tag (task, bt_photo_choose);
  g_task_set_task_data (task, GINT_TO_POINTER (square), NULL);
  dialog = gtk_file_chooser_native_new (_("Choose a picture"), find_window (widget),
                                        GTK_FILE_CHOOSER_ACTION_OPEN, _("_Choose"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_filter_set_name (filter, _("PNG and JPEG pictures"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_mime_type (filter, "image/jpeg");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

GBytes *
bt_photo_choose_finish (GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
bt_photo_cut_square (GtkWidget           *widget,
                     GBytes              *photo,
                     GAsyncReadyCallback  callback,
                     gpointer             data)
{
  GTask *task = g_task_new (widget, NULL, callback, data);

  g_return_if_fail (photo != NULL);

  g_task_set_source_tag (task, bt_photo_cut_square);
  cut (task, photo);
}
