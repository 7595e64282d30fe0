/* circles-place.c: finds a place for every name on the rings.
 *
 * Each name has a place where it would like to be: evenly round the middle of its ring.  Names are
 * set down from the inside out, each on the free place nearest to its wish.  If one finds none, all
 * start again with smaller labels, at last with none; discs alone always fit because they shrink
 * with the room there is. */
#include "draw/circles-private.h"

#include <math.h>

#define TURNS 180 /* places tried round a ring */
#define STEPS 7   /* and across it */
#define GAP   2.0

typedef struct
{
  double width; /* of a label, in times the text size */
  int    lines;
  double disc;  /* radius of a disc, likewise */
} Try;

static const Try tries[] = {
  { 8.5, 2, 1.15 }, { 7, 2, 1.15 },   { 5.6, 2, 1.1 }, { 4.6, 2, 1 },
  { 4.6, 1, 1 },    { 3.6, 1, 0.95 }, { 0, 0, 0.95 },  { 0, 0, 0.8 },
  { 0, 0, 0.6 },    { 0, 0, 0.45 },   { 0, 0, 0.3 },
};

static gboolean
boxes_meet (const BtBox *a,
            const BtBox *b)
{
  return a->width > 0 && b->width > 0 && a->x < b->x + b->width + GAP
         && b->x < a->x + a->width + GAP && a->y < b->y + b->height + GAP
         && b->y < a->y + a->height + GAP;
}

static BtBox
get_disc_box (const BtCirclesSpot *spot)
{
  return (BtBox){ spot->x - spot->radius, spot->y - spot->radius, 2 * spot->radius,
                  2 * spot->radius };
}

/* How wide and high the label is; 0 without one. */
static void
measure_label (BtCircles  *self,
               const char *name,
               double     *width,
               double     *height)
{
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle used;

  *width = *height = 0;
  if (self->label_lines == 0)
    return;
  layout = bt_circles_layout_label (self, name);
  pango_layout_get_extents (layout, NULL, &used);
  *width = (double) used.width / PANGO_SCALE;
  *height = (double) used.height / PANGO_SCALE;
}

/* A disc is outside the middle because it is on its ring; its label may hang over it. */
static gboolean
lies_on_middle (BtCircles   *self,
                const BtBox *box)
{
  double x = CLAMP (self->middle_x, box->x, box->x + box->width) - self->middle_x;
  double y = CLAMP (self->middle_x, box->y, box->y + box->height) - self->middle_x;

  return box->width > 0 && hypot (x, y) < self->radii[0] + GAP / 2;
}

