/* photo.c: a picture out of the plan, ready to be drawn. */
#include "report/photo.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

/* Pixels an inch: more paper does not show, and a small file may hold a huge picture. */
#define FINEST 300

struct _BtPhoto
{
  cairo_surface_t *surface;
  int              width;
  int              height;
};

static void
on_size_prepared (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  double          *widest)
{
  double scale = MIN (1, *widest / 72 * FINEST / MAX (MAX (width, height), 1));

  if (scale < 1)
    gdk_pixbuf_loader_set_size (loader, MAX ((int) (width * scale), 1),
                                MAX ((int) (height * scale), 1));
}

/* Cairo's pixels: alpha laid on white, since paper is. */
static cairo_surface_t *
make_surface (GdkPixbuf *pixels,
              gboolean   mono)
{
  int width = gdk_pixbuf_get_width (pixels), height = gdk_pixbuf_get_height (pixels);
  int n = gdk_pixbuf_get_n_channels (pixels), stride = gdk_pixbuf_get_rowstride (pixels);
  const guint8 *from = gdk_pixbuf_read_pixels (pixels);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guint8 *to = cairo_image_surface_get_data (surface);

  if (to == NULL)
    return surface;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        const guint8 *p = from + (gsize) y * (gsize) stride + (gsize) x * (gsize) n;
        guint32 *pixel
            = (guint32 *) (void *) (to
                                    + (gsize) y * (gsize) cairo_image_surface_get_stride (surface))
              + x;
        guint alpha = n == 4 ? p[3] : 255, rgb[3];

        for (int i = 0; i < 3; i++)
          rgb[i] = (p[i] * alpha + 255 * (255 - alpha)) / 255;
        if (mono) /* as bright as the colours are to the eye */
          rgb[0] = rgb[1] = rgb[2] = (rgb[0] * 299 + rgb[1] * 587 + rgb[2] * 114) / 1000;
        *pixel = rgb[0] << 16 | rgb[1] << 8 | rgb[2];
      }
  cairo_surface_mark_dirty (surface);
  return surface;
}

BtPhoto *
bt_photo_new (GBytes  *bytes,
              double   widest,
              gboolean mono)
{
  g_autoptr (GdkPixbufLoader) loader = NULL;
  g_autoptr (GdkPixbuf) upright = NULL;
  BtPhoto *self;
  gboolean whole;

  if (bytes == NULL || g_bytes_get_size (bytes) == 0)
    return NULL;
  loader = gdk_pixbuf_loader_new ();
  g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size_prepared), &widest);
  whole = gdk_pixbuf_loader_write_bytes (loader, bytes, NULL);
  whole = gdk_pixbuf_loader_close (loader, NULL) && whole;
  if (!whole || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    return NULL;

  upright = gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));
  self = g_new0 (BtPhoto, 1);
  self->width = gdk_pixbuf_get_width (upright);
  self->height = gdk_pixbuf_get_height (upright);
  self->surface = make_surface (upright, mono);
  return self;
}

void
bt_photo_free (BtPhoto *self)
{
  cairo_surface_destroy (self->surface);
  g_free (self);
}

void
bt_photo_fit (BtPhoto *self,
              double   coarsest,
              double  *width,
              double  *height)
{
  double scale = MIN (*width / self->width, *height / self->height);

  scale = MIN (scale, 72 / coarsest);

  *width = self->width * scale;
  *height = self->height * scale;
}

void
bt_photo_draw (gpointer     photo,
               cairo_t     *cr,
               const BtInk *ink,
               double       width,
               double       height)
{
  BtPhoto *self = photo;

  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  cairo_scale (cr, width / self->width, height / self->height);
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_paint (cr);
}
