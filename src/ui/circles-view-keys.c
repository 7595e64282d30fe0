/* circles-view-keys.c: the keyboard's way over the circles.
 *
 * Tab takes everyone from the inside out; the arrow keys go round a ring and from ring to ring, and
 * stay on the circles. */
#include "ui/circles-view-private.h"

#include <math.h>

static BtCircleButton *
get_button (BtCirclesView *self,
            guint          i)
{
  return g_ptr_array_index (self->order, i);
}

/* The button of the next ring in @step's direction that is nearest in angle to number @from. */
static BtCircleButton *
find_across (BtCirclesView *self,
             guint          from,
             int            step)
{
  const BtCirclesSpot *here = bt_circle_button_get_spot (get_button (self, from));
  BtCircleButton *found = NULL;
  int ring = here->ring;
  double nearest = G_MAXDOUBLE;

  for (int i = (int) from; i >= 0 && i < (int) self->order->len; i += step)
    {
      const BtCirclesSpot *spot = bt_circle_button_get_spot (get_button (self, (guint) i));
      double apart = fabs (remainder (spot->angle - here->angle, 2 * G_PI));

      if (spot->ring == here->ring)
        continue;
      if (ring == here->ring)
        ring = spot->ring;
      if (spot->ring != ring)
        break;
      if (apart < nearest)
        {
          nearest = apart;
          found = get_button (self, (guint) i);
        }
    }
  return found;
}

/* The button after (@step 1) or before (-1) number @from on the same ring, round and round. */
static BtCircleButton *
find_round (BtCirclesView *self,
            guint          from,
            int            step)
{
  int ring = bt_circle_button_get_spot (get_button (self, from))->ring;
  int n = (int) self->order->len;
  int i = (int) from;

  do
    i = (i + step + n) % n;
  while (bt_circle_button_get_spot (get_button (self, (guint) i))->ring != ring);
  return get_button (self, (guint) i);
}

static BtCircleButton *
find_next (BtCirclesView    *self,
           guint             from,
           GtkDirectionType  direction)
{
  switch (direction)
    {
    case GTK_DIR_LEFT:
      return find_round (self, from, -1);
    case GTK_DIR_RIGHT:
      return find_round (self, from, 1);
    case GTK_DIR_UP:
      return find_across (self, from, -1);
    case GTK_DIR_DOWN:
      return find_across (self, from, 1);
    case GTK_DIR_TAB_FORWARD:
      return from + 1 < self->order->len ? get_button (self, from + 1) : NULL;
    case GTK_DIR_TAB_BACKWARD:
      return from > 0 ? get_button (self, from - 1) : NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

gboolean
bt_circles_view_move_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  BtCirclesView *self = BT_CIRCLES_VIEW (widget);
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  BtCircleButton *next;
  guint from;

  if (self->circles == NULL || self->order->len == 0)
    return FALSE;
  if (child != NULL && g_ptr_array_find (self->order, child, &from))
    next = find_next (self, from, direction);
  else
    next = get_button (self, direction == GTK_DIR_TAB_BACKWARD ? self->order->len - 1 : 0);
  if (next == NULL)
    return !tab; /* the arrow keys stay on the circles */
  return gtk_widget_grab_focus (GTK_WIDGET (next));
}
