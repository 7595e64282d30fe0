/* pages.c: a document laid out on sheets, once, for preview, printer and PDF alike. */
#include "config.h"

#include "report/pages-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define FOOT_RULE  (BT_PAPER_HEIGHT - 46.5)
#define FOOT_TEXT  (FOOT_RULE + 4)
#define FOOT_LEAST 11.0 /* points */

static void
free_page (gpointer data)
{
  BtPage *page = data;

  g_array_unref (page->items);
  g_free (page);
}

static double
get_width (const BtText *text)
{
  PangoRectangle used;

  pango_layout_get_extents (text->layout, NULL, &used);
  return (double) used.width / PANGO_SCALE;
}

static BtText *
lay_out_foot (BtLayOut   *lay_out,
              const char *words,
              double      size,
              double      width)
{
  g_autoptr (BtProse) prose = bt_prose_new (BT_PLAIN, words);
  BtText *text = bt_lay_out_text (lay_out, prose, BT_ROLE_P, size, width, width >= 0);

  pango_layout_set_single_paragraph_mode (text->layout, TRUE);
  return text;
}

/* "Written by Wren’s family …" on one line of @width: smaller if it has to be, then with the name cut short. */
static BtText *
fit_foot (BtPages  *self,
          BtLayOut *lay_out,
          double    width,
          double   *size)
{
  const char *before, *name, *after;
  glong letters;
  BtText *text = NULL;

  bt_document_get_footer (self->document, &before, &name, &after);
  letters = MIN (g_utf8_strlen (name, -1), 80);
  for (;; letters--)
    {
      g_autofree char *some = g_utf8_substring (name, 0, letters);
      g_autofree char *words = g_strconcat (before, g_strchomp (some), strlen (some) < strlen (name) ? "…" : "", after,
                                            NULL);

      text = lay_out_foot (lay_out, words, *size, -1);
      if (get_width (text) <= width)
        break;
      if (*size > FOOT_LEAST)
        {
          *size = MAX (*size - 0.5, FOOT_LEAST);
          letters++; /* again with all of it */
        }
      else if (letters <= 0)
        break;
    }
  pango_layout_set_width (text->layout, (int) (width * PANGO_SCALE));
  pango_layout_set_ellipsize (text->layout, PANGO_ELLIPSIZE_END);
  return text;
}

static void
add_item (BtPage *page,
          BtText *text,
          double  x,
          double  width)
{
  BtItem item = { BT_ITEM_TEXT, BT_ROLE_P, x, FOOT_TEXT, width, 0, 0, 0, text->layout, 0, 1 };
  PangoRectangle used;

  pango_layout_get_extents (text->layout, NULL, &used);
  item.height = (double) used.height / PANGO_SCALE;
  g_array_append_val (page->items, item);
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

void
bt_pages_add_footer (BtPages  *self,
                     BtLayOut *lay_out)
{
  /* Translators: the number of a printed page, at its foot */
  const char *format = _("%1$u of %2$u");
  double size = self->paper->letters->foot, room = 5.5 * size, width = BT_PAPER_INNER - room;
  BtText *left = fit_foot (self, lay_out, width, &size);

  for (guint i = 0; i < self->pages->len; i++)
    {
      BtPage *page = g_ptr_array_index (self->pages, i);
      BtItem rule = { BT_ITEM_RULE, BT_ROLE_NONE, BT_PAPER_LEFT, FOOT_RULE, BT_PAPER_INNER, 0.75 };
      g_autofree char *number = g_strdup_printf (format, i + 1, self->pages->len);

      g_array_append_val (page->items, rule);
      add_item (page, left, BT_PAPER_LEFT, width);
      add_item (page, lay_out_foot (lay_out, number, size, room), BT_PAPER_LEFT + width, room);
    }
}

BtPages *
bt_pages_new (BtDocument  *document,
              BtSize       size,
              const BtInk *ink)
{
  BtPages *self = g_new0 (BtPages, 1);
  BtLayOut lay_out = { NULL };

  self->document = document;
  self->paper = bt_paper_new (size, ink);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_text_free);
  self->pages = g_ptr_array_new_with_free_func (free_page);
  lay_out.paper = self->paper;
  lay_out.texts = self->texts;
  for (guint i = 0; i < bt_document_get_n_sections (document); i++)
    {
      lay_out.strips = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_strip_free);
      bt_lay_out_section (&lay_out, bt_document_get_section (document, i));
      bt_pages_fill (self, i, lay_out.strips);
      g_ptr_array_unref (lay_out.strips);
    }
  bt_pages_add_footer (self, &lay_out);
  return self;
}

void
bt_pages_free (BtPages *self)
{
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

      g_string_append_len (into, pango_layout_get_text (item->layout) + line->start_index, line->length);
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
