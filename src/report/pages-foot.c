/* pages-foot.c: the line at the foot of every page: whose plan it is, and which page of how many.
 */
#include "config.h"

#include "report/pages-private.h"

#include "base/number.h"

#include <glib/gi18n.h>
#include <string.h>

#define RULE       (BT_PAPER_HEIGHT - 46.5)
#define WORDS      (RULE + 4)
#define LEAST      11.0 /* points */
#define BETWEEN    1.2  /* the words and the number, in times the size */
#define NAME_SHOWN 80   /* letters of a name that are tried */

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
              double      size)
{
  g_autoptr (BtProse) prose = bt_prose_new (BT_PLAIN, words);
  BtText *text = bt_lay_out_text (lay_out, prose, BT_ROLE_P, size, -1, FALSE);

  pango_layout_set_single_paragraph_mode (text->layout, TRUE);
  return text;
}

static BtText *
lay_out_number (BtLayOut *lay_out,
                guint     page,
                guint     pages,
                double    size)
{
  g_autofree char *number = bt_number_format (page), *last = bt_number_format (pages);
  /* Translators: the number of a printed page, at its foot */
  g_autofree char *words = g_strdup_printf (_("%1$s of %2$s"), number, last);

  return lay_out_foot (lay_out, words, size);
}

/* How wide the words at the left may be: what the longest number leaves. */
static double
get_room (BtPages  *self,
          BtLayOut *lay_out,
          double    size)
{
  BtText *number = lay_out_number (lay_out, self->pages->len, self->pages->len, size);

  return BT_PAPER_INNER - get_width (number) - BETWEEN * size;
}

/* The words with the first @letters of the name. */
static BtText *
lay_out_words (BtPages  *self,
               BtLayOut *lay_out,
               glong     letters,
               double    size)
{
  const char *before, *name, *after;
  g_autofree char *some = NULL, *words = NULL;

  bt_document_get_footer (self->document, &before, &name, &after);
  some = g_utf8_substring (name, 0, letters);
  words = g_strconcat (before, g_strchomp (some), strlen (some) < strlen (name) ? "…" : "", after,
                       NULL);
  return lay_out_foot (lay_out, words, size);
}

/* "Written by Wren’s family …" on one line: smaller if it has to be, then with the name cut short,
 * at last with an ellipsis. */
static BtText *
fit_words (BtPages  *self,
           BtLayOut *lay_out,
           double   *size)
{
  const char *before, *name, *after;
  glong letters;
  BtText *text = NULL;

  bt_document_get_footer (self->document, &before, &name, &after);
  letters = MIN (g_utf8_strlen (name, -1), NAME_SHOWN);
  while (text = lay_out_words (self, lay_out, letters, *size),
         get_width (text) > get_room (self, lay_out, *size))
    if (*size > LEAST)
      *size = MAX (*size - 0.5, LEAST);
    else if (letters > 0)
      letters--;
    else
      break;
  pango_layout_set_width (text->layout, (int) (get_room (self, lay_out, *size) * PANGO_SCALE));
  pango_layout_set_ellipsize (text->layout, PANGO_ELLIPSIZE_END);
  return text;
}

static void
add_item (BtPage *page,
          BtText *text,
          double  x)
{
  BtItem item = {
    BT_ITEM_TEXT, BT_ROLE_P, x, WORDS, get_width (text), 0, 0, 0, text->layout, 0, 1
  };
  PangoRectangle used;

  pango_layout_get_extents (text->layout, NULL, &used);
  item.height = (double) used.height / PANGO_SCALE;
  g_array_append_val (page->items, item);
}

void
bt_pages_add_footer (BtPages  *self,
                     BtLayOut *lay_out)
{
  double size = self->paper->letters->foot;
  BtText *left = fit_words (self, lay_out, &size);

  for (guint i = 0; i < self->pages->len; i++)
    {
      BtPage *page = g_ptr_array_index (self->pages, i);
      BtItem rule = { BT_ITEM_RULE, BT_ROLE_NONE, BT_PAPER_LEFT, RULE, BT_PAPER_INNER, 0.75 };
      BtText *number = lay_out_number (lay_out, i + 1, self->pages->len, size);

      g_array_append_val (page->items, rule);
      add_item (page, left, BT_PAPER_LEFT);
      add_item (page, number, BT_PAPER_WIDTH - BT_PAPER_RIGHT - get_width (number));
    }
}
