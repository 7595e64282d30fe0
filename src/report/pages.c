/* pages.c: a document laid out on sheets, once, for preview, printer and PDF alike. */
#include "report/pages-private.h"

static void
free_page (gpointer data)
{
  BtPage *page = data;

  g_array_unref (page->items);
  g_free (page);
}

/* Moves all of @from's strips into @to, from @at on. */
static void
move_strips (GPtrArray *from,
             GPtrArray *to,
             guint      at)
{
  while (from->len > 0)
    g_ptr_array_insert (to, (int) at++, g_ptr_array_steal_index (from, 0));
}

/* A step is a block, or a row of a table. */
static guint
count_steps (BtDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < bt_document_get_n_sections (document); i++)
    {
      const BtSection *section = bt_document_get_section (document, i);

      for (guint b = 0; b < section->blocks->len; b++)
        {
          const BtBlock *block = g_ptr_array_index (section->blocks, b);

          n += block->table != NULL ? block->table->rows->len : 1;
        }
    }
  return n;
}

static void
begin_section (BtPages *self)
{
  self->lay_out.strips = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_strip_free);
  bt_lay_out_begin (&self->lay_out);
}

/* Puts what is laid out on its pages. */
static void
end_section (BtPages         *self,
             const BtSection *section)
{
  BtLayOut *lay_out = &self->lay_out;

  move_strips (self->spilled, lay_out->strips, lay_out->lead);
  bt_pages_spill (lay_out, section->more, self->spilled);
  if (lay_out->strips->len > lay_out->lead)
    bt_pages_fill (self, self->section, lay_out->strips);
  g_clear_pointer (&lay_out->strips, g_ptr_array_unref);
  self->section++;
}

static void
end (BtPages *self)
{
  self->empty = self->pages->len == 0;
  if (self->empty)
    bt_pages_add (self, 0, TRUE);
  bt_pages_add_footer (self, &self->lay_out);
  g_clear_pointer (&self->spilled, g_ptr_array_unref);
}

/* public functions */

BtPage *
bt_pages_add (BtPages *self,
              guint    section,
              gboolean first)
{
  BtPage *page = g_new0 (BtPage, 1);

  page->section = section;
  page->first = first;
  page->items = g_array_new (FALSE, FALSE, sizeof (BtItem));
  g_ptr_array_add (self->pages, page);
  return page;
}

BtPages *
bt_pages_begin (BtDocument  *document,
                BtSize       size,
                const BtInk *ink)
{
  BtPages *self = g_new0 (BtPages, 1);

  g_atomic_ref_count_init (&self->refs);
  self->document = document;
  self->paper = bt_paper_new (size, ink);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_text_free);
  self->pages = g_ptr_array_new_with_free_func (free_page);
  self->spilled = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_strip_free);
  self->lay_out.paper = self->paper;
  self->lay_out.texts = self->texts;
  self->n_steps = count_steps (document);
  return self;
}

gboolean
bt_pages_go_on (BtPages *self)
{
  const BtSection *section;

  if (self->spilled == NULL)
    return FALSE;
  if (self->section == bt_document_get_n_sections (self->document))
    {
      end (self);
      return FALSE;
    }
  if (self->lay_out.strips == NULL)
    begin_section (self);
  section = bt_document_get_section (self->document, self->section);
  if (bt_lay_out_next (&self->lay_out, section))
    self->steps++;
  else
    end_section (self, section);
  return TRUE;
}

double
bt_pages_get_progress (BtPages *self)
{
  return self->spilled == NULL ? 1 : (double) self->steps / MAX (self->n_steps, 1);
}

BtPages *
bt_pages_new (BtDocument  *document,
              BtSize       size,
              const BtInk *ink)
{
  BtPages *self = bt_pages_begin (document, size, ink);

  while (bt_pages_go_on (self))
    ;
  return self;
}

BtPages *
bt_pages_ref (BtPages *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
bt_pages_free (BtPages *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  if (self->lay_out.table != NULL)
    bt_lay_out_end_table (&self->lay_out);
  g_clear_pointer (&self->lay_out.strips, g_ptr_array_unref);
  g_clear_pointer (&self->spilled, g_ptr_array_unref);
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->texts);
  bt_paper_free (self->paper);
  bt_document_free (self->document);
  g_free (self);
}

guint
bt_pages_get_n (BtPages *self)
{
  return self->pages->len;
}

const char *
bt_pages_get_title (BtPages *self)
{
  return bt_document_get_title (self->document);
}

gboolean
bt_pages_is_empty (BtPages *self)
{
  return self->empty;
}

const char *
bt_pages_get_section (BtPages  *self,
                      guint     page,
                      gboolean *first)
{
  const BtPage *its;

  g_return_val_if_fail (page < self->pages->len, NULL);
  its = g_ptr_array_index (self->pages, page);
  if (first != NULL)
    *first = its->first;
  if (its->section >= bt_document_get_n_sections (self->document))
    return bt_pages_get_title (self); /* the one page of a document without sections */
  return bt_document_get_section (self->document, its->section)->title;
}

const BtItem *
bt_pages_get_items (BtPages *self,
                    guint    page,
                    guint   *n)
{
  const BtPage *its;

  g_return_val_if_fail (page < self->pages->len, NULL);
  its = g_ptr_array_index (self->pages, page);
  *n = its->items->len;
  return (const BtItem *) (const void *) its->items->data;
}

/* The bytes of the lines of @item. */
static void
append_lines (GString      *into,
              const BtItem *item)
{
  for (int i = item->first; i < item->first + item->n; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (item->layout, i);

      g_string_append_len (into, pango_layout_get_text (item->layout) + line->start_index,
                           line->length);
    }
}

char *
bt_pages_dup_text (BtPages *self,
                   guint    page)
{
  GString *text = g_string_new (NULL);
  guint n;
  const BtItem *items = bt_pages_get_items (self, page, &n);

  for (guint i = 0; i < n; i++)
    if (items[i].kind == BT_ITEM_TEXT)
      {
        append_lines (text, &items[i]);
        g_string_append_c (text, '\n');
      }
  return g_string_free (text, FALSE);
}
