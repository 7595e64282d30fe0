/* circles-room.c: whether a name on the circles has room where it stands. */
#include "draw/circles-private.h"

#include <math.h>

/* Side by side names need more room than one above the other: closer, they are read as one. */
#define GAP_ACROSS (4 * BT_CIRCLES_GAP)

static gboolean
spans_meet (double a,
            double a_length,
            double b,
            double b_length,
            double gap)
{
  return a < b + b_length + gap && b < a + a_length + gap;
}

/* A box without width is not there. */
static gboolean
boxes_meet (const BtBox *a,
            const BtBox *b)
{
  return a->width > 0 && b->width > 0 && spans_meet (a->x, a->width, b->x, b->width, GAP_ACROSS)
         && spans_meet (a->y, a->height, b->y, b->height, BT_CIRCLES_GAP);
}

static BtBox
make_disc_box (double x,
               double y,
               double radius)
{
  return (BtBox) { x - radius, y - radius, 2 * radius, 2 * radius };
}

/* A disc is outside the middle because it is on its ring; its label may hang over it. */
static gboolean
lies_on_middle (BtCircles   *self,
                const BtBox *box)
{
  double x = CLAMP (self->middle_x, box->x, box->x + box->width) - self->middle_x;
  double y = CLAMP (self->middle_x, box->y, box->y + box->height) - self->middle_x;

  return box->width > 0 && hypot (x, y) < self->radii[0] + BT_CIRCLES_GAP / 2;
}

static gboolean
is_within (const BtBox *box,
           double       size)
{
  return box->width <= 0
         || (box->x >= 0 && box->y >= 0 && box->x + box->width <= size
             && box->y + box->height <= size);
}

/* public functions */

gboolean
bt_circles_is_free (BtCircles           *self,
                    const BtCirclesSpot *spot,
                    guint                placed,
                    const guint         *order)
{
  BtBox disc = make_disc_box (spot->x, spot->y, spot->radius);

  if (lies_on_middle (self, &spot->label))
    return FALSE;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    if (boxes_meet (&disc, &self->titles[i]) || boxes_meet (&spot->label, &self->titles[i]))
      return FALSE;
  for (guint i = 0; i < placed; i++)
    {
      const BtCirclesSpot *other = &self->spots[order[i]];
      BtBox its_disc = make_disc_box (other->x, other->y, other->radius);

      if (other == spot)
        continue;
      if (boxes_meet (&disc, &its_disc) || boxes_meet (&disc, &other->label)
          || boxes_meet (&spot->label, &its_disc) || boxes_meet (&spot->label, &other->label))
        return FALSE;
    }
  return TRUE;
}

gboolean
bt_circles_is_inside (BtCircles           *self,
                      const BtCirclesSpot *spot)
{
  BtBox disc = make_disc_box (spot->x, spot->y, spot->radius);

  return is_within (&disc, self->size) && is_within (&spot->label, self->size);
}
