/* page-breaks.c: nights and the like: those that are given and those that are bought, side by side,
 * never in pounds. */
#include "config.h"

#include "report/page-writer.h"

#include "base/number.h"
#include "base/text.h"
#include "words/amounts.h"
#include "words/codes.h"

#include <glib/gi18n.h>

static void
add_units (BtTable *table,
           BtUnits  units)
{
  g_autofree char *number = bt_words_number (units);

  bt_table_add_text (table, number != NULL ? BT_PLAIN : BT_QUIET,
                     number != NULL ? number : _("not known yet"));
}

static void
add_row (BtWriter          *self,
         BtTable           *table,
         const BtUnitTally *tally)
{
  BtBudgetLine *line = tally->line;
  BtProse *name = bt_prose_new (BT_PLAIN, bt_text_is_blank (line->name)
                                              ? _("Short breaks")
                                              : bt_write_line_name (self, line));

  bt_prose_add_line (name, BT_QUIET, line->provider);
  bt_prose_add_line (name, BT_QUIET,
                     line->how == BT_HOW_PACKAGE    ? _("Paid for by others, not from this budget")
                     : line->how == BT_HOW_ARRANGED ? _("Arranged and paid for by others")
                                                    : _("From the budget"));
  bt_table_begin_row (table, BT_ROW_PLAIN);
  bt_table_add_cell (table, name);
  {
    g_autofree char *planned = bt_words_units (line->unit, tally->units);

    bt_table_add_text (table, BT_PLAIN, planned);
  }
  add_units (table, tally->taken);
  if (tally->booked != 0)
    add_units (table, tally->booked);
  else
    bt_table_add_cell (table, NULL);
  add_units (table, tally->cancelled);
  add_units (table, tally->left);
  if (line->how == BT_HOW_PACKAGE) /* what else is said of the others stands where the money is */
    bt_write_line_note (self, table, line, NULL);
}

/* Given first: it is what the rest comes on top of. */
static BtTable *
make_table (BtWriter *self,
            gboolean *given)
{
  static const char *const titles[]
      = { N_("Planned"), N_("Taken"), N_("Booked"), N_("Cancelled"), N_("Left") };
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("Short break"), BT_COLUMN_TEXT, 1);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    bt_table_add_column (table, _(titles[i]), BT_COLUMN_AMOUNT, 0);
  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->sums->units->len; i++)
      {
        const BtUnitTally *tally = &g_array_index (self->sums->units, BtUnitTally, i);
        gboolean package = tally->line->how == BT_HOW_PACKAGE;

        *given = *given || package;
        if (package == (pass == 0))
          add_row (self, table, tally);
      }
  bt_table_drop_empty (table);
  return table;
}

/* What was cancelled by @by on all lines counted in @unit; @charged counts the stays that had to be
 * paid for. */
static BtUnits
count_cancelled (BtWriter     *self,
                 BtUnit        unit,
                 BtCancelledBy by,
                 guint        *charged)
{
  BtUnits sum = 0;

  for (guint i = 0; i < self->sums->units->len; i++)
    {
      BtBudgetLine *line = g_array_index (self->sums->units, BtUnitTally, i).line;

      for (guint j = 0; line->unit == unit && j < bt_list_get_length (line->stays); j++)
        {
          BtStay *stay = bt_list_get (line->stays, j);
          BtQuantity length = bt_stay_get_units (stay, unit);

          if (stay->state != BT_STAY_STATE_CANCELLED || stay->cancelled_by != by)
            continue;
          sum += length != BT_QUANTITY_UNKNOWN ? length * BT_QUANTITY_ONE : 0;
          *charged += stay->charged == BT_FLAG_YES;
        }
    }
  return sum;
}

static void
add_sentence (BtProse    *prose,
              const char *sentence)
{
  if (sentence == NULL)
    return;
  bt_prose_add (prose, BT_QUIET, bt_prose_is_empty (prose) ? NULL : " ");
  bt_prose_add (prose, BT_QUIET, sentence);
}

/* "Cancelled: 2 nights by those who give the break, 1 night by us, 2 nights because of illness." */
static void
add_cancelled (BtWriter *self,
               BtProse  *prose)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *sentence = NULL, *paid = NULL;
  guint charged = 0;

  for (BtUnit unit = BT_UNIT_UNKNOWN; unit <= BT_UNIT_YEAR; unit++)
    for (BtCancelledBy by = BT_CANCELLED_BY_UNKNOWN; by <= BT_CANCELLED_BY_ILLNESS; by++)
      {
        BtUnits n = count_cancelled (self, unit, by, &charged);
        gboolean said = by != BT_CANCELLED_BY_UNKNOWN
                        && (by != BT_CANCELLED_BY_ILLNESS || self->health);
        const char *who = said ? bt_words_for_code (BT_TYPE_CANCELLED_BY, by) : NULL;
        g_autofree char *units = bt_words_units (unit, n);

        if (n > 0)
          g_string_append_printf (words, "%s%s%s%s", words->len > 0 ? ", " : "", units,
                                  who != NULL ? " " : "", who != NULL ? who : "");
      }
  if (words->len == 0)
    return;
  sentence = g_strdup_printf (_("Cancelled: %s."), words->str);
  paid = bt_number_count (ngettext ("%s cancelled stay had to be paid for.",
                                    "%s cancelled stays had to be paid for.", charged),
                          charged);
  add_sentence (prose, sentence);
  add_sentence (prose, charged > 0 ? paid : NULL);
}

/* What the figures do not say, under them. */
static void
write_end (BtWriter *self,
           gboolean  given)
{
  BtProse *prose = bt_prose_new (BT_QUIET, NULL);
  g_autofree char *word = NULL;

  if (!bt_text_is_blank (self->plan->short_break_word))
    word = g_strdup_printf (_("Our word for a short break: %s."), self->plan->short_break_word);
  add_sentence (prose, word);
  add_cancelled (self, prose);
  if (given)
    add_sentence (prose, _("We count on what we are given: without it we would need this help from "
                           "somewhere else."));
  if (bt_prose_is_empty (prose))
    bt_prose_free (prose);
  else
    bt_document_add_paragraph (self->document, prose);
}

void
bt_write_breaks (BtWriter *self)
{
  gboolean given = FALSE;
  BtTable *table = make_table (self, &given);
  gboolean any = table->rows->len > 0;

  if (any)
    bt_write_heading (self, _("Hospice and short breaks"));
  bt_document_add_table (self->document, table);
  if (any)
    write_end (self, given);
}
