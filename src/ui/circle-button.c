/* circle-button.c: one person or place on the circles: a real button that looks as the picture has
 * it. */
#include "config.h"

#include "ui/circle-button.h"

#include <glib/gi18n.h>

#include "ui/kit/ink.h"
#include "ui/wealth-change.h"
#include "ui/wealth-handle.h"

#define RIM 3 /* pixels around disc and name, for the focus ring and a finger */

struct _BtCircleButton
{
  GtkButton            parent_instance;
  BtWealth            *wealth;
  BtCircles           *circles; /* not owned */
  const BtCirclesSpot *spot;    /* the circles' */
  GBytes              *picture; /* what the texture was made of */
  GdkTexture          *texture;
};

G_DEFINE_FINAL_TYPE (BtCircleButton, bt_circle_button, GTK_TYPE_BUTTON)

static void
read_picture (BtCircleButton *self)
{
  if (self->picture == self->wealth->picture)
    return;
  g_clear_object (&self->texture);
  g_clear_pointer (&self->picture, g_bytes_unref);
  if (self->wealth->picture == NULL)
    return;
  self->picture = g_bytes_ref (self->wealth->picture);
  /* one that cannot be read leaves the initials */
  self->texture = gdk_texture_new_from_bytes (self->picture, NULL);
}

/* Shows the middle of the picture in the disc. */
static void
draw_picture (BtCircleButton *self,
              GtkSnapshot    *snapshot)
{
  float radius = (float) self->spot->radius - 1;
  float x = (float) self->spot->x - radius, y = (float) self->spot->y - radius;
  float width = (float) gdk_texture_get_width (self->texture);
  float height = (float) gdk_texture_get_height (self->texture);
  float scale = 2 * radius / MIN (width, height);
  graphene_rect_t disc = GRAPHENE_RECT_INIT (x, y, 2 * radius, 2 * radius);
  graphene_rect_t whole = GRAPHENE_RECT_INIT (x + radius - width * scale / 2,
                                              y + radius - height * scale / 2,
                                              width * scale, height * scale);
  GskRoundedRect clip;

  gsk_rounded_rect_init_from_rect (&clip, &disc, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_texture (snapshot, self->texture, &whole);
  gtk_snapshot_pop (snapshot);
}

static void
bt_circle_button_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  BtCircleButton *self = BT_CIRCLE_BUTTON (widget);
  BtBox box;
  cairo_t *cr;

  if (self->spot == NULL)
    return;
  box = bt_circle_button_get_box (self);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -box.x, (float) -box.y));
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) box.x, (float) box.y,
                                                                 (float) box.width,
                                                                 (float) box.height));
  bt_circles_draw_spot (self->circles, cr, bt_screen_ink_get (widget), self->spot,
                        gtk_widget_has_css_class (widget, "shown"));
  cairo_destroy (cr);
  if (self->texture != NULL)
    draw_picture (self, snapshot);
  gtk_snapshot_restore (snapshot);
}

/* It takes what room the circles give it. */
static void
bt_circle_button_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
bt_circle_button_dispose (GObject *object)
{
  BtCircleButton *self = BT_CIRCLE_BUTTON (object);

  self->circles = NULL;
  self->spot = NULL;
  g_clear_object (&self->wealth);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->picture, g_bytes_unref);
  G_OBJECT_CLASS (bt_circle_button_parent_class)->dispose (object);
}

static void
bt_circle_button_class_init (BtCircleButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_circle_button_dispose;
  widget_class->snapshot = bt_circle_button_snapshot;
  widget_class->measure = bt_circle_button_measure;
}

static void
bt_circle_button_init (BtCircleButton *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL); /* it would measure, too */
  gtk_widget_add_css_class (GTK_WIDGET (self), "on-circle");
}

/* public functions */

GtkWidget *
bt_circle_button_new (BtWealth *wealth)
{
  BtCircleButton *self;

  g_return_val_if_fail (BT_IS_WEALTH (wealth), NULL);

  self = g_object_new (BT_TYPE_CIRCLE_BUTTON, NULL);
  self->wealth = g_object_ref (wealth);
  bt_wealth_handle_attach (GTK_WIDGET (self), wealth);
  bt_wealth_handle_make_draggable (GTK_WIDGET (self));
  bt_circle_button_refresh (self);
  return GTK_WIDGET (self);
}

BtWealth *
bt_circle_button_get (BtCircleButton *self)
{
  g_return_val_if_fail (BT_IS_CIRCLE_BUTTON (self), NULL);
  return self->wealth;
}

void
bt_circle_button_refresh (BtCircleButton *self)
{
  g_return_if_fail (BT_IS_CIRCLE_BUTTON (self));

  bt_wealth_handle_name (GTK_WIDGET (self), self->wealth);
  read_picture (self);
}

void
bt_circle_button_set_spot (BtCircleButton      *self,
                           BtCircles           *circles,
                           const BtCirclesSpot *spot)
{
  g_return_if_fail (BT_IS_CIRCLE_BUTTON (self));

  self->circles = circles;
  self->spot = spot;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const BtCirclesSpot *
bt_circle_button_get_spot (BtCircleButton *self)
{
  g_return_val_if_fail (BT_IS_CIRCLE_BUTTON (self), NULL);
  return self->spot;
}

BtBox
bt_circle_button_get_box (BtCircleButton *self)
{
  const BtCirclesSpot *spot = self->spot;
  double half = MAX (spot->radius, spot->label.width / 2) + RIM;
  double bottom =
      spot->label.width > 0 ? spot->label.y + spot->label.height : spot->y + spot->radius;
  double top = spot->y - spot->radius - RIM;

  return (BtBox) { spot->x - half, top, 2 * half, bottom + RIM - top };
}
