/* pdf.c: pages as a PDF: tagged, titled, with bookmarks.
 *
 * Never the Artifact tag: cairo 1.16 writes a file without pages for it and 1.18 a damaged one.  A
 * bookmark goes to a page, never to a name: one that is defined nowhere ends the process on 1.18.
 */
#include "config.h"

#include "report/pdf.h"

#include "base/error.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

struct _BtPdf
{
  BtPages         *pages;
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_t         *cr;
  guint            page; /* the next one */
};

static cairo_status_t
on_written (void                *into,
            const unsigned char *bytes,
            unsigned int         n)
{
  g_byte_array_append (into, bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

static void
add_metadata (cairo_surface_t *surface,
              BtPages         *pages,
              const char      *created)
{
  g_autofree char *moment = g_strdup_printf ("%sT00:00:00Z", created);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, bt_pages_get_title (pages));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Bunting " BT_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, moment);
}

static void
add_bookmarks (cairo_surface_t *surface,
               BtPages         *pages)
{
  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      g_autofree char *where = g_strdup_printf ("page=%u", i + 1);
      gboolean first;
      const char *title = bt_pages_get_section (pages, i, &first);

      if (first)
        cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, title, where,
                                       CAIRO_PDF_OUTLINE_FLAG_OPEN);
    }
}

BtPdf *
bt_pdf_begin (BtPages    *pages,
              const char *created)
{
  BtPdf *self = g_new0 (BtPdf, 1);

  self->pages = bt_pages_ref (pages);
  self->bytes = g_byte_array_new ();
  self->surface = cairo_pdf_surface_create_for_stream (on_written, self->bytes, BT_PAPER_WIDTH,
                                                       BT_PAPER_HEIGHT);
  self->cr = cairo_create (self->surface);
  add_metadata (self->surface, pages, created);
  return self;
}

gboolean
bt_pdf_go_on (BtPdf *self)
{
  if (self->page == bt_pages_get_n (self->pages))
    return FALSE;
  bt_pages_draw (self->pages, self->page, self->cr, TRUE);
  cairo_show_page (self->cr);
  self->page++;
  return TRUE;
}

double
bt_pdf_get_progress (BtPdf *self)
{
  return (double) self->page / bt_pages_get_n (self->pages);
}

GBytes *
bt_pdf_end (BtPdf   *self,
            GError **error)
{
  cairo_status_t status = cairo_status (self->cr);

  /* last, for cairo stumbles over bookmarks to pages that never came */
  add_bookmarks (self->surface, self->pages);
  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_bytes_new (self->bytes->data, self->bytes->len);
  g_set_error (error, BT_ERROR, BT_ERROR_STORAGE, _("The pages could not be made: %s."),
               cairo_status_to_string (status));
  return NULL;
}

void
bt_pdf_free (BtPdf *self)
{
  if (self->page > 0 && self->page < bt_pages_get_n (self->pages))
    bt_pages_stop_drawing (self->cr);
  cairo_destroy (self->cr);
  cairo_surface_finish (self->surface); /* which still writes */
  cairo_surface_destroy (self->surface);
  g_byte_array_unref (self->bytes);
  bt_pages_free (self->pages);
  g_free (self);
}

GBytes *
bt_pdf_make (BtPages    *pages,
             const char *created,
             GError    **error)
{
  g_autoptr (BtPdf) self = bt_pdf_begin (pages, created);

  while (bt_pdf_go_on (self))
    ;
  return bt_pdf_end (self, error);
}
