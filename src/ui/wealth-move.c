/* wealth-move.c: keys that move somebody in or out on the circles. */
#include "config.h"

#include "ui/wealth-move.h"

#include "ui/wealth-change.h"
#include "ui/wealth-handle.h"

BtWealth *
bt_wealth_move_find_whom (GtkWidget *widget)
{
  GtkRoot *root = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  root = gtk_widget_get_root (widget);
  return bt_wealth_handle_find (root == NULL ? NULL : gtk_root_get_focus (root));
}

static void
move_in (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  BtWealth *wealth = bt_wealth_move_find_whom (widget);

  if (wealth != NULL && bt_wealth_find_in (wealth) > 0)
    bt_wealth_put (wealth, bt_wealth_find_in (wealth));
}

static void
move_out (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtWealth *wealth = bt_wealth_move_find_whom (widget);

  if (wealth != NULL && bt_wealth_find_out (wealth) > 0)
    bt_wealth_put (wealth, bt_wealth_find_out (wealth));
}

void
bt_wealth_move_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "wealth.move-in", NULL, move_in);
  gtk_widget_class_install_action (klass, "wealth.move-out", NULL, move_out);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Up, GDK_ALT_MASK, "wealth.move-in", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Down, GDK_ALT_MASK, "wealth.move-out", NULL);
}
