/* about.c: what Bunting is, which one this is, and what it is not. */
#include "config.h"

#include "ui/about.h"

#include <glib/gi18n.h>

void
bt_about_show (GtkWindow *parent)
{
  gtk_show_about_dialog (parent,
                         "program-name", _("Bunting"),
                         "logo-icon-name", BT_APP_ID,
                         "version", BT_VERSION,
                         "comments", _("Plan with your disabled child, in your own words.\n\n"
                                       "For families in England. Not legal, tax or payroll advice. "
                                       "What you write stays on this computer."),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
}
