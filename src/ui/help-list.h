/* help-list.h: "How do I…?": what help has a page about, in groups. */
#pragma once

#include <gtk/gtk.h>

#include "ui/help-pages.h"

G_BEGIN_DECLS

#define BT_TYPE_HELP_LIST (bt_help_list_get_type ())
G_DECLARE_FINAL_TYPE (BtHelpList, bt_help_list, BT, HELP_LIST, GtkBox)

/* Fills it; what is about @place comes first.  NULL: no place is open, as on the start page. */
void       bt_help_list_fill      (BtHelpList       *self,
                                   const char       *place);

/* Puts the keyboard on the row of @page; NULL: on the first one. */
void       bt_help_list_focus     (BtHelpList       *self,
                                   const BtHelpPage *page);

/* The pages of one group under its heading, but for @without; NULL where that leaves none.  Each
 * row is the action "help.open". */
GtkWidget *bt_help_list_new_group (const char       *group,
                                   const BtHelpPage *without);

G_END_DECLS
