/* chart.c: a picture of numbers: the one way to draw money. */
#include "ui/kit/chart.h"

#include "ui/kit/amounts.h"
#include "ui/kit/ink.h"
#include "ui/kit/measure.h"

struct _BtChart
{
  GtkWidget       parent_instance;
  char           *label;
  char           *finding;
  double          least_width; /* em */
  double          height;
  gboolean        money;
  BtChartDraw     draw;
  gpointer        data;
  GDestroyNotify  free_data;
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_FINDING,
  PROP_LEAST_WIDTH,
  PROP_HEIGHT,
  PROP_MONEY,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtChart, bt_chart, GTK_TYPE_WIDGET)

/* A screen reader hears of it only where it may be seen. */
static void
update (gpointer widget)
{
  BtChart *self = widget;
  gboolean hidden = bt_chart_is_hidden (self);
  const char *label = hidden || self->label == NULL ? "" : self->label;
  const char *finding = hidden || self->finding == NULL ? "" : self->finding;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, finding, -1);
  /* by ear there is no picture where it says nothing */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, *label == '\0',
                               -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
bt_chart_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  BtChart *self = BT_CHART (widget);
  BtCanvas canvas = { .ink = bt_screen_ink_get (widget),
                      .pango = gtk_widget_get_pango_context (widget),
                      .width = gtk_widget_get_width (widget),
                      .height = gtk_widget_get_height (widget),
                      .rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL };

  if (self->draw == NULL || bt_chart_is_hidden (self))
    return;
  canvas.cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) canvas.width, (float) canvas.height));
  self->draw (&canvas, self->data);
  cairo_destroy (canvas.cr);
}

static void
bt_chart_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  BtChart *self = BT_CHART (widget);
  double em = orientation == GTK_ORIENTATION_HORIZONTAL ? self->least_width : self->height;

  *minimum = *natural = bt_chart_is_hidden (self) ? 0 : bt_measure_em (widget, em);
  *minimum_baseline = *natural_baseline = -1;
}

/* Light and dark come with another style. */
static void
bt_chart_css_changed (GtkWidget         *widget,
                      GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (bt_chart_parent_class)->css_changed (widget, change);
  gtk_widget_queue_resize (widget);
}

static void
bt_chart_set_property (GObject      *object,
                       guint         id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  BtChart *self = BT_CHART (object);

  switch (id)
    {
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      break;
    case PROP_FINDING:
      g_free (self->finding);
      self->finding = g_value_dup_string (value);
      break;
    case PROP_LEAST_WIDTH:
      self->least_width = g_value_get_double (value);
      break;
    case PROP_HEIGHT:
      self->height = g_value_get_double (value);
      break;
    case PROP_MONEY:
      self->money = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  update (self);
}

static void
bt_chart_get_property (GObject    *object,
                       guint       id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  BtChart *self = BT_CHART (object);

  switch (id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_FINDING:
      g_value_set_string (value, self->finding);
      break;
    case PROP_LEAST_WIDTH:
      g_value_set_double (value, self->least_width);
      break;
    case PROP_HEIGHT:
      g_value_set_double (value, self->height);
      break;
    case PROP_MONEY:
      g_value_set_boolean (value, self->money);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bt_chart_finalize (GObject *object)
{
  BtChart *self = BT_CHART (object);

  if (self->free_data != NULL)
    self->free_data (self->data);
  g_free (self->label);
  g_free (self->finding);

  G_OBJECT_CLASS (bt_chart_parent_class)->finalize (object);
}

static void
bt_chart_class_init (BtChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = bt_chart_set_property;
  object_class->get_property = bt_chart_get_property;
  object_class->finalize = bt_chart_finalize;
  widget_class->snapshot = bt_chart_snapshot;
  widget_class->measure = bt_chart_measure;
  widget_class->css_changed = bt_chart_css_changed;

  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  props[PROP_FINDING] = g_param_spec_string ("finding", NULL, NULL, NULL, flags);
  props[PROP_LEAST_WIDTH] = g_param_spec_double ("least-width", NULL, NULL, 0, 1000, 4, flags);
  props[PROP_HEIGHT] = g_param_spec_double ("height", NULL, NULL, 0, 1000, 2, flags);
  props[PROP_MONEY] = g_param_spec_boolean ("money", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bt_chart_init (BtChart *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  self->least_width = 4;
  self->height = 2;
  self->money = TRUE;
  bt_amounts_watch (self, update);
}

GtkWidget *
bt_chart_new (const char *label)
{
  return g_object_new (BT_TYPE_CHART, "label", label, NULL);
}

void
bt_chart_set_draw (BtChart        *self,
                   BtChartDraw     draw,
                   gpointer        data,
                   GDestroyNotify  free_data)
{
  g_return_if_fail (BT_IS_CHART (self));

  if (self->free_data != NULL)
    self->free_data (self->data);
  self->draw = draw;
  self->data = data;
  self->free_data = free_data;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
bt_chart_is_hidden (BtChart *self)
{
  g_return_val_if_fail (BT_IS_CHART (self), TRUE);

  return self->money && bt_amounts_is_hidden (self);
}
