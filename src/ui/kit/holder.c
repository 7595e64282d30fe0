/* holder.c: what widgets of the kit that place their children themselves have in common. */
#include "ui/kit/holder.h"

#define MOST 1000 /* em or pixels */

static void bt_holder_buildable_init (GtkBuildableIface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (BtHolder, bt_holder, GTK_TYPE_WIDGET,
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                         bt_holder_buildable_init))

static GtkBuildableIface *parent_buildable;

static gpointer
get_member (BtHolder            *self,
            const BtHolderField *field)
{
  return G_STRUCT_MEMBER_P (self, field->offset);
}

/* The child that stands after the one of field @n; NULL: that is the last one. */
static GtkWidget *
find_next_child (BtHolder *self,
                 guint     n)
{
  BtHolderClass *klass = BT_HOLDER_GET_CLASS (self);

  for (guint i = n + 1; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_HOLDER_CHILD)
      {
        GtkWidget *child = *(GtkWidget **) get_member (self, &klass->fields[i]);

        if (child != NULL)
          return child;
      }
  return NULL;
}

static void
put_child (BtHolder  *self,
           guint      n,
           GtkWidget *child)
{
  GtkWidget **place = get_member (self, &BT_HOLDER_GET_CLASS (self)->fields[n]);

  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child != NULL)
    gtk_widget_insert_before (child, GTK_WIDGET (self), find_next_child (self, n));
}

static void
bt_holder_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  BtHolder *self = BT_HOLDER (object);
  const BtHolderField *field = &BT_HOLDER_GET_CLASS (self)->fields[id - 1];
  gpointer member = get_member (self, field);

  switch (field->kind)
    {
    case BT_HOLDER_CHILD:
      g_value_set_object (value, *(GtkWidget **) member);
      break;
    case BT_HOLDER_EM:
      g_value_set_double (value, *(double *) member);
      break;
    case BT_HOLDER_PIXELS:
      g_value_set_int (value, *(int *) member);
      break;
    case BT_HOLDER_FLAG:
      g_value_set_boolean (value, *(gboolean *) member);
      break;
    case BT_HOLDER_ALIGN:
    default:
      g_value_set_enum (value, *(GtkAlign *) member);
    }
}

static void
bt_holder_set_property (GObject      *object,
                        guint         id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  BtHolder *self = BT_HOLDER (object);
  const BtHolderField *field = &BT_HOLDER_GET_CLASS (self)->fields[id - 1];
  gpointer member = get_member (self, field);

  switch (field->kind)
    {
    case BT_HOLDER_CHILD:
      put_child (self, id - 1, g_value_get_object (value));
      break;
    case BT_HOLDER_EM:
      *(double *) member = g_value_get_double (value);
      break;
    case BT_HOLDER_PIXELS:
      *(int *) member = g_value_get_int (value);
      break;
    case BT_HOLDER_FLAG:
      *(gboolean *) member = g_value_get_boolean (value);
      break;
    case BT_HOLDER_ALIGN:
    default:
      *(GtkAlign *) member = g_value_get_enum (value);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GParamSpec *
make_property (const BtHolderField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const GParamFlags usual = flags | G_PARAM_CONSTRUCT;

  switch (field->kind)
    {
    case BT_HOLDER_CHILD:
      return g_param_spec_object (field->name, NULL, NULL, GTK_TYPE_WIDGET, flags);
    case BT_HOLDER_EM:
      return g_param_spec_double (field->name, NULL, NULL, 0, MOST, field->usual, usual);
    case BT_HOLDER_PIXELS:
      return g_param_spec_int (field->name, NULL, NULL, 0, MOST, field->usual, usual);
    case BT_HOLDER_FLAG:
      return g_param_spec_boolean (field->name, NULL, NULL, field->usual, usual);
    case BT_HOLDER_ALIGN:
    default:
      return g_param_spec_enum (field->name, NULL, NULL, GTK_TYPE_ALIGN, field->usual, usual);
    }
}

static GtkSizeRequestMode
bt_holder_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
bt_holder_dispose (GObject *object)
{
  BtHolder *self = BT_HOLDER (object);
  BtHolderClass *klass = BT_HOLDER_GET_CLASS (self);
  GtkWidget *child = NULL;

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_HOLDER_CHILD)
      put_child (self, i, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (bt_holder_parent_class)->dispose (object);
}

static void
bt_holder_class_init (BtHolderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_holder_dispose;
  GTK_WIDGET_CLASS (klass)->get_request_mode = bt_holder_get_request_mode;
}

static void
bt_holder_add_child (GtkBuildable *buildable,
                     GtkBuilder   *builder,
                     GObject      *child,
                     const char   *type)
{
  BtHolder *self = BT_HOLDER (buildable);
  BtHolderClass *klass = BT_HOLDER_GET_CLASS (self);

  if (!GTK_IS_WIDGET (child))
    parent_buildable->add_child (buildable, builder, child, type);
  else if (klass->n_fields > 0 && klass->fields[0].kind == BT_HOLDER_CHILD
           && *(GtkWidget **) get_member (self, &klass->fields[0]) == NULL)
    put_child (self, 0, GTK_WIDGET (child));
  else
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
}

static void
bt_holder_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = bt_holder_add_child;
}

static void
bt_holder_init (BtHolder *self)
{
}

void
bt_holder_class_set_fields (BtHolderClass       *klass,
                            const BtHolderField *fields,
                            guint                n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->fields = fields;
  klass->n_fields = n_fields;
  /* these two are not inherited */
  object_class->get_property = bt_holder_get_property;
  object_class->set_property = bt_holder_set_property;
  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, make_property (&fields[i]));
}
