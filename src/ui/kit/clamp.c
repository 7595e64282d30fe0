/* clamp.c: holds what is in it to a width that reads well, in the middle of the room it has. */
#include "ui/kit/clamp.h"

#include "ui/kit/measure.h"

struct _BtClamp
{
  GtkWidget  parent_instance;
  GtkWidget *child;
  double     width; /* em */
};

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_WIDTH,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void bt_clamp_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (BtClamp, bt_clamp, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, bt_clamp_buildable_init))

static GtkBuildableIface *parent_buildable;

static int
find_widest (BtClamp *self)
{
  return bt_measure_em (GTK_WIDGET (self), self->width);
}

static void
set_child (BtClamp   *self,
           GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static GtkSizeRequestMode
bt_clamp_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bt_clamp_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  BtClamp *self = BT_CLAMP (widget);
  int widest = find_widest (self);

  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size > widest)
    {
      int least;

      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (least, widest);
    }
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = MAX (*minimum, MIN (*natural, widest));
}

static void
bt_clamp_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  BtClamp *self = BT_CLAMP (widget);
  GskTransform *transform;
  graphene_point_t start;
  int least, given;

  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  given = MIN (width, MAX (least, find_widest (self)));
  start = GRAPHENE_POINT_INIT ((float) ((width - given) / 2), 0);
  transform = gsk_transform_translate (NULL, &start);
  gtk_widget_allocate (self->child, given, height, -1, transform);
}

static void
bt_clamp_get_property (GObject    *object,
                       guint       id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  BtClamp *self = BT_CLAMP (object);

  if (id == PROP_CHILD)
    g_value_set_object (value, self->child);
  else if (id == PROP_WIDTH)
    g_value_set_double (value, self->width);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bt_clamp_set_property (GObject      *object,
                       guint         id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  BtClamp *self = BT_CLAMP (object);

  if (id == PROP_CHILD)
    set_child (self, g_value_get_object (value));
  else if (id == PROP_WIDTH)
    {
      self->width = g_value_get_double (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
bt_clamp_dispose (GObject *object)
{
  g_clear_pointer (&BT_CLAMP (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (bt_clamp_parent_class)->dispose (object);
}

static void
bt_clamp_class_init (BtClampClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = bt_clamp_get_property;
  object_class->set_property = bt_clamp_set_property;
  object_class->dispose = bt_clamp_dispose;
  widget_class->get_request_mode = bt_clamp_get_request_mode;
  widget_class->measure = bt_clamp_measure;
  widget_class->size_allocate = bt_clamp_size_allocate;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_WIDTH] = g_param_spec_double ("width", NULL, NULL, 1, 1000, 68,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT
                                           | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_clamp_add_child (GtkBuildable *buildable,
                    GtkBuilder   *builder,
                    GObject      *child,
                    const char   *type)
{
  if (GTK_IS_WIDGET (child))
    set_child (BT_CLAMP (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
bt_clamp_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = bt_clamp_add_child;
}

static void
bt_clamp_init (BtClamp *self)
{
}
