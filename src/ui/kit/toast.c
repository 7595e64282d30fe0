/* toast.c: says for a while that something is done, with one thing to do about it, mostly Undo. */
#include "config.h"

#include "ui/kit/toast.h"

#include "ui/kit/action.h"
#include "ui/kit/wrap.h"
#include "ui/ui.h"

#define SECONDS 8

struct _BtToast
{
  GtkBox     parent_instance;
  GtkWidget *revealer;
  GtkWidget *text;
  GtkWidget *button;
  guint      timeout;
};

G_DEFINE_FINAL_TYPE (BtToast, bt_toast, GTK_TYPE_BOX)

/* Out of the way once it has gone, so that it takes no clicks from what is under it. */
static void
on_revealed (BtToast *self)
{
  GtkRevealer *revealer = GTK_REVEALER (self->revealer);

  gtk_widget_set_visible (GTK_WIDGET (self), gtk_revealer_get_reveal_child (revealer)
                                             || gtk_revealer_get_child_revealed (revealer));
}

static void
stop_waiting (BtToast *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
}

static gboolean
on_time (gpointer data)
{
  BtToast *self = data;
  GtkStateFlags state = gtk_widget_get_state_flags (GTK_WIDGET (self));

  if (state & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_WITHIN))
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  on_revealed (self);
  return G_SOURCE_REMOVE;
}

static void
bt_toast_dispose (GObject *object)
{
  stop_waiting (BT_TOAST (object));
  G_OBJECT_CLASS (bt_toast_parent_class)->dispose (object);
}

static void
bt_toast_class_init (BtToastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_toast_dispose;
  g_type_ensure (BT_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "toast.ui");
  gtk_widget_class_bind_template_child (widget_class, BtToast, revealer);
  gtk_widget_class_bind_template_child (widget_class, BtToast, text);
  gtk_widget_class_bind_template_child (widget_class, BtToast, button);
  gtk_widget_class_bind_template_callback (widget_class, on_revealed);
  gtk_widget_class_bind_template_callback (widget_class, bt_toast_hide);
}

static void
bt_toast_init (BtToast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_toast_tell (BtToast    *self,
               const char *text,
               const char *button,
               const char *action)
{
  g_return_if_fail (BT_IS_TOAST (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail ((button == NULL) == (action == NULL));

  gtk_label_set_label (GTK_LABEL (self->text), text);
  gtk_button_set_label (GTK_BUTTON (self->button), button != NULL ? button : "");
  bt_action_set (GTK_ACTIONABLE (self->button), action);
  gtk_widget_set_visible (self->button, button != NULL);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  on_revealed (self);
  stop_waiting (self);
  self->timeout = g_timeout_add_seconds (SECONDS, on_time, self);
}

void
bt_toast_hide (BtToast *self)
{
  g_return_if_fail (BT_IS_TOAST (self));

  stop_waiting (self);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  on_revealed (self);
}
