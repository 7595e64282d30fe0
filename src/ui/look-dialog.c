/* look-dialog.c: text size and colours, as this person likes them. */
#include "config.h"

#include "ui/look-dialog.h"

#include "ui/ui.h"

struct _BtLookDialog
{
  GtkWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (BtLookDialog, bt_look_dialog, GTK_TYPE_WINDOW)

static void
bt_look_dialog_class_init (BtLookDialogClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), BT_UI "look-dialog.ui");
}

static void
bt_look_dialog_init (BtLookDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_look_dialog_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (BT_TYPE_LOOK_DIALOG,
                       "application", gtk_window_get_application (parent),
                       "transient-for", parent,
                       NULL);
}
