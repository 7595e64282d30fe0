/* photo.c: pictures that people choose, made fit to be kept in a plan. */
#include "config.h"

#include "ui/kit/photo.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "base/error.h"

#define MOST_PIXELS (G_GINT64_CONSTANT (100) * 1000 * 1000) /* a small file may claim to be huge */

/* The name of the loader for what @bytes begin with; NULL where we read no such pictures. */
static const char *
find_type (GBytes *bytes)
{
  static const struct
  {
    const char *start;
    gsize       length;
    const char *type;
  } types[] = { { "\x89PNG\r\n\x1a\n", 8, "png" }, { "\xff\xd8\xff", 3, "jpeg" } };
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (size > types[i].length && memcmp (data, types[i].start, types[i].length) == 0)
      return types[i].type;
  return NULL;
}

/* Loaded at the size it is wanted in: a JPEG is never unpacked larger than that. */
static void
on_size (GdkPixbufLoader *loader,
         int              width,
         int              height,
         int             *side)
{
  double scale = (double) *side / MAX (MAX (width, height), 1);

  if ((gint64) width * height > MOST_PIXELS)
    gdk_pixbuf_loader_set_size (loader, 0, 0); /* which makes it fail */
  else if (scale < 1)
    gdk_pixbuf_loader_set_size (loader, MAX ((int) lround (width * scale), 1),
                                MAX ((int) lround (height * scale), 1));
}

GdkPixbuf *
bt_photo_read (GBytes  *bytes,
               int      side,
               GError **error)
{
  const char *type = NULL;
  g_autoptr (GdkPixbufLoader) loader = NULL;
  GdkPixbuf *pixbuf = NULL;
  gboolean whole = FALSE;

  g_return_val_if_fail (bytes != NULL && side > 0, NULL);

  type = find_type (bytes);
  loader = type != NULL ? gdk_pixbuf_loader_new_with_type (type, NULL) : NULL;
  if (loader != NULL)
    {
      g_signal_connect (loader, "size-prepared", G_CALLBACK (on_size), &side);
      whole = gdk_pixbuf_loader_write_bytes (loader, bytes, NULL);
      whole = gdk_pixbuf_loader_close (loader, NULL) && whole;
    }
  pixbuf = whole ? gdk_pixbuf_loader_get_pixbuf (loader) : NULL;
  if (pixbuf == NULL)
    {
      g_set_error_literal (error, BT_ERROR, BT_ERROR_INPUT,
                           _("This is no picture that Bunting can read. Please choose a PNG or "
                             "JPEG picture."));
      return NULL;
    }
  return gdk_pixbuf_apply_embedded_orientation (pixbuf);
}

GdkPixbuf *
bt_photo_cut (GdkPixbuf *self,
              int        x,
              int        y,
              int        side)
{
  g_autoptr (GdkPixbuf) part = NULL;

  g_return_val_if_fail (GDK_IS_PIXBUF (self), NULL);
  g_return_val_if_fail (x >= 0 && y >= 0 && side > 0, NULL);
  g_return_val_if_fail (x + side <= gdk_pixbuf_get_width (self), NULL);
  g_return_val_if_fail (y + side <= gdk_pixbuf_get_height (self), NULL);

  part = gdk_pixbuf_new_subpixbuf (self, x, y, side, side);
  return gdk_pixbuf_copy (part);
}

GdkPixbuf *
bt_photo_read_square (GBytes *bytes,
                      int     side)
{
  /* larger than it is shown, so that a long picture has a sharp middle */
  g_autoptr (GdkPixbuf) whole = bt_photo_read (bytes, 4 * side, NULL);
  g_autoptr (GdkPixbuf) square = NULL;
  int width, height, least;

  if (whole == NULL)
    return NULL;
  width = gdk_pixbuf_get_width (whole);
  height = gdk_pixbuf_get_height (whole);
  least = MIN (width, height);
  square = bt_photo_cut (whole, (width - least) / 2, (height - least) / 2, least);
  return gdk_pixbuf_scale_simple (square, side, side, GDK_INTERP_BILINEAR);
}

/* NULL where it takes more room than there is. */
static GBytes *
save (GdkPixbuf  *pixbuf,
      const char *type,
      const char *option,
      const char *value)
{
  char *data = NULL;
  gsize size = 0;

  if (!gdk_pixbuf_save_to_buffer (pixbuf, &data, &size, type, NULL, option, value, NULL))
    return NULL;
  if (size > BT_PHOTO_SIZE)
    {
      g_free (data);
      return NULL;
    }
  return g_bytes_new_take (data, size);
}

/* JPEG knows no clear parts: they become white. */
static GdkPixbuf *
flatten (GdkPixbuf *pixbuf)
{
  if (!gdk_pixbuf_get_has_alpha (pixbuf))
    return g_object_ref (pixbuf);
  return gdk_pixbuf_composite_color_simple (pixbuf, gdk_pixbuf_get_width (pixbuf),
                                            gdk_pixbuf_get_height (pixbuf), GDK_INTERP_NEAREST, 255,
                                            8, 0xffffff, 0xffffff);
}

/* The best of some qualities that has room, or NULL. */
static GBytes *
save_jpeg (GdkPixbuf *pixbuf)
{
  static const char *const qualities[] = { "90", "80", "70", "60" };
  GBytes *bytes = NULL;

  for (guint i = 0; bytes == NULL && i < G_N_ELEMENTS (qualities); i++)
    bytes = save (pixbuf, "jpeg", "quality", qualities[i]);
  return bytes;
}

GBytes *
bt_photo_pack (GdkPixbuf  *self,
               GError    **error)
{
  g_autoptr (GdkPixbuf) flat = NULL;
  GBytes *bytes = NULL;

  g_return_val_if_fail (GDK_IS_PIXBUF (self), NULL);

  if (gdk_pixbuf_get_has_alpha (self))
    bytes = save (self, "png", "compression", "9");
  flat = flatten (self);
  while (bytes == NULL && flat != NULL)
    {
      int width = gdk_pixbuf_get_width (flat), height = gdk_pixbuf_get_height (flat);
      GdkPixbuf *smaller = NULL;

      bytes = save_jpeg (flat);
      if (bytes == NULL && MIN (width, height) > 8)
        smaller = gdk_pixbuf_scale_simple (flat, width * 3 / 4, height * 3 / 4,
                                           GDK_INTERP_BILINEAR);
      g_clear_object (&flat);
      flat = smaller;
    }
  if (bytes == NULL)
    g_set_error_literal (error, BT_ERROR, BT_ERROR_INPUT, _("This picture could not be kept."));
  return bytes;
}

GBytes *
bt_photo_shrink (GBytes  *bytes,
                 GError **error)
{
  g_autoptr (GdkPixbuf) pixbuf = bt_photo_read (bytes, BT_PHOTO_SIDE, error);

  return pixbuf == NULL ? NULL : bt_photo_pack (pixbuf, error);
}
