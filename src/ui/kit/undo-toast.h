/* undo-toast.h: says in the window that something went, and offers to take that back. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows @text with the button "Undo" in the toast of the window that @widget stands in, or of the
 * one that its dialog stands over; where there is none, nothing. */
void bt_undo_toast_show (GtkWidget  *widget,
                         const char *text);

G_END_DECLS
