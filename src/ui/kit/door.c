/* door.c: a large button that leads somewhere: what it is called, and a few words about it. */
#include "config.h"

#include "ui/kit/door.h"

#include "ui/ui.h"

struct _BtDoor
{
  GtkButton  parent_instance;
  GtkWidget *title;
  GtkWidget *words;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_WORDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtDoor, bt_door, GTK_TYPE_BUTTON)

static GtkLabel *
find_label (BtDoor *self,
            guint   id)
{
  return GTK_LABEL (id == PROP_TITLE ? self->title : self->words);
}

static void
bt_door_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  g_value_set_string (value, gtk_label_get_label (find_label (BT_DOOR (object), id)));
}

static void
bt_door_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  const char *text = g_value_get_string (value);

  gtk_label_set_label (find_label (BT_DOOR (object), id), text != NULL ? text : "");
}

static void
bt_door_class_init (BtDoorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = bt_door_get_property;
  object_class->set_property = bt_door_set_property;
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "",
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "door.ui");
  gtk_widget_class_bind_template_child (widget_class, BtDoor, title);
  gtk_widget_class_bind_template_child (widget_class, BtDoor, words);
}

static void
bt_door_init (BtDoor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
