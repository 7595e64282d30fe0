/* opened.c: a figure opened into its sum. */
#include "config.h"

#include "words/opened.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "words/amounts.h"

static void
clear_row (gpointer row)
{
  g_free (((BtOpenedRow *) row)->words);
}

static GArray *
new_rows (void)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (BtOpenedRow));

  g_array_set_clear_func (rows, clear_row);
  return rows;
}

/* Takes @words.  What is below 0 is taken away, and such an amount that is taken away is added, so
 * that no figure has a minus of its own. */
static void
add_row (GArray *rows,
         char    sign,
         char   *words,
         BtPence amount)
{
  BtOpenedRow row = { words, sign, amount, FALSE, FALSE };

  if (sign != '=' && amount != BT_PENCE_UNKNOWN && amount < 0)
    {
      row.sign = sign == '-' ? '+' : '-';
      row.amount = -amount;
    }
  if (rows->len == 0 && row.sign == '+')
    row.sign = ' ';
  g_array_append_val (rows, row);
}

/* Lines. */

/* "16 hours × 52 × £14.20" */
static char *
format_product (const BtLineSums *line)
{
  const BtBasisLine *basis = &line->basis;
  g_autofree char *units = bt_words_quantity (line->line->unit, basis->quantity);
  g_autofree char *times = bt_quantity_format (basis->times);
  g_autofree char *price = bt_pence_format (basis->unit_price);

  if (basis->times == BT_QUANTITY_ONE)
    return g_strdup_printf (_("%s × %s"), units, price);
  return g_strdup_printf (_("%s × %s × %s"), units, times, price);
}

/* "Holiday pay, 12.07% on top".  @rate is in thousandths of a per cent. */
static char *
format_rate (const char *format,
             BtQuantity  rate,
             BtPence     from,
             BtPence     to)
{
  g_autofree char *per_cent = bt_quantity_format (rate);
  g_autofree char *first = bt_pence_format_about (from), *last = bt_pence_format_about (to);

  return g_strdup_printf (format, per_cent, first, last);
}

/* Takes @words.  Not every figure of ours was seen confirmed by the government. */
static char *
add_doubt (char            *words,
           const BtRateRow *rates,
           const char      *name)
{
  g_autofree char *taken = words;

  if (bt_rate_row_is_confirmed (rates, name))
    return g_steal_pointer (&taken);
  return g_strdup_printf (_("%s. Check with your payroll."), taken);
}

static char *
format_insurance (const BtLineCost *cost)
{
  const BtRateRow *rates = &cost->rates;
  const char *format = _("Employer’s National Insurance, %1$s%% of pay above %2$s");

  if (cost->days_21 < cost->days)
    format = _("Employer’s National Insurance, %1$s%% of pay above %2$s,"
               " from the 21st birthday on");
  return add_doubt (format_rate (format, rates->ni_rate, rates->ni_threshold, 0), rates, "ni_rate");
}

static void
add_on_costs (GArray           *rows,
              const BtLineCost *cost)
{
  const BtRateRow *rates = &cost->rates;
  const char *pension = _("The employer’s part of a pension, %1$s%% of pay between %2$s and %3$s");
  char *allowance = NULL;

  if (cost->holiday != 0)
    add_row (rows, '+', format_rate (_("Holiday pay, %1$s%% on top"), rates->holiday_rate, 0, 0),
             cost->holiday);
  if (cost->pension != 0)
    add_row (rows, '+',
             format_rate (pension, rates->pension_rate, rates->pension_lower, rates->pension_upper),
             cost->pension);
  if (cost->insurance_ni != 0)
    add_row (rows, '+', format_insurance (cost), cost->insurance_ni);
  if (cost->allowance == 0)
    return;
  allowance = g_strdup (_("Employment Allowance, which need not be paid"));
  add_row (rows, '-', add_doubt (allowance, rates, "ni_allowance"), cost->allowance);
}

GArray *
bt_opened_line (const BtLineSums *line)
{
  GArray *rows = new_rows ();

  g_return_val_if_fail (line != NULL, rows);

  if (line->line->how == BT_HOW_PACKAGE)
    add_row (rows, '+', g_strdup (_("Paid for by others, not from this budget")), 0);
  else if (line->cost.basic == BT_PENCE_UNKNOWN)
    add_row (rows, '+', g_strdup (_("How many there are, or what one costs")), BT_PENCE_UNKNOWN);
  else
    {
      add_row (rows, '+', format_product (line), line->cost.basic);
      add_on_costs (rows, &line->cost);
    }
  add_row (rows, '=', g_strdup (_("About, for the year")), line->cost.planned);
  return rows;
}

