/* one-stop.c: a list that is one stop on the way through the window: Tab comes to the row that is
 * chosen, goes through what can be done in it, and leaves; the arrows go from row to row.
 *
 * In GTK 4.8 each row is a stop of its own, and what comes after a long list is out of reach. */
#include "config.h"

#include "ui/kit/one-stop.h"

struct _BtOneStop
{
  GtkBox parent_instance; /* of a list, a table, or what it scrolls in */
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

/* Tables come back to the row they were left at by themselves. */
static gboolean
come_to_chosen (GtkWidget *widget)
{
  GtkWidget *list = gtk_widget_get_first_child (widget);
  GtkListBoxRow *chosen = NULL;

  if (GTK_IS_LIST_BOX (list) && gtk_widget_get_focus_child (widget) == NULL)
    chosen = gtk_list_box_get_selected_row (GTK_LIST_BOX (list));
  return chosen != NULL && gtk_widget_grab_focus (GTK_WIDGET (chosen));
}

static gboolean
bt_one_stop_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  GtkWidget *row = NULL;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    {
      row = find_row (widget);
      if (row != NULL)
        return gtk_widget_child_focus (row, direction);
      if (come_to_chosen (widget))
        return TRUE;
    }
  return GTK_WIDGET_CLASS (bt_one_stop_parent_class)->focus (widget, direction);
}

static void
bt_one_stop_class_init (BtOneStopClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = bt_one_stop_focus;
}

static void
bt_one_stop_init (BtOneStop *self)
{
}
