/* preferences-dialog.c: text size and colours, as this person likes them. */
#include "config.h"

#include "ui/preferences-dialog.h"

#include "ui/ui.h"

struct _BtPreferencesDialog
{
  GtkWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (BtPreferencesDialog, bt_preferences_dialog, GTK_TYPE_WINDOW)

static void
bt_preferences_dialog_class_init (BtPreferencesDialogClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               BT_UI "preferences-dialog.ui");
}

static void
bt_preferences_dialog_init (BtPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_preferences_dialog_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (BT_TYPE_PREFERENCES_DIALOG,
                       "application", gtk_window_get_application (parent),
                       "transient-for", parent,
                       NULL);
}
