/* test-circles.c: names on the rings never lie over each other and never leave the picture. */
#include "draw/circles-private.h"

#include <math.h>

static const char *const titles[BT_CIRCLES_RINGS] = { "closest", "family and friends",
                                                      "places we go", "people whose work it is",
                                                      "people we might ask" };

static PangoContext *
make_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Noto Sans 11");

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_font_description (context, font);
  return context;
}

static gboolean
overlap (const BtBox *a,
         const BtBox *b)
{
  return a->width > 0 && b->width > 0 && a->x < b->x + b->width && b->x < a->x + a->width
         && a->y < b->y + b->height && b->y < a->y + a->height;
}

/* Every box of the picture: titles, discs, labels. */
static GArray *
collect_boxes (BtCircles *circles)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (BtBox));
  BtBox box;
  const BtCirclesSpot *spots;
  guint n;

  for (int ring = 1; ring <= BT_CIRCLES_RINGS; ring++)
    g_array_append_vals (boxes, bt_circles_get_ring_title (circles, ring), 1);
  spots = bt_circles_get_spots (circles, &n);
  for (guint i = 0; i < n; i++)
    {
      box = (BtBox){ spots[i].x - spots[i].radius, spots[i].y - spots[i].radius,
                     2 * spots[i].radius, 2 * spots[i].radius };
      g_array_append_val (boxes, box);
      g_array_append_val (boxes, spots[i].label);
    }
  return boxes;
}

static guint
count_overlaps (GArray *boxes)
{
  guint found = 0;

  for (guint i = 0; i < boxes->len; i++)
    for (guint j = 0; j < i; j++)
      found += overlap (&g_array_index (boxes, BtBox, i), &g_array_index (boxes, BtBox, j));
  return found;
}

static void
check (BtCircles *circles)
{
  g_autoptr (GArray) boxes = collect_boxes (circles);
  double size = bt_circles_get_size (circles);
  const BtCirclesSpot *spots;
  guint n;

  g_assert_cmpuint (count_overlaps (boxes), ==, 0);
  for (guint i = 0; i < boxes->len; i++)
    {
      const BtBox *box = &g_array_index (boxes, BtBox, i);

      if (box->width <= 0)
        continue;
      g_assert_cmpfloat (box->x, >=, 0);
      g_assert_cmpfloat (box->y, >=, 0);
      g_assert_cmpfloat (box->x + box->width, <=, size);
      g_assert_cmpfloat (box->y + box->height, <=, size);
    }

  spots = bt_circles_get_spots (circles, &n);
  for (guint i = 0; i < n; i++)
    {
      /* the point of the label that is nearest to the middle is not on it */
      double x = CLAMP (size / 2, spots[i].label.x, spots[i].label.x + spots[i].label.width);
      double y = CLAMP (size / 2, spots[i].label.y, spots[i].label.y + spots[i].label.height);
      double radius = hypot (spots[i].x - size / 2, spots[i].y - size / 2);

      g_assert_cmpuint (spots[i].index, ==, i);
      if (spots[i].label.width > 0)
        g_assert_cmpfloat (hypot (x - size / 2, y - size / 2), >=,
                           bt_circles_get_ring_radius (circles, 0));
      g_assert_cmpfloat (radius + spots[i].radius, <=,
                         bt_circles_get_ring_radius (circles, spots[i].ring) + 0.01);
      g_assert_cmpfloat (radius - spots[i].radius, >=,
                         bt_circles_get_ring_radius (circles, spots[i].ring - 1) - 0.01);
    }
}

static BtCircles *
make (const BtCirclesName *names,
      guint                n,
      double               size)
{
  PangoContext *context = make_context ();
  BtCircles *circles = bt_circles_new (context, "Wren", titles, names, n, size, 11);

  g_object_unref (context);
  return circles;
}

static void
test_nobody (void)
{
  g_autoptr (BtCircles) circles = make (NULL, 0, 470);

  check (circles);
  g_assert_cmpfloat (bt_circles_get_ring_radius (circles, BT_CIRCLES_RINGS), >, 230);
}

/* Every name has a label that does not end in dots. */
static void
check_whole (BtCircles *circles)
{
  guint n;
  const BtCirclesSpot *spots = bt_circles_get_spots (circles, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) layout = bt_circles_layout_label (circles, &spots[i]);

      g_assert_cmpfloat (spots[i].label.width, >, 0);
      g_assert_false (pango_layout_is_ellipsized (layout));
    }
}

static void
test_a_few (void)
{
  const BtCirclesName names[] = {
    { "Mum", 1 },
    { "Dad", 1 },
    { "Ivy", 1 },
    { "Gran Bea", 1 },
    { "Uncle Femi", 2 },
    { "Jo next door", 2 },
    { "The playgroup friends at St Anne’s", 3 },
    { "The pool with a hoist", 3 },
    { "Dele, lead helper (paid)", 4 },
    { "نانی جان اور ان کی پڑوسن", 5 },
  };
  g_autoptr (BtCircles) circles = make (names, G_N_ELEMENTS (names), 470);

  check (circles);
  check_whole (circles);
}

/* The practice plan's, as small as the window makes them. */
static void
test_eight_in_a_small_window (void)
{
  const BtCirclesName names[] = {
    { "Ivy", 1 },
    { "Gran Bea", 1 },
    { "Uncle Femi", 2 },
    { "Jo next door", 2 },
    { "Marta (hospice mum)", 2 },
    { "The playgroup friends at St Anne’s", 3 },
    { "The pool with a hoist", 3 },
    { "Dele, lead helper (paid)", 4 },
  };
  g_autoptr (BtCircles) circles = make (names, G_N_ELEMENTS (names), 30 * 11);

  check (circles);
  check_whole (circles);
}

