/* test-year-line.c: the year's line is where its numbers are, mirrored where people read so, and
 * nothing in it runs into anything else. */
#include "config.h"

#include "draw/year-line.h"

#define WIDTH  420.0
#define HEIGHT 140.0

static PangoContext *context;

static void
make_context (void)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Noto Sans 11");

  context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_font_description (context, font);
}

/* 100 steps, 40 of which have been; 2 more with each. */
static BtYearLine
make_line (gint64 *values)
{
  BtYearLine line = { .span = 100, .values = values, .n_values = 41, .expected = 180, .level = 200,
                      .first = "April", .now = "today", .last = "March",
                      .level_words = "all of it, 200" };

  for (guint i = 0; i < line.n_values; i++)
    values[i] = 2 * i;
  return line;
}

static BtYearLinePlaces *
place (const BtYearLine *line,
       gboolean          rtl)
{
  return bt_year_line_place (line, context, WIDTH, HEIGHT, rtl);
}

static BtLinePoint
get_point (const BtYearLinePlaces *places,
           guint                   i)
{
  return g_array_index (places->points, BtLinePoint, i);
}

static void
test_it_is_where_its_numbers_are (void)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) places = place (&line, FALSE);
  double room = places->base - places->level; /* of 200 */

  g_assert_cmpfloat (places->start, <, places->end);
  g_assert_cmpfloat_with_epsilon (get_point (places, 0).x, places->start, 0.001);
  g_assert_cmpfloat_with_epsilon (get_point (places, 0).y, places->base, 0.001);
  g_assert_cmpfloat_with_epsilon (places->now.x,
                                  places->start + 0.4 * (places->end - places->start), 0.001);
  g_assert_cmpfloat_with_epsilon (places->now.y, places->base - 0.4 * room, 0.001);
  g_assert_cmpfloat_with_epsilon (places->expected.x, places->end, 0.001);
  g_assert_cmpfloat_with_epsilon (places->expected.y, places->base - 0.9 * room, 0.001);
  g_assert_cmpuint (places->points->len, ==, 41);
}

static void
test_mirrored_where_people_read_so (void)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) places = place (&line, FALSE), mirrored = place (&line, TRUE);

  g_assert_cmpfloat (mirrored->start, >, mirrored->end);
  g_assert_cmpfloat_with_epsilon (mirrored->now.x, WIDTH - places->now.x, 0.001);
  g_assert_cmpfloat_with_epsilon (mirrored->now.y, places->now.y, 0.001);
  g_assert_cmpfloat_with_epsilon (mirrored->expected.x, WIDTH - places->expected.x, 0.001);
  g_assert_cmpfloat_with_epsilon (mirrored->first_words.x + mirrored->first_words.width, WIDTH,
                                  0.001);
  g_assert_cmpfloat_with_epsilon (mirrored->last_words.x, 0, 0.001);
}

/* More than the level: then the level is lower, and the line still in the picture. */
static void
test_what_goes_above_the_level_stays_inside (void)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) usual = place (&line, FALSE), places = NULL;

  line.expected = 400;
  places = place (&line, FALSE);
  g_assert_cmpfloat (places->level, >, usual->level);
  g_assert_cmpfloat (places->expected.y, <, places->level);
  g_assert_cmpfloat (places->expected.y, >=, 0);
  g_assert_cmpfloat_with_epsilon (places->base - places->level,
                                  (places->base - places->expected.y) / 2, 0.001);
}

static void
test_below_nothing_is_drawn_as_nothing (void)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) places = NULL;

  for (guint i = 0; i < line.n_values; i++)
    values[i] = -50;
  places = place (&line, FALSE);
  g_assert_cmpfloat_with_epsilon (places->now.y, places->base, 0.001);
}

static void
test_before_the_beginning_only_what_is_expected (void)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) places = NULL;

  line.n_values = 0;
  places = place (&line, FALSE);
  g_assert_cmpuint (places->points->len, ==, 0);
  g_assert_cmpfloat_with_epsilon (places->now.x, places->start, 0.001);
  g_assert_cmpfloat (places->now_words.width, ==, 0);
  g_assert_cmpfloat (places->first_words.width, >, 0);
}

