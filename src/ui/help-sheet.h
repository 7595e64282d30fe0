/* help-sheet.h: one page of help, as it is read. */
#pragma once

#include <gtk/gtk.h>

#include "ui/help-pages.h"

G_BEGIN_DECLS

#define BT_TYPE_HELP_SHEET (bt_help_sheet_get_type ())
G_DECLARE_FINAL_TYPE (BtHelpSheet, bt_help_sheet, BT, HELP_SHEET, GtkBox)

/* Shows @page, whose title is said by @title.  @path: the file of the plan that is open, in which
 * case there are places to go to, too; NULL: none is. */
void bt_help_sheet_show (BtHelpSheet      *self,
                         const BtHelpPage *page,
                         const char       *path,
                         GtkWidget        *title);

G_END_DECLS
