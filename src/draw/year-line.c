/* year-line.c: one line that grows to today, then on as it is expected to, below a level. */
#include "draw/year-line.h"

#include <math.h>

#define THICK  3.0 /* the line itself */
#define GAP    4.0 /* between words and what they stand at */
#define APART  8.0 /* between words that stand beside each other */
#define CLOSER 0.5 /* points this near to each other cannot be told apart */

/* Where things stand, from left to right; mirrored at the end. */

static PangoLayout *
lay_out (PangoContext *context,
         const char   *text)
{
  PangoLayout *layout = pango_layout_new (context);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text != NULL ? text : "", -1);
  return layout;
}

static BtLineWords
measure (PangoContext *context,
         const char   *text)
{
  g_autoptr (PangoLayout) layout = lay_out (context, text);
  PangoRectangle used;

  pango_layout_get_extents (layout, NULL, &used);
  return (BtLineWords) { 0, 0, (double) used.width / PANGO_SCALE,
                         (double) used.height / PANGO_SCALE };
}

static gint64
get_highest (const BtYearLine *self)
{
  gint64 highest = MAX (self->level, self->expected);

  for (guint i = 0; i < self->n_values; i++)
    highest = MAX (highest, self->values[i]);
  return MAX (highest, 1);
}

/* What @value is at, @highest being at the top of the room that the line has. */
static double
get_y (const BtYearLinePlaces *self,
       double                  top,
       gint64                  value,
       gint64                  highest)
{
  return self->base - (self->base - top) * (double) MAX (value, 0) / (double) highest;
}

static double
get_x (const BtYearLine       *self,
       const BtYearLinePlaces *places,
       guint                   step)
{
  return places->start + (places->end - places->start) * MIN (step, self->span)
                             / MAX (self->span, 1);
}

/* Each step where the line bends, as far as it can be seen to. */
static void
place_points (const BtYearLine *self,
              BtYearLinePlaces *places,
              double            top,
              gint64            highest)
{
  places->now = (BtLinePoint) { places->start, places->base };
  for (guint i = 0; i < self->n_values && i <= self->span; i++)
    {
      BtLinePoint point = { get_x (self, places, i), get_y (places, top, self->values[i],
                                                            highest) };
      gboolean level = i > 0 && i + 1 < self->n_values && self->values[i] == self->values[i - 1]
                       && self->values[i] == self->values[i + 1];

      if (level || (i > 0 && i + 1 < self->n_values && point.x - places->now.x < CLOSER))
        continue;
      g_array_append_val (places->points, point);
      places->now = point;
    }
}

static gboolean
is_apart (const BtLineWords *a,
          const BtLineWords *b)
{
  return a->width == 0 || b->width == 0 || a->x + a->width + APART <= b->x
         || b->x + b->width + APART <= a->x;
}

/* Below the line: the beginning, today, the end.  Of those that would run into each other today is
 * what matters. */
static void
place_words (const BtYearLine *self,
             BtYearLinePlaces *places,
             PangoContext     *context,
             double            width)
{
  places->first_words = measure (context, self->first);
  places->last_words = measure (context, self->last);
  places->now_words = measure (context, self->n_values > 0 ? self->now : NULL);
  places->first_words.y = places->last_words.y = places->now_words.y = places->base + GAP;
  places->last_words.x = MAX (width - places->last_words.width, 0);
  places->now_words.x = CLAMP (places->now.x - places->now_words.width / 2, 0,
                               MAX (width - places->now_words.width, 0));
  if (!is_apart (&places->now_words, &places->first_words))
    places->first_words.width = 0;
  if (!is_apart (&places->now_words, &places->last_words)
      || !is_apart (&places->first_words, &places->last_words))
    places->last_words.width = 0;

  places->level_words = measure (context, self->level_words);
  places->level_words.y = MAX (places->level - GAP / 2 - places->level_words.height, 0);
  if (places->level_words.width > width)
    places->level_words.width = 0;
}

static void
mirror_words (BtLineWords *words,
              double       width)
{
  words->x = width - words->x - words->width;
}