static gboolean
is_free (BtCircles           *self,
         const BtCirclesSpot *spot,
         guint                placed,
         const guint         *order)
{
  BtBox disc = get_disc_box (spot);

  if (lies_on_middle (self, &spot->label))
    return FALSE;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    if (boxes_meet (&disc, &self->titles[i]) || boxes_meet (&spot->label, &self->titles[i]))
      return FALSE;
  for (guint i = 0; i < placed; i++)
    {
      const BtCirclesSpot *other = &self->spots[order[i]];
      BtBox its_disc = get_disc_box (other);

      if (boxes_meet (&disc, &its_disc) || boxes_meet (&disc, &other->label)
          || boxes_meet (&spot->label, &its_disc) || boxes_meet (&spot->label, &other->label))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_inside (BtCircles           *self,
           const BtCirclesSpot *spot)
{
  const BtBox *label = &spot->label;
  BtBox disc = get_disc_box (spot);

  return disc.x >= 0 && disc.y >= 0 && disc.x + disc.width <= self->size
         && disc.y + disc.height <= self->size
         && (label->width <= 0
             || (label->x >= 0 && label->y >= 0 && label->x + label->width <= self->size
                 && label->y + label->height <= self->size));
}

/* How far the label hangs over the edge of its ring: it may, but had better not. */
static double
get_overhang (BtCircles           *self,
              const BtCirclesSpot *spot)
{
  double outer = self->radii[spot->ring], overhang = 0;

  for (int corner = 0; corner < 2 && spot->label.width > 0; corner++)
    {
      double x = spot->label.x + corner * spot->label.width - self->middle_x;
      double y = spot->label.y + spot->label.height - self->middle_x;

      overhang = MAX (overhang, hypot (x, y) - outer);
    }
  return overhang;
}

static void
move_spot (BtCircles     *self,
           BtCirclesSpot *spot,
           double         angle,
           double         radius,
           double         width,
           double         height)
{
  spot->x = self->middle_x + sin (angle) * radius;
  spot->y = self->middle_x - cos (angle) * radius;
  spot->label = (BtBox) { spot->x - width / 2, spot->y + spot->radius + 1, width, height };
}

/* Sets @spot on the free place nearest to (@angle, middle of the ring); FALSE where there is none.
 */
static gboolean
settle (BtCircles     *self,
        BtCirclesSpot *spot,
        double         angle,
        guint          placed,
        const guint   *order)
{
  double inner = self->radii[spot->ring - 1] + spot->radius,
         outer = self->radii[spot->ring] - spot->radius;
  double width, height, wish_x, wish_y, best = G_MAXDOUBLE;
  BtCirclesSpot found = *spot;

  measure_label (self, spot->name, &width, &height);
  /* the label hangs below the disc, so the two together are in the middle when the disc is a little
   * above it */
  move_spot (self, spot, angle, (inner + outer) / 2, width, height);
  wish_x = spot->x;
  wish_y = spot->y - height / 2;

  for (int step = 0; step < STEPS; step++)
    for (int turn = 0; turn < TURNS; turn++)
      {
        double radius = inner < outer ? inner + (outer - inner) * step / (STEPS - 1)
                                      : (inner + outer) / 2,
               cost;

        move_spot (self, spot, angle + 2 * G_PI * turn / TURNS, radius, width, height);
        cost = hypot (spot->x - wish_x, spot->y - wish_y) + 1.5 * get_overhang (self, spot);
        if (cost < best && is_inside (self, spot) && is_free (self, spot, placed, order))
          {
            best = cost;
            found = *spot;
          }
      }
  *spot = found;
  return best < G_MAXDOUBLE;
}

/* The radii: each ring has room for its title; one with names wants room for a disc and a label
 * too, and gets as much of that as there is; what is over goes half to the crowds and half round
 * evenly, so that a plan with few people looks whole too. */
static void
measure_rings (BtCircles *self,
               double     disc,
               double     title_height)
{
  guint crowd[BT_CIRCLES_RINGS] = { 0 };
  double outer = self->size / 2 - 1, middle = MIN (2.3 * title_height, outer / 4);
  double least = MIN (1.5 * title_height, (outer - middle) / BT_CIRCLES_RINGS);
  double room = outer - middle - BT_CIRCLES_RINGS * least, wanted = 0, scale, over;

  for (guint i = 0; i < self->n_spots; i++)
    crowd[self->spots[i].ring - 1]++;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    wanted += crowd[i] > 0 ? 2 * disc + self->label_lines * 0.3 * title_height : 0;
  scale = wanted > room ? room / wanted : 1;
  over = MAX (room - wanted, 0);

  self->radii[0] = middle;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    {
      double wish = crowd[i] > 0 ? 2 * disc + self->label_lines * 0.3 * title_height : 0;
      double part = self->n_spots > 0 ? (double) crowd[i] / self->n_spots : 1.0 / BT_CIRCLES_RINGS;

      self->radii[i + 1] = self->radii[i] + least + wish * scale
                           + over / 2 * (1.0 / BT_CIRCLES_RINGS + part);
    }
}

static void
place_titles (BtCircles *self)
{
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    {
      g_autoptr (PangoLayout) layout = NULL;
      PangoRectangle used;
      double width, height;

      self->titles[i] = (BtBox) { 0 };
      if (self->title_texts[i] == NULL)
        continue;
      layout = bt_circles_layout_line (self, self->title_texts[i], 0.92, self->radii[i + 1] * 1.5);
      pango_layout_get_extents (layout, NULL, &used);
      width = (double) used.width / PANGO_SCALE;
      height = (double) used.height / PANGO_SCALE;
      if (height + 1.5 + GAP > self->radii[i + 1] - self->radii[i])
        continue; /* a picture this small goes without */
      self->titles[i] = (BtBox){ self->middle_x - width / 2,
                                 self->middle_x - self->radii[i + 1] + 1.5, width, height };
    }
}

/* From the inside out, in the order given: the numbers of the spots. */
static guint *
order_spots (BtCircles *self)
{
  guint *order = g_new (guint, self->n_spots + 1), k = 0;

  for (int ring = 1; ring <= BT_CIRCLES_RINGS; ring++)
    for (guint i = 0; i < self->n_spots; i++)
      if (self->spots[i].ring == ring)
        order[k++] = i;
  return order;
}

/* The angle a name would like: evenly round, the top left free for the ring's title, every other
 * ring turned a little so that neighbours do not stand in line. */
static double
get_wish (BtCircles   *self,
          const guint *order,
          guint        k)
{
  int ring = self->spots[order[k]].ring;
  guint first = k, after = k;

  while (first > 0 && self->spots[order[first - 1]].ring == ring)
    first--;
  while (after < self->n_spots && self->spots[order[after]].ring == ring)
    after++;
  if (after - first == 1)
    return ring * 2.4; /* the golden angle: single names on several rings go round rather than stand
                          in a row */
  return 2 * G_PI * (k - first + (ring % 2 == 0 ? 0.75 : 0.5)) / (after - first);
}

static gboolean
try_all (BtCircles   *self,
         const guint *order,
         double       radius)
{
  for (guint k = 0; k < self->n_spots; k++)
    {
      BtCirclesSpot *spot = &self->spots[order[k]];
      double room = (self->radii[spot->ring] - self->radii[spot->ring - 1]) / 2;

      spot->radius = MIN (radius, MAX (room - 1, 1));
      if (!settle (self, spot, get_wish (self, order, k), k, order))
        return FALSE;
    }
  return TRUE;
}

/* Places everything anew, with the largest labels that let everyone in. */
void
bt_circles_place (BtCircles *self)
{
  g_autofree guint *order = order_spots (self);
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      self->label_width = tries[i].width * text_size;
      self->label_lines = tries[i].lines;
      measure_rings (self, tries[i].disc * text_size, 1.3 * text_size);
      place_titles (self);
      if (try_all (self, order, tries[i].disc * text_size))
        return;
    }
}
