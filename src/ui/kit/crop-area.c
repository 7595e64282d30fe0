/* crop-area.c: a picture with a square on it that is moved and sized by mouse and by keyboard. */
#include "ui/kit/crop-area.h"

#include <math.h>

#define LEAST_SIDE 64   /* pixels of the photo */
#define CORNER     24   /* pixels on screen round a corner that take hold of it */
#define STEP       0.05 /* of the square's side, for one key */
#define GROWTH     1.1  /* for one key, or one turn of the wheel */

struct _BtCropArea
{
  GtkWidget   parent_instance;
  GdkPixbuf  *photo;
  GdkTexture *texture;
  double      x;       /* the square, in pixels of the photo */
  double      y;
  double      side;
  double      start_x; /* what the square was when a drag began */
  double      start_y;
  double      start_side;
  int         corner_x; /* which corner is dragged: -1 or 1 each way; 0, 0 is the whole square */
  int         corner_y;
};

G_DEFINE_FINAL_TYPE (BtCropArea, bt_crop_area, GTK_TYPE_WIDGET)

/* How large a pixel of the photo is on screen, and where the photo's corner stands. */
static double
find_scale (BtCropArea *self,
            double     *left,
            double     *top)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double wide = gdk_pixbuf_get_width (self->photo), high = gdk_pixbuf_get_height (self->photo);
  double scale = MAX (MIN (width / wide, height / high), 0.001);

  *left = (width - wide * scale) / 2;
  *top = (height - high * scale) / 2;
  return scale;
}

/* The side nearest to @side that a square on the photo may have. */
static double
fit_side (BtCropArea *self,
          double      side)
{
  double most = MIN (gdk_pixbuf_get_width (self->photo), gdk_pixbuf_get_height (self->photo));

  return CLAMP (side, MIN (LEAST_SIDE, most), most);
}

static void
put_square (BtCropArea *self,
            double      x,
            double      y,
            double      side)
{
  double wide = gdk_pixbuf_get_width (self->photo), high = gdk_pixbuf_get_height (self->photo);

  self->side = fit_side (self, side);
  self->x = CLAMP (x, 0, wide - self->side);
  self->y = CLAMP (y, 0, high - self->side);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
append_shade (GtkSnapshot *snapshot,
              double       x,
              double       y,
              double       width,
              double       height)
{
  const GdkRGBA shade = { 0, 0, 0, 0.6f };

  gtk_snapshot_append_color (
      snapshot, &shade,
      &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

/* White within black, which is seen on every photo. */
static void
append_outline (GtkSnapshot *snapshot,
                double       x,
                double       y,
                double       side)
{
  const GdkRGBA colours[] = { { 0, 0, 0, 1 }, { 1, 1, 1, 1 } };
  const float thickness[] = { 4, 2 };

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      const GdkRGBA colour[4] = { colours[i], colours[i], colours[i], colours[i] };
      const float width[4] = { thickness[i], thickness[i], thickness[i], thickness[i] };
      GskRoundedRect edge;

      gsk_rounded_rect_init_from_rect (
          &edge, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) side, (float) side), 0);
      gtk_snapshot_append_border (snapshot, &edge, width, colour);
    }
}

static void
bt_crop_area_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  BtCropArea *self = BT_CROP_AREA (widget);
  double left = 0, top = 0, scale, wide, high, x, y, side;

  if (self->photo == NULL)
    return;
  scale = find_scale (self, &left, &top);
  wide = gdk_pixbuf_get_width (self->photo) * scale;
  high = gdk_pixbuf_get_height (self->photo) * scale;
  x = left + self->x * scale;
  y = top + self->y * scale;
  side = self->side * scale;
  gtk_snapshot_append_texture (
      snapshot, self->texture,
      &GRAPHENE_RECT_INIT ((float) left, (float) top, (float) wide, (float) high));
  append_shade (snapshot, left, top, wide, y - top);
  append_shade (snapshot, left, y + side, wide, top + high - y - side);
  append_shade (snapshot, left, y, x - left, side);
  append_shade (snapshot, x + side, y, left + wide - x - side, side);
  append_outline (snapshot, x, y, side);
}

static void
bt_crop_area_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = 240;
  *natural = 400;
  *minimum_baseline = *natural_baseline = -1;
}

/* -1 or 1 where @at is near the edge that begins or ends there, else 0. */
static int
find_edge (double at,
           double begin,
           double end)
{
  if (fabs (at - begin) < CORNER)
    return -1;
  return fabs (at - end) < CORNER ? 1 : 0;
}

