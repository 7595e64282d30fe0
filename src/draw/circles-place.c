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
  { 8.5, 3 }, { 8.5, 2 }, { 7, 3 },   { 7, 2 },   { 5.6, 3 },
  { 5.6, 2 }, { 4.6, 2 }, { 5.6, 1 }, { 4.6, 1 }, { 3.6, 1 },
};

#define USUAL_LINES 2                   /* of a label: rings are not made wider for few long ones */
#define FIRST_SHORT 7                   /* of them: the first of one line */
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
  { 1.15, 0, 6 },
  { 1.1, 2, 8 },
  { 1, 4, 9 },
  { 0.95, 7, 9 },
  { 0.95, NO_LABEL, NO_LABEL },
  { 0.8, NO_LABEL, NO_LABEL },
  { 0.6, NO_LABEL, NO_LABEL },
  { 0.45, NO_LABEL, NO_LABEL },
  { 0.3, NO_LABEL, NO_LABEL },
};

/* hypot() is exact and slow, and this is asked for thousands of places. */
static double
get_length (double x,
            double y)
{
  return sqrt (x * x + y * y);
}

/* Gives @spot label number @kind, as wide and high as its name makes it; where it stands is left.
 */
static void
choose_label (BtCircles     *self,
              BtCirclesSpot *spot,
              guint          kind)
{
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle used;

  spot->label.width = spot->label.height = 0;
  if (kind == NO_LABEL)
    return;
  spot->label_width = labels[kind].width * text_size;
  spot->label_lines = labels[kind].lines;
  layout = bt_circles_layout_label (self, spot);
  pango_layout_get_extents (layout, NULL, &used);
  spot->label.width = (double) used.width / PANGO_SCALE;
  spot->label.height = (double) used.height / PANGO_SCALE;
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

      overhang = MAX (overhang, get_length (x, y) - outer);
    }
  return overhang;
}

/* Sets @spot where (@right, @down) from the middle leads, a length of 1 being @radius. */
static void
move_spot (BtCircles     *self,
           BtCirclesSpot *spot,
           double         right,
           double         down,
           double         radius)
{
  spot->x = self->middle_x + right * radius;
  spot->y = self->middle_x + down * radius;
  spot->label.x = spot->x - spot->label.width / 2;
  spot->label.y = spot->y + spot->radius + 1;
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
  double inner = self->radii[spot->ring - 1] + spot->radius;
  double outer = MAX (self->radii[spot->ring] - spot->radius, inner);
  double wish_x, wish_y, best = G_MAXDOUBLE;
  BtCirclesSpot found = *spot;

  /* the label hangs below the disc, so the two together are in the middle when the disc is a little
   * above it */
  move_spot (self, spot, sin (angle), -cos (angle), (inner + outer) / 2);
  wish_x = spot->x;
  wish_y = spot->y - spot->label.height / 2;

  for (int turn = 0; turn < TURNS; turn++)
    {
      double way = angle + 2 * G_PI * turn / TURNS, right = sin (way), down = -cos (way);

      for (int step = 0; step < STEPS; step++)
        {
          double cost;

          move_spot (self, spot, right, down, inner + (outer - inner) * step / (STEPS - 1));
          cost = get_length (spot->x - wish_x, spot->y - wish_y);
          if (cost >= best)
            continue;
          cost += 1.5 * get_overhang (self, spot);
          if (cost < best && bt_circles_is_inside (self, spot)
              && bt_circles_is_free (self, spot, placed, order))
            {
              best = cost;
              found = *spot;
            }
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
  BtBox last = { 0, 0, -1, -1 };

  for (guint kind = try->first; kind <= try->last; kind++)
    {
      choose_label (self, spot, kind);
      if (spot->label.width == last.width && spot->label.height == last.height)
        continue; /* a short name */
      last = spot->label;
      if (settle (self, spot, angle, placed, order))
        return TRUE;
    }
  return FALSE;
}

/* TRUE where @spot has room under its disc for a label of that size; it has that label then. */
static gboolean
hang_label (BtCircles     *self,
            BtCirclesSpot *spot,
            const guint   *order,
            double         width,
            double         height)
{
  spot->label = (BtBox) { spot->x - width / 2, spot->y + spot->radius + 1, width, height };
  return bt_circles_is_inside (self, spot)
         && bt_circles_is_free (self, spot, self->n_spots, order);
}

/* Gives @spot the largest short label that there happens to be room for. */
static void
find_label (BtCircles     *self,
            BtCirclesSpot *spot,
            const guint   *order)
{
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;

  /* where not even this fits there is no need to ask how wide the name is */
  if (hang_label (self, spot, order, 1.5 * text_size, text_size))
    for (guint kind = FIRST_SHORT; kind < NO_LABEL; kind++)
      {
        choose_label (self, spot, kind);
        if (hang_label (self, spot, order, spot->label.width, spot->label.height))
          return;
      }
  spot->label.width = 0;
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
    nearest = get_length (x - self->middle_x, y - title->y);
  for (guint i = 0; i < placed; i++)
    {
      const BtCirclesSpot *other = &self->spots[order[i]];

      /* a label lies below its disc, so that is where room is wanted most */
      nearest = MIN (nearest, get_length (x - other->x, 0.8 * (y - other->y)));
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

/* TRUE where the names could not all have a label of those that @try lets them have, however well
 * they stood. */
static gboolean
is_hopeless (BtCircles *self,
             const Try *try,
             double     text_size)
{
  double disc = 2 * try->disc * text_size, least = try->last < NO_LABEL ? 2 * text_size : 0;
  double needed = self->n_spots * (disc * disc + least * 1.3 * text_size);

  return needed > 0.8 * G_PI * self->size * self->size / 4;
}

/* The largest discs and labels that let everyone in; at last the smallest, whatever it looks like.
 */
static void
find_places (BtCircles   *self,
             const guint *order)
{
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      const Try *try = &tries[i];

      if (i + 1 < G_N_ELEMENTS (tries) && is_hopeless (self, try, text_size))
        continue;
      bt_circles_measure_rings (self, try->disc * text_size,
                     try->first < NO_LABEL ? MIN (labels[try->first].lines, USUAL_LINES) : 0,
                     1.3 * text_size);
      bt_circles_place_titles (self);
      if (try_all (self, order, try, try->disc * text_size))
        break;
    }
  for (guint k = 0; k < self->n_spots; k++)
    if (self->spots[order[k]].label.width <= 0)
      find_label (self, &self->spots[order[k]], order);
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
