/* plan-window-keep.c: that what is typed is kept, and what is said where it cannot be. */
#include "config.h"

#include "ui/plan-window-private.h"

#include <glib/gi18n.h>

#include "ui/file-dialogs.h"
#include "ui/kit/form.h"

enum
{
  ANSWER_COPY = 1,
  ANSWER_CLOSE,
};

/* The word beside the plan's name is never ahead of the disk. */
static void
show_saved (BtPlanWindow *self)
{
  const char *word;

  if (bt_plan_file_is_saved (self->file))
    {
      self->failed = FALSE;
      word = _("Saved");
    }
  else if (self->failed || bt_plan_file_is_read_only (self->file))
    word = _("Not saved");
  else
    word = _("Saving…");
  gtk_label_set_label (GTK_LABEL (self->saved), word);
  if (!self->failed)
    bt_banner_tell (self->unsaved, NULL, NULL, NULL);
}

static void
show_read_only (BtPlanWindow *self)
{
  if (bt_plan_file_is_read_only (self->file))
    bt_banner_tell (self->read_only,
                    _("This plan is in a place where nothing can be written. You can look at it "
                      "and print it. To change it, save a copy somewhere else."),
                    _("Save a copy"), "win.save-copy");
  else
    bt_banner_tell (self->read_only, NULL, NULL, NULL);
  show_saved (self);
}

static void
on_failed (BtPlanWindow *self,
           const GError *error)
{
  g_autofree char *text = NULL;

  self->failed = TRUE;
  show_saved (self);
  if (bt_plan_file_is_read_only (self->file))
    return; /* its own banner says so */
  /* Translators: %s is a whole sentence: what went wrong. */
  text = g_strdup_printf (_("%s What you changed is still here while this window is open. "
                            "Bunting keeps trying."),
                          error->message);
  bt_banner_tell (self->unsaved, text, _("Save a copy"), "win.save-copy");
}

/* Puts the plan on the list of recent plans, with where it is. */
static void
put_recent (BtPlanWindow *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autofree char *name = bt_plan_window_dup_name (self);

  if (bt_plan_file_get_plan (self->file)->practice_on == BT_DAY_UNKNOWN)
    bt_settings_put_recent (self->settings, file, name, bt_day_today ());
}

/* Someone else changed the file: theirs is where ours was, and ours is at @path now. */
static void
on_conflict (BtPlanWindow *self,
             const char   *path)
{
  g_autoptr (GFile) theirs = g_file_new_for_path (self->path);
  g_autofree char *uri = g_file_get_uri (theirs);
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (uri));
  g_autofree char *action = g_action_print_detailed_name ("app.open-recent", target);
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text = NULL;

  text = g_strdup_printf (_("Someone else changed this plan while it was open here. What they "
                            "wrote is left as it is. What you see here is kept beside it, "
                            "as “%s”."),
                          name);
  bt_banner_tell (self->elsewhere, text, _("Open theirs"), action);
  g_free (self->path);
  self->path = g_strdup (path);
  put_recent (self);
}

void
bt_plan_window_watch_file (BtPlanWindow *self)
{
  self->path = g_strdup (bt_plan_file_get_path (self->file));
  g_signal_connect_swapped (self->file, "notify::saved", G_CALLBACK (show_saved), self);
  g_signal_connect_swapped (self->file, "notify::read-only", G_CALLBACK (show_read_only), self);
  g_signal_connect_swapped (self->file, "failed", G_CALLBACK (on_failed), self);
  g_signal_connect_swapped (self->file, "conflict", G_CALLBACK (on_conflict), self);
  show_read_only (self);
}

static char *
dup_file_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name);
}

/* A plan is never written over, whatever the dialog offered: TRUE, and said, where there is a file
 * already; @again is the action that asks anew. */
static gboolean
refuse_taken (BtPlanWindow *self,
              GFile        *file,
              const char   *again)
{
  g_autofree char *name = dup_file_name (file);
  g_autofree char *text = NULL;

  if (!g_file_query_exists (file, NULL))
    return FALSE;
  text = g_strdup_printf (_("There is a file called “%s” there already. It was left as it is."),
                          name);
  bt_plan_window_toast (self, text, _("Choose another name"), again);
  return TRUE;
}

static void
write_copy (GtkWidget *asker,
            GFile     *file)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (asker);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = dup_file_name (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (uri));
  g_autofree char *action = g_action_print_detailed_name ("app.open-recent", target);
  g_autofree char *text = NULL;

  if (refuse_taken (self, file, "win.save-copy"))
    return;
  if (!bt_plan_file_save_copy (self->file, g_file_peek_path (file), &error))
    {
      bt_plan_window_tell (self, error->message);
      return;
    }
  text = g_strdup_printf (_("A copy is kept as “%s”."), name);
  bt_plan_window_tell (self, NULL);
  bt_plan_window_toast (self, text, _("Open the copy"), action);
}

