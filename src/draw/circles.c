/* circles.c: names on five rings around a middle, drawn as they were placed. */
#include "draw/circles-private.h"

#include "draw/initials.h"

#include <math.h>

#define MOST_LETTERS 70 /* of a name: more never fits its two lines */

PangoLayout *
bt_circles_layout_line (BtCircles  *self,
                        const char *text,
                        double      scale,
                        double      width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (self->font);
  PangoAttrList *attributes = pango_attr_list_new ();

  /* text copied or read aloud from a PDF loses what follows a ligature */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0,clig=0"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_size (font, (int) (pango_font_description_get_size (font) * scale));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

PangoLayout *
bt_circles_layout_label (BtCircles           *self,
                         const BtCirclesSpot *spot)
{
  PangoLayout *layout = bt_circles_layout_line (self, spot->name, 1, spot->label_width);

  pango_layout_set_font_description (layout, self->font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -spot->label_lines);
  return layout;
}

static void
trace_circle (cairo_t *cr,
              double   x,
              double   y,
              double   radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

static void
fill_rings (BtCircles   *self,
            cairo_t     *cr,
            const BtInk *ink)
{
  for (int ring = BT_CIRCLES_RINGS; ring > 0; ring--)
    {
      trace_circle (cr, self->middle_x, self->middle_x, self->radii[ring]);
      bt_ink_set_source (cr, &ink->rings[ring - 1]);
      cairo_fill (cr);
    }
}

static void
draw_rings (BtCircles   *self,
            cairo_t     *cr,
            const BtInk *ink)
{
  const double dashes[] = { 4, 4 };

  fill_rings (self, cr, ink);
  for (int ring = BT_CIRCLES_RINGS; ring > 0; ring--)
    {
      trace_circle (cr, self->middle_x, self->middle_x, self->radii[ring]);
      bt_ink_set_source (cr, &ink->rule);
      cairo_set_line_width (cr, 0.9);
      cairo_set_dash (cr, dashes, ring == BT_CIRCLES_RINGS ? 2 : 0, 0);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
}

/* Draws @layout with its middle at (@x, @y). */
static void
show_centred (cairo_t     *cr,
              PangoLayout *layout,
              double       x,
              double       y)
{
  PangoRectangle used;

  pango_layout_get_extents (layout, NULL, &used);
  cairo_move_to (cr, x - (used.x + used.width / 2.0) / PANGO_SCALE,
                 y - (used.y + used.height / 2.0) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

/* On a screen a label that lies over the line of a ring has a rim in the ring's colour, @behind. */
static void
draw_rim (cairo_t        *cr,
          PangoLayout    *layout,
          const BtBox    *box,
          const BtColour *behind)
{
  PangoRectangle used;

  pango_layout_get_extents (layout, NULL, &used);
  cairo_move_to (cr, box->x + box->width / 2 - (used.x + used.width / 2.0) / PANGO_SCALE,
                 box->y + box->height / 2 - (used.y + used.height / 2.0) / PANGO_SCALE);
  pango_cairo_layout_path (cr, layout);
  bt_ink_set_source (cr, behind);
  cairo_set_line_width (cr, 4);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

/* On paper it has a patch, for a rim makes a page ten times as slow to write; so it has where rings
 * are black lines on white, of which a piece between two words reads as a hyphen.  The patch is the
 * rings once more without their lines: of one colour, it would stand out on the next ring. */
static void
draw_patch (BtCircles   *self,
            cairo_t     *cr,
            const BtInk *ink,
            const BtBox *box)
{
  double radius = MIN (box->height / 2, 5), top = box->y + 1, foot = box->y + box->height - 1;
  double left = box->x - 1, right = box->x + box->width + 1;

  cairo_new_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, foot - radius, radius, 0, G_PI_2);
  cairo_arc (cr, left + radius, foot - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_save (cr);
  cairo_clip (cr);
  bt_ink_set_source (cr, &ink->rings[BT_CIRCLES_RINGS - 1]);
  cairo_paint (cr);
  fill_rings (self, cr, ink);
  cairo_restore (cr);
}

/* Draws the label of something on @ring, readable over the lines of the rings. */
static void
draw_label (BtCircles      *self,
            cairo_t        *cr,
            const BtInk    *ink,
            int             ring,
            const BtColour *letters,
            PangoLayout    *layout,
            const BtBox    *box)
{
  if (ink->kind >= BT_INK_LIGHT && ink->kind < BT_INK_CONTRAST)
    draw_rim (cr, layout, box, &ink->rings[ring - 1]);
  else
    draw_patch (self, cr, ink, box);
  bt_ink_set_source (cr, letters);
  show_centred (cr, layout, box->x + box->width / 2, box->y + box->height / 2);
}

static void
draw_titles (BtCircles   *self,
             cairo_t     *cr,
             const BtInk *ink)
{
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    if (self->titles[i].width > 0)
      {
        g_autoptr (PangoLayout) layout = NULL;

        layout =
            bt_circles_layout_line (self, self->title_texts[i], 0.92, self->radii[i + 1] * 1.5);
        draw_label (self, cr, ink, i + 1, &ink->text, layout, &self->titles[i]);
      }
}

static void
draw_middle (BtCircles   *self,
             cairo_t     *cr,
             const BtInk *ink)
{
  g_autoptr (PangoLayout) layout = NULL;

  trace_circle (cr, self->middle_x, self->middle_x, self->radii[0]);
  bt_ink_set_source (cr, &ink->accent);
  cairo_fill (cr);
  layout = bt_circles_layout_line (self, self->middle, 1, self->radii[0] * 2 - 6);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -2);
  bt_ink_set_source (cr, &ink->ground);
  show_centred (cr, layout, self->middle_x, self->middle_x);
}

/* A name as the picture needs it: on one line, and no longer than anything that could be shown. */
static char *
copy_name (const char *name)
{
  const char *text = name != NULL ? name : "";
  char *copy = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MOST_LETTERS));

  return g_strdelimit (copy, "\n\r\t", ' ');
}

/* public functions */

BtCircles *
bt_circles_new (PangoContext        *context,
                const char          *middle,
                const char * const  *ring_titles,
                const BtCirclesName *names,
                guint                n,
                double               size,
                double               text_size)
{
  BtCircles *self = g_new0 (BtCircles, 1);

  g_return_val_if_fail (PANGO_IS_CONTEXT (context) && middle != NULL && size > 0 && text_size > 0,
                        self);

  self->context = g_object_ref (context);
  self->font = pango_font_description_copy (pango_context_get_font_description (context));
  pango_font_description_set_size (self->font, (int) (text_size * PANGO_SCALE));
  self->size = size;
  self->middle_x = size / 2;
  self->middle = copy_name (middle);
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    self->title_texts[i] = g_strdup (ring_titles[i]);

  self->n_spots = n;
  self->spots = g_new0 (BtCirclesSpot, n + 1);
  for (guint i = 0; i < n; i++)
    {
      self->spots[i].index = i;
      self->spots[i].ring = CLAMP (names[i].ring, 1, BT_CIRCLES_RINGS);
      self->spots[i].quiet = names[i].quiet;
      self->spots[i].name = copy_name (names[i].name);
      self->spots[i].initials = bt_initials (names[i].name);
    }
  bt_circles_place (self);
  return self;
}

void
bt_circles_free (BtCircles *self)
{
  for (guint i = 0; i < self->n_spots; i++)
    {
      g_free ((char *) self->spots[i].name);
      g_free ((char *) self->spots[i].initials);
    }
  for (int i = 0; i < BT_CIRCLES_RINGS; i++)
    g_free (self->title_texts[i]);
  g_clear_object (&self->context);
  g_clear_pointer (&self->font, pango_font_description_free);
  g_free (self->middle);
  g_free (self->spots);
  g_free (self);
}

double
bt_circles_get_size (BtCircles *self)
{
  return self->size;
}

const BtCirclesSpot *
bt_circles_get_spots (BtCircles *self,
                      guint     *n)
{
  *n = self->n_spots;
  return self->spots;
}

double
bt_circles_get_ring_radius (BtCircles *self,
                            int        ring)
{
  g_return_val_if_fail (ring >= 0 && ring <= BT_CIRCLES_RINGS, 0);
  return self->radii[ring];
}

const BtBox *
bt_circles_get_ring_title (BtCircles *self,
                           int        ring)
{
  g_return_val_if_fail (ring >= 1 && ring <= BT_CIRCLES_RINGS, NULL);
  return &self->titles[ring - 1];
}

void
bt_circles_draw_ground (BtCircles   *self,
                        cairo_t     *cr,
                        const BtInk *ink)
{
  cairo_save (cr);
  draw_rings (self, cr, ink);
  draw_titles (self, cr, ink);
  draw_middle (self, cr, ink);
  cairo_restore (cr);
}

static void
draw_disc (cairo_t             *cr,
           const BtInk         *ink,
           const BtCirclesSpot *spot,
           gboolean             chosen)
{
  const double dots[] = { 2, 3 };

  trace_circle (cr, spot->x, spot->y, spot->radius - 0.6);
  bt_ink_set_source (cr, chosen ? &ink->accent : &ink->ground);
  cairo_fill_preserve (cr);
  bt_ink_set_source (cr, spot->quiet ? &ink->quiet : &ink->accent);
  cairo_set_line_width (cr, 1.2);
  cairo_set_dash (cr, dots, spot->quiet && !chosen ? 2 : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

void
bt_circles_draw_spot (BtCircles           *self,
                      cairo_t             *cr,
                      const BtInk         *ink,
                      const BtCirclesSpot *spot,
                      gboolean             chosen)
{
  const BtColour *letters = spot->quiet ? &ink->quiet : &ink->accent;
  g_autoptr (PangoLayout) initials = NULL;
  double text_size = pango_font_description_get_size (self->font) / (double) PANGO_SCALE;

  cairo_save (cr);
  draw_disc (cr, ink, spot, chosen);
  initials = bt_circles_layout_line (self, spot->initials,
                                     MIN (0.85, spot->radius / text_size * 0.85), spot->radius * 2);
  bt_ink_set_source (cr, chosen ? &ink->ground : letters);
  show_centred (cr, initials, spot->x, spot->y);

  if (spot->label.width > 0)
    {
      g_autoptr (PangoLayout) label = bt_circles_layout_label (self, spot);

      draw_label (self, cr, ink, spot->ring, spot->quiet ? &ink->quiet : &ink->text, label,
                  &spot->label);
    }
  cairo_restore (cr);
}

void
bt_circles_draw (BtCircles   *self,
                 cairo_t     *cr,
                 const BtInk *ink)
{
  bt_circles_draw_ground (self, cr, ink);
  for (guint i = 0; i < self->n_spots; i++)
    bt_circles_draw_spot (self, cr, ink, &self->spots[i], FALSE);
}
