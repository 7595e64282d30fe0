/* about.c: what Bunting is, which one this is, and what it is not. */
#include "config.h"

#include "ui/about.h"

#include <glib/gi18n.h>

void
bt_about_show (GtkWindow *parent)
{
  GtkWidget *dialog;

  dialog = g_object_new (GTK_TYPE_ABOUT_DIALOG,
                         "transient-for", parent,
                         "modal", TRUE,
                         "program-name", _("Bunting"),
                         "logo-icon-name", BT_APP_ID,
                         "version", BT_VERSION,
                         /* the dialog's own words about the licence are too small to read */
                         "comments", _("Plan with your disabled child, in your own words.\n\n"
                                       "For families in England. Not legal, tax or payroll advice. "
                                       "What you write stays on this computer.\n\n"
                                       "Free software: you may use, share and change it under the "
                                       "GNU General Public License, version 3 or later."),
                         NULL);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_window_set_focus (GTK_WINDOW (dialog), NULL); /* or the name would look as if it were typed */
}
