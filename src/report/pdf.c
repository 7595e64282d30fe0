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

GBytes *
bt_pdf_make (BtPages    *pages,
             const char *created,
             GError    **error)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (on_written, bytes, BT_PAPER_WIDTH,
                                                                  BT_PAPER_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  add_metadata (surface, pages, created);
  add_bookmarks (surface, pages);
  for (guint i = 0; i < bt_pages_get_n (pages); i++)
    {
      bt_pages_draw (pages, i, cr, TRUE);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_byte_array_unref (bytes);
      g_set_error (error, BT_ERROR, BT_ERROR_STORAGE, _("The pages could not be made: %s."),
                   cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (bytes);
}
