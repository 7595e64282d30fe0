/* code-editor.c: one of the words a field may have, or not known yet. */
#include "ui/kit/code-editor.h"

#include "ui/kit/choice.h"
#include "words/choices.h"

struct _BtCodeEditor
{
  BtEditor     parent_instance;
  GtkDropDown *choice; /* item 0 is unknown, the others are the enum's values in order */
};

G_DEFINE_FINAL_TYPE (BtCodeEditor, bt_code_editor, BT_TYPE_EDITOR)

/* Enums begin with 0, unknown, and leave no gap; so an item's index is its value. */
static void
on_chosen (BtCodeEditor *self)
{
  guint chosen = gtk_drop_down_get_selected (self->choice);
  BtValue value = { .kind = BT_KIND_CODE };

  if (chosen == GTK_INVALID_LIST_POSITION || bt_editor_get_record (BT_EDITOR (self)) == NULL)
    return;

  value.number = chosen == 0 ? BT_NUMBER_UNKNOWN : (gint64) chosen;
  bt_editor_write (BT_EDITOR (self), &value);
}

static void
bt_code_editor_show (BtEditor *editor)
{
  BtCodeEditor *self = BT_CODE_EDITOR (editor);
  const BtField *field = bt_editor_get_field (editor);
  g_autoptr (GEnumClass) codes = g_type_class_ref (field->type ());
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  BtValue value = bt_editor_get_value (editor);

  for (guint i = 0; i < codes->n_values; i++)
    {
      g_autofree char *text = bt_words_choice (field->type (), (int) i);

      g_strv_builder_add (builder, text);
    }
  texts = g_strv_builder_end (builder);
  bt_choice_set_texts (self->choice, (const char *const *) texts,
                       value.number == BT_NUMBER_UNKNOWN ? 0 : (guint) value.number, self);
}

static void
bt_code_editor_build (BtEditor *editor)
{
  BtCodeEditor *self = BT_CODE_EDITOR (editor);
  GtkWidget *choice = bt_choice_new (bt_editor_get_label (editor));

  self->choice = GTK_DROP_DOWN (choice);
  gtk_widget_set_hexpand (choice, TRUE);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (on_chosen), self);
  gtk_box_append (GTK_BOX (self), choice);
  bt_editor_set_control (editor, choice);
}

static void
bt_code_editor_class_init (BtCodeEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_code_editor_build;
  editor_class->show = bt_code_editor_show;
}

static void
bt_code_editor_init (BtCodeEditor *self)
{
}
