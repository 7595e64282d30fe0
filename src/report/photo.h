/* photo.h: a picture out of the plan, ready to be drawn. */
#pragma once

#include <cairo.h>
#include <glib.h>

#include "draw/ink.h"

G_BEGIN_DECLS

typedef struct _BtPhoto BtPhoto;

/* Reads a PNG or JPEG to be drawn at most @widest points wide and high, in greys where @mono; NULL
 * where it is neither, or damaged: then the page goes without. */
BtPhoto *bt_photo_new  (GBytes      *bytes,
                        double       widest,
                        gboolean     mono);
void     bt_photo_free (BtPhoto     *self);

/* How large it is drawn so as to fit into @width × @height, upright as it was taken, and with
 * @coarsest pixels an inch at least. */
void     bt_photo_fit  (BtPhoto     *self,
                        double       coarsest,
                        double      *width,
                        double      *height);

/* A BtPictureDraw; @photo is a BtPhoto. */
void     bt_photo_draw (gpointer     photo,
                        cairo_t     *cr,
                        const BtInk *ink,
                        double       width,
                        double       height);

G_END_DECLS
