/* texture.h: what was drawn once, kept for as many frames as show it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A copy of @surface, an image of CAIRO_FORMAT_ARGB32; give back with g_object_unref(). */
GdkTexture *bt_texture_new_from_surface (cairo_surface_t *surface);

G_END_DECLS
