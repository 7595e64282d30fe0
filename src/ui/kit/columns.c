/* columns.c: puts its children side by side where there is room, and one under the other where
 * there is not. */
#include "ui/kit/columns.h"

#include "ui/kit/measure.h"

struct _BtColumns
{
  BtHolder  parent_instance;
  double    fold_under; /* em */
  double    side;       /* em; 0: none */
  int       spacing;
  gboolean  equal;
  GtkAlign  align;
};

static const BtHolderField fields[] = {
  { "fold-under", BT_HOLDER_EM, G_STRUCT_OFFSET (BtColumns, fold_under), 40 },
  { "spacing", BT_HOLDER_PIXELS, G_STRUCT_OFFSET (BtColumns, spacing), 16 },
  { "side", BT_HOLDER_EM, G_STRUCT_OFFSET (BtColumns, side), 0 },
  { "equal", BT_HOLDER_FLAG, G_STRUCT_OFFSET (BtColumns, equal), FALSE },
  { "row-align", BT_HOLDER_ALIGN, G_STRUCT_OFFSET (BtColumns, align), GTK_ALIGN_FILL },
};

G_DEFINE_FINAL_TYPE (BtColumns, bt_columns, BT_TYPE_HOLDER)

/* The child after @child that takes room; the first one after NULL. */
static GtkWidget *
find_next (BtColumns *self,
           GtkWidget *child)
{
  return bt_measure_next (GTK_WIDGET (self), child);
}

/* The least and the wished width of one child. */
static void
measure_child (BtColumns *self,
               GtkWidget *child,
               int       *least,
               int       *natural)
{
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, least, natural, NULL, NULL);
  if (self->side > 0 && find_next (self, child) == NULL)
    *natural = MAX (*least, bt_measure_em (GTK_WIDGET (self), self->side));
}

/* How tall all of @child is at @width.  What scrolls would answer for the width it likes best, at
 * which texts have many more lines. */
static int
measure_whole (GtkWidget *child,
               int        width)
{
  GtkBorder margin = { 0 };
  int height = 0;

  if (!GTK_IS_SCROLLED_WINDOW (child)
      || !gtk_scrolled_window_get_propagate_natural_height (GTK_SCROLLED_WINDOW (child)))
    {
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      return height;
    }
  gtk_style_context_get_margin (gtk_widget_get_style_context (child), &margin);
  gtk_widget_measure (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (child)),
                      GTK_ORIENTATION_VERTICAL, width - margin.left - margin.right, NULL, &height,
                      NULL, NULL);
  return height + margin.top + margin.bottom;
}

/* The least and the wished width of the children: the widest of them, and all of them. */
static void
measure_widths (BtColumns *self,
                int       *widest,
                int       *all_least,
                int       *all_natural)
{
  int gaps = self->spacing * MAX (0, (int) bt_measure_count (GTK_WIDGET (self)) - 1);

  *widest = 0;
  *all_least = *all_natural = gaps;
  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child))
    {
      int least, natural;

      measure_child (self, child, &least, &natural);
      *widest = MAX (*widest, least);
      *all_least += least;
      *all_natural += natural;
    }
  if (self->equal)
    *all_least = *widest * (int) bt_measure_count (GTK_WIDGET (self)) + gaps;
}

static gboolean
is_folded (BtColumns *self,
           int        width)
{
  int widest, least, natural;

  measure_widths (self, &widest, &least, &natural);
  return width < least || width < bt_measure_em (GTK_WIDGET (self), self->fold_under);
}

/* How @width is shared out over the columns; given away, one number a child. */
static GtkRequestedSize *
share_width (BtColumns *self,
             int        width)
{
  guint n = bt_measure_count (GTK_WIDGET (self));
  GtkRequestedSize *sizes = g_new0 (GtkRequestedSize, n + 1);
  int room = width - self->spacing * MAX (0, (int) n - 1);
  int n_expand = 0, wished = 0, i = 0, rest;

  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child), i++)
    {
      measure_child (self, child, &sizes[i].minimum_size, &sizes[i].natural_size);
      room -= sizes[i].minimum_size;
      if (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        n_expand++;
      else
        wished += sizes[i].natural_size - sizes[i].minimum_size;
    }
  if (self->equal)
    {
      for (guint c = 0; c < n; c++)
        sizes[c].minimum_size = (width - self->spacing * ((int) n - 1)) / (int) n;
      return sizes;
    }

  if (n_expand == 0 || room < wished)
    {
      gtk_distribute_natural_allocation (MAX (0, room), n, sizes);
      return sizes;
    }

  rest = room - wished;
  i = 0;
  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child), i++)
    if (gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
      sizes[i].minimum_size += rest / n_expand;
    else
      sizes[i].minimum_size = sizes[i].natural_size;
  return sizes;
}

/* Folded, all of it is wanted, for whatever holds it scrolls; side by side, the tallest column's
 * least. */
static void
measure_heights (BtColumns *self,
                 int        width,
                 int       *minimum,
                 int       *natural)
{
  gboolean folded = width >= 0 && is_folded (self, width);
  g_autofree GtkRequestedSize *sizes = width >= 0 && !folded ? share_width (self, width) : NULL;
  int i = 0;

  *minimum = *natural = 0;
  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child), i++)
    {
      int given = sizes != NULL ? sizes[i].minimum_size : width;
      int least, wished;

      if (folded)
        {
          *natural += measure_whole (child, given) + (i > 0 ? self->spacing : 0);
          *minimum = *natural;
        }
      else
        {
          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, given, &least, &wished, NULL, NULL);
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, wished);
        }
    }
}

static void
bt_columns_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  BtColumns *self = BT_COLUMNS (widget);
  int least;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (self, minimum, &least, natural);
  else
    measure_heights (self, for_size, minimum, natural);
}

static void
allocate_folded (BtColumns *self,
                 int        width)
{
  int y = 0;

  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child))
    {
      int height = measure_whole (child, width);

      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, height }, -1);
      y += height + self->spacing;
    }
}

/* Where @child stands in a column that is @given wide and @height tall. */
static GtkAllocation
place_child (BtColumns *self,
             GtkWidget *child,
             int        given,
             int        height)
{
  int tall = height;

  if (self->align != GTK_ALIGN_FILL)
    {
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, given, NULL, &tall, NULL, NULL);
      tall = MIN (tall, height);
    }
  return (GtkAllocation) { 0,
                           self->align == GTK_ALIGN_END      ? height - tall
                           : self->align == GTK_ALIGN_CENTER ? (height - tall) / 2
                                                             : 0,
                           given, tall };
}

static void
bt_columns_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  BtColumns *self = BT_COLUMNS (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autofree GtkRequestedSize *sizes = NULL;
  int x = 0, i = 0;

  if (is_folded (self, width))
    {
      allocate_folded (self, width);
      return;
    }
  sizes = share_width (self, width);
  for (GtkWidget *child = find_next (self, NULL); child; child = find_next (self, child), i++)
    {
      int given = sizes[i].minimum_size;
      GtkAllocation place = place_child (self, child, given, height);

      place.x = mirrored ? width - x - given : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += given + self->spacing;
    }
}

static void
bt_columns_class_init (BtColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_columns_measure;
  widget_class->size_allocate = bt_columns_size_allocate;
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_columns_init (BtColumns *self)
{
}
