/* wealth-handle.c: what every control that stands for one person, place or strength has in common:
 * it says who it is, keys know whom they are meant for, and it can be dragged. */
#include "config.h"

#include "ui/wealth-handle.h"

#include <glib/gi18n.h>

#include "ui/wealth-change.h"

#define KEY             "bt-wealth"
#define DESCRIBED       "bt-wealth-described" /* words that stay where they are */
#define NAME_IN_TOOLTIP 300                   /* characters: names may be a whole page */

static GdkContentProvider *
on_prepare (GtkDragSource *source,
            double         x,
            double         y,
            GtkWidget     *widget)
{
  BtWealth *wealth = bt_wealth_handle_find (widget);

  if (wealth == NULL)
    return NULL;
  return gdk_content_provider_new_typed (BT_TYPE_WEALTH, wealth);
}

static void
on_drag_begin (GtkDragSource *source,
               GdkDrag       *drag,
               GtkWidget     *widget)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (widget);
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (picture);

  gtk_drag_source_set_icon (source, still, gtk_widget_get_width (widget) / 2,
                            gtk_widget_get_height (widget) / 2);
}

/* public functions */

void
bt_wealth_handle_attach (GtkWidget *widget,
                         BtWealth  *wealth)
{
  g_return_if_fail (GTK_IS_WIDGET (widget) && (wealth == NULL || BT_IS_WEALTH (wealth)));

  if (wealth != NULL)
    g_object_set_data_full (G_OBJECT (widget), KEY, g_object_ref (wealth), g_object_unref);
  else
    g_object_set_data (G_OBJECT (widget), KEY, NULL);
}

BtWealth *
bt_wealth_handle_find (GtkWidget *widget)
{
  BtWealth *found = NULL;

  for (; widget != NULL && found == NULL; widget = gtk_widget_get_parent (widget))
    found = g_object_get_data (G_OBJECT (widget), KEY);
  return found;
}

void
bt_wealth_handle_name (GtkWidget *widget,
                       BtWealth  *wealth)
{
  g_autofree char *name = bt_wealth_dup_label (wealth, NAME_IN_TOOLTIP);
  const char *place = bt_wealth_place_get_words (bt_wealth_get_place (wealth));
  const char *described = wealth->remembered == BT_FLAG_YES ? _("remembered") : place;

  /* telling a screen reader is slow, and there may be hundreds who have not changed */
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), name) == 0
      && g_object_get_data (G_OBJECT (widget), DESCRIBED) == described)
    return;
  g_object_set_data (G_OBJECT (widget), DESCRIBED, (gpointer) described);
  gtk_widget_set_tooltip_text (widget, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, described,
                                  -1);
}

void
bt_wealth_handle_make_draggable (GtkWidget *widget)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare), widget);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin), widget);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));
}
