/* wrap.c: puts its children side by side, and goes on in a new line where there is no more room. */
#include "ui/kit/wrap.h"

#include "ui/kit/field-row.h"

#define SPACING        8  /* pixels, both ways */
#define FIELDS_SPACING 12 /* across, or the names of fields would read as one */

struct _BtWrap
{
  BtHolder parent_instance;
};

G_DEFINE_FINAL_TYPE (BtWrap, bt_wrap, BT_TYPE_HOLDER)

typedef struct
{
  GtkWidget *first;
  GtkWidget *end;    /* what stands in the next line, or NULL */
  int        height;
} Line;

static int
get_gap_after (GtkWidget *child)
{
  return BT_IS_FIELD_ROW (child) ? FIELDS_SPACING : SPACING;
}

static int
measure_width (GtkWidget *child,
               int        width)
{
  int least = 0, natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &natural, NULL, NULL);
  return CLAMP (width, least, natural);
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, measure_width (child, width), NULL, &natural,
                      NULL, NULL);
  return natural;
}

/* The line that begins with @first: as many as @width has room for, at least one. */
static Line
find_line (GtkWidget *first,
           int        width)
{
  Line line = { first, first, 0 };
  int used = 0;

  for (GtkWidget *child = first; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_should_layout (child))
        {
          int wanted = measure_width (child, width);

          if (used > 0 && used + wanted > width)
            return line;
          used += wanted + get_gap_after (child);
          line.height = MAX (line.height, measure_height (child, width));
        }
      line.end = gtk_widget_get_next_sibling (child);
    }
  return line;
}

static void
place_line (const Line *line,
            int         width,
            int         y,
            gboolean    rtl)
{
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        int wide = measure_width (child, width);
        GtkAllocation place = { rtl ? width - x - wide : x, y, wide, line->height };

        gtk_widget_size_allocate (child, &place, -1);
        x += wide + get_gap_after (child);
      }
}

/* Goes through the lines, and places what is in them where @place; answers how high they are. */
static int
lay_out (GtkWidget *self,
         int        width,
         gboolean   place)
{
  GtkWidget *next = gtk_widget_get_first_child (self);
  int y = 0;

  while (next != NULL)
    {
      Line line = find_line (next, width);

      if (place)
        place_line (&line, width, y, gtk_widget_get_direction (self) == GTK_TEXT_DIR_RTL);
      if (line.height > 0)
        y += line.height + SPACING;
      next = line.end;
    }
  return MAX (y - SPACING, 0);
}

static void
bt_wrap_measure (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  int least = 0, all = 0, gap = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        int child_least = 0, child_natural = 0;

        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_least, &child_natural,
                            NULL, NULL);
        least = MAX (least, child_least);
        all += gap + child_natural;
        gap = get_gap_after (child);
      }
  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = all = lay_out (widget, for_size < 0 ? all : for_size, FALSE);
  *minimum = least;
  *natural = MAX (least, all);
  *minimum_baseline = *natural_baseline = -1;
}

static void
bt_wrap_size_allocate (GtkWidget *widget,
                       int        width,
                       int        height,
                       int        baseline)
{
  lay_out (widget, width, TRUE);
}

static void
bt_wrap_class_init (BtWrapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_wrap_measure;
  widget_class->size_allocate = bt_wrap_size_allocate;
}

static void
bt_wrap_init (BtWrap *self)
{
}

GtkWidget *
bt_wrap_new (void)
{
  return g_object_new (BT_TYPE_WRAP, NULL);
}

void
bt_wrap_clear (BtWrap *self)
{
  GtkWidget *child = NULL;

  g_return_if_fail (BT_IS_WRAP (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}
