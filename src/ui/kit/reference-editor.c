/* reference-editor.c: one of the plan's other records, by its name. */
#include "config.h"

#include "ui/kit/reference-editor.h"

#include <glib/gi18n.h>

#include "model/plan.h"
#include "ui/kit/choice.h"
#include "ui/kit/record-name.h"

struct _BtReferenceEditor
{
  BtEditor     parent_instance;
  GtkDropDown *choice;
  GPtrArray   *records; /* one for each item; NULL for "not known yet" */
};

G_DEFINE_FINAL_TYPE (BtReferenceEditor, bt_reference_editor, BT_TYPE_EDITOR)

static void
on_chosen (BtReferenceEditor *self)
{
  guint chosen = gtk_drop_down_get_selected (self->choice);
  BtValue value = { .kind = BT_KIND_REFERENCE };

  if (chosen >= self->records->len || bt_editor_get_record (BT_EDITOR (self)) == NULL)
    return;

  value.record = g_ptr_array_index (self->records, chosen);
  if (bt_editor_write (BT_EDITOR (self), &value))
    BT_EDITOR_GET_CLASS (self)->show (BT_EDITOR (self));
}

/* What may be chosen: nothing, where that may be or is so already, and all of the plan's list. */
static void
find_records (BtReferenceEditor *self)
{
  BtEditor *editor = BT_EDITOR (self);
  const BtField *field = bt_editor_get_field (editor);
  BtPlan *plan = bt_editor_get_record (editor) != NULL ? bt_editor_get_plan (editor) : NULL;
  const BtField *list = plan != NULL ? bt_record_find_list (plan, field->type ()) : NULL;
  BtList *all = list != NULL ? bt_record_get_list (plan, list) : NULL;

  g_ptr_array_set_size (self->records, 0);
  if ((field->flags & BT_FIELD_REQUIRED) == 0 || bt_editor_get_value (editor).record == NULL)
    g_ptr_array_add (self->records, NULL);
  for (guint i = 0; i < bt_list_get_length (all); i++)
    g_ptr_array_add (self->records, bt_list_get (all, i));
}

static char *
make_text (BtReferenceEditor *self,
           gpointer           record)
{
  const char *prompt = bt_editor_get_prompt (BT_EDITOR (self));

  if (record != NULL)
    return bt_record_dup_short_name (record);
  return g_strdup (prompt != NULL ? prompt : _("Not known yet"));
}

static void
bt_reference_editor_show (BtEditor *editor)
{
  BtReferenceEditor *self = BT_REFERENCE_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  guint selected = 0;

  find_records (self);
  for (guint i = 0; i < self->records->len; i++)
    {
      g_autofree char *text = make_text (self, g_ptr_array_index (self->records, i));

      g_strv_builder_add (builder, text);
    }
  texts = g_strv_builder_end (builder);
  if (!g_ptr_array_find (self->records, value.record, &selected))
    selected = GTK_INVALID_LIST_POSITION;
  bt_choice_set_texts (self->choice, (const char *const *) texts, selected, self);
}

static void
bt_reference_editor_build (BtEditor *editor)
{
  BtReferenceEditor *self = BT_REFERENCE_EDITOR (editor);
  GtkWidget *choice = bt_choice_new (bt_editor_get_label (editor));

  self->choice = GTK_DROP_DOWN (choice);
  gtk_widget_set_hexpand (choice, TRUE);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (on_chosen), self);
  gtk_box_append (GTK_BOX (self), choice);
  bt_editor_set_control (editor, choice);
}

static void
bt_reference_editor_finalize (GObject *object)
{
  g_ptr_array_unref (BT_REFERENCE_EDITOR (object)->records);

  G_OBJECT_CLASS (bt_reference_editor_parent_class)->finalize (object);
}

static void
bt_reference_editor_class_init (BtReferenceEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bt_reference_editor_finalize;
  editor_class->build = bt_reference_editor_build;
  editor_class->show = bt_reference_editor_show;
}

static void
bt_reference_editor_init (BtReferenceEditor *self)
{
  self->records = g_ptr_array_new ();
}
