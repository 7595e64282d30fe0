/* circles-place.c: finds a place for every name on the rings.
 *
 * Each name has a place where it would like to be: evenly round the middle of its ring.  Names are
 * set down from the inside out, each on the free place nearest to its wish.  If one finds none, all
 * start again with smaller labels, at last with none; discs alone always fit because they shrink
 * with the room there is.  Then labels come back where there happens to be room. */
#include "draw/circles-private.h"

#include <math.h>

#define TURNS 180 /* places tried round a ring */
#define STEPS 7   /* and across it */
#define WISHES 24 /* turns tried for a whole ring */

/* What a label may take: its width in times the text size, and lines. */
static const struct
{
  double width;
  int    lines;
} labels[] = {
  { 8.5, 2 }, { 7, 2 }, { 5.6, 2 }, { 4.6, 2 }, { 5.6, 1 }, { 4.6, 1 }, { 3.6, 1 },
};

#define FIRST_SHORT 4                   /* of them: the first of one line */
#define NO_LABEL    G_N_ELEMENTS (labels)

/* What is tried in turn: the radius of a disc, in times the text size, and which labels names may
 * have; each takes the largest that fits.  Where all of these fail names do without, but for those
 * that happen to have room. */
typedef struct
{
  double disc;
  guint  first;
  guint  last;
} Try;

static const Try tries[] = {
  { 1.15, 0, 3 },
  { 1.1, 1, 5 },
  { 1, 2, 6 },
  { 0.95, 4, 6 },
  { 0.95, NO_LABEL, NO_LABEL },
  { 0.8, NO_LABEL, NO_LABEL },
  { 0.6, NO_LABEL, NO_LABEL },
  { 0.45, NO_LABEL, NO_LABEL },
  { 0.3, NO_LABEL, NO_LABEL },
};

/* Gives @spot label number @kind, and says how wide and high it is then. */
static void
choose_label (BtCircles     *self,
              BtCirclesSpot *spot,
              guint          kind,
              double        *width,
              double        *height)
{
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle used;

  *width = *height = 0;
  if (kind == NO_LABEL)
    return;
  spot->label_width = labels[kind].width * text_size;
  spot->label_lines = labels[kind].lines;
  layout = bt_circles_layout_label (self, spot);
  pango_layout_get_extents (layout, NULL, &used);
  *width = (double) used.width / PANGO_SCALE;
  *height = (double) used.height / PANGO_SCALE;
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

/* Sets @spot, with a label of that size, on the free place nearest to (@angle, middle of the ring);
 * FALSE where there is none. */
static gboolean
settle (BtCircles     *self,
        BtCirclesSpot *spot,
        double         angle,
        double         width,
        double         height,
        guint          placed,
        const guint   *order)
{
  double inner = self->radii[spot->ring - 1] + spot->radius,
         outer = self->radii[spot->ring] - spot->radius;
  double wish_x, wish_y, best = G_MAXDOUBLE;
  BtCirclesSpot found = *spot;

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
        if (cost < best && bt_circles_is_inside (self, spot) &&
            bt_circles_is_free (self, spot, placed, order))
          {
            best = cost;
            found = *spot;
          }
      }
  *spot = found;
  return best < G_MAXDOUBLE;
}

/* Settles @spot with the largest label that @try lets it have. */
static gboolean
settle_with_label (BtCircles     *self,
                   BtCirclesSpot *spot,
                   const Try     *try,
                   double         angle,
                   guint          placed,
                   const guint   *order)
{
  double width, height, last_width = -1, last_height = -1;

  for (guint kind = try->first; kind <= try->last; kind++)
    {
      choose_label (self, spot, kind, &width, &height);
      if (width == last_width && height == last_height)
        continue; /* a short name */
      if (settle (self, spot, angle, width, height, placed, order))
        return TRUE;
      last_width = width;
      last_height = height;
    }
  return FALSE;
}

/* Gives names that have none a label where there happens to be room. */
static void
add_labels (BtCircles   *self,
            const guint *order)
{
  for (guint k = 0; k < self->n_spots; k++)
    for (guint kind = FIRST_SHORT; kind < NO_LABEL && self->spots[order[k]].label.width <= 0;
         kind++)
      {
        BtCirclesSpot *spot = &self->spots[order[k]];
        BtCirclesSpot kept = *spot;
        double width, height;

        choose_label (self, spot, kind, &width, &height);
        spot->label = (BtBox) { spot->x - width / 2, spot->y + spot->radius + 1, width, height };
        if (!bt_circles_is_inside (self, spot)
            || !bt_circles_is_free (self, spot, self->n_spots, order))
          *spot = kept;
      }
}

/* The radii: each ring has room for its title; one with names wants room for a disc and a label
 * too, and gets as much of that as there is; what is over goes half to the crowds and half round
 * evenly, so that a plan with few people looks whole too. */
