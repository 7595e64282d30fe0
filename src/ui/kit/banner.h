/* banner.h: a line across the top that says what lasts, with one thing to do about it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_BANNER (bt_banner_get_type ())
G_DECLARE_FINAL_TYPE (BtBanner, bt_banner, BT, BANNER, GtkBox)

/* Says @text and offers @button, which activates @action, "win.save-copy" or
 * "app.open-recent('file:…')"; both NULL where there is nothing to do.  @text NULL: the banner
 * goes.  A screen reader hears it at once. */
void bt_banner_tell (BtBanner   *self,
                     const char *text,
                     const char *button,
                     const char *action);

G_END_DECLS
