/* file-dialogs.c: asking where a file is or where it is to go, with the system's own dialogs. */
#include "config.h"

#include "ui/file-dialogs.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkFileChooserNative *dialog;
  GtkWidget            *asker; /* weak */
  char                 *ending; /* NULL when opening */
  BtFileChosen          chosen;
} Question;

static void
question_free (Question *self)
{
  g_clear_object (&self->dialog);
  g_clear_weak_pointer (&self->asker);
  g_clear_pointer (&self->ending, g_free);
  g_free (self);
}

static GFile *
add_ending (GFile      *file,
            const char *ending)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *dotted = g_strconcat (".", ending, NULL);
  g_autofree char *full = g_strconcat (name, dotted, NULL);
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (ending == NULL || folder == NULL || g_str_has_suffix (name, dotted))
    return g_object_ref (file);
  return g_file_get_child (folder, full);
}

static void
on_response (GtkNativeDialog *dialog,
             int              response,
             Question        *question)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && question->asker != NULL)
    {
      g_autoptr (GFile) full = add_ending (file, question->ending);

      question->chosen (question->asker, full);
    }
  question_free (question);
}

static void
ask (GtkWidget            *asker,
     const char           *title,
     GtkFileChooserAction  what,
     const char           *accept,
     const char           *name,
     const char           *ending,
     BtFileChosen          chosen)
{
  Question *question = g_new0 (Question, 1);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  const char *usual = documents != NULL ? documents : g_get_home_dir ();
  g_autoptr (GFile) folder = g_file_new_for_path (usual);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (asker));

  question->dialog = gtk_file_chooser_native_new (title, window, what, accept, NULL);
  g_set_weak_pointer (&question->asker, asker);
  question->ending = g_strdup (ending);
  question->chosen = chosen;
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (question->dialog), TRUE);
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (question->dialog), folder, NULL);
  if (name != NULL)
    {
      g_autofree char *full = g_strconcat (name, ".", ending, NULL);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (question->dialog), full);
    }
  g_signal_connect (question->dialog, "response", G_CALLBACK (on_response), question);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (question->dialog));
}

void
bt_ask_what_to_open (GtkWidget    *asker,
                     BtFileChosen  chosen)
{
  g_return_if_fail (GTK_IS_WIDGET (asker));

  ask (asker, _("Open a plan"), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), NULL, NULL, chosen);
}

void
bt_ask_where_to_save (GtkWidget    *asker,
                      const char   *title,
                      const char   *name,
                      const char   *ending,
                      BtFileChosen  chosen)
{
  g_return_if_fail (GTK_IS_WIDGET (asker));

  ask (asker, title, GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), name, ending, chosen);
}
