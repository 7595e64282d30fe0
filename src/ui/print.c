/* print.c: onto paper, with the system's own dialog. */
#include "config.h"

#include "ui/print.h"

#include <glib/gi18n.h>

typedef struct
{
  BtPages      *pages;
  BtSettings   *settings;
  BtPrintFailed failed;
  GtkWindow    *window; /* weak: it may close while the printer is at work */
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_clear_pointer (&self->pages, bt_pages_free);
  g_clear_object (&self->settings);
  g_clear_weak_pointer (&self->window);
  g_free (self);
}

/* Our sheets on whatever paper it is: as large as they fit, in the middle.  On A4 that is their
 * own size. */
static void
on_draw_page (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              Job               *job)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double scale = MIN (width / BT_PAPER_WIDTH, height / BT_PAPER_HEIGHT);

  cairo_translate (cr, (width - scale * BT_PAPER_WIDTH) / 2,
                   (height - scale * BT_PAPER_HEIGHT) / 2);
  cairo_scale (cr, scale, scale);
  bt_pages_draw (job->pages, (guint) page, cr, FALSE);
}

static void
on_preview_ready (GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

/* The dialog's own preview is another program, which may not be there; the pages are in our window
 * behind the dialog already. */
static gboolean
on_preview (GtkPrintOperation        *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext          *context)
{
  /* GTK wants something to draw on before it is told that nothing will be drawn */
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_signal_connect (preview, "ready", G_CALLBACK (on_preview_ready), NULL);
  return TRUE;
}

static void
on_done (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         Job                     *job)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    bt_settings_set_print (job->settings, gtk_print_operation_get_print_settings (operation),
                           gtk_print_operation_get_default_page_setup (operation));
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR || job->window == NULL)
    return;
  gtk_print_operation_get_error (operation, &error);
  job->failed (job->window, error != NULL ? error->message : _("The printer did not say why."));
}

void
bt_print (GtkWindow     *window,
          BtPages       *pages,
          BtSettings    *settings,
          BtPrintFailed  failed)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPrintSettings) print = bt_settings_dup_print (settings);
  g_autoptr (GtkPageSetup) page_setup = bt_settings_dup_page_setup (settings);
  Job *job = g_new0 (Job, 1);

  job->pages = pages;
  job->settings = g_object_ref (settings);
  job->failed = failed;
  g_set_weak_pointer (&job->window, window);
  gtk_print_operation_set_print_settings (operation, print);
  gtk_print_operation_set_default_page_setup (operation, page_setup);
  gtk_print_operation_set_n_pages (operation, (int) bt_pages_get_n (pages));
  gtk_print_operation_set_use_full_page (operation, TRUE); /* our margins are in the pages */
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  /* others see the printer's queue: no child's name stands there */
  gtk_print_operation_set_job_name (operation, _("Our plan"));
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page), job);
  g_signal_connect (operation, "preview", G_CALLBACK (on_preview), NULL);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), job);
  g_object_set_data_full (G_OBJECT (operation), "bt-job", job, job_free);
  /* what goes wrong is told to on_done() */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}
