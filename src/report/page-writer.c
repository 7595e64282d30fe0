/* page-writer.c: small things the writers of the pages share. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "report/photo.h"
#include "words/amounts.h"

#include <glib/gi18n.h>

#define LINE_PICTURE 57.0 /* points: 20 mm */
#define ROW_PICTURE  43.0 /* 15 mm */
#define COARSEST     150.0 /* pixels an inch: a small picture is looked at closely */

gboolean
bt_wealth_is_printed (BtWealth *wealth)
{
  /* who has died, or is no longer in touch, is on paper only where the family asked for it */
  if (wealth->remembered == BT_FLAG_YES)
    return wealth->printed == BT_FLAG_YES;
  return wealth->printed != BT_FLAG_NO;
}

char *
bt_wealth_dup_name (BtWealth *wealth)
{
  const char *name = bt_text_is_blank (wealth->name) ? _("Someone") : wealth->name;

  return wealth->remembered == BT_FLAG_YES ? g_strdup_printf (_("%s (remembered)"), name)
                                           : g_strdup (name);
}

const char *
bt_write_line_name (BtWriter     *self,
                    BtBudgetLine *line)
{
  if (line->kind == BT_LINE_KIND_THERAPY && !self->health)
    return bt_purpose_get_title (BT_PURPOSE_THERAPY);
  return bt_text_is_blank (line->name) ? _("Something to pay for") : line->name;
}

void
bt_write_line_note (BtWriter     *self,
                    BtTable      *table,
                    BtBudgetLine *line,
                    const char   *begin)
{
  g_autofree char *days = bt_words_line_days (self->plan, line);
  const char *const parts[] = { days, bt_words_vat (line->vat), line->note };
  g_autoptr (GString) words = g_string_new (begin);
  gboolean hidden = line->kind == BT_LINE_KIND_THERAPY && !self->health;
  const char *between = words->len > 0 ? " · " : "";

  for (guint i = 0; i < G_N_ELEMENTS (parts) && !hidden; i++)
    if (!bt_text_is_blank (parts[i]))
      {
        g_string_append_printf (words, "%s%s", between, parts[i]);
        between = " ";
      }
  if (words->len == 0)
    return;
  bt_table_begin_row (table, BT_ROW_NOTE);
  bt_table_add_text (table, BT_QUIET, words->str);
}

gboolean
bt_write_find_picture (BtWriter  *self,
                       GBytes    *bytes,
                       double     side,
                       double     coarsest,
                       BtPicture *picture)
{
  BtPhoto *photo = bt_photo_new (bytes, side, self->paper->ink->kind == BT_INK_PAPER_MONO);

  *picture = (BtPicture) { side, side, bt_photo_draw, photo, (GDestroyNotify) bt_photo_free };
  if (photo != NULL)
    bt_photo_fit (photo, coarsest, &picture->width, &picture->height);
  else
    *picture = (BtPicture) { 0 };
  return photo != NULL;
}

void
bt_write_line_picture (BtWriter *self,
                       GBytes   *picture)
{
  BtPicture ready;

  if (bt_write_find_picture (self, picture, LINE_PICTURE, COARSEST, &ready))
    bt_document_set_picture (self->document, &ready);
}

void
bt_write_row_picture (BtWriter *self,
                      BtTable  *table,
                      GBytes   *picture)
{
  BtPicture ready;

  if (bt_write_find_picture (self, picture, ROW_PICTURE, COARSEST, &ready))
    bt_table_set_picture (table, &ready);
}

void
bt_write_lead (BtWriter   *self,
               const char *text)
{
  bt_document_add_lead (self->document, bt_prose_new (BT_QUIET, text));
}

void
bt_write_heading (BtWriter   *self,
                  const char *title)
{
  bt_document_add_heading (self->document, 2, title);
}

void
bt_table_add_text (BtTable    *table,
                   BtRun       run,
                   const char *text)
{
  bt_table_add_cell (table, bt_text_is_blank (text) ? NULL : bt_prose_new (run, text));
}

static void
add_amount (BtTable    *table,
            BtRun       run,
            BtPence     amount,
            const char *text)
{
  bt_table_add_cell (table, bt_prose_new (amount == BT_PENCE_UNKNOWN ? BT_QUIET : run, text));
}

void
bt_table_add_pence (BtTable *table,
                    BtRun    run,
                    BtPence  amount)
{
  g_autofree char *text = bt_pence_format_bare (amount);

  add_amount (table, run, amount, text);
}

void
bt_table_add_held (BtTable *table,
                   BtPence  amount)
{
  g_autofree char *text = bt_pence_format_held_bare (amount);

  add_amount (table, BT_STRONG, amount, text);
}

void
bt_table_add_moved (BtTable *table,
                    BtPence  amount)
{
  g_autofree char *text = bt_pence_format_moved_bare (amount);

  add_amount (table, BT_PLAIN, amount, text);
}

void
bt_table_add_day (BtTable *table,
                  BtDay    day)
{
  g_autofree char *text = day != BT_DAY_UNKNOWN ? bt_day_format (day) : NULL;

  bt_table_add_text (table, BT_PLAIN, text);
}
