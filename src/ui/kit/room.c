/* room.c: holds one child and says how much room it has. */
#include "ui/kit/room.h"

#include "ui/kit/measure.h"

struct _BtRoom
{
  BtHolder   parent_instance;
  GtkWidget *child;
  double     width;  /* em, as it was last told */
  guint      telling; /* the idle source that tells */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const BtHolderField fields[] = {
  { "child", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtRoom, child), 0 },
};

G_DEFINE_FINAL_TYPE (BtRoom, bt_room, BT_TYPE_HOLDER)

static gboolean
tell (gpointer data)
{
  BtRoom *self = data;

  self->telling = 0;
  self->width = bt_room_get_width (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
bt_room_measure (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *minimum,
                 int            *natural,
                 int            *minimum_baseline,
                 int            *natural_baseline)
{
  BtRoom *self = BT_ROOM (widget);

  *minimum_baseline = *natural_baseline = -1;
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
bt_room_size_allocate (GtkWidget *widget,
                       int        width,
                       int        height,
                       int        baseline)
{
  BtRoom *self = BT_ROOM (widget);

  if (self->child != NULL)
    gtk_widget_allocate (self->child, width, height, baseline, NULL);
  if (self->telling == 0 && bt_room_get_width (self) != self->width)
    self->telling = g_idle_add_full (GTK_PRIORITY_RESIZE - 1, tell, self, NULL);
}

static void
bt_room_dispose (GObject *object)
{
  BtRoom *self = BT_ROOM (object);

  if (self->telling != 0)
    g_source_remove (self->telling);
  self->telling = 0;

  G_OBJECT_CLASS (bt_room_parent_class)->dispose (object);
}

static void
bt_room_class_init (BtRoomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = bt_room_dispose;
  widget_class->measure = bt_room_measure;
  widget_class->size_allocate = bt_room_size_allocate;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_ROOM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_room_init (BtRoom *self)
{
}

double
bt_room_get_width (BtRoom *self)
{
  g_return_val_if_fail (BT_IS_ROOM (self), 0);

  return (double) gtk_widget_get_width (GTK_WIDGET (self))
         / bt_measure_em (GTK_WIDGET (self), 1);
}
