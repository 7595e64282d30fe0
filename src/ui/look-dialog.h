/* look-dialog.h: text size and colours, as this person likes them. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_LOOK_DIALOG (bt_look_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BtLookDialog, bt_look_dialog, BT, LOOK_DIALOG, GtkWindow)

/* Its switches are the application's actions "text-size" and "colours". */
GtkWidget *bt_look_dialog_new (GtkWindow *parent);

G_END_DECLS
