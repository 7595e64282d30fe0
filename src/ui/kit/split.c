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
  GtkWidget  parent_instance;
  GtkWidget *bar;
  GtkWidget *child;
  double     bar_width;  /* em */
  double     fold_under; /* em */
  Wish       wish;
  gboolean   folded;
};

enum
{
  PROP_0,
  PROP_BAR,
  PROP_CHILD,
  PROP_BAR_WIDTH,
  PROP_FOLD_UNDER,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtSplit, bt_split, GTK_TYPE_WIDGET)

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

static GtkSizeRequestMode
bt_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
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
put_child (BtSplit    *self,
           GtkWidget **place,
           GtkWidget  *child)
{
  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child != NULL) /* the bar comes first for the keyboard too */
    gtk_widget_insert_before (child, GTK_WIDGET (self), place == &self->bar ? self->child : NULL);
}

static void
bt_split_set_property (GObject      *object,
                       guint         id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  BtSplit *self = BT_SPLIT (object);

  if (id == PROP_BAR)
    put_child (self, &self->bar, g_value_get_object (value));
  else if (id == PROP_CHILD)
    put_child (self, &self->child, g_value_get_object (value));
  else if (id == PROP_BAR_WIDTH)
    self->bar_width = g_value_get_double (value);
  else
    self->fold_under = g_value_get_double (value);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
bt_split_dispose (GObject *object)
{
  BtSplit *self = BT_SPLIT (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (bt_split_parent_class)->dispose (object);
}

static void
bt_split_class_init (BtSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = bt_split_set_property;
  object_class->dispose = bt_split_dispose;
  widget_class->get_request_mode = bt_split_get_request_mode;
  widget_class->measure = bt_split_measure;
  widget_class->size_allocate = bt_split_size_allocate;

  props[PROP_BAR] = g_param_spec_object ("bar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_BAR_WIDTH] = g_param_spec_double ("bar-width", NULL, NULL, 0, 1000, 0, flags);
  props[PROP_FOLD_UNDER] = g_param_spec_double ("fold-under", NULL, NULL, 0, 1000, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
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