/* Funds: one row a figure, with the figures it is worked out from; those of 0 are left out. */

#define FUND(name) offsetof (BtFundSums, name)

typedef struct
{
  char        sign;
  const char *words;
  gsize       offset;
} Term;

#define CAME_EARLY { '-', N_("Came early, for the next year"), FUND (prepaid) }
#define IN_ACCOUNT { '+', N_("In the account now"), FUND (balance) }

static const struct
{
  const char *result;
  gsize       offset;
  Term        terms[4];
} fund_sums[BT_N_FUND_FIGURES] = {
  [BT_FUND_FIGURE_ENTITLEMENT] = { N_("Money for the year"), FUND (entitlement) },
  [BT_FUND_FIGURE_PLANNED] = { N_("Shared out"), FUND (planned) },
  [BT_FUND_FIGURE_UNALLOCATED] = { N_("Not shared out yet"), FUND (unallocated), {
    { '+', N_("Money for the year"), FUND (entitlement) },
    { '-', N_("Shared out"), FUND (planned) } } },
  [BT_FUND_FIGURE_SPENT] = { N_("Spent"), FUND (spent) },
  [BT_FUND_FIGURE_BALANCE] = { N_("In the account now"), FUND (balance), {
    { '+', N_("In the account at the start"), FUND (opening) },
    { '+', N_("Came in"), FUND (received) },
    { '-', N_("Spent"), FUND (spent) } } },
  [BT_FUND_FIGURE_PREPAID] = { N_("Came early, for the next year"), FUND (prepaid), {
    { '+', N_("Came in"), FUND (received) },
    { '-', N_("Money for the year"), FUND (entitlement) } } },
  [BT_FUND_FIGURE_STILL_PLANNED] = { N_("Still planned"), FUND (still_planned) },
  [BT_FUND_FIGURE_TO_COME] = { N_("Still to come"), FUND (to_come), {
    { '+', N_("Money for the year"), FUND (entitlement) },
    { '-', N_("Came in"), FUND (received) } } },
  [BT_FUND_FIGURE_AVAILABLE] = { N_("Free to use today"), FUND (available), {
    IN_ACCOUNT, CAME_EARLY,
    { '-', N_("Kept for something agreed"), FUND (earmarked) },
    { '-', N_("Still planned, more than is still to come"), FUND (not_covered) } } },
  [BT_FUND_FIGURE_FORECAST] = { N_("There at the year’s end, if all goes as planned"),
                                FUND (forecast), {
    IN_ACCOUNT, CAME_EARLY,
    { '+', N_("Still to come"), FUND (to_come) },
    { '-', N_("Still planned"), FUND (still_planned) } } },
  [BT_FUND_FIGURE_OVER_KEEP] = { N_("More than may stay in the account"), FUND (over_keep), {
    IN_ACCOUNT, CAME_EARLY,
    { '-', N_("May stay in the account"), FUND (keep) } } },
};

static BtPence
get_amount (const BtFundSums *fund,
            gsize             offset)
{
  return *(const BtPence *) G_STRUCT_MEMBER_P (fund, offset);
}

static void
add_terms (GArray           *rows,
           const BtFundSums *fund,
           const Term       *terms,
           guint             n_terms)
{
  for (guint i = 0; i < n_terms && terms[i].words != NULL; i++)
    {
      BtPence amount = get_amount (fund, terms[i].offset);
      gboolean back = terms[i].offset == FUND (spent) && amount != BT_PENCE_UNKNOWN && amount < 0;

      if (amount != 0 || i == 0)
        add_row (rows, terms[i].sign, g_strdup (back ? _("Came back") : _(terms[i].words)), amount);
    }
}

static void
add_adjustments (GArray       *rows,
                 BtFund       *fund,
                 const BtSums *sums)
{
  add_row (rows, '+', g_strdup (_("At first")), fund->amount);
  for (guint i = 0; i < bt_list_get_length (fund->adjustments); i++)
    {
      BtAdjustment *adjustment = bt_list_get (fund->adjustments, i);
      char *why = bt_text_is_blank (adjustment->why) ? g_strdup (_("Changed in the year"))
                                                     : g_strdup (adjustment->why);

      if (adjustment->on <= sums->on)
        add_row (rows, '+', why, adjustment->amount);
      else
        g_free (why);
    }
}

