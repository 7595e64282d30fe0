/* photo.h: pictures that people choose, made fit to be kept in a plan. */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

#define BT_PHOTO_SIDE 1600   /* pixels at most, of the longer side */
#define BT_PHOTO_SIZE 400000 /* bytes at most */

/* Reads PNG or JPEG, upright as it was taken, and no larger than @side each way.  NULL with @error,
 * a sentence for people, where it is no such picture.  The caller's. */
GdkPixbuf *bt_photo_read   (GBytes     *bytes,
                            int         side,
                            GError    **error);

/* The middle of the picture as a square of @side pixels, to be shown; NULL where it cannot be read.
 * The caller's. */
GdkPixbuf *bt_photo_read_square (GBytes *bytes,
                                 int     side);

/* The square of @side pixels whose corner is at (@x, @y); the caller's. */
GdkPixbuf *bt_photo_cut    (GdkPixbuf  *self,
                            int         x,
                            int         y,
                            int         side);

/* Packs the picture as PNG where it has clear parts and room, else as JPEG, in no more than
 * BT_PHOTO_SIZE.  Nothing else is packed: a photo's own notes tell where it was taken. */
GBytes    *bt_photo_pack   (GdkPixbuf  *self,
                            GError    **error);

/* What bt_photo_read() and bt_photo_pack() make of the bytes of a file. */
GBytes    *bt_photo_shrink (GBytes     *bytes,
                            GError    **error);

G_END_DECLS
