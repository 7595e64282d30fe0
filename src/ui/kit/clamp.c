/* clamp.c: holds what is in it to a width that reads well, in the middle of the room it has. */
#include "ui/kit/clamp.h"

#include "ui/kit/measure.h"

struct _BtClamp
{
  BtHolder   parent_instance;
  GtkWidget *child;
  double     width; /* em */
};

static const BtHolderField fields[] = {
  { "child", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtClamp, child), 0 },
  { "width", BT_HOLDER_EM, G_STRUCT_OFFSET (BtClamp, width), 68 },
};

G_DEFINE_FINAL_TYPE (BtClamp, bt_clamp, BT_TYPE_HOLDER)

static int
find_widest (BtClamp *self)
{
  return bt_measure_em (GTK_WIDGET (self), self->width);
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
bt_clamp_class_init (BtClampClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_clamp_measure;
  widget_class->size_allocate = bt_clamp_size_allocate;
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_clamp_init (BtClamp *self)
{
}
