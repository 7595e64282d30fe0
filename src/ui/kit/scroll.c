/* scroll.c: brings what was just shown into view. */
#include "ui/kit/scroll.h"

#define EDGE 12 /* pixels around it: the ring of what has the keyboard */

static void
scroll_now (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *down = NULL;
  graphene_rect_t place;
  double top, bottom;

  if (scroller == NULL || !gtk_widget_get_mapped (widget)
      || !gtk_widget_compute_bounds (widget, scroller, &place))
    return;
  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  top = gtk_adjustment_get_value (down) + place.origin.y - EDGE;
  bottom = top + place.size.height + 2 * EDGE;
  gtk_adjustment_clamp_page (down, MAX (top, 0), MIN (bottom, gtk_adjustment_get_upper (down)));
}

static gboolean
on_frame (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       frames)
{
  if (--*(guint *) frames > 0)
    return G_SOURCE_CONTINUE;
  scroll_now (widget);
  return G_SOURCE_REMOVE;
}

void
bt_scroll_to (GtkWidget *widget)
{
  guint *frames = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  frames = g_new (guint, 1);
  *frames = 2;
  gtk_widget_add_tick_callback (widget, on_frame, frames, g_free);
}
