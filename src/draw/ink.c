/* ink.c: the colours and patterns everything is drawn with, on paper and on each kind of screen. */
#include "draw/ink.h"

#include <math.h>

#define RGB(hex) { PART (hex, 16), PART (hex, 8), PART (hex, 0) }
#define PART(hex, shift) (((hex) >> (shift) & 0xff) / 255.0)

#define BLUE       0x0072b2
#define ORANGE     0xe69f00
#define GREEN      0x009e73
#define PURPLE     0xcc79a7
#define VERMILLION 0xd55e00
#define SKY        0x56b4e9
#define NAVY       0x16324f
#define BROWN      0x7a4a00
#define GREY       0x9a9a9a
#define WHITE      0xffffff
#define BLACK      0x000000

typedef struct
{
  BtColour  colour;    /* under the pattern */
  BtPattern pattern;
  gboolean  mono_dark; /* in black and white: white marks on black, rather than black on white */
  BtColour  plain;     /* without any pattern: what tells it from all the others */
} Fill;

/* Where only a colour differs between neighbours the eye may fail, so each pattern stands once. */
static const Fill fills[BT_N_FILLS] = {
  [BT_FILL_BLUE]         = { RGB (BLUE), BT_PATTERN_SOLID, TRUE, RGB (BLUE) },
  [BT_FILL_ORANGE]       = { RGB (ORANGE), BT_PATTERN_DIAGONAL, FALSE, RGB (ORANGE) },
  [BT_FILL_GREEN]        = { RGB (GREEN), BT_PATTERN_DOTS, TRUE, RGB (GREEN) },
  [BT_FILL_PURPLE]       = { RGB (PURPLE), BT_PATTERN_HORIZONTAL, FALSE, RGB (PURPLE) },
  [BT_FILL_VERMILLION]   = { RGB (VERMILLION), BT_PATTERN_CROSS, TRUE, RGB (VERMILLION) },
  [BT_FILL_SKY]          = { RGB (SKY), BT_PATTERN_BACK_DIAGONAL, FALSE, RGB (SKY) },
  [BT_FILL_BLUE_UPRIGHT] = { RGB (BLUE), BT_PATTERN_VERTICAL, FALSE, RGB (NAVY) },
  [BT_FILL_ORANGE_GRID]  = { RGB (ORANGE), BT_PATTERN_GRID, FALSE, RGB (BROWN) },
  [BT_FILL_SET_ASIDE]    = { RGB (WHITE), BT_PATTERN_SPARSE_DOTS, FALSE, RGB (GREY) },
  [BT_FILL_OPEN]         = { RGB (WHITE), BT_PATTERN_NONE, FALSE, RGB (WHITE) },
};

static const BtInk inks[] = {
  [BT_INK_PAPER] = {
    BT_INK_PAPER, RGB (WHITE), RGB (0x111111), RGB (0x444444),
    RGB (0x8c8c8c), RGB (0x111111), RGB (0x1f6f68),
    { RGB (0xdcede6), RGB (0xe8f2ef), RGB (0xf2f7f4), RGB (0xfaf4ea), RGB (WHITE) } },
  [BT_INK_PAPER_MONO] = {
    BT_INK_PAPER_MONO, RGB (WHITE), RGB (BLACK), RGB (0x2a2a2a),
    RGB (0x4d4d4d), RGB (BLACK), RGB (BLACK),
    { RGB (WHITE), RGB (WHITE), RGB (WHITE), RGB (WHITE), RGB (WHITE) } },
  [BT_INK_LIGHT] = {
    BT_INK_LIGHT, RGB (WHITE), RGB (0x222222), RGB (0x555555),
    RGB (0xb5b0a8), RGB (0x2d2d2d), RGB (0x1f6f68),
    { RGB (0xc9e3da), RGB (0xdfece8), RGB (0xecf2ec), RGB (0xf6eee1), RGB (WHITE) } },
  [BT_INK_CREAM] = {
    BT_INK_CREAM, RGB (0xfdf8e9), RGB (0x222222), RGB (0x555555),
    RGB (0xb5a888), RGB (0x2d2d2d), RGB (0x1f6f68),
    { RGB (0xc6e0cf), RGB (0xdae8d8), RGB (0xe8edd9), RGB (0xf5e8cd), RGB (0xfdf8e9) } },
  [BT_INK_DARK] = {
    BT_INK_DARK, RGB (0x242424), RGB (0xf2f2f2), RGB (0xbdbdbd),
    RGB (0x6a6a6a), RGB (0xe6e6e6), RGB (0x8fd0c6),
    { RGB (0x24514b), RGB (0x28433f), RGB (0x2b3936), RGB (0x3a3429), RGB (0x242424) } },
  [BT_INK_CONTRAST] = {
    BT_INK_CONTRAST, RGB (WHITE), RGB (BLACK), RGB (BLACK),
    RGB (BLACK), RGB (BLACK), RGB (BLACK),
    { RGB (WHITE), RGB (WHITE), RGB (WHITE), RGB (WHITE), RGB (WHITE) } },
  [BT_INK_CONTRAST_DARK] = {
    BT_INK_CONTRAST_DARK, RGB (BLACK), RGB (WHITE), RGB (WHITE),
    RGB (WHITE), RGB (WHITE), RGB (WHITE),
    { RGB (BLACK), RGB (BLACK), RGB (BLACK), RGB (BLACK), RGB (BLACK) } },
};

