/* pages-work.c: a plan's pages, laid out and written to a file bit by bit. */
#include "config.h"

#include "ui/pages-work.h"

#include <glib/gi18n.h>

#include "base/day.h"
#include "report/pdf.h"

struct _BtPagesWork
{
  GObject       parent_instance;
  BtWork       *work;
  BtPagesBegin  begin;
  gpointer      data;
  BtPages      *pages;  /* whole, or NULL */
  BtPages      *coming; /* being laid out */
  BtPdf        *pdf;    /* being written */
  GQueue        files;  /* of GFile: where it is wanted, the one being written first */
  gboolean      print;  /* they are wanted for a printer */
};

enum
{
  SIGNAL_MADE,
  SIGNAL_PRINTABLE,
  SIGNAL_WRITTEN,
  SIGNAL_STOPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtPagesWork, bt_pages_work, G_TYPE_OBJECT)

static gboolean
lay_out (gpointer  data,
         double   *progress)
{
  BtPagesWork *self = data;
  gboolean more = bt_pages_go_on (self->coming);

  *progress = bt_pages_get_progress (self->coming);
  return more;
}

static gboolean
write_page (gpointer  data,
            double   *progress)
{
  BtPagesWork *self = data;
  gboolean more = bt_pdf_go_on (self->pdf);

  *progress = bt_pdf_get_progress (self->pdf);
  return more;
}

static void
forget_files (BtPagesWork *self)
{
  g_queue_clear_full (&self->files, g_object_unref);
}

/* What is half done is not wanted any more. */
static void
drop_work (BtPagesWork *self)
{
  if (self->work != NULL)
    bt_work_cancel (self->work);
  g_clear_pointer (&self->coming, bt_pages_free);
  g_clear_pointer (&self->pdf, bt_pdf_free);
}

static void
end_pages (BtPagesWork *self)
{
  self->pages = g_steal_pointer (&self->coming);
  g_signal_emit (self, signals[SIGNAL_MADE], 0);
}

/* The file is there whole, or as it was. */
static void
end_pdf (BtPagesWork *self)
{
  g_autoptr (BtPdf) pdf = g_steal_pointer (&self->pdf);
  g_autoptr (GFile) file = g_queue_pop_head (&self->files);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = bt_pdf_end (pdf, &error);

  if (bytes != NULL)
    g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL,
                             FALSE, G_FILE_CREATE_PRIVATE, NULL, NULL, &error);
  g_signal_emit (self, signals[SIGNAL_WRITTEN], 0, file, error);
}

static void
on_done (BtPagesWork *self)
{
  g_autoptr (BtPagesWork) alive = g_object_ref (self); /* what hears of it may close the window */

  if (self->coming != NULL)
    end_pages (self);
  else
    end_pdf (self);
  if (alive->work != NULL)
    bt_pages_work_go_on (alive);
}

static void
on_stopped (BtPagesWork *self)
{
  drop_work (self);
  forget_files (self);
  self->print = FALSE;
  g_signal_emit (self, signals[SIGNAL_STOPPED], 0);
}

static void
bt_pages_work_dispose (GObject *object)
{
  BtPagesWork *self = BT_PAGES_WORK (object);

  drop_work (self);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  forget_files (self);
  g_clear_pointer (&self->pages, bt_pages_free);

  G_OBJECT_CLASS (bt_pages_work_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, BT_TYPE_PAGES_WORK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
bt_pages_work_class_init (BtPagesWorkClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_pages_work_dispose;
  signals[SIGNAL_MADE] = add_signal ("made");
  signals[SIGNAL_PRINTABLE] = add_signal ("printable");
  signals[SIGNAL_STOPPED] = add_signal ("stopped");
  signals[SIGNAL_WRITTEN] = g_signal_new ("written", BT_TYPE_PAGES_WORK, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_ERROR);
}

static void
bt_pages_work_init (BtPagesWork *self)
{
}

BtPagesWork *
bt_pages_work_new (BtWork       *work,
                   BtPagesBegin  begin,
                   gpointer      data)
{
  BtPagesWork *self = g_object_new (BT_TYPE_PAGES_WORK, NULL);

  self->work = g_object_ref (work);
  self->begin = begin;
  self->data = data;
  g_signal_connect_swapped (work, "done", G_CALLBACK (on_done), self);
  g_signal_connect_swapped (work, "stopped", G_CALLBACK (on_stopped), self);
  return self;
}

void
bt_pages_work_forget (BtPagesWork *self)
{
  g_return_if_fail (BT_IS_PAGES_WORK (self));

  drop_work (self);
  g_clear_pointer (&self->pages, bt_pages_free);
}

void
bt_pages_work_go_on (BtPagesWork *self)
{
  g_return_if_fail (BT_IS_PAGES_WORK (self) && self->work != NULL);

  if (bt_work_is_going (self->work))
    return;
  if (self->pages == NULL)
    {
      self->coming = self->begin (self->data);
      bt_work_start (self->work, _("Making the pages"), lay_out, self);
      return;
    }
  if (self->print)
    {
      self->print = FALSE;
      g_signal_emit (self, signals[SIGNAL_PRINTABLE], 0);
    }
  if (!g_queue_is_empty (&self->files))
    {
      g_autofree char *today = bt_day_format_iso (bt_day_today ());

      self->pdf = bt_pdf_begin (self->pages, today);
      bt_work_start (self->work, _("Writing the pages to the file"), write_page, self);
    }
}

gboolean
bt_pages_work_is_wanted (BtPagesWork *self)
{
  g_return_val_if_fail (BT_IS_PAGES_WORK (self), FALSE);

  return self->print || !g_queue_is_empty (&self->files);
}

BtPages *
bt_pages_work_get (BtPagesWork *self)
{
  g_return_val_if_fail (BT_IS_PAGES_WORK (self), NULL);

  return self->pages;
}

BtPages *
bt_pages_work_make (BtPagesWork *self)
{
  g_return_val_if_fail (BT_IS_PAGES_WORK (self), NULL);

  if (self->pages == NULL)
    {
      bt_pages_work_go_on (self);
      bt_work_finish (self->work);
    }
  return self->pages;
}

void
bt_pages_work_write (BtPagesWork *self,
                     GFile       *file)
{
  g_return_if_fail (BT_IS_PAGES_WORK (self) && G_IS_FILE (file));

  g_queue_push_tail (&self->files, g_object_ref (file));
  bt_pages_work_go_on (self);
}

void
bt_pages_work_print (BtPagesWork *self)
{
  g_return_if_fail (BT_IS_PAGES_WORK (self));

  self->print = TRUE;
  bt_pages_work_go_on (self);
}
