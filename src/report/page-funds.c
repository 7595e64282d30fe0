/* page-funds.c: where the money comes from, with the rules of each fund; what others arrange stands
 * apart. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "model/agreement.h"
#include "words/amounts.h"
#include "words/codes.h"

#include <glib/gi18n.h>

/* Adds "@format text", for some text, in the line at hand and after a space. */
static void
go_on (BtProse    *prose,
       BtRun       run,
       const char *format,
       const char *text)
{
  g_autofree char *words = bt_text_is_blank (text) ? NULL : g_strdup_printf (format, text);

  bt_prose_add (prose, run, words != NULL && !bt_prose_is_empty (prose) ? " " : NULL);
  bt_prose_add (prose, run, words);
}

/* "Only for: the adapted trike, its lock." */
static void
add_restriction (BtWriter *self,
                 BtProse  *prose,
                 BtFund   *fund)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; fund->restricted_to != NULL && i < fund->restricted_to->len; i++)
    g_string_append_printf (
        names, "%s%s", names->len > 0 ? ", " : "",
        bt_write_line_name (self, g_ptr_array_index (fund->restricted_to, i)));
  go_on (prose, BT_PLAIN, _("Only for: %s."), names->str);
}

/* "£600.00 is kept for: Easter week by the sea. Agreed 3 February 2027, Short breaks officer." */
static void
add_earmark (BtWriter  *self,
             BtProse   *prose,
             BtEarmark *earmark)
{
  const char *purpose = bt_text_is_blank (earmark->purpose) ? _("something agreed")
                                                            : earmark->purpose;
  g_autofree char *amount = bt_pence_format (earmark->amount), *words = NULL;
  g_autofree char *day = earmark->agreed_on != BT_DAY_UNKNOWN ? bt_day_format (earmark->agreed_on)
                                                              : NULL;

  if (self->money)
    /* Translators: an amount, and what it is kept for */
    words = g_strdup_printf (_("%1$s is kept for: %2$s"), amount, purpose);
  else
    words = g_strdup_printf (_("Some is kept for: %s"), purpose);
  bt_prose_add_line (prose, BT_PLAIN, words);
  if (day != NULL)
    {
      bt_prose_add (prose, BT_QUIET, ", ");
      g_free (words);
      words = g_strdup_printf (_("agreed %s"), day);
      bt_prose_add (prose, BT_QUIET, words);
    }
  if (!bt_text_is_blank (earmark->agreed_with))
    {
      bt_prose_add (prose, BT_QUIET, ", ");
      bt_prose_add (prose, BT_QUIET, earmark->agreed_with);
    }
}

/* An agreement that does not stand as it did, under each fund that rests on it. */
static void
add_agreements (BtWriter *self,
                BtProse  *prose,
                BtFund   *fund)
{
  for (guint i = 0; i < bt_list_get_length (self->plan->agreements); i++)
    {
      BtAgreement *agreement = bt_list_get (self->plan->agreements, i);
      gboolean stands = agreement->state == BT_AGREEMENT_STATE_UNKNOWN
                        || agreement->state == BT_AGREEMENT_STATE_AGREED
                        || agreement->state == BT_AGREEMENT_STATE_KEPT;

      if (!stands && agreement->funds != NULL && g_ptr_array_find (agreement->funds, fund, NULL))
        bt_prose_add_said (prose, _("The agreement it rests on: %s."),
                           bt_words_for_code (BT_TYPE_AGREEMENT_STATE, agreement->state));
    }
}

/* What came on top during the year, or was taken off, and why; only what counts by now. */
static void
add_adjustments (BtWriter *self,
                 BtProse  *prose,
                 BtFund   *fund)
{
  for (guint i = 0; self->money && i < bt_list_get_length (fund->adjustments); i++)
    {
      BtAdjustment *one = bt_list_get (fund->adjustments, i);
      gboolean less = one->amount != BT_PENCE_UNKNOWN && one->amount < 0;
      g_autofree char *amount = bt_pence_format (less ? -one->amount : one->amount), *words = NULL;

      if (one->on != BT_DAY_UNKNOWN && one->on > self->sums->on)
        continue;
      words = g_strdup_printf (less ? _("%s less") : _("%s more"), amount);
      bt_prose_add_line (prose, BT_PLAIN, words);
      if (!bt_text_is_blank (one->why))
        {
          bt_prose_add (prose, BT_QUIET, ": ");
          bt_prose_add (prose, BT_QUIET, one->why);
        }
    }
}

static const char *
get_name (BtFund *fund)
{
  return bt_text_is_blank (fund->name) ? _("Money") : fund->name;
}

/* All there is to say about @fund but its name, in a row across the table. */
static void
add_details (BtWriter *self,
             BtTable  *table,
             BtFund   *fund)
{
  BtProse *prose = bt_prose_new (BT_PLAIN, NULL);
  g_autofree char *source = bt_words_fund_source (fund),
                  *rules = bt_words_fund_rules (fund, self->money);

  bt_prose_add_line (prose, BT_QUIET, source);
  go_on (prose, BT_QUIET, _("Held by %s."), fund->holder);
  go_on (prose, BT_PLAIN, "%s", rules);
  add_restriction (self, prose, fund);
  add_agreements (self, prose, fund);
  add_adjustments (self, prose, fund);
  for (guint i = 0; i < bt_list_get_length (fund->earmarks); i++)
    add_earmark (self, prose, bt_list_get (fund->earmarks, i));
  bt_prose_add_line (prose, BT_QUIET, fund->note);
  if (bt_prose_is_empty (prose))
    {
      bt_prose_free (prose);
      return;
    }
  bt_table_begin_row (table, BT_ROW_NOTE);
  bt_table_add_cell (table, prose);
}

