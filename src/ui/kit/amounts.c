/* amounts.c: whether amounts of money may be seen in a window. */
#include "ui/kit/amounts.h"

struct _BtAmounts
{
  GObject    parent_instance;
  GtkWindow *window; /* whose own data this is */
  BtPlan    *plan;   /* given; or what follows is used */
  BtAmounts *parent; /* of the window that this one stands over */
  gboolean   hidden;
};

enum
{
  PROP_0,
  PROP_HIDDEN,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtAmounts, bt_amounts, G_TYPE_OBJECT)

static void
update (BtAmounts *self)
{
  gboolean hidden = TRUE;

  if (self->plan != NULL)
    hidden = self->plan->hide_amounts == BT_FLAG_YES;
  else if (self->parent != NULL)
    hidden = self->parent->hidden;
  if (hidden == self->hidden)
    return;

  self->hidden = hidden;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN]);
}

static BtAmounts *find_for_window (GtkWindow *window);

static void
follow_parent (BtAmounts *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (self->window);
  BtAmounts *above = NULL;

  if (self->parent != NULL)
    g_signal_handlers_disconnect_by_func (self->parent, update, self);
  above = parent != NULL ? find_for_window (parent) : NULL;
  g_set_object (&self->parent, above);
  if (self->parent != NULL)
    g_signal_connect_object (self->parent, "notify::hidden", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
}

/* The one of @window, made when first asked for. */
static BtAmounts *
find_for_window (GtkWindow *window)
{
  static const char key[] = "bt-amounts";
  BtAmounts *self = g_object_get_data (G_OBJECT (window), key);

  if (self == NULL)
    {
      self = g_object_new (BT_TYPE_AMOUNTS, NULL);
      self->window = window;
      g_object_set_data_full (G_OBJECT (window), key, self, g_object_unref);
      g_signal_connect_object (window, "notify::transient-for", G_CALLBACK (follow_parent), self,
                               G_CONNECT_SWAPPED);
      follow_parent (self);
    }
  return self;
}

static BtAmounts *
find_for_widget (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? find_for_window (GTK_WINDOW (root)) : NULL;
}

static void
bt_amounts_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  g_value_set_boolean (value, BT_AMOUNTS (object)->hidden);
}

static void
bt_amounts_finalize (GObject *object)
{
  BtAmounts *self = BT_AMOUNTS (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->parent);

  G_OBJECT_CLASS (bt_amounts_parent_class)->finalize (object);
}

static void
bt_amounts_class_init (BtAmountsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = bt_amounts_get_property;
  object_class->finalize = bt_amounts_finalize;
  props[PROP_HIDDEN] = g_param_spec_boolean ("hidden", NULL, NULL, TRUE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_amounts_init (BtAmounts *self)
{
  self->hidden = TRUE;
}

void
bt_amounts_set_plan (GtkWindow *window,
                     BtPlan    *plan)
{
  BtAmounts *self = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window) && (plan == NULL || BT_IS_PLAN (plan)));

  self = find_for_window (window);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, update, self);
  g_set_object (&self->plan, plan);
  if (plan != NULL)
    g_signal_connect_object (plan, "notify::hide-amounts", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
}

gboolean
bt_amounts_is_hidden (gpointer widget)
{
  BtAmounts *amounts = find_for_widget (widget);

  return amounts == NULL || amounts->hidden;
}

typedef struct
{
  gpointer   widget;  /* whose notify::root this is the data of */
  BtAmounts *amounts; /* watched now, or NULL */
  gulong     handler;
  void     (*update) (gpointer widget);
} Watch;

static void
unwatch (Watch *watch)
{
  if (watch->amounts != NULL)
    g_signal_handler_disconnect (watch->amounts, watch->handler);
  g_clear_object (&watch->amounts);
}

static void
free_watch (gpointer  data,
            GClosure *closure)
{
  unwatch (data);
  g_free (data);
}

static void
on_hidden (BtAmounts  *amounts,
           GParamSpec *pspec,
           Watch      *watch)
{
  watch->update (watch->widget);
}

static void
on_root (gpointer    widget,
         GParamSpec *pspec,
         Watch      *watch)
{
  unwatch (watch);
  g_set_object (&watch->amounts, find_for_widget (widget));
  if (watch->amounts != NULL)
    watch->handler = g_signal_connect (watch->amounts, "notify::hidden", G_CALLBACK (on_hidden),
                                       watch);
  watch->update (widget);
}

void
bt_amounts_watch (gpointer   widget,
                  void     (*on_change) (gpointer widget))
{
  Watch *watch = g_new0 (Watch, 1);

  g_return_if_fail (GTK_IS_WIDGET (widget));

  watch->widget = widget;
  watch->update = on_change;
  g_signal_connect_data (widget, "notify::root", G_CALLBACK (on_root), watch, free_watch, 0);
  on_root (widget, NULL, watch);
}
