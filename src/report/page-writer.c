/* page-writer.c: small things the writers of the pages share. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"

#include <glib/gi18n.h>

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

void
bt_table_add_pence (BtTable *table,
                    BtRun    run,
                    BtPence  amount)
{
  g_autofree char *text = bt_pence_format_bare (amount);

  bt_table_add_cell (table, bt_prose_new (amount == BT_PENCE_UNKNOWN ? BT_QUIET : run, text));
}

void
bt_table_add_day (BtTable *table,
                  BtDay    day)
{
  g_autofree char *text = day != BT_DAY_UNKNOWN ? bt_day_format (day) : NULL;

  bt_table_add_text (table, BT_PLAIN, text);
}
