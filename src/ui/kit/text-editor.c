/* text-editor.c: words, kept as they are typed: one line in an entry, more in a box that grows. */
#include "config.h"

#include "ui/kit/text-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/text.h"
#include "ui/kit/writing-box.h"

#define ENTRY_MAX 65000 /* bytes: GTK cuts off what is longer, so such text is only shown */

struct _BtTextEditor
{
  BtEditor   parent_instance;
  GtkWidget *entry;   /* or */
  GtkWidget *box;
  gboolean   showing; /* what changes then is not typed */
};

G_DEFINE_FINAL_TYPE (BtTextEditor, bt_text_editor, BT_TYPE_EDITOR)

static void
on_typed (BtTextEditor *self)
{
  BtValue value = { .kind = BT_KIND_TEXT };
  g_autofree char *text = NULL;

  if (self->showing || bt_editor_get_record (BT_EDITOR (self)) == NULL)
    return;

  if (self->entry != NULL)
    text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  else
    text = bt_writing_box_dup_text (BT_WRITING_BOX (self->box));
  value.text = text;
  if (g_utf8_strlen (text, -1) > BT_TEXT_MAX)
    bt_editor_tell (BT_EDITOR (self),
                    _("This is longer than can be kept. Please make it shorter."));
  else
    bt_editor_write (BT_EDITOR (self), &value);
}

static void
show_in_entry (BtTextEditor *self,
               const char   *text)
{
  GtkEditable *editable = GTK_EDITABLE (self->entry);
  int cursor = gtk_editable_get_position (editable);

  gtk_editable_set_editable (editable, strlen (text) <= ENTRY_MAX);
  if (strcmp (text, gtk_editable_get_text (editable)) == 0)
    return; /* most often it is what was just typed */
  gtk_editable_set_text (editable, text);
  gtk_editable_set_position (editable, MIN (cursor, (int) g_utf8_strlen (text, -1)));
}

static void
bt_text_editor_show (BtEditor *editor)
{
  BtTextEditor *self = BT_TEXT_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  const char *text = value.text != NULL ? value.text : "";
  const char *prompt = bt_editor_get_prompt (editor);

  self->showing = TRUE;
  if (self->entry != NULL)
    {
      gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), prompt);
      show_in_entry (self, text);
    }
  else
    {
      bt_writing_box_set_prompt (BT_WRITING_BOX (self->box), prompt);
      bt_writing_box_set_text (BT_WRITING_BOX (self->box), text);
    }
  self->showing = FALSE;
}

static void
bt_text_editor_build (BtEditor *editor)
{
  BtTextEditor *self = BT_TEXT_EDITOR (editor);
  GtkWidget *control = NULL;

  if (bt_editor_is_multiline (editor))
    {
      control = self->box = bt_writing_box_new ();
      bt_editor_set_control (editor, bt_writing_box_get_view (BT_WRITING_BOX (control)));
    }
  else
    {
      control = self->entry = gtk_entry_new ();
      gtk_editable_set_enable_undo (GTK_EDITABLE (control), FALSE); /* there is one undo */
      gtk_editable_set_width_chars (GTK_EDITABLE (control), 4); /* it may be narrow */
      bt_editor_set_control (editor, control);
    }
  gtk_widget_set_hexpand (control, TRUE);
  g_signal_connect_swapped (control, "changed", G_CALLBACK (on_typed), self);
  gtk_box_append (GTK_BOX (self), control);
}

static void
bt_text_editor_class_init (BtTextEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_text_editor_build;
  editor_class->show = bt_text_editor_show;
}

static void
bt_text_editor_init (BtTextEditor *self)
{
}