static void
test_sixty (void)
{
  static const char *const some[] = { "Ivy", "Gran Bea", "The playgroup friends at St Anne’s",
                                      "نانی جان", "Jo" };
  BtCirclesName names[60];

  for (int spread = 0; spread <= BT_CIRCLES_RINGS; spread++)
    {
      g_autoptr (BtCircles) circles = NULL;

      for (int i = 0; i < 60; i++)
        names[i] = (BtCirclesName) { some[i % 5], spread == 0 ? i % BT_CIRCLES_RINGS + 1 : spread };
      circles = make (names, 60, 470);
      check (circles);
    }
}

static void
test_small_and_long (void)
{
  g_autofree char *endless = g_strnfill (1000, 'W');
  const BtCirclesName names[] = { { endless, 1 }, { endless, 5 }, { "", 2 }, { "a\nb", 3 } };
  const double sizes[] = { 60, 150, 300, 900 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (BtCircles) circles = make (names, G_N_ELEMENTS (names), sizes[i]);

      if (sizes[i] >= 150)
        check (circles);
    }
}

/* The control: two boxes drawn over each other are found. */
static void
test_overlap_is_seen (void)
{
  const BtCirclesName names[] = { { "Mum", 1 } };
  g_autoptr (BtCircles) circles = make (names, 1, 470);
  g_autoptr (GArray) boxes = collect_boxes (circles);
  BtBox again = g_array_index (boxes, BtBox, boxes->len - 1);

  again.x += 1;
  g_array_append_val (boxes, again);
  g_assert_cmpuint (count_overlaps (boxes), ==, 1);
}

/* Every ink draws it; with BT_TEST_PICTURES set to a folder the pictures are kept there to be
 * looked at. */
static void
test_drawing (void)
{
  const BtCirclesName names[] = {
    { "Mum", 1 },
    { "Dad", 1 },
    { "Ivy", 1 },
    { "Gran Bea", 1 },
    { "Uncle Femi", 2 },
    { "Jo next door", 2 },
    { "The playgroup friends at St Anne’s", 3 },
    { "The pool with a hoist", 3 },
    { "Dele, lead helper (paid)", 4 },
  };
  const char *folder = g_getenv ("BT_TEST_PICTURES");
  g_autoptr (BtCircles) circles = make (names, G_N_ELEMENTS (names), 470);

  for (int kind = BT_INK_PAPER; kind <= BT_INK_CONTRAST_DARK; kind++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 470, 470);
      cairo_t *cr = cairo_create (surface);
      g_autofree char *path = NULL;

      bt_ink_set_source (cr, &bt_ink_get ((BtInkKind) kind)->ground);
      cairo_paint (cr);
      bt_circles_draw (circles, cr, bt_ink_get ((BtInkKind) kind));
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      if (folder != NULL)
        {
          path = g_strdup_printf ("%s/circles-%d.png", folder, kind);
          cairo_surface_write_to_png (surface, path);
        }
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* How many pixels between @from and @to, measured from the middle, have the colour of @ring. */
static guint
count_pixels (cairo_surface_t *surface,
              int              ring,
              double           from,
              double           to)
{
  const BtColour *colour = &bt_ink_get (BT_INK_PAPER)->rings[ring - 1];
  guint32 wanted = (guint32) lround (colour->red * 255) << 16
                   | (guint32) lround (colour->green * 255) << 8
                   | (guint32) lround (colour->blue * 255);
  int size = cairo_image_surface_get_width (surface);
  guint found = 0;

  for (int y = 0; y < size; y++)
    for (int x = 0; x < size; x++)
      {
        const guchar *row = cairo_image_surface_get_data (surface)
                            + y * cairo_image_surface_get_stride (surface);
        double away = hypot (x + 0.5 - size / 2.0, y + 0.5 - size / 2.0);
        guint32 pixel;

        memcpy (&pixel, row + x * 4, sizeof pixel);
        found += away > from && away < to && (pixel & 0xffffff) == wanted;
      }
  return found;
}

/* The title of the ring lies over its line. */
static void
test_patch_keeps_to_its_ring (void)
{
  g_autoptr (BtCircles) circles = make (NULL, 0, 470);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 470, 470);
  cairo_t *cr = cairo_create (surface);
  double line = bt_circles_get_ring_radius (circles, 4);

  bt_circles_draw (circles, cr, bt_ink_get (BT_INK_PAPER));
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_assert_cmpuint (count_pixels (surface, 4, line - 8, line - 2), >, 1000);
  g_assert_cmpuint (count_pixels (surface, 4, line + 1, 235), ==, 0);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/circles/nobody-yet-looks-whole", test_nobody);
  g_test_add_func ("/circles/a-few-all-have-their-names", test_a_few);
  g_test_add_func ("/circles/eight-have-their-whole-names-in-a-small-window",
                   test_eight_in_a_small_window);
  g_test_add_func ("/circles/sixty-never-overlap", test_sixty);
  g_test_add_func ("/circles/small-pictures-and-endless-names", test_small_and_long);
  g_test_add_func ("/circles/an-overlap-would-be-seen", test_overlap_is_seen);
  g_test_add_func ("/circles/drawn-with-every-ink", test_drawing);
  g_test_add_func ("/circles/a-patch-keeps-to-the-colour-of-its-ring",
                   test_patch_keeps_to_its_ring);
  return g_test_run ();
}
