/* undo-toast.c: says in the window that something went, and offers to take that back. */
#include "config.h"

#include "ui/kit/undo-toast.h"

#include <glib/gi18n.h>

#include "ui/kit/toast.h"

static BtToast *
find_below (GtkWidget *widget)
{
  BtToast *found = NULL;

  if (BT_IS_TOAST (widget))
    return BT_TOAST (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_below (child);
  return found;
}

void
bt_undo_toast_show (GtkWidget  *widget,
                    const char *text)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  BtToast *toast = NULL;

  for (gpointer window = root; GTK_IS_WINDOW (window) && toast == NULL;
       window = gtk_window_get_transient_for (window))
    toast = find_below (window);
  if (toast != NULL)
    bt_toast_tell (toast, text, _("Undo"), "win.undo");
}