typedef struct
{
  cairo_t *cr;
  double   x;
  double   y;
  double   width;
  double   height;
} Patch;

/* Parallel lines @step apart over the whole patch; (dx, dy) is the way they run. */
static void
draw_lines (const Patch *p,
            double       step,
            double       thickness,
            double       dx,
            double       dy)
{
  double length = hypot (p->width, p->height) + step;
  double middle_x = p->x + p->width / 2, middle_y = p->y + p->height / 2;
  int reach = (int) ceil (length / 2 / step);

  cairo_set_line_width (p->cr, thickness);
  for (int i = -reach; i <= reach; i++)
    {
      double x = middle_x - dy * i * step, y = middle_y + dx * i * step;

      cairo_move_to (p->cr, x - dx * length, y - dy * length);
      cairo_line_to (p->cr, x + dx * length, y + dy * length);
    }
  cairo_stroke (p->cr);
}

/* Dots on a grid that starts in the patch's corner, so that a narrow part still has some. */
static void
draw_dots (const Patch *p,
           double       step,
           double       radius)
{
  for (double y = p->y + step / 2; y < p->y + p->height + radius; y += step)
    for (double x = p->x + step / 2; x < p->x + p->width + radius; x += step)
      {
        cairo_new_sub_path (p->cr);
        cairo_arc (p->cr, x, y, radius, 0, 2 * G_PI);
      }
  cairo_fill (p->cr);
}

static void
draw_pattern (const Patch *p,
              BtPattern    pattern)
{
  switch (pattern)
    {
    case BT_PATTERN_DIAGONAL:
      draw_lines (p, 5.5, 2, M_SQRT1_2, -M_SQRT1_2);
      break;
    case BT_PATTERN_BACK_DIAGONAL:
      draw_lines (p, 4, 1, M_SQRT1_2, M_SQRT1_2);
      break;
    case BT_PATTERN_CROSS:
      draw_lines (p, 5, 1.2, M_SQRT1_2, -M_SQRT1_2);
      draw_lines (p, 5, 1.2, M_SQRT1_2, M_SQRT1_2);
      break;
    case BT_PATTERN_HORIZONTAL:
      draw_lines (p, 4.5, 1.5, 1, 0);
      break;
    case BT_PATTERN_VERTICAL:
      draw_lines (p, 4.5, 1.5, 0, 1);
      break;
    case BT_PATTERN_GRID:
      draw_lines (p, 6, 1, 1, 0);
      draw_lines (p, 6, 1, 0, 1);
      break;
    case BT_PATTERN_DOTS:
      draw_dots (p, 5, 1.4);
      break;
    case BT_PATTERN_SPARSE_DOTS:
      draw_dots (p, 6, 1);
      break;
    case BT_PATTERN_SOLID:
    case BT_PATTERN_NONE:
    default:
      break;
    }
}

/* The colour under the pattern, and the one of its marks. */
static void
choose_colours (const BtInk *self,
                const Fill  *fill,
                BtColour    *under,
                BtColour    *marks)
{
  const BtColour white = RGB (WHITE);
  gboolean empty = fill->pattern == BT_PATTERN_NONE;
  gboolean pale = empty || (fill->pattern == BT_PATTERN_SPARSE_DOTS && !self->plain);

  *under = pale ? self->ground : self->plain ? fill->plain : fill->colour;
  *marks = pale ? self->outline : white;
  if (self->kind != BT_INK_PAPER_MONO)
    return;
  *under = fill->mono_dark ? self->outline : self->ground;
  *marks = fill->mono_dark ? self->ground : self->outline;
}

/* public functions */

const BtInk *
bt_ink_get (BtInkKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (inks), &inks[BT_INK_PAPER]);
  return &inks[kind];
}

const BtInk *
bt_ink_get_plain (BtInkKind kind)
{
  static BtInk plain[G_N_ELEMENTS (inks)];

  if (kind == BT_INK_PAPER_MONO)
    return bt_ink_get (kind);
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (inks), &inks[BT_INK_PAPER]);
  if (!plain[kind].plain)
    plain[kind] = inks[kind];
  plain[kind].plain = TRUE;
  return &plain[kind];
}

BtPattern
bt_ink_get_pattern (BtFill fill)
{
  g_return_val_if_fail ((guint) fill < BT_N_FILLS, BT_PATTERN_NONE);
  return fills[fill].pattern;
}

void
bt_ink_set_source (cairo_t        *cr,
                   const BtColour *colour)
{
  cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
}

void
bt_ink_fill (const BtInk *self,
             cairo_t     *cr,
             BtFill       fill,
             double       x,
             double       y,
             double       width,
             double       height)
{
  Patch patch = { cr, x, y, width, height };
  double line = self->kind >= BT_INK_CONTRAST ? 1.5 : 0.75;
  BtColour under, marks;

  g_return_if_fail ((guint) fill < BT_N_FILLS);
  if (width <= 0 || height <= 0)
    return;

  choose_colours (self, &fills[fill], &under, &marks);
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  bt_ink_set_source (cr, &under);
  cairo_paint (cr);
  bt_ink_set_source (cr, &marks);
  if (!self->plain)
    draw_pattern (&patch, fills[fill].pattern);
  bt_ink_set_source (cr, &self->outline);
  cairo_set_line_width (cr, line);
  cairo_rectangle (cr, x + line / 2, y + line / 2, MAX (width - line, 0.01),
                   MAX (height - line, 0.01));
  cairo_stroke (cr);
  cairo_restore (cr);
}