static gboolean
is_apart (const BtLineWords *a,
          const BtLineWords *b)
{
  return a->width == 0 || b->width == 0 || a->x + a->width < b->x || b->x + b->width < a->x;
}

/* Whatever day it is, and in however little room. */
static void
test_words_never_run_into_each_other (void)
{
  for (double width = 40; width < 500; width += 30)
    for (guint n = 1; n <= 101; n += 4)
      {
        gint64 values[101];
        BtYearLine line = make_line (values);
        g_autoptr (BtYearLinePlaces) places = NULL;

        line.n_values = n;
        for (guint i = 0; i < n; i++)
          values[i] = 2 * i;
        places = bt_year_line_place (&line, context, width, HEIGHT, FALSE);
        g_assert_true (is_apart (&places->first_words, &places->now_words));
        g_assert_true (is_apart (&places->last_words, &places->now_words));
        g_assert_true (is_apart (&places->first_words, &places->last_words));
        g_assert_cmpfloat (places->level_words.width, <=, width);
        g_assert_cmpfloat (places->now_words.width, >, 0);
        g_assert_cmpfloat (places->last_words.y + places->last_words.height, <=, HEIGHT + 0.001);
      }
}

/* A long year has no more points than pixels, twice over. */
static void
test_no_more_points_than_can_be_told_apart (void)
{
  g_autofree gint64 *values = g_new0 (gint64, 3661);
  BtYearLine line = { .span = 3660, .values = values, .n_values = 3661, .expected = 3660,
                      .level = 4000 };
  g_autoptr (BtYearLinePlaces) places = NULL;

  for (guint i = 0; i < line.n_values; i++)
    values[i] = i;
  places = place (&line, FALSE);
  g_assert_cmpuint (places->points->len, <=, (guint) (2 * WIDTH) + 2);
  g_assert_cmpfloat_with_epsilon (places->now.x, places->end, 0.001);
}

/* Dark pixels of the picture in that ink. */
static guint
count_dark (BtInkKind kind)
{
  gint64 values[101];
  BtYearLine line = make_line (values);
  g_autoptr (BtYearLinePlaces) places = place (&line, FALSE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) WIDTH,
                                                         (int) HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint n = 0;

  bt_ink_set_source (cr, &bt_ink_get (kind)->ground);
  cairo_paint (cr);
  bt_year_line_draw (&line, places, cr, bt_ink_get (kind), context);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < (int) HEIGHT; y++)
    {
      const guint32 *row = (const void *) (cairo_image_surface_get_data (surface)
                                           + y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < (int) WIDTH; x++)
        n += (row[x] & 0xff) < 128;
    }
  cairo_surface_destroy (surface);
  return n;
}

static void
test_every_ink_draws_it (void)
{
  guint all = (guint) (WIDTH * HEIGHT);

  g_assert_cmpuint (count_dark (BT_INK_PAPER_MONO), >, 500);
  g_assert_cmpuint (count_dark (BT_INK_LIGHT), >, 500);
  g_assert_cmpuint (all - count_dark (BT_INK_DARK), >, 500);
  g_assert_cmpuint (all - count_dark (BT_INK_CONTRAST_DARK), >, 500);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  make_context ();
#define ADD(name, function) g_test_add_func ("/year-line/" name, function)
  ADD ("is-where-its-numbers-are", test_it_is_where_its_numbers_are);
  ADD ("mirrored-where-people-read-so", test_mirrored_where_people_read_so);
  ADD ("above-the-level-stays-inside", test_what_goes_above_the_level_stays_inside);
  ADD ("below-nothing", test_below_nothing_is_drawn_as_nothing);
  ADD ("before-the-beginning", test_before_the_beginning_only_what_is_expected);
  ADD ("words-never-run-into-each-other", test_words_never_run_into_each_other);
  ADD ("no-more-points-than-can-be-told-apart", test_no_more_points_than_can_be_told_apart);
  ADD ("every-ink-draws-it", test_every_ink_draws_it);
  status = g_test_run ();
  g_object_unref (context);
  return status;
}
