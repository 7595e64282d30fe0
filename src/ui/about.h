/* about.h: what Bunting is, which one this is, and what it is not. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void bt_about_show (GtkWindow *parent);

G_END_DECLS