static void
measure_rings (BtCircles *self,
               double     disc,
               int        label_lines,
               double     title_height)
{
  guint crowd[BT_CIRCLES_RINGS] = { 0 };
  double outer = self->size / 2 - 1, middle = MIN (1.9 * title_height, outer / 4);
  double least = MIN (1.5 * title_height, (outer - middle) / BT_CIRCLES_RINGS);
  double room = outer - middle - BT_CIRCLES_RINGS * least, wanted = 0, scale, over;

  for (guint i = 0; i < self->n_spots; i++)
    crowd[self->spots[i].ring - 1]++;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    wanted += crowd[i] > 0 ? 2 * disc + label_lines * 0.3 * title_height : 0;
  scale = wanted > room ? room / wanted : 1;
  over = MAX (room - wanted, 0);

  self->radii[0] = middle;
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    {
      double wish = crowd[i] > 0 ? 2 * disc + label_lines * 0.3 * title_height : 0;
      double part = self->n_spots > 0 ? (double) crowd[i] / self->n_spots : 1.0 / BT_CIRCLES_RINGS;

      self->radii[i + 1] =
          self->radii[i] + least + wish * scale + over / 2 * (1.0 / BT_CIRCLES_RINGS + part);
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
      if (height + 1.5 + BT_CIRCLES_GAP > self->radii[i + 1] - self->radii[i])
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

/* How far a disc at (@x, @y) would be from the nearest of the first @placed, and from the title of
 * its own ring. */
static double
find_distance (BtCircles   *self,
               const guint *order,
               guint        placed,
               int          ring,
               double       x,
               double       y)
{
  const BtBox *title = &self->titles[ring - 1];
  double nearest = G_MAXDOUBLE;

  if (title->width > 0)
    nearest = hypot (x - self->middle_x, y - title->y);
  for (guint i = 0; i < placed; i++)
    {
      const BtCirclesSpot *other = &self->spots[order[i]];

      /* a label lies below its disc, so that is where room is wanted most */
      nearest = MIN (nearest, hypot (x - other->x, 0.8 * (y - other->y)));
    }
  return nearest;
}

/* Names stand evenly round their ring.  Where the first of @n would like to be, the names of the
 * rings inside being placed: turned so that none stands near another, as far as that goes. */
static double
choose_turn (BtCircles   *self,
             const guint *order,
             guint        first,
             guint        n)
{
  int ring = self->spots[order[first]].ring;
  double radius = (self->radii[ring - 1] + self->radii[ring]) / 2, widest = -1, chosen = 0;

  for (int turn = 0; turn < WISHES; turn++)
    {
      double angle = 2 * G_PI / n * (turn + 0.5) / WISHES, nearest = G_MAXDOUBLE;

      for (guint k = 0; k < n; k++)
        {
          double way = angle + 2 * G_PI * k / n;

          nearest = MIN (nearest, find_distance (self, order, first, ring,
                                                 self->middle_x + sin (way) * radius,
                                                 self->middle_x - cos (way) * radius));
        }
      if (nearest > widest + 0.5)
        {
          widest = nearest;
          chosen = angle;
        }
    }
  return chosen;
}

/* How many names from number @first on stand on the same ring. */
static guint
count_ring (BtCircles   *self,
            const guint *order,
            guint        first)
{
  guint after = first;

  while (after < self->n_spots && self->spots[order[after]].ring == self->spots[order[first]].ring)
    after++;
  return after - first;
}

static gboolean
try_all (BtCircles   *self,
         const guint *order,
         const Try   *try,
         double       radius)
{
  guint first = 0, n = 0;
  double turn = 0;

  for (guint k = 0; k < self->n_spots; k++)
    {
      BtCirclesSpot *spot = &self->spots[order[k]];
      double room = (self->radii[spot->ring] - self->radii[spot->ring - 1]) / 2;

      if (k == first + n)
        {
          first = k;
          n = count_ring (self, order, first);
          turn = choose_turn (self, order, first, n);
        }
      spot->radius = MIN (radius, MAX (room - 1, 1));
      if (!settle_with_label (self, spot, try, turn + 2 * G_PI * (k - first) / n, k, order))
        return FALSE;
    }
  return TRUE;
}

/* The largest discs and labels that let everyone in. */
static void
find_places (BtCircles   *self,
             const guint *order)
{
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      const Try *try = &tries[i];

      measure_rings (self, try->disc * text_size,
                     try->first < NO_LABEL ? labels[try->first].lines : 0, 1.3 * text_size);
      place_titles (self);
      if (try_all (self, order, try, try->disc * text_size))
        break;
    }
  add_labels (self, order);
}

/* Places everything anew. */
void
bt_circles_place (BtCircles *self)
{
  g_autofree guint *order = order_spots (self);

  find_places (self, order);
  for (guint i = 0; i < self->n_spots; i++)
    {
      BtCirclesSpot *spot = &self->spots[i];
      double angle = atan2 (spot->x - self->middle_x, self->middle_x - spot->y);

      spot->angle = angle < 0 ? angle + 2 * G_PI : angle;
    }
}
