/* pdf.h: pages as a PDF: tagged, titled, with bookmarks. */
#pragma once

#include "report/pages.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* The whole file; the same pages and day give the same bytes.  @created is "2026-11-21", as it will
 * stand in the file. BT_ERROR_STORAGE where there is no memory for it. */
GBytes *bt_pdf_make (BtPages    *pages,
                     const char *created,
                     GError    **error);

G_END_DECLS
