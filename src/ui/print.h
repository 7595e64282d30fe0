/* print.h: onto paper, with the system's own dialog. */
#pragma once

#include <gtk/gtk.h>

#include "report/pages.h"
#include "ui/settings.h"

G_BEGIN_DECLS

/* Told why nothing could be printed. */
typedef void (*BtPrintFailed) (GtkWindow  *window,
                               const char *why);

/* Asks which printer, and prints @pages, which are taken.  What was chosen is remembered in
 * @settings. */
void bt_print (GtkWindow     *window,
               BtPages       *pages,
               BtSettings    *settings,
               BtPrintFailed  failed);

G_END_DECLS
