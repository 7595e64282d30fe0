/* add-line.c: one line to write in: Enter keeps it and asks for the next. */
#include "config.h"

#include "ui/kit/add-line.h"

#include "base/text.h"
#include "ui/ui.h"

struct _BtAddLine
{
  GtkBox     parent_instance;
  GtkWidget *question;
  GtkWidget *entry;
  GtkWidget *add;
};

enum
{
  SIGNAL_ADDED,
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtAddLine, bt_add_line, GTK_TYPE_BOX)

/* The button comes with the first letter: until then the question has all the room. */
static void
on_text (BtAddLine *self)
{
  gtk_widget_set_visible (self->add, !bt_text_is_blank (bt_add_line_get_text (self)));
}

static void
on_add (BtAddLine *self)
{
  bt_add_line_keep (self);
  gtk_widget_grab_focus (self->entry);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  g_signal_emit (widget, signals[SIGNAL_CLOSED], 0);
  return TRUE;
}

static gboolean
bt_add_line_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_ADD_LINE (widget)->entry);
}

static void
bt_add_line_class_init (BtAddLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = bt_add_line_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "add-line.ui");
  gtk_widget_class_bind_template_child (widget_class, BtAddLine, question);
  gtk_widget_class_bind_template_child (widget_class, BtAddLine, entry);
  gtk_widget_class_bind_template_child (widget_class, BtAddLine, add);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_text);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);

  signals[SIGNAL_ADDED] = g_signal_new ("added", BT_TYPE_ADD_LINE, G_SIGNAL_RUN_LAST, 0,
                                        g_signal_accumulator_true_handled, NULL, NULL,
                                        G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_ADD_LINE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_add_line_init (BtAddLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* public functions */

void
bt_add_line_set_question (BtAddLine  *self,
                          const char *question)
{
  g_return_if_fail (BT_IS_ADD_LINE (self) && question != NULL);

  gtk_label_set_label (GTK_LABEL (self->question), question);
}

void
bt_add_line_hide_question (BtAddLine *self)
{
  g_return_if_fail (BT_IS_ADD_LINE (self));

  gtk_widget_set_visible (self->question, FALSE);
}

void
bt_add_line_set_prompt (BtAddLine  *self,
                        const char *prompt)
{
  g_return_if_fail (BT_IS_ADD_LINE (self));

  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), prompt);
}

const char *
bt_add_line_get_text (BtAddLine *self)
{
  g_return_val_if_fail (BT_IS_ADD_LINE (self), "");

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

gboolean
bt_add_line_keep (BtAddLine *self)
{
  gboolean kept = FALSE;

  g_return_val_if_fail (BT_IS_ADD_LINE (self), FALSE);

  if (bt_text_is_blank (bt_add_line_get_text (self)))
    return TRUE;
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, bt_add_line_get_text (self), &kept);
  if (kept)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  return kept;
}
