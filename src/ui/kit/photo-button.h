/* photo-button.h: a round photo that is chosen by pressing it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_PHOTO_BUTTON (bt_photo_button_get_type ())
G_DECLARE_FINAL_TYPE (BtPhotoButton, bt_photo_button, BT, PHOTO_BUTTON, GtkButton)

/* Signals: "changed", when a photo was chosen or taken away; "failed" (const char *sentence), when
 * what was chosen is no photo; NULL when one is chosen anew. */

/* The photo, cut to a square and fit to be kept; NULL: none.  Borrowed. */
GBytes *bt_photo_button_get_photo (BtPhotoButton *self);
void    bt_photo_button_set_photo (BtPhotoButton *self,
                                   GBytes        *photo);

G_END_DECLS
