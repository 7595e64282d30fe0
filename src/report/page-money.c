/* page-money.c: the table of what the money is for: each purpose, under it each line, and what each
 * fund pays. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "words/amounts.h"
#include "words/codes.h"

#include <glib/gi18n.h>

typedef struct
{
  BtWriter          *writer;
  const BtMoneyRows *rows;
  BtTable           *table;
  gboolean           by_fund;  /* with a column for each fund */
  gboolean           unfunded; /* and one for what nobody pays for yet */
} Money;

/* What stands in one row: of a line, or of several together. */
typedef struct
{
  BtTally  cost;
  BtTally  unfunded;
  BtTally *funds;
} Figures;

static void
add_figures (const Money      *self,
             const BtMoneyRow *row,
             Figures          *figures)
{
  bt_tally_add (&figures->cost, row->cost);
  bt_tally_add (&figures->unfunded, row->unfunded);
  for (guint i = 0; i < self->rows->funds->len; i++)
    bt_tally_add (
        &figures->funds[i],
        bt_money_get_share (self->rows->sums, row->line, g_ptr_array_index (self->rows->funds, i)));
}

/* A cell for a sum: empty where nothing is to be paid, and words where nobody knows. */
static void
add_tally (const Money *self,
           BtRun        run,
           BtTally      tally,
           gboolean     zero)
{
  if (tally.incomplete && tally.sum == 0)
    bt_table_add_pence (self->table, run, BT_PENCE_UNKNOWN);
  else if (tally.sum == 0 && !zero)
    bt_table_add_cell (self->table, NULL);
  else
    bt_table_add_pence (self->table, run, tally.sum);
}

static void
add_amounts (const Money   *self,
             BtRun          run,
             const Figures *figures)
{
  add_tally (self, run, figures->cost, TRUE);
  for (guint i = 0; self->by_fund && i < self->rows->funds->len; i++)
    add_tally (self, run, figures->funds[i], FALSE);
  if (self->unfunded)
    add_tally (self, run, figures->unfunded, FALSE);
}

/* Without amounts: who pays for the line. */
static void
add_payers (const Money      *self,
            const BtMoneyRow *row)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->rows->funds->len; i++)
    {
      BtFund *fund = g_ptr_array_index (self->rows->funds, i);

      if (bt_money_get_share (self->rows->sums, row->line, fund) != 0
          && !bt_text_is_blank (fund->name))
        g_ptr_array_add (names, fund->name);
    }
  g_ptr_array_add (names, NULL);
  words = bt_text_join ((const char *const *) names->pdata);
  bt_table_add_text (self->table, BT_PLAIN, words);
}

/* How the cost comes about, who does it, and how far it is agreed: right across, with what else
 * there is to say. */
static void
add_details (const Money      *self,
             const BtMoneyRow *row)
{
  BtBudgetLine *line = row->line;
  g_autofree char *cost = bt_words_line_cost (row->sums, self->writer->money);
  gboolean hidden = line->kind == BT_LINE_KIND_THERAPY && !self->writer->health;
  gboolean named = bt_text_is_blank (line->provider)
                   || (line->name != NULL && strstr (line->name, line->provider) != NULL);
  gboolean stands = line->state == BT_LINE_STATE_UNKNOWN || line->state == BT_LINE_STATE_AGREED
                    || line->state == BT_LINE_STATE_IN_PLACE;
  const char *const parts[] = {
    cost,
    hidden || named ? NULL : line->provider,
    stands ? NULL : bt_words_for_code (BT_TYPE_LINE_STATE, line->state),
  };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", parts[i]);
  bt_write_line_note (self->writer, self->table, line, words->str);
}

static char *
make_group_title (const BtMoneyRow *row)
{
  const char *title = bt_purpose_get_title (row->purpose);

  /* Translators: "Equipment, once": bought one time only, not each year */
  return row->once ? g_strdup_printf (_("%s, once"), title) : g_strdup (title);
}

static void
add_line (const Money      *self,
          const BtMoneyRow *row)
{
  g_autofree BtTally *funds = g_new0 (BtTally, self->rows->funds->len + 1);
  Figures figures = { .funds = funds };

  bt_table_begin_row (self->table, BT_ROW_PART);
  bt_table_add_text (self->table, BT_PLAIN, bt_write_line_name (self->writer, row->line));
  if (!self->writer->money)
    {
      add_payers (self, row);
      return;
    }
  add_figures (self, row, &figures);
  add_amounts (self, BT_PLAIN, &figures);
}

/* A purpose with one line needs no second row for it: the line stands under the purpose's name. */
static void
add_single (const Money      *self,
            const BtMoneyRow *row,
            BtProse          *title)
{
  const char *name = bt_write_line_name (self->writer, row->line);
  g_autofree BtTally *funds = g_new0 (BtTally, self->rows->funds->len + 1);
  Figures figures = { .funds = funds };

  if (g_strcmp0 (name, bt_purpose_get_title (row->purpose)) != 0)
    bt_prose_add_line (title, BT_PLAIN, name);
  bt_table_add_cell (self->table, title);
  if (!self->writer->money)
    {
      add_payers (self, row);
      return;
    }
  add_figures (self, row, &figures);
  add_amounts (self, BT_STRONG, &figures);
}

