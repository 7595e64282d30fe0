/* beside.c: what is open stands beside the rest where there is room for both, and over it where
 * there is not. */
#include "ui/kit/beside.h"

#include "ui/kit/measure.h"

#define SPACING 12 /* pixels */

struct _BtBeside
{
  BtHolder   parent_instance;
  GtkWidget *child;
  GtkWidget *side;
  double     side_width; /* em */
  double     fold_under; /* em */
};

static const BtHolderField fields[] = {
  { "child", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtBeside, child), 0 },
  { "side", BT_HOLDER_CHILD, G_STRUCT_OFFSET (BtBeside, side), 0 },
  { "side-width", BT_HOLDER_EM, G_STRUCT_OFFSET (BtBeside, side_width), 25 },
  { "fold-under", BT_HOLDER_EM, G_STRUCT_OFFSET (BtBeside, fold_under), 70 },
};

G_DEFINE_FINAL_TYPE (BtBeside, bt_beside, BT_TYPE_HOLDER)

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
bt_beside_class_init (BtBesideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = bt_beside_measure;
  widget_class->size_allocate = bt_beside_size_allocate;
  bt_holder_class_set_fields (BT_HOLDER_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
bt_beside_init (BtBeside *self)
{
}
