/* photo-crop.c: a dialog that cuts a photo to a square. */
#include "config.h"

#include "ui/kit/photo-crop.h"

#include "ui/kit/crop-area.h"
#include "ui/kit/photo.h"
#include "ui/ui.h"

#define BUTTON_GROWTH 1.25

struct _BtPhotoCrop
{
  GtkWindow   parent_instance;
  BtCropArea *area;
  GdkPixbuf  *photo;
};

enum
{
  SIGNAL_CUT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPhotoCrop, bt_photo_crop, GTK_TYPE_WINDOW)

static void
on_smaller (BtPhotoCrop *self)
{
  bt_crop_area_scale (self->area, 1 / BUTTON_GROWTH);
}

static void
on_bigger (BtPhotoCrop *self)
{
  bt_crop_area_scale (self->area, BUTTON_GROWTH);
}

static void
on_keep (BtPhotoCrop *self)
{
  g_autoptr (GdkPixbuf) square = NULL;
  int x = 0, y = 0, side = 0;

  bt_crop_area_get_square (self->area, &x, &y, &side);
  square = bt_photo_cut (self->photo, x, y, side);
  g_signal_emit (self, signals[SIGNAL_CUT], 0, square);
  gtk_window_close (GTK_WINDOW (self));
}

static void
bt_photo_crop_finalize (GObject *object)
{
  g_clear_object (&BT_PHOTO_CROP (object)->photo);

  G_OBJECT_CLASS (bt_photo_crop_parent_class)->finalize (object);
}

static void
bt_photo_crop_class_init (BtPhotoCropClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = bt_photo_crop_finalize;
  signals[SIGNAL_CUT] = g_signal_new ("cut", BT_TYPE_PHOTO_CROP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, GDK_TYPE_PIXBUF);

  g_type_ensure (BT_TYPE_CROP_AREA);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "photo-crop.ui");
  gtk_widget_class_bind_template_child (widget_class, BtPhotoCrop, area);
  gtk_widget_class_bind_template_callback (widget_class, on_smaller);
  gtk_widget_class_bind_template_callback (widget_class, on_bigger);
  gtk_widget_class_bind_template_callback (widget_class, on_keep);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
bt_photo_crop_init (BtPhotoCrop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_photo_crop_new (GtkWindow *parent,
                   GdkPixbuf *photo)
{
  BtPhotoCrop *self = g_object_new (BT_TYPE_PHOTO_CROP, "transient-for", parent, NULL);

  self->photo = g_object_ref (photo);
  bt_crop_area_set_photo (self->area, photo);
  return GTK_WIDGET (self);
}
