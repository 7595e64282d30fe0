/* preferences-dialog.h: text size and colours, as this person likes them. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_PREFERENCES_DIALOG (bt_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BtPreferencesDialog, bt_preferences_dialog, BT, PREFERENCES_DIALOG, GtkWindow)

/* Its switches are the application's actions "text-size" and "colours". */
GtkWidget *bt_preferences_dialog_new (GtkWindow *parent);

G_END_DECLS
