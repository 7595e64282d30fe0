/* page-budget.c: what the money is for: the bar and its table, by purpose and by fund.
 *
 * Money in the family's hands and money that others hold are never added up: the bar and its table
 * are of the first alone.  What is given in nights is counted in nights, on the same page. */
#include "config.h"

#include "report/money-rows.h"
#include "report/page-writer.h"

#include "base/text.h"
#include "draw/split-bar.h"
#include "words/shared-out.h"

#include <glib/gi18n.h>

#define BAR_HEIGHT 20.0
#define BAR_LEAST  4.0

static const BtFill fills[BT_N_PURPOSES] = {
  [BT_PURPOSE_HELPERS] = BT_FILL_BLUE,
  [BT_PURPOSE_BREAKS] = BT_FILL_ORANGE,
  [BT_PURPOSE_EQUIPMENT] = BT_FILL_GREEN,
  [BT_PURPOSE_THERAPY] = BT_FILL_PURPLE,
  [BT_PURPOSE_SIBLINGS] = BT_FILL_VERMILLION,
  [BT_PURPOSE_RUNNING] = BT_FILL_SKY,
  [BT_PURPOSE_ACTIVITIES] = BT_FILL_BLUE_UPRIGHT,
  [BT_PURPOSE_OTHER] = BT_FILL_ORANGE_GRID,
  [BT_PURPOSE_JUST_IN_CASE] = BT_FILL_SET_ASIDE,
};

typedef struct
{
  BtBarPart parts[BT_N_PURPOSES + 1];
} Bar;

BtFill
bt_purpose_get_fill (BtPurpose purpose)
{
  g_return_val_if_fail ((guint) purpose < BT_N_PURPOSES, BT_FILL_OPEN);
  return fills[purpose];
}

static void
draw_bar (gpointer     data,
          cairo_t     *cr,
          const BtInk *ink,
          double       width,
          double       height)
{
  Bar *bar = data;
  BtBarSpan spans[BT_N_PURPOSES + 1];
  /* Translators: "rtl" where the language is read from right to left; nobody sees it */
  gboolean rtl = g_str_equal (C_("direction", "ltr"), "rtl");

  bt_split_bar_place (bar->parts, G_N_ELEMENTS (spans), width, BAR_LEAST, rtl, spans);
  bt_split_bar_draw (cr, ink, bar->parts, spans, G_N_ELEMENTS (spans), height);
}

/* One part for each purpose, and an empty one for what is not shared out yet. */
static void
write_bar (BtWriter          *self,
           const BtMoneyRows *rows)
{
  Bar *bar = g_new0 (Bar, 1);

  for (guint i = 0; i < BT_N_PURPOSES; i++)
    bar->parts[i].fill = fills[i];
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const BtMoneyRow *row = &g_array_index (rows->rows, BtMoneyRow, i);

      bar->parts[row->purpose].amount += row->shared.sum;
    }
  bar->parts[BT_N_PURPOSES] = (BtBarPart) { self->sums->cash.unallocated, BT_FILL_OPEN };
  bt_document_add_picture (self->document, BAR_HEIGHT, TRUE, draw_bar, bar, g_free);
}

/* "£31,660.00 in all. £29,659.10 shared out. £2,000.90 not shared out yet." */
static BtProse *
say_what_is_left (BtWriter *self)
{
  const BtMoneyTotals *cash = &self->sums->cash;
  g_autofree char *all = bt_pence_format (cash->entitlement),
                  *out = bt_pence_format (cash->planned);
  g_autofree char *left = bt_pence_format (cash->unallocated);
  g_autofree char *first = g_strdup_printf (_("%1$s in all. %2$s shared out. "), all, out);
  g_autofree char *second = g_strdup_printf (_("%s not shared out yet."), left);
  BtProse *prose = bt_prose_new (BT_QUIET, first);

  bt_prose_add (prose, BT_STRONG, second);
  return prose;
}

/* Under the bar, what is left is said; where nothing is, or the bar has nothing to show, what the
 * window says. */
static void
write_sentence (BtWriter          *self,
                const BtMoneyRows *rows)
{
  const BtMoneyTotals *cash = &self->sums->cash;
  g_autofree char *words = bt_words_shared_out (self->sums, bt_money_add_costs (rows));
  BtProse *prose = cash->entitlement > 0 && cash->unallocated >= 0
                       ? say_what_is_left (self)
                       : bt_prose_new (BT_STRONG, words);

  if (cash->incomplete)
    bt_prose_add (prose, BT_QUIET,
                  _(" Some amounts are not known yet; they are left out of these sums."));
  bt_document_add_paragraph (self->document, prose);
}

/* "1 April 2026 to 31 March 2027. Education direct payments (Section J): none." */
static void
write_budget_lead (BtWriter *self)
{
  g_autoptr (GString) lead = g_string_new (NULL);
  g_autofree char *from = bt_day_format (self->plan->year_from),
                  *to = bt_day_format (self->plan->year_to);
  g_autofree char *section = self->money ? bt_money_say_section_j (self->plan, self->sums) : NULL;

  if (self->plan->year_from != BT_DAY_UNKNOWN && self->plan->year_to != BT_DAY_UNKNOWN)
    /* Translators: the first and the last day of the plan's year */
    g_string_append_printf (lead, _("%1$s to %2$s."), from, to);
  if (section != NULL)
    g_string_append_printf (lead, "%s%s", lead->len > 0 ? " " : "", section);
  if (lead->len > 0)
    bt_write_lead (self, lead->str);
}

/* A what-if is not the plan, and nobody may take it for it. */
static void
write_option (BtWriter *self)
{
  g_autofree char *words = NULL;

  if (self->option == NULL)
    return;
  words = g_strdup_printf (_("What if: %s"), bt_text_is_blank (self->option->name)
                                               ? _("something were different")
                                               : self->option->name);
  bt_document_add_lead (self->document, bt_prose_new (BT_STRONG, words));
  if (!bt_text_is_blank (self->option->note))
    bt_write_lead (self, self->option->note);
}

void
bt_write_budget (BtWriter *self)
{
  g_autoptr (BtMoneyRows) rows = bt_money_rows_new (self->sums);

  bt_document_begin_section (self->document, _("The budget and breaks"));
  bt_document_add_heading (self->document, 1, _("The budget"));
  write_option (self);
  write_budget_lead (self);
  if (self->money && (self->sums->cash.entitlement > 0 || self->sums->cash.planned > 0))
    write_bar (self, rows);
  if (self->money && (self->sums->cash.entitlement > 0 || bt_money_add_costs (rows) > 0))
    write_sentence (self, rows);
  bt_write_money (self, rows);
  bt_write_breaks (self);
  bt_write_funds (self);
}