static void
on_drag_begin (BtCropArea     *self,
               double          x,
               double          y,
               GtkGestureDrag *drag)
{
  double left = 0, top = 0, scale;

  if (self->photo == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  scale = find_scale (self, &left, &top);
  self->start_x = self->x;
  self->start_y = self->y;
  self->start_side = self->side;
  self->corner_x = find_edge (x, left + self->x * scale, left + (self->x + self->side) * scale);
  self->corner_y = find_edge (y, top + self->y * scale, top + (self->y + self->side) * scale);
  if (self->corner_x == 0 || self->corner_y == 0) /* an edge alone is part of the square */
    self->corner_x = self->corner_y = 0;
}

static void
on_drag_update (BtCropArea     *self,
                double          x,
                double          y,
                GtkGestureDrag *drag)
{
  double left = 0, top = 0, scale, side, growth;

  if (self->photo == NULL)
    return;
  scale = find_scale (self, &left, &top);
  if (self->corner_x == 0)
    {
      put_square (self, self->start_x + x / scale, self->start_y + y / scale, self->start_side);
      return;
    }

  /* the corner across stays where it is */
  growth = (x * self->corner_x + y * self->corner_y) / 2 / scale;
  side = fit_side (self, self->start_side + growth);
  put_square (self, self->corner_x < 0 ? self->start_x + self->start_side - side : self->start_x,
              self->corner_y < 0 ? self->start_y + self->start_side - side : self->start_y, side);
}

static gboolean
on_scroll (BtCropArea *self,
           double      x,
           double      y)
{
  bt_crop_area_scale (self, y > 0 ? 1 / GROWTH : GROWTH);
  return TRUE;
}

static gboolean
on_key (BtCropArea     *self,
        guint           key,
        guint           code,
        GdkModifierType state)
{
  static const struct
  {
    guint  keys[2];
    double right;
    double down;
    double factor;
  } moves[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -STEP, 0, 1 },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, STEP, 0, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, -STEP, 1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, STEP, 1 },
    { { GDK_KEY_plus, GDK_KEY_KP_Add }, 0, 0, GROWTH },
    { { GDK_KEY_equal, GDK_KEY_equal }, 0, 0, GROWTH }, /* the same key without Shift */
    { { GDK_KEY_minus, GDK_KEY_KP_Subtract }, 0, 0, 1 / GROWTH },
  };

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    if (key == moves[i].keys[0] || key == moves[i].keys[1])
      {
        bt_crop_area_move (self, moves[i].right, moves[i].down);
        bt_crop_area_scale (self, moves[i].factor);
        return TRUE;
      }
  return FALSE;
}

static void
bt_crop_area_finalize (GObject *object)
{
  BtCropArea *self = BT_CROP_AREA (object);

  g_clear_object (&self->photo);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (bt_crop_area_parent_class)->finalize (object);
}

static void
bt_crop_area_class_init (BtCropAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bt_crop_area_finalize;
  widget_class->snapshot = bt_crop_area_snapshot;
  widget_class->measure = bt_crop_area_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
add_controller (BtCropArea         *self,
                GtkEventController *controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
bt_crop_area_init (BtCropArea *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *scroll
      = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL
                                         | GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (on_key), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  add_controller (self, GTK_EVENT_CONTROLLER (drag));
  add_controller (self, key);
  add_controller (self, scroll);
}

void
bt_crop_area_set_photo (BtCropArea *self,
                        GdkPixbuf  *photo)
{
  double wide, high;

  g_return_if_fail (BT_IS_CROP_AREA (self) && GDK_IS_PIXBUF (photo));

  g_set_object (&self->photo, photo);
  g_clear_object (&self->texture);
  self->texture = gdk_texture_new_for_pixbuf (photo);
  wide = gdk_pixbuf_get_width (photo);
  high = gdk_pixbuf_get_height (photo);
  put_square (self, (wide - MIN (wide, high)) / 2, (high - MIN (wide, high)) / 2,
              MIN (wide, high));
}

void
bt_crop_area_get_square (BtCropArea *self,
                         int        *x,
                         int        *y,
                         int        *side)
{
  g_return_if_fail (BT_IS_CROP_AREA (self) && self->photo != NULL);

  /* rounded down, so that it never reaches over the edge */
  *x = (int) self->x;
  *y = (int) self->y;
  *side = MAX ((int) self->side, 1);
}

void
bt_crop_area_move (BtCropArea *self,
                   double      right,
                   double      down)
{
  g_return_if_fail (BT_IS_CROP_AREA (self) && self->photo != NULL);

  put_square (self, self->x + right * self->side, self->y + down * self->side, self->side);
}

void
bt_crop_area_scale (BtCropArea *self,
                    double      factor)
{
  double middle_x, middle_y, side;

  g_return_if_fail (BT_IS_CROP_AREA (self) && self->photo != NULL && factor > 0);

  middle_x = self->x + self->side / 2;
  middle_y = self->y + self->side / 2;
  side = fit_side (self, self->side * factor);
  put_square (self, middle_x - side / 2, middle_y - side / 2, side);
}
