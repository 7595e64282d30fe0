/* preview.h: one page as it will be printed: all of it, or large enough to read. */
#pragma once

#include <gtk/gtk.h>

#include "report/pages.h"

G_BEGIN_DECLS

#define BT_TYPE_PREVIEW (bt_preview_get_type ())
G_DECLARE_FINAL_TYPE (BtPreview, bt_preview, BT, PREVIEW, GtkWidget)

/* Property: "larger": the page is as wide as there is room for, and whatever holds it scrolls. */

/* Shows page @page, counted from 0, of @pages, which are lent: they have to live until others are
 * shown.  NULL shows nothing.  A screen reader is told which page it is and what is written on
 * it. */
void bt_preview_show (BtPreview *self,
                      BtPages   *pages,
                      guint      page);

G_END_DECLS
