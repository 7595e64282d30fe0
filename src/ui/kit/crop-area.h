/* crop-area.h: a picture with a square on it that is moved and sized by mouse and by keyboard. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_CROP_AREA (bt_crop_area_get_type ())
G_DECLARE_FINAL_TYPE (BtCropArea, bt_crop_area, BT, CROP_AREA, GtkWidget)

/* Puts @photo there, with the largest square in its middle. */
void bt_crop_area_set_photo  (BtCropArea *self,
                              GdkPixbuf  *photo);

/* The square, in pixels of the photo; it lies wholly on it. */
void bt_crop_area_get_square (BtCropArea *self,
                              int        *x,
                              int        *y,
                              int        *side);

/* Moves the square by parts of its own side, and makes it @factor times as large; as far as the
 * photo goes. */
void bt_crop_area_move       (BtCropArea *self,
                              double      right,
                              double      down);
void bt_crop_area_scale      (BtCropArea *self,
                              double      factor);

G_END_DECLS
