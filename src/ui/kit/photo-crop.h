/* photo-crop.h: a dialog that cuts a photo to a square. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_PHOTO_CROP (bt_photo_crop_get_type ())
G_DECLARE_FINAL_TYPE (BtPhotoCrop, bt_photo_crop, BT, PHOTO_CROP, GtkWindow)

/* Signal: "cut" (GdkPixbuf *), with the square, when the person is content; closing it leaves the
 * photo as it was. */

GtkWidget *bt_photo_crop_new (GtkWindow *parent,
                              GdkPixbuf *photo);

G_END_DECLS
