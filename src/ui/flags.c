/* flags.c: bunting on a string, the sign of the house: as wide as it is let, as tall as it asks. */
#include "ui/flags.h"

#include "draw/ink.h"
#include "ui/kit/ink.h"
#include "ui/kit/measure.h"

#define FLAG_WIDTH  3.0 /* em, and so on */
#define FLAG_HEIGHT 2.3
#define DROP        2.0 /* how far the string hangs down in the middle */
#define STRING      2.0 /* pixels */

struct _BtFlags
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (BtFlags, bt_flags, GTK_TYPE_WIDGET)

static const BtFill fills[] = {
  BT_FILL_BLUE, BT_FILL_ORANGE, BT_FILL_GREEN, BT_FILL_PURPLE, BT_FILL_VERMILLION, BT_FILL_SKY,
};

/* How far down the string is at @part, 0 to 1, of its length: a parabola, as near to a hanging
 * line as eyes ask. */
static double
find_drop (double part,
           double drop)
{
  return 4 * drop * part * (1 - part);
}

/* A flag whose upper corners are on the string, @left and @right of where it hangs. */
static void
draw_flag (const BtInk *ink,
           cairo_t     *cr,
           BtFill       fill,
           double       width,
           double       left,
           double       right,
           double       height)
{
  cairo_move_to (cr, -width / 2, left);
  cairo_line_to (cr, width / 2, right);
  cairo_line_to (cr, 0, (left + right) / 2 + height);
  cairo_close_path (cr);
  cairo_save (cr);
  cairo_clip_preserve (cr);
  /* its own outline falls outside */
  bt_ink_fill (ink, cr, fill, -width, -2, 2 * width, MAX (left, right) + height + 4);
  cairo_restore (cr);
  bt_ink_set_source (cr, &ink->outline);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
draw_string (cairo_t       *cr,
             const GdkRGBA *colour,
             double         width,
             double         drop)
{
  /* the parabola as a curve: its two middle points lie two thirds of the way to twice its depth */
  double depth = find_drop (0.5, drop) * 4 / 3;

  cairo_move_to (cr, 0, 0);
  cairo_curve_to (cr, width / 3, depth, width * 2 / 3, depth, width, 0);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, STRING);
  cairo_stroke (cr);
}

static void
bt_flags_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double drop = bt_measure_em (widget, DROP);
  double flag_width = bt_measure_em (widget, FLAG_WIDTH);
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &all);
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  cairo_translate (cr, 0, STRING);
  draw_string (cr, &colour, width, drop);
  for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
    {
      double middle = (i + 0.5) / G_N_ELEMENTS (fills);
      double half = flag_width / width / 2;

      cairo_save (cr);
      cairo_translate (cr, middle * width, 0);
      draw_flag (bt_screen_ink_get (widget), cr, fills[i], flag_width,
                 find_drop (middle - half, drop), find_drop (middle + half, drop),
                 bt_measure_em (widget, FLAG_HEIGHT));
      cairo_restore (cr);
    }
  cairo_destroy (cr);
}

static void
bt_flags_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = bt_measure_em (widget, FLAG_WIDTH) * (int) G_N_ELEMENTS (fills);
  else
    *minimum = *natural = bt_measure_em (widget, DROP + FLAG_HEIGHT) + 4;
  *minimum_baseline = *natural_baseline = -1;
}

static void
bt_flags_class_init (BtFlagsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = bt_flags_snapshot;
  widget_class->measure = bt_flags_measure;
  /* it says nothing that the words do not */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
bt_flags_init (BtFlags *self)
{
}
