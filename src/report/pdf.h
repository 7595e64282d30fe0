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

/* The same, to be written little by little: until bt_pdf_go_on() says FALSE it may only be gone on
 * with, asked how far it is (0 to 1), and freed; then bt_pdf_end() gives the file. */
typedef struct _BtPdf BtPdf;

BtPdf   *bt_pdf_begin        (BtPages    *pages,
                              const char *created);
gboolean bt_pdf_go_on        (BtPdf      *self);
double   bt_pdf_get_progress (BtPdf      *self);
GBytes  *bt_pdf_end          (BtPdf      *self,
                              GError    **error);
void     bt_pdf_free         (BtPdf      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtPdf, bt_pdf_free)

G_END_DECLS
