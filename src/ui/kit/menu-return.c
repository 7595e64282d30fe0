/* menu-return.c: a window's menu gives the keyboard back.
 *
 * F10 opens it from anywhere.  GTK leaves the keyboard on the menu's button then, far from the word
 * that was being typed. */
#include "config.h"

#include "ui/kit/menu-return.h"

typedef struct
{
  GtkWindow     *window; /* which this belongs to */
  GtkMenuButton *button; /* weak */
  GtkWidget     *focus;  /* where the keyboard was before the menu; weak */
  gboolean       inside; /* it is in the menu */
  guint          idle;   /* source that gives it back */
} Return;

static void
on_focus (Return *self)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);
  GtkWidget *menu = self->button != NULL
                        ? GTK_WIDGET (gtk_menu_button_get_popover (self->button))
                        : NULL;

  if (focus != NULL && menu != NULL && gtk_widget_is_ancestor (focus, menu))
    self->inside = TRUE;
  else if (!self->inside)
    g_set_weak_pointer (&self->focus, focus);
}

static gboolean
give_back (gpointer data)
{
  Return *self = data;

  self->idle = 0;
  self->inside = FALSE;
  if (self->focus == NULL || !gtk_widget_get_mapped (self->focus))
    return G_SOURCE_REMOVE;
  if (GTK_IS_TEXT (self->focus)) /* with nothing selected, that a letter would take away */
    gtk_text_grab_focus_without_selecting (GTK_TEXT (self->focus));
  else
    gtk_widget_grab_focus (self->focus);
  return G_SOURCE_REMOVE;
}

/* Newer GTKs move the keyboard only after they have said that the menu is closed. */
static void
on_closed (Return *self)
{
  if (self->inside && self->idle == 0)
    self->idle = g_idle_add (give_back, self);
}

static void
free_return (gpointer data)
{
  Return *self = data;

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_weak_pointer (&self->button);
  g_clear_weak_pointer (&self->focus);
  g_free (self);
}

void
bt_menu_return_watch (GtkWindow     *window,
                      GtkMenuButton *button)
{
  Return *self = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window) && GTK_IS_MENU_BUTTON (button));

  self = g_new0 (Return, 1);
  self->window = window;
  g_set_weak_pointer (&self->button, button);
  g_object_set_data_full (G_OBJECT (window), "bt-menu-return", self, free_return);
  g_signal_connect_swapped (window, "notify::focus-widget", G_CALLBACK (on_focus), self);
  g_signal_connect_swapped (gtk_menu_button_get_popover (button), "closed",
                            G_CALLBACK (on_closed), self);
}