void
bt_plan_window_save_copy (BtPlanWindow *self)
{
  /* Translators: the name a copy of a plan gets, if no other is given; without its ending. */
  bt_ask_where_to_save (GTK_WIDGET (self), _("Save a copy"), _("Copy of our plan"), BT_PLAN_ENDING,
                        write_copy);
}

void
bt_plan_window_say_where (BtPlanWindow *self)
{
  const char *path = bt_plan_file_get_path (self->file);
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *folder_path = g_path_get_dirname (path);
  g_autofree char *folder = g_filename_display_basename (folder_path);
  /* Translators: the names of a file and of its folder: “Our plan.bunting”, “Documents”. */
  g_autofree char *text = g_strdup_printf (_("Your plan is kept as “%s” in “%s”."), name, folder);

  bt_plan_window_toast (self, text, _("Keep it somewhere else"), "win.keep-elsewhere");
}

/* What the list of recent plans leads to is where the plan is. */
static void
remember_new_place (BtPlanWindow *self,
                    const char   *path)
{
  g_autoptr (GFile) old = g_file_new_for_path (self->path);

  bt_settings_forget_recent (self->settings, old);
  g_free (self->path);
  self->path = g_strdup (path);
  put_recent (self);
}

/* An old file that could not be taken away is no plan to go on with: that is said. */
static void
tell_left (BtPlanWindow *self)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *text = NULL;

  text = g_strdup_printf (_("Your plan is in its new place now. The old file “%s” is still there, "
                            "because it could not be taken away."),
                          name);
  bt_plan_window_tell (self, text);
}

static void
move_there (GtkWidget *asker,
            GFile     *file)
{
  BtPlanWindow *self = BT_PLAN_WINDOW (asker);
  g_autoptr (GError) error = NULL;
  gboolean left = FALSE;

  if (refuse_taken (self, file, "win.keep-elsewhere"))
    return;
  if (!bt_plan_file_move (self->file, g_file_peek_path (file), &left, &error))
    {
      bt_plan_window_tell (self, error->message);
      return;
    }
  bt_plan_window_tell (self, NULL);
  if (left)
    tell_left (self);
  remember_new_place (self, bt_plan_file_get_path (self->file));
  bt_plan_window_say_where (self);
}

void
bt_plan_window_move (BtPlanWindow *self)
{
  g_autofree char *name = g_filename_display_basename (bt_plan_file_get_path (self->file));

  if (g_str_has_suffix (name, "." BT_PLAN_ENDING))
    name[strlen (name) - strlen ("." BT_PLAN_ENDING)] = '\0';
  bt_form_keep_focused (GTK_WINDOW (self));
  bt_ask_where_to_save (GTK_WIDGET (self), _("Keep it somewhere else"), name, BT_PLAN_ENDING,
                        move_there);
}

static void
on_close_answer (GtkDialog    *dialog,
                 int           answer,
                 BtPlanWindow *self)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  if (answer == ANSWER_COPY)
    bt_plan_window_save_copy (self);
  else if (answer == ANSWER_CLOSE)
    gtk_window_destroy (GTK_WINDOW (self));
}

/* The one question this window asks, for it cannot be undone. */
static void
ask_before_close (BtPlanWindow *self,
                  const char   *why)
{
  GtkWidget *dialog;
  GtkWidget *button;

  dialog = gtk_message_dialog_new (GTK_WINDOW (self),
                                   GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                                   GTK_MESSAGE_OTHER, GTK_BUTTONS_NONE, "%s",
                                   _("What you changed is not saved"));
  /* Translators: %s is a whole sentence: why it is not saved. */
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog),
                                            _("%s If you close now, what you changed is lost."),
                                            why);
  gtk_dialog_add_buttons (GTK_DIALOG (dialog),
                          _("Keep it open"), GTK_RESPONSE_CANCEL,
                          _("Close without saving"), ANSWER_CLOSE,
                          _("Save a copy"), ANSWER_COPY,
                          NULL);
  button = gtk_dialog_get_widget_for_response (GTK_DIALOG (dialog), ANSWER_CLOSE);
  gtk_widget_add_css_class (button, "destructive-action");
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), ANSWER_COPY);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_close_answer), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

gboolean
bt_plan_window_may_close (BtPlanWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (bt_plan_file_is_saved (self->file) || bt_plan_file_flush (self->file, &error))
    return TRUE;
  ask_before_close (self, error->message);
  return FALSE;
}