/* The rows from @first to before @after have one purpose. */
static void
add_group (const Money *self,
           guint        first,
           guint        after)
{
  const BtMoneyRow *rows = (const BtMoneyRow *) (const void *) self->rows->rows->data;
  g_autofree char *title = make_group_title (&rows[first]);
  g_autofree BtTally *funds = g_new0 (BtTally, self->rows->funds->len + 1);
  Figures figures = { .funds = funds };

  bt_table_begin_row (self->table, BT_ROW_GROUP);
  if (self->writer->money)
    bt_table_set_swatch (self->table, bt_purpose_get_fill (rows[first].purpose));
  if (after == first + 1)
    {
      add_single (self, &rows[first], bt_prose_new (BT_STRONG, title));
      add_details (self, &rows[first]);
      return;
    }

  bt_table_add_text (self->table, BT_STRONG, title);
  for (guint i = first; i < after; i++)
    add_figures (self, &rows[i], &figures);
  if (self->writer->money)
    add_amounts (self, BT_STRONG, &figures);
  for (guint i = first; i < after; i++)
    {
      add_line (self, &rows[i]);
      add_details (self, &rows[i]);
    }
}

/* A row of sums at the foot: @all, then @get of each fund. */
static void
add_total (const Money *self,
           BtRun        run,
           const char  *title,
           BtPence      all,
           gsize        member)
{
  bt_table_begin_row (self->table, BT_ROW_TOTAL);
  bt_table_add_text (self->table, run, title);
  bt_table_add_pence (self->table, run, all);
  for (guint i = 0; self->by_fund && i < self->rows->funds->len; i++)
    {
      const BtFundSums *fund = bt_sums_get_fund (self->rows->sums,
                                                 g_ptr_array_index (self->rows->funds, i));

      bt_table_add_pence (self->table, run, G_STRUCT_MEMBER (BtPence, fund, member));
    }
}

/* What of it is bought one time only, so that nobody counts on it for next year. */
static void
add_once (const Money *self)
{
  g_autofree BtTally *funds = g_new0 (BtTally, self->rows->funds->len + 1);
  Figures figures = { .funds = funds };
  gboolean any = FALSE;

  for (guint i = 0; i < self->rows->rows->len; i++)
    {
      const BtMoneyRow *row = &g_array_index (self->rows->rows, BtMoneyRow, i);

      if (!row->once)
        continue;
      any = TRUE;
      add_figures (self, row, &figures);
    }
  if (!any)
    return;
  bt_table_begin_row (self->table, BT_ROW_TOTAL);
  bt_table_add_text (self->table, BT_PLAIN, _("Of that, paid once only"));
  add_amounts (self, BT_PLAIN, &figures);
}

/* @amount of all funds together; unknown where nobody knows yet of any of them what it is for the
 * year, which a sum that leaves out what is unknown does not say. */
static BtPence
get_known (const Money *self,
           BtPence      amount)
{
  for (guint i = 0; i < self->rows->funds->len; i++)
    if (bt_sums_get_fund (self->rows->sums, g_ptr_array_index (self->rows->funds, i))->entitlement
        != BT_PENCE_UNKNOWN)
      return amount;
  return BT_PENCE_UNKNOWN;
}

static void
add_totals (const Money *self)
{
  const BtMoneyTotals *cash = &self->rows->sums->cash;

  if (self->rows->funds->len == 0)
    {
      BtPence costs = bt_money_add_costs (self->rows);

      if (costs > 0)
        add_total (self, BT_STRONG, _("All of it"), costs, 0);
      return;
    }
  add_total (self, BT_STRONG, _("Shared out"), cash->planned,
             G_STRUCT_OFFSET (BtFundSums, planned));
  add_once (self);
  add_total (self, BT_PLAIN, _("Money for the year"), get_known (self, cash->entitlement),
             G_STRUCT_OFFSET (BtFundSums, entitlement));
  add_total (self, BT_STRONG, _("Not shared out yet"), get_known (self, cash->unallocated),
             G_STRUCT_OFFSET (BtFundSums, unallocated));
}

static void
add_columns (Money *self)
{
  bt_table_add_column (self->table, _("For"), BT_COLUMN_TEXT, 1);
  if (!self->writer->money)
    {
      bt_table_add_column (self->table, _("Paid for from"), BT_COLUMN_TEXT, 0.8);
      return;
    }
  bt_table_add_column (self->table, _("This year"), BT_COLUMN_AMOUNT, 0);
  for (guint i = 0; self->by_fund && i < self->rows->funds->len; i++)
    {
      BtFund *fund = g_ptr_array_index (self->rows->funds, i);

      bt_table_add_column (self->table, bt_text_is_blank (fund->name) ? _("Money") : fund->name,
                           BT_COLUMN_AMOUNT, 0);
    }
  if (self->unfunded)
    bt_table_add_column (self->table, _("No money for it yet"), BT_COLUMN_AMOUNT, 0);
}

void
bt_write_money (BtWriter          *self,
                const BtMoneyRows *rows)
{
  Money money = { self, rows, bt_table_new (), rows->funds->len > 1, FALSE };
  guint first = 0;

  for (guint i = 0; i < rows->rows->len; i++)
    money.unfunded |= rows->funds->len > 0
                      && g_array_index (rows->rows, BtMoneyRow, i).unfunded > 0;
  money.by_fund = money.by_fund || money.unfunded;
  add_columns (&money);
  while (first < rows->rows->len)
    {
      const BtMoneyRow *begin = &g_array_index (rows->rows, BtMoneyRow, first), *end = begin;
      guint after = first;

      while (after < rows->rows->len && end->purpose == begin->purpose && end->once == begin->once)
        end = &g_array_index (rows->rows, BtMoneyRow, ++after);
      add_group (&money, first, after);
      first = after;
    }
  if (self->money && (rows->rows->len > 0 || rows->funds->len > 0))
    add_totals (&money);
  if (money.table->rows->len > 0)
    bt_write_heading (self, _("What the money is for"));
  bt_document_add_table (self->document, money.table);
}
