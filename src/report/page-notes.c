/* page-notes.c: a page to write on at the meeting. */
#include "config.h"

#include "report/page-writer.h"

#include <glib/gi18n.h>

void
bt_write_notes (BtWriter *self)
{
  bt_document_begin_section (self->document, _("Notes"));
  bt_document_add_heading (self->document, 1, _("Notes"));
  bt_write_lead (self, _("Who said what, who will do it, and by when."));
  bt_document_add_writing (self->document);
}
