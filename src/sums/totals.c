/* totals.c: all the sums of a plan, or of an option, on a day. */
#include "sums/totals.h"

#include "sums/notices.h"
#include "sums/shares.h"

/* The place of @record in the array of its kind, or -1. */
static int
find_place (const BtSums *self,
            gpointer      record)
{
  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->places, record)) - 1;
}

static void
remember_place (BtSums  *self,
                gpointer record,
                GArray  *array)
{
  g_hash_table_insert (self->places, record, GUINT_TO_POINTER (array->len));
}

static void
add_lines (BtSums        *self,
           const BtBasis *basis)
{
  BtPence pot = bt_line_cost_get_allowance (basis, self->on);

  for (guint i = 0; i < basis->lines->len; i++)
    {
      const BtBasisLine *facts = &g_array_index (basis->lines, BtBasisLine, i);
      BtLineSums sums = { .line = facts->line, .basis = *facts };

      sums.cost = bt_line_cost_work_out (basis, facts, self->on, &pot);
      g_array_append_val (self->lines, sums);
      remember_place (self, facts->line, self->lines);
    }
}

/* Uses: the shares of each line in order, then what was spent where no share is. */

/* The use of @fund among the @n from @first on; a new one at the end where there is none. */
static BtUse *
find_use (GArray       *uses,
          guint         first,
          guint         n,
          BtBudgetLine *line,
          BtFund       *fund)
{
  BtUse fresh = { .line = line, .fund = fund };

  for (guint i = first; i < first + n; i++)
    if (g_array_index (uses, BtUse, i).fund == fund)
      return &g_array_index (uses, BtUse, i);
  g_array_append_val (uses, fresh);
  return &g_array_index (uses, BtUse, uses->len - 1);
}

static void
add_shares (BtSums *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      BtLineSums *sums = &g_array_index (self->lines, BtLineSums, i);
      BtList *shares = sums->basis.shares;

      sums->first_use = self->uses->len;
      for (guint j = 0; j < bt_list_get_length (shares); j++)
        {
          BtShare *share = bt_list_get (shares, j);
          BtUse *use = find_use (self->uses, sums->first_use, sums->n_uses, sums->line,
                                 share->fund);

          use->n_shares++;
          bt_tally_add (&use->share, bt_share_get_amount (share, shares, sums->cost.planned));
          sums->n_uses = self->uses->len - sums->first_use;
        }
    }
}

/* What was spent on a line that is not in the basis stays spent of its fund. */
static void
add_spent (BtSums        *self,
           const BtBasis *basis)
{
  g_autoptr (GArray) spent = bt_ledger_sum (basis->ledger, self->on);

  for (guint i = 0; i < spent->len; i++)
    {
      const BtSpent *pair = &g_array_index (spent, BtSpent, i);
      const BtLineSums *sums = bt_sums_get_line (self, pair->line);
      BtUse *use = find_use (self->uses, sums != NULL ? sums->first_use : 0,
                             sums != NULL ? sums->n_uses : 0, sums != NULL ? pair->line : NULL,
                             pair->fund);

      bt_tally_add_tally (&use->spent, pair->spent);
    }
}

/* unfunded = max (0, planned - Σ shares); over_shared = max (0, Σ shares - planned) */
static void
finish_lines (BtSums *self)
{
  g_autofree BtTally *spent = g_new0 (BtTally, self->lines->len + 1);

  for (guint i = 0; i < self->uses->len; i++)
    {
      const BtUse *use = &g_array_index (self->uses, BtUse, i);

      if (use->line != NULL)
        bt_tally_add_tally (&spent[find_place (self, use->line)], use->spent);
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      BtLineSums *sums = &g_array_index (self->lines, BtLineSums, i);
      BtTally shared = bt_shares_sum (sums->basis.shares, sums->cost.planned);

      sums->unfunded = bt_pence_max (0, bt_pence_subtract (sums->cost.planned, shared.sum));
      sums->over_shared = bt_pence_max (0, bt_pence_subtract (shared.sum, sums->cost.planned));
      sums->spent = spent[i].sum;
      sums->incomplete = shared.incomplete || spent[i].incomplete;
    }
}

static void
add_funds (BtSums        *self,
           const BtBasis *basis)
{
  for (guint i = 0; i < bt_list_get_length (basis->funds); i++)
    {
      BtFund *fund = bt_list_get (basis->funds, i);
      BtFundSums sums = bt_fund_sums_work_out (fund, self->uses, self->on, self->plan->year_to);

      g_array_append_val (self->funds, sums);
      remember_place (self, fund, self->funds);
    }
}

/* Totals: one row a figure; arranged money has no account, and so none of the last three. */

#define FIGURE(name, of_cash_only) \
  { offsetof (BtFundSums, name), offsetof (BtMoneyTotals, name), of_cash_only }