/* A line that our money pays for too stands in the table of what it is for, and one in units with
 * the breaks. */
static gboolean
stands_elsewhere (BtWriter     *self,
                  BtBudgetLine *line)
{
  gboolean paid = FALSE;

  for (guint i = 0; i < self->sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (self->sums->funds, BtFundSums, i);
      const BtUse *use = fund->cash ? bt_sums_get_use (self->sums, line, fund->fund) : NULL;

      paid = paid || (use != NULL && use->n_shares > 0);
    }
  return paid || line->how == BT_HOW_PACKAGE;
}

/* What others pay for: each line under the fund that pays, in units where that is what was
 * promised. */
static void
add_arranged_lines (BtWriter *self,
                    BtTable  *table,
                    BtFund   *fund)
{
  for (guint i = 0; i < self->sums->lines->len; i++)
    {
      const BtLineSums *sums = &g_array_index (self->sums->lines, BtLineSums, i);
      const BtUse *use = bt_sums_get_use (self->sums, sums->line, fund);
      g_autofree char *units = NULL;
      BtProse *name;

      if (use == NULL || use->n_shares == 0)
        continue;
      name = bt_prose_new (BT_PLAIN, bt_write_line_name (self, sums->line));
      if (sums->basis.quantity != BT_QUANTITY_UNKNOWN && sums->line->unit != BT_UNIT_UNKNOWN)
        units = bt_words_units (sums->line->unit, bt_units_planned (&sums->basis));
      bt_prose_add (name, BT_QUIET, units != NULL ? ", " : NULL);
      bt_prose_add (name, BT_QUIET, units);
      bt_table_begin_row (table, BT_ROW_PART);
      bt_table_add_cell (table, name);
      if (self->money && sums->line->how != BT_HOW_PACKAGE)
        bt_table_add_pence (table, BT_PLAIN, bt_money_get_share (self->sums, sums->line, fund));
      if (!stands_elsewhere (self, sums->line))
        bt_write_line_note (self, table, sums->line, NULL);
    }
}

static void
write_arranged (BtWriter *self)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("What"), BT_COLUMN_TEXT, 1);
  if (self->money)
    bt_table_add_column (table, _("For the year"), BT_COLUMN_AMOUNT, 0);
  for (guint i = 0; i < self->sums->funds->len; i++)
    {
      const BtFundSums *sums = &g_array_index (self->sums->funds, BtFundSums, i);

      if (sums->cash)
        continue;
      bt_table_begin_row (table, BT_ROW_GROUP);
      bt_table_add_text (table, BT_STRONG, get_name (sums->fund));
      if (self->money)
        bt_table_add_pence (table, BT_STRONG, sums->entitlement);
      add_details (self, table, sums->fund);
      add_arranged_lines (self, table, sums->fund);
    }
  if (table->rows->len > 0)
    {
      bt_write_heading (self, _("Arranged for us"));
      bt_write_lead (
          self, self->money
                    ? _("Paid for by others. It is not in our account, and not in the sums above.")
                    : _("Paid for by others."));
    }
  bt_document_add_table (self->document, table);
}

static void
write_cash (BtWriter *self)
{
  BtTable *table = bt_table_new ();
  g_autofree char *day = bt_day_format (self->sums->on), *lead = NULL;

  bt_table_add_column (table, _("Money from"), BT_COLUMN_TEXT, 1);
  if (self->money)
    {
      bt_table_add_column (table, _("For the year"), BT_COLUMN_AMOUNT, 0);
      bt_table_add_column (table, _("Came in"), BT_COLUMN_AMOUNT, 0);
      bt_table_add_column (table, _("Spent"), BT_COLUMN_AMOUNT, 0);
      bt_table_add_column (table, _("There now"), BT_COLUMN_AMOUNT, 0);
    }
  for (guint i = 0; i < self->sums->funds->len; i++)
    {
      const BtFundSums *sums = &g_array_index (self->sums->funds, BtFundSums, i);

      if (!sums->cash)
        continue;
      bt_table_begin_row (table, BT_ROW_GROUP);
      bt_table_add_text (table, BT_STRONG, get_name (sums->fund));
      if (self->money)
        {
          bt_table_add_pence (table, BT_STRONG, sums->entitlement);
          bt_table_add_moved (table, sums->received);
          bt_table_add_moved (table, sums->spent);
          bt_table_add_held (table, sums->balance);
        }
      add_details (self, table, sums->fund);
    }
  if (table->rows->len > 0)
    {
      bt_write_heading (self, _("Where the money comes from"));
      lead = g_strdup_printf (_("As it was on %s."), day);
      if (self->money)
        bt_write_lead (self, lead);
    }
  bt_document_add_table (self->document, table);
}

void
bt_write_funds (BtWriter *self)
{
  write_cash (self);
  write_arranged (self);
}
