/* one-stop.c: a list that is one stop on the way through the window: Tab comes to the row that is
 * chosen, goes through what can be done in it, and leaves; the arrows go from row to row.
 *
 * In GTK 4.8 each row is a stop of its own, and what comes after a long list is out of reach. */
#include "config.h"

#include "ui/kit/one-stop.h"

struct _BtOneStop
{
  GtkBox     parent_instance; /* of a list, a table, or what it scrolls in */
  GtkWidget *left;            /* the row that Tab was pressed in last; weak */
};

G_DEFINE_FINAL_TYPE (BtOneStop, bt_one_stop, GTK_TYPE_BOX)

/* The row that the keyboard is in, of lists and tables alike; NULL where it is in none. */
static GtkWidget *
find_row (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  while (child != NULL && g_strcmp0 (gtk_widget_get_css_name (child), "row") != 0)
    child = gtk_widget_get_focus_child (child);
  return child;
}

/* To the row that is chosen, or else to the one that was left; newer GTKs would have another. */
static gboolean
come_back (BtOneStop *self)
{
  GtkWidget *list = gtk_widget_get_first_child (GTK_WIDGET (self));
  GtkWidget *row = self->left;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    return FALSE;
  if (GTK_IS_LIST_BOX (list))
    row = GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)));
  return row != NULL && gtk_widget_get_mapped (row) && gtk_widget_grab_focus (row);
}

static gboolean
bt_one_stop_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  BtOneStop *self = BT_ONE_STOP (widget);
  GtkWidget *row = NULL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    {
      row = find_row (widget);
      if (row != NULL)
        g_set_weak_pointer (&self->left, row);
      if (row != NULL)
        return gtk_widget_child_focus (row, direction);
      if (come_back (self))
        return TRUE;
    }
  return GTK_WIDGET_CLASS (bt_one_stop_parent_class)->focus (widget, direction);
}

static void
bt_one_stop_dispose (GObject *object)
{
  g_clear_weak_pointer (&BT_ONE_STOP (object)->left);

  G_OBJECT_CLASS (bt_one_stop_parent_class)->dispose (object);
}

static void
bt_one_stop_class_init (BtOneStopClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_one_stop_dispose;
  GTK_WIDGET_CLASS (klass)->focus = bt_one_stop_focus;
}

static void
bt_one_stop_init (BtOneStop *self)
{
}
