/* flag-editor.c: yes or no, as a box to tick.
 *
 * A flag that nobody set looks as what it counts as, and is written once somebody ticks it. */
#include "ui/kit/flag-editor.h"

struct _BtFlagEditor
{
  BtEditor        parent_instance;
  GtkCheckButton *check;
};

G_DEFINE_FINAL_TYPE (BtFlagEditor, bt_flag_editor, BT_TYPE_EDITOR)

static void
on_toggled (BtFlagEditor *self)
{
  BtValue value = { .kind = BT_KIND_FLAG, .number = gtk_check_button_get_active (self->check) };

  if (bt_editor_get_record (BT_EDITOR (self)) != NULL)
    bt_editor_write (BT_EDITOR (self), &value);
}

static void
bt_flag_editor_show (BtEditor *editor)
{
  BtFlagEditor *self = BT_FLAG_EDITOR (editor);
  BtValue value = bt_editor_get_value (editor);
  BtFlag flag = value.number == BT_NUMBER_UNKNOWN ? BT_FLAG_UNKNOWN : BT_FLAG_NO;

  if (value.number == 1)
    flag = BT_FLAG_YES;
  g_signal_handlers_block_by_func (self->check, on_toggled, self);
  gtk_check_button_set_active (self->check, bt_field_is_true (bt_editor_get_field (editor), flag));
  g_signal_handlers_unblock_by_func (self->check, on_toggled, self);
}

static void
bt_flag_editor_build (BtEditor *editor)
{
  BtFlagEditor *self = BT_FLAG_EDITOR (editor);
  GtkWidget *check = gtk_check_button_new_with_label (bt_editor_get_label (editor));

  self->check = GTK_CHECK_BUTTON (check);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_toggled), self);
  gtk_box_append (GTK_BOX (self), check);
  bt_editor_set_control (editor, check);
}

static void
bt_flag_editor_class_init (BtFlagEditorClass *klass)
{
  BtEditorClass *editor_class = BT_EDITOR_CLASS (klass);

  editor_class->build = bt_flag_editor_build;
  editor_class->show = bt_flag_editor_show;
  editor_class->has_own_label = TRUE;
}

static void
bt_flag_editor_init (BtFlagEditor *self)
{
}
