/* file-dialogs.h: asking where a file is or where it is to go, with the system's own dialogs. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Told which file was chosen; not called where none was, or where @asker has gone meanwhile. */
typedef void (*BtFileChosen) (GtkWidget *asker,
                              GFile     *file);

/* Asks for a plan to open. */
void bt_ask_what_to_open  (GtkWidget    *asker,
                           BtFileChosen  chosen);

/* Asks where to write @name with @ending ("pdf"), in Documents if nothing else is chosen; a name
 * typed without the ending gets it. */
void bt_ask_where_to_save (GtkWidget    *asker,
                           const char   *title,
                           const char   *name,
                           const char   *ending,
                           BtFileChosen  chosen);

G_END_DECLS
