/* split.c: a bar of what there is beside what is shown of it; the bar becomes narrow where there is
 * little room, or when somebody wants it so. */
#include "ui/kit/split.h"

#include "ui/kit/measure.h"

typedef enum
{
  WISH_NONE, /* as there is room */
  WISH_WIDE,
  WISH_NARROW,
} Wish;

struct _BtSplit
{
  BtHolder   parent_instance;
  GtkWidget *bar;
  GtkWidget *child;
  double     bar_width;  /* em */
  double     fold_under; /* em */
  Wish       wish;
  gboolean   folded;
};

static const BtHolderField fields[] = {
  { "bar", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtSplit, bar), 0 },
  { "child", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtSplit, child), 0 },
  { "bar-width", BT_HOLDER_EM, G_STRUCT_OFFSET (BtSplit, bar_width), 0 },
  { "fold-under", BT_HOLDER_EM, G_STRUCT_OFFSET (BtSplit, fold_under), 0 },
};

G_DEFINE_FINAL_TYPE (BtSplit, bt_split, BT_TYPE_HOLDER)

static void
measure_width (GtkWidget *widget,
               int       *least,
               int       *wished)
{
  *least = *wished = 0;
  if (widget != NULL && gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, least, wished, NULL, NULL);
}

static void
measure_bar (BtSplit *self,
             int     *least,
             int     *wished)
{
  measure_width (self->bar, least, wished);
  if (*wished > 0)
    *wished = MAX (*wished, bt_measure_em (GTK_WIDGET (self), self->bar_width));
}

/* How wide the bar is with @width for all. */
static int
get_bar_width (BtSplit *self,
               int      width)
{
  int least = 0, wished = 0, child_least = 0, child_wished = 0;

  measure_bar (self, &least, &wished);
  measure_width (self->child, &child_least, &child_wished);
  if (self->wish == WISH_NARROW || width < wished + child_least)
    return least;
  if (self->wish == WISH_NONE && width < bt_measure_em (GTK_WIDGET (self), self->fold_under))
    return least;
  return wished;
}

static void
measure_height (GtkWidget *widget,
                int        width,
                int       *minimum,
                int       *natural)
{
  int least = 0, wished = 0;

  if (widget == NULL || !gtk_widget_should_layout (widget))
    return;
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &least, &wished, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, wished);
}

static void
bt_split_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  BtSplit *self = BT_SPLIT (widget);
  int least = 0, wished = 0, bar = 0;

  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_bar (self, minimum, natural);
      measure_width (self->child, &least, &wished);
      *minimum += least;
      *natural += wished;
      return;
    }
  bar = for_size < 0 ? -1 : get_bar_width (self, for_size);
  measure_height (self->bar, bar, minimum, natural);
  measure_height (self->child, for_size < 0 ? -1 : for_size - bar, minimum, natural);
}

static void
bt_split_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  BtSplit *self = BT_SPLIT (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int bar = get_bar_width (self, width);
  GtkAllocation bar_place = { mirrored ? width - bar : 0, 0, bar, height };
  GtkAllocation child_place = { mirrored ? 0 : bar, 0, width - bar, height };
  int least = 0, wished = 0;

  measure_bar (self, &least, &wished);
  self->folded = bar < wished;
  if (self->bar != NULL && gtk_widget_should_layout (self->bar))
    gtk_widget_size_allocate (self->bar, &bar_place, -1);
  if (self->child != NULL && gtk_widget_should_layout (self->child))
    gtk_widget_size_allocate (self->child, &child_place, -1);
}

static void
bt_split_class_init (BtSplitClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_split_measure;
  widget_class->size_allocate = bt_split_size_allocate;
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_split_init (BtSplit *self)
{
}

void
bt_split_toggle (BtSplit *self)
{
  g_return_if_fail (BT_IS_SPLIT (self));

  self->wish = self->folded ? WISH_WIDE : WISH_NARROW;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

gboolean
bt_split_is_folded (BtSplit *self)
{
  g_return_val_if_fail (BT_IS_SPLIT (self), FALSE);
  return self->folded;
}
