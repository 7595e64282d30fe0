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

/* Dark pixels of a patch of @fill, as one row of bytes. */
static cairo_surface_t *
paint (BtFill fill)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 40, 24);
  cairo_t *cr = cairo_create (surface);

  bt_ink_fill (bt_ink_get (BT_INK_PAPER_MONO), cr, fill, 0, 0, 40, 24);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
is_dark (cairo_surface_t *surface,
         int              x,
         int              y)
{
  const guint32 *row = (const void *) (cairo_image_surface_get_data (surface)
                                       + y * cairo_image_surface_get_stride (surface));

  return (row[x] & 0xff) < 128;
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
    pictures[i] = paint ((BtFill) i);
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/split-bar/parts-fill-the-width-exactly", test_fills_exactly);
  g_test_add_func ("/split-bar/parts-are-in-proportion", test_in_proportion);
  g_test_add_func ("/split-bar/starts-at-the-right-where-people-read-so", test_right_to_left);
  g_test_add_func ("/ink/black-and-white-tells-every-fill-apart", test_mono_tells_apart);
  return g_test_run ();
}
