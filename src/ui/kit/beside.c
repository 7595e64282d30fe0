/* beside.c: what is open stands beside the rest where there is room for both, and over it where
 * there is not. */
#include "ui/kit/beside.h"

#include "ui/kit/measure.h"

#define SPACING 12 /* pixels */

struct _BtBeside
{
  GtkWidget  parent_instance;
  GtkWidget *child;
  GtkWidget *side;
  double     side_width; /* em */
  double     fold_under; /* em */
};

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_SIDE,
  PROP_SIDE_WIDTH,
  PROP_FOLD_UNDER,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtBeside, bt_beside, GTK_TYPE_WIDGET)

static gboolean
is_open (BtBeside *self)
{
  return self->side != NULL && gtk_widget_should_layout (self->side);
}

static int
get_side_width (BtBeside *self)
{
  int least = 0;

  gtk_widget_measure (self->side, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return MAX (least, bt_measure_em (GTK_WIDGET (self), self->side_width));
}

/* Whether both have room, with @width for them together. */
static gboolean
fits (BtBeside *self,
      int       width)
{
  int least = 0;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return width >= bt_measure_em (GTK_WIDGET (self), self->fold_under)
         && width >= least + SPACING + get_side_width (self);
}

static void
measure_widths (BtBeside *self,
                int      *minimum,
                int      *natural)
{
  int least = 0, wished = 0;

  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  if (!is_open (self))
    return;
  gtk_widget_measure (self->side, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wished, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural += SPACING + wished;
}

/* With @width for all; the rest keeps its room where something stands over it, so that nothing
 * jumps. */
static void
measure_heights (BtBeside *self,
                 int       width,
                 int      *minimum,
                 int      *natural)
{
  gboolean both = is_open (self) && (width < 0 || fits (self, width));
  int side = both && width >= 0 ? get_side_width (self) : width;
  int rest = both && width >= 0 ? width - SPACING - side : width;
  int least = 0, wished = 0;

  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, rest, minimum, natural, NULL, NULL);
  if (!is_open (self))
    return;
  gtk_widget_measure (self->side, GTK_ORIENTATION_VERTICAL, side, &least, &wished, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, wished);
}

static GtkSizeRequestMode
bt_beside_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bt_beside_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  BtBeside *self = BT_BESIDE (widget);

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_widths (self, minimum, natural);
  else
    measure_heights (self, for_size, minimum, natural);
}

static void
bt_beside_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  BtBeside *self = BT_BESIDE (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean open = is_open (self);
  gboolean over = open && !fits (self, width);
  int side = open && !over ? get_side_width (self) : width;
  int rest = open && !over ? width - SPACING - side : width;
  GtkAllocation side_place = { mirrored || over ? 0 : rest + SPACING, 0, side, height };
  GtkAllocation rest_place = { mirrored && open && !over ? side + SPACING : 0, 0, rest, height };

  gtk_widget_set_child_visible (self->child, !over); /* which also takes no keys then */
  if (!over)
    gtk_widget_size_allocate (self->child, &rest_place, -1);
  if (open)
    gtk_widget_size_allocate (self->side, &side_place, -1);
}

static void
put_child (BtBeside   *self,
           GtkWidget **place,
           GtkWidget  *child)
{
  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child != NULL) /* the side comes last for the keyboard too */
    gtk_widget_insert_before (child, GTK_WIDGET (self), place == &self->child ? self->side : NULL);
}

static void
bt_beside_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  BtBeside *self = BT_BESIDE (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_SIDE:
      g_value_set_object (value, self->side);
      break;
    case PROP_SIDE_WIDTH:
      g_value_set_double (value, self->side_width);
      break;
    case PROP_FOLD_UNDER:
      g_value_set_double (value, self->fold_under);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bt_beside_set_property (GObject      *object,
                        guint         id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  BtBeside *self = BT_BESIDE (object);

  switch (id)
    {
    case PROP_CHILD:
      put_child (self, &self->child, g_value_get_object (value));
      break;
    case PROP_SIDE:
      put_child (self, &self->side, g_value_get_object (value));
      break;
    case PROP_SIDE_WIDTH:
      self->side_width = g_value_get_double (value);
      break;
    case PROP_FOLD_UNDER:
      self->fold_under = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
bt_beside_dispose (GObject *object)
{
  BtBeside *self = BT_BESIDE (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->side, gtk_widget_unparent);
  G_OBJECT_CLASS (bt_beside_parent_class)->dispose (object);
}

static void
bt_beside_class_init (BtBesideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = bt_beside_get_property;
  object_class->set_property = bt_beside_set_property;
  object_class->dispose = bt_beside_dispose;
  widget_class->get_request_mode = bt_beside_get_request_mode;
  widget_class->measure = bt_beside_measure;
  widget_class->size_allocate = bt_beside_size_allocate;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_SIDE] = g_param_spec_object ("side", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_SIDE_WIDTH] = g_param_spec_double ("side-width", NULL, NULL, 0, 1000, 25,
                                                flags | G_PARAM_CONSTRUCT);
  props[PROP_FOLD_UNDER] = g_param_spec_double ("fold-under", NULL, NULL, 0, 1000, 70,
                                                flags | G_PARAM_CONSTRUCT);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_beside_init (BtBeside *self)
{
}
