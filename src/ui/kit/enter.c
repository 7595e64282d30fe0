/* enter.c: what Enter does in the lines of a form. */
#include "ui/kit/enter.h"

typedef struct
{
  BtEnter  enter;
  gpointer data;
} Watch;

static gboolean
on_enter (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  const Watch *watch = data;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return GTK_IS_TEXT (focus) && watch->enter (watch->data, focus);
}

void
bt_enter_watch (GtkWidget *widget,
                BtEnter    enter,
                gpointer   data)
{
  GtkEventController *keys = NULL;
  Watch *watch = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget) && enter != NULL);

  keys = gtk_shortcut_controller_new ();
  watch = g_new0 (Watch, 1);
  watch->enter = enter;
  watch->data = data;
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Return|KP_Enter|ISO_Enter"),
                        gtk_callback_action_new (on_enter, watch, g_free)));
  gtk_widget_add_controller (widget, keys);
}