static BtPence
get_use_amount (const BtUse  *use,
                BtFundFigure  figure)
{
  if (figure == BT_FUND_FIGURE_PLANNED)
    return use->share.incomplete ? BT_PENCE_UNKNOWN : use->share.sum;
  return figure == BT_FUND_FIGURE_SPENT ? use->spent.sum : bt_use_get_still_planned (use);
}

/* A row for each line that uses the fund. */
static void
add_uses (GArray           *rows,
          const BtFundSums *fund,
          const BtSums     *sums,
          BtFundFigure      figure)
{
  if (figure == BT_FUND_FIGURE_STILL_PLANNED && fund->year_is_over)
    return;
  for (guint i = 0; i < sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (sums->uses, BtUse, i);
      BtPence amount = get_use_amount (use, figure);
      const char *name = use->line != NULL ? use->line->name : _("Other things");

      if (use->fund == fund->fund && amount != 0)
        add_row (rows, '+', g_strdup (bt_text_is_blank (name) ? _("no name yet") : name), amount);
    }
}

static gboolean
is_only_spoken_of (BtFund *fund)
{
  return fund->state == BT_FUND_STATE_UNKNOWN || fund->state == BT_FUND_STATE_ASKED
         || fund->state == BT_FUND_STATE_OFFERED;
}

gboolean
bt_fund_figure_is_held (BtFundFigure figure)
{
  return figure == BT_FUND_FIGURE_BALANCE || figure == BT_FUND_FIGURE_AVAILABLE
         || figure == BT_FUND_FIGURE_FORECAST;
}

/* What the rows come to.  Where that is below 0 but the figure is none, it says so. */
static char *
name_result (GArray           *rows,
             const BtFundSums *fund,
             BtFundFigure      figure,
             BtPence           amount)
{
  const char *result = _(fund_sums[figure].result);
  BtPence sum = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const BtOpenedRow *row = &g_array_index (rows, BtOpenedRow, i);

      sum = row->sign == '-' ? bt_pence_subtract (sum, row->amount)
                             : bt_pence_add (sum, row->amount);
    }
  if (figure == BT_FUND_FIGURE_TO_COME && is_only_spoken_of (fund->fund))
    return g_strdup (_("Still to come: none until it is agreed"));
  if (amount == 0 && sum != 0 && !fund->incomplete)
    return g_strdup_printf (_("%s: none"), result);
  return g_strdup (result);
}

GArray *
bt_opened_fund (const BtSums *sums,
                BtFund       *fund,
                BtFundFigure  figure)
{
  const BtFundSums *found = bt_sums_get_fund (sums, fund);
  GArray *rows = new_rows ();
  BtOpenedRow *result = NULL;
  BtPence amount;

  g_return_val_if_fail (found != NULL && figure < BT_N_FUND_FIGURES, rows);

  if (figure == BT_FUND_FIGURE_ENTITLEMENT)
    add_adjustments (rows, fund, sums);
  else if (fund_sums[figure].terms[0].words == NULL)
    add_uses (rows, found, sums, figure);
  else
    add_terms (rows, found, fund_sums[figure].terms, G_N_ELEMENTS (fund_sums[figure].terms));
  amount = get_amount (found, fund_sums[figure].offset);
  add_row (rows, '=', name_result (rows, found, figure, amount), amount);
  result = &g_array_index (rows, BtOpenedRow, rows->len - 1);
  result->moved = figure == BT_FUND_FIGURE_SPENT;
  result->held = bt_fund_figure_is_held (figure);
  return rows;
}

char *
bt_opened_to_text (GArray *rows)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const BtOpenedRow *row = &g_array_index (rows, BtOpenedRow, i);
      g_autofree char *amount = row->moved  ? bt_pence_format_moved (row->amount)
                                : row->held ? bt_pence_format_held (row->amount)
                                            : bt_pence_format (row->amount);

      g_string_append_printf (text, "%c %s: %s\n", row->sign, amount, row->words);
    }
  return g_string_free (text, FALSE);
}