static void
mirror (BtYearLinePlaces *places,
        double            width)
{
  places->start = width - places->start;
  places->end = width - places->end;
  places->now.x = width - places->now.x;
  places->expected.x = width - places->expected.x;
  for (guint i = 0; i < places->points->len; i++)
    {
      BtLinePoint *point = &g_array_index (places->points, BtLinePoint, i);

      point->x = width - point->x;
    }
  mirror_words (&places->first_words, width);
  mirror_words (&places->now_words, width);
  mirror_words (&places->last_words, width);
  mirror_words (&places->level_words, width);
}

BtYearLinePlaces *
bt_year_line_place (const BtYearLine *self,
                    PangoContext     *context,
                    double            width,
                    double            height,
                    gboolean          rtl)
{
  BtYearLinePlaces *places = g_new0 (BtYearLinePlaces, 1);
  gint64 highest = get_highest (self);
  double words = measure (context, self->level_words).height, top = words + GAP;

  places->points = g_array_new (FALSE, FALSE, sizeof (BtLinePoint));
  places->start = THICK / 2;
  places->end = MAX (width - THICK / 2, places->start);
  places->base = MAX (height - words - GAP, top);
  places->level = get_y (places, top, self->level, highest);
  place_points (self, places, top, highest);
  places->expected = (BtLinePoint) { places->end, get_y (places, top, self->expected, highest) };
  place_words (self, places, context, width);
  if (rtl)
    mirror (places, width);
  return places;
}

void
bt_year_line_places_free (BtYearLinePlaces *self)
{
  g_array_unref (self->points);
  g_free (self);
}

/* Drawing. */

static void
draw_level (cairo_t                *cr,
            const BtInk            *ink,
            const BtYearLinePlaces *places)
{
  const double dots[] = { 0, 6 }; /* round ends make dots of nothing */

  cairo_save (cr);
  cairo_set_line_width (cr, 2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  bt_ink_set_source (cr, &ink->quiet);
  cairo_move_to (cr, places->start, places->level);
  cairo_line_to (cr, places->end, places->level);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* The ground, and how far it is today. */
static void
draw_ground (cairo_t                *cr,
             const BtInk            *ink,
             const BtYearLinePlaces *places)
{
  double base = floor (places->base) + 0.5, now = floor (places->now.x) + 0.5;

  cairo_set_line_width (cr, 1);
  bt_ink_set_source (cr, &ink->quiet);
  cairo_move_to (cr, places->start, base);
  cairo_line_to (cr, places->end, base);
  if (places->points->len > 0)
    {
      cairo_move_to (cr, now, base);
      cairo_line_to (cr, now, places->now.y);
    }
  cairo_stroke (cr);
}

static void
draw_line (cairo_t                *cr,
           const BtInk            *ink,
           const BtYearLinePlaces *places)
{
  const double dashes[] = { 7, 5 };

  cairo_save (cr);
  cairo_set_line_width (cr, THICK);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  bt_ink_set_source (cr, &ink->accent);
  for (guint i = 0; i < places->points->len; i++)
    {
      const BtLinePoint *point = &g_array_index (places->points, BtLinePoint, i);

      cairo_line_to (cr, point->x, point->y);
    }
  cairo_stroke (cr);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, places->now.x, places->now.y);
  cairo_line_to (cr, places->expected.x, places->expected.y);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_words (cairo_t           *cr,
            PangoContext      *context,
            const char        *text,
            const BtLineWords *place)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (place->width <= 0)
    return;
  layout = lay_out (context, text);
  cairo_move_to (cr, place->x, place->y);
  pango_cairo_show_layout (cr, layout);
}

void
bt_year_line_draw (const BtYearLine       *self,
                   const BtYearLinePlaces *places,
                   cairo_t                *cr,
                   const BtInk            *ink,
                   PangoContext           *context)
{
  draw_level (cr, ink, places);
  draw_ground (cr, ink, places);
  draw_line (cr, ink, places);
  bt_ink_set_source (cr, &ink->text);
  draw_words (cr, context, self->first, &places->first_words);
  draw_words (cr, context, self->now, &places->now_words);
  draw_words (cr, context, self->last, &places->last_words);
  draw_words (cr, context, self->level_words, &places->level_words);
}
