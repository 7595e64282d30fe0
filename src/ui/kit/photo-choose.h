/* photo-choose.h: choosing a picture from a file, cut to a square where one is wanted. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks for a picture over the window of @widget; answers its bytes, made fit to be kept.  Where
 * nothing is chosen the answer is NULL with G_IO_ERROR_CANCELLED, else @error is a sentence for
 * people. */
void    bt_photo_choose        (GtkWidget           *widget,
                                gboolean             square,
                                GAsyncReadyCallback  callback,
                                gpointer             data);
GBytes *bt_photo_choose_finish (GAsyncResult        *result,
                                GError             **error);

/* The same from a picture that there is: only cuts it. */
void    bt_photo_cut_square    (GtkWidget           *widget,
                                GBytes              *photo,
                                GAsyncReadyCallback  callback,
                                gpointer             data);

G_END_DECLS