static const struct
{
  gsize    of_fund;
  gsize    of_total;
  gboolean of_cash_only;
} total_figures[] = {
  FIGURE (entitlement, FALSE),
  FIGURE (planned, FALSE),
  FIGURE (unallocated, FALSE),
  FIGURE (received, FALSE),
  FIGURE (spent, FALSE),
  FIGURE (balance, TRUE),
  FIGURE (available, TRUE),
  FIGURE (forecast, TRUE),
};

static BtPence *
get_figure (gconstpointer sums,
            gsize         offset)
{
  return (BtPence *) G_STRUCT_MEMBER_P (sums, offset);
}

/* A total is incomplete if one of its funds is, or one of the figures it adds is not known. */
static BtMoneyTotals
add_up_funds (const BtSums *self,
              gboolean      cash)
{
  BtMoneyTotals total = { 0 };

  for (guint f = 0; f < G_N_ELEMENTS (total_figures); f++)
    {
      BtTally sum = { 0 };

      for (guint i = 0; i < self->funds->len; i++)
        {
          const BtFundSums *fund = &g_array_index (self->funds, BtFundSums, i);

          if (fund->cash != cash || (total_figures[f].of_cash_only && !cash))
            continue;
          bt_tally_add (&sum, *get_figure (fund, total_figures[f].of_fund));
          total.incomplete |= fund->incomplete;
        }
      *get_figure (&total, total_figures[f].of_total) = sum.sum;
      total.incomplete |= sum.incomplete;
    }
  return total;
}

static void
add_units (BtSums *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const BtBasisLine *facts = &g_array_index (self->lines, BtLineSums, i).basis;

      if (bt_line_has_units (facts->line))
        {
          BtUnitTally tally = bt_unit_tally_work_out (facts);

          g_array_append_val (self->units, tally);
        }
    }
}

BtSums *
bt_sums_new (const BtBasis *basis,
             BtDay          on)
{
  BtSums *self;

  g_return_val_if_fail (basis != NULL && on != BT_DAY_UNKNOWN, NULL);

  self = g_new0 (BtSums, 1);
  self->plan = basis->plan;
  self->on = on;
  self->lines = g_array_new (FALSE, FALSE, sizeof (BtLineSums));
  self->funds = g_array_new (FALSE, FALSE, sizeof (BtFundSums));
  self->uses = g_array_new (FALSE, FALSE, sizeof (BtUse));
  self->units = g_array_new (FALSE, FALSE, sizeof (BtUnitTally));
  self->places = g_hash_table_new (NULL, NULL);
  add_lines (self, basis);
  add_shares (self);
  add_spent (self, basis);
  finish_lines (self);
  add_funds (self, basis);
  self->cash = add_up_funds (self, TRUE);
  self->arranged = add_up_funds (self, FALSE);
  add_units (self);
  self->notices = bt_notices_find (self);
  return self;
}

BtSums *
bt_sums_new_for_plan (BtPlan *plan,
                      BtDay   on)
{
  g_autoptr (BtBasis) basis = bt_basis_new_for_plan (plan);

  return bt_sums_new (basis, on);
}

BtSums *
bt_sums_new_for_option (BtOption *option,
                        BtDay     on)
{
  g_autoptr (BtBasis) basis = bt_basis_new_for_option (option);

  return bt_sums_new (basis, on);
}

void
bt_sums_free (BtSums *self)
{
  g_array_unref (self->lines);
  g_array_unref (self->funds);
  g_array_unref (self->uses);
  g_array_unref (self->units);
  g_array_unref (self->notices);
  g_hash_table_unref (self->places);
  g_free (self);
}

const BtLineSums *
bt_sums_get_line (const BtSums *self,
                  BtBudgetLine *line)
{
  int place = find_place (self, line);

  return place >= 0 ? &g_array_index (self->lines, BtLineSums, place) : NULL;
}

const BtFundSums *
bt_sums_get_fund (const BtSums *self,
                  BtFund       *fund)
{
  int place = find_place (self, fund);

  return place >= 0 ? &g_array_index (self->funds, BtFundSums, place) : NULL;
}

const BtUnitTally *
bt_sums_get_units (const BtSums *self,
                   BtBudgetLine *line)
{
  for (guint i = 0; i < self->units->len; i++)
    if (g_array_index (self->units, BtUnitTally, i).line == line)
      return &g_array_index (self->units, BtUnitTally, i);
  return NULL;
}

const BtUse *
bt_sums_get_use (const BtSums *self,
                 BtBudgetLine *line,
                 BtFund       *fund)
{
  for (guint i = 0; i < self->uses->len; i++)
    {
      const BtUse *use = &g_array_index (self->uses, BtUse, i);

      if (use->line == line && use->fund == fund)
        return use;
    }
  return NULL;
}
