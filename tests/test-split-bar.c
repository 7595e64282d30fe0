/* test-split-bar.c: parts of a bar touch, fill it exactly, and none that has something in it is
 * lost; and the fills can be told apart without their colours. */
#include "draw/split-bar.h"

#include <string.h>

#define LEAST 3.0

static void
check_spans (const BtBarPart *parts,
             const BtBarSpan *spans,
             guint            n,
             double           width,
             gboolean         rtl)
{
  double edge = rtl ? width : 0, sum = 0;
  guint filled = 0;

  for (guint i = 0; i < n; i++)
    filled += parts[i].amount > 0;
  for (guint i = 0; i < n; i++)
    {
      double least = MIN (LEAST, width / filled - 1.0 / 1024);

      sum += spans[i].width;
      g_assert_cmpfloat (rtl ? spans[i].x + spans[i].width : spans[i].x, ==, edge);
      edge = rtl ? spans[i].x : spans[i].x + spans[i].width;
      if (parts[i].amount > 0)
        g_assert_cmpfloat (spans[i].width, >=, least);
      else
        g_assert_cmpfloat (spans[i].width, ==, 0);
    }
  g_assert_cmpfloat (sum, ==, filled > 0 ? width : 0);
}

static void
test_fills_exactly (void)
{
  for (int round = 0; round < 2000; round++)
    {
      BtBarPart parts[12];
      BtBarSpan spans[12];
      guint n = (guint) g_test_rand_int_range (1, 13);
      double width = g_test_rand_int_range (1, 600 * 1024) / 1024.0;
      gboolean rtl = round % 2;

      for (guint i = 0; i < n; i++)
        {
          parts[i].amount = g_test_rand_int_range (-3, 20);
          for (int j = g_test_rand_int_range (0, 11); j > 0; j--)
            parts[i].amount *= 10;
          parts[i].fill = (BtFill) (i % BT_N_FILLS);
        }
      bt_split_bar_place (parts, n, width, LEAST, rtl, spans);
      check_spans (parts, spans, n, width, rtl);
    }
}

static void
test_in_proportion (void)
{
  const BtBarPart parts[] = { { 50, BT_FILL_BLUE }, { 25, BT_FILL_ORANGE }, { 25, BT_FILL_OPEN } };
  BtBarSpan spans[3];

  bt_split_bar_place (parts, 3, 400, LEAST, FALSE, spans);
  g_assert_cmpfloat (spans[0].width, ==, 200);
  g_assert_cmpfloat (spans[1].x, ==, 200);
  g_assert_cmpfloat (spans[2].width, ==, 100);
}

static void
test_right_to_left (void)
{
  const BtBarPart parts[] = { { 50, BT_FILL_BLUE }, { 50, BT_FILL_ORANGE } };
  BtBarSpan spans[2];

  bt_split_bar_place (parts, 2, 400, LEAST, TRUE, spans);
  g_assert_cmpfloat (spans[0].x, ==, 200);
  g_assert_cmpfloat (spans[1].x, ==, 0);
}

static cairo_surface_t *
paint (const BtInk *ink,
       BtFill       fill)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 40, 24);
  cairo_t *cr = cairo_create (surface);

  bt_ink_fill (ink, cr, fill, 0, 0, 40, 24);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guint32 *row = (const void *) (cairo_image_surface_get_data (surface)
                                       + y * cairo_image_surface_get_stride (surface));

  return row[x] & 0xffffff;
}

static gboolean
is_dark (cairo_surface_t *surface,
         int              x,
         int              y)
{
  return (get_pixel (surface, x, y) & 0xff) < 128;
}

/* The share of pixels that differ, wherever the second picture is laid on the first. */
static double
get_least_difference (cairo_surface_t *a,
                      cairo_surface_t *b)
{
  double least = 1;

  for (int dx = 0; dx < 8; dx++)
    for (int dy = 0; dy < 8; dy++)
      {
        int differ = 0;

        for (int y = 2; y < 14; y++)
          for (int x = 2; x < 30; x++)
            differ += is_dark (a, x, y) != is_dark (b, x + dx, y + dy);
        least = MIN (least, differ / (12.0 * 28.0));
      }
  return least;
}

static void
test_mono_tells_apart (void)
{
  cairo_surface_t *pictures[BT_N_FILLS];

  for (int i = 0; i < BT_N_FILLS; i++)
    pictures[i] = paint (bt_ink_get (BT_INK_PAPER_MONO), (BtFill) i);
  for (int i = 0; i < BT_N_FILLS; i++)
    {
      for (int j = 0; j < i; j++)
        {
          g_assert_cmpint (bt_ink_get_pattern ((BtFill) i), !=, bt_ink_get_pattern ((BtFill) j));
          if (get_least_difference (pictures[i], pictures[j]) <= 0.02)
            g_error ("fills %d and %d look alike in black and white", i, j);
        }
      /* the control: a fill is like itself */
      g_assert_cmpfloat (get_least_difference (pictures[i], pictures[i]), ==, 0);
    }
  for (int i = 0; i < BT_N_FILLS; i++)
    cairo_surface_destroy (pictures[i]);
}

/* How far apart two colours are: the largest of the differences of their three parts. */
static int
measure_difference (guint32 a,
                    guint32 b)
{
  int most = 0;

  for (int shift = 0; shift <= 16; shift += 8)
    most = MAX (most, ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)));
  return most;
}

/* Whether a patch of @fill is of one colour inside its outline, which is given back in @colour. */
static gboolean
is_plain (const BtInk *ink,
          BtFill       fill,
          guint32     *colour)
{
  cairo_surface_t *picture = paint (ink, fill);
  gboolean plain = TRUE;

  *colour = get_pixel (picture, 20, 12);
  for (int y = 2; y < 22; y++)
    for (int x = 2; x < 38; x++)
      plain = plain && get_pixel (picture, x, y) == *colour;
  cairo_surface_destroy (picture);
  return plain;
}

static void
test_plain_colours_tell_apart (void)
{
  static const BtInkKind kinds[] = { BT_INK_LIGHT, BT_INK_CREAM, BT_INK_DARK, BT_INK_CONTRAST,
                                     BT_INK_CONTRAST_DARK };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      guint32 colours[BT_N_FILLS];

      for (int i = 0; i < BT_N_FILLS; i++)
        {
          g_assert_true (is_plain (bt_ink_get_plain (kinds[k]), (BtFill) i, &colours[i]));
          for (int j = 0; j < i; j++)
            if (measure_difference (colours[i], colours[j]) < 40)
              g_error ("fills %d and %d look alike without patterns, in ink %u", i, j, k);
        }
      /* the control: with patterns it is not one colour */
      g_assert_false (is_plain (bt_ink_get (kinds[k]), BT_FILL_GREEN, &colours[0]));
    }
}

static void
test_black_and_white_keeps_its_patterns (void)
{
  guint32 colour;

  g_assert_false (is_plain (bt_ink_get_plain (BT_INK_PAPER_MONO), BT_FILL_GREEN, &colour));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/split-bar/parts-fill-the-width-exactly", test_fills_exactly);
  g_test_add_func ("/split-bar/parts-are-in-proportion", test_in_proportion);
  g_test_add_func ("/split-bar/starts-at-the-right-where-people-read-so", test_right_to_left);
  g_test_add_func ("/ink/black-and-white-tells-every-fill-apart", test_mono_tells_apart);
  g_test_add_func ("/ink/plain-colours-tell-every-fill-apart", test_plain_colours_tell_apart);
  g_test_add_func ("/ink/black-and-white-keeps-its-patterns",
                   test_black_and_white_keeps_its_patterns);
  return g_test_run ();
}
