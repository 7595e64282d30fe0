/* circles-view-drop.c: people who are dragged to a ring, or to another place on it. */
#include "ui/circles-view-private.h"

#include <math.h>

#include "ui/wealth-change.h"

static void
light_ring (BtCirclesView *self,
            int            ring)
{
  if (self->lit == ring)
    return;
  self->lit = ring;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
find_angle (double x,
            double y)
{
  double angle = atan2 (x, -y);

  return angle < 0 ? angle + 2 * G_PI : angle;
}

/* How many on @ring, other than @wealth, stand before @angle. */
static guint
count_before (BtCirclesView *self,
              BtWealth      *wealth,
              int            ring,
              double         angle)
{
  guint n = 0;

  for (guint i = 0; i < self->buttons->len; i++)
    {
      BtCircleButton *button = g_ptr_array_index (self->buttons, i);
      const BtCirclesSpot *spot = bt_circle_button_get_spot (button);

      n += spot->ring == ring && spot->angle < angle && bt_circle_button_get (button) != wealth;
    }
  return n;
}

static GdkDragAction
on_motion (GtkDropTarget *target,
           double         x,
           double         y,
           BtCirclesView *self)
{
  light_ring (self, bt_circles_view_find_ring (self, x, y));
  return GDK_ACTION_MOVE;
}

static void
on_leave (BtCirclesView *self)
{
  light_ring (self, 0);
}

static gboolean
on_drop (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         BtCirclesView *self)
{
  BtWealth *wealth = g_value_get_object (value);
  double middle = self->size / 2;
  double angle = find_angle (x - self->left - middle, y - self->top - middle);
  int ring = bt_circles_view_find_ring (self, x, y);

  light_ring (self, 0);
  if (ring == 0 || bt_record_get_plan (wealth) != self->plan)
    return FALSE; /* another window's people stay there */
  return bt_wealth_put_at (wealth, ring, count_before (self, wealth, ring, angle));
}

/* public functions */

int
bt_circles_view_find_ring (BtCirclesView *self,
                           double         x,
                           double         y)
{
  double middle = self->size / 2;
  double distance = hypot (x - self->left - middle, y - self->top - middle);

  g_return_val_if_fail (BT_IS_CIRCLES_VIEW (self), 0);

  if (self->circles == NULL)
    return 0;
  for (int ring = 1; ring < BT_CIRCLES_RINGS; ring++)
    if (distance <= bt_circles_get_ring_radius (self->circles, ring))
      return ring;
  return BT_CIRCLES_RINGS;
}

void
bt_circles_view_accept_drops (BtCirclesView *self)
{
  GtkDropTarget *target = gtk_drop_target_new (BT_TYPE_WEALTH, GDK_ACTION_MOVE);

  g_signal_connect (target, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
