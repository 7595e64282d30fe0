/* enter.h: what Enter does in the lines of a form. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What Enter in @text, which has the keyboard, does; FALSE: what it does anywhere. */
typedef gboolean (*BtEnter) (gpointer   data,
                             GtkWidget *text);

/* Calls @enter for each Enter in a text in @widget, before the text hears of it.  In a list and on
 * a button Enter does what it does anywhere. */
void bt_enter_watch (GtkWidget *widget,
                     BtEnter    enter,
                     gpointer   data);

G_END_DECLS
