/* money-rows.c: the lines of the budget as a page shows them: by purpose, with what each fund pays.
 */
#include "config.h"

#include "report/money-rows.h"

#include <glib/gi18n.h>

BtPence
bt_money_get_share (const BtSums *sums,
                    BtBudgetLine *line,
                    BtFund       *fund)
{
  const BtUse *use = bt_sums_get_use (sums, line, fund);

  if (use == NULL || use->n_shares == 0)
    return 0;
  return use->share.incomplete && use->share.sum == 0 ? BT_PENCE_UNKNOWN : use->share.sum;
}

/* What the funds of @list pay of @line, and whether any of them has a share of it. */
static gboolean
add_shares (const BtSums     *sums,
            const BtLineSums *line,
            GPtrArray        *list,
            BtTally          *tally)
{
  gboolean any = FALSE;

  for (guint i = line->first_use; i < line->first_use + line->n_uses; i++)
    {
      const BtUse *use = &g_array_index (sums->uses, BtUse, i);

      if (use->n_shares == 0 || !g_ptr_array_find (list, use->fund, NULL))
        continue;
      any = TRUE;
      bt_tally_add_tally (tally, use->share);
    }
  return any;
}

static void
add_line (BtMoneyRows      *self,
          const BtLineSums *sums)
{
  BtTally arranged = { 0 };
  BtMoneyRow row = { sums->line,
                     sums,
                     bt_purpose_of_kind (sums->line->kind),
                     sums->line->one_off == BT_FLAG_YES,
                     sums->cost.planned,
                     { 0 },
                     sums->unfunded };
  gboolean has_arranged = add_shares (self->sums, sums, self->arranged, &arranged);
  gboolean has_cash = add_shares (self->sums, sums, self->funds, &row.shared);

  if (sums->line->how == BT_HOW_PACKAGE)
    return;
  /* what others pay for stands with them */
  if (has_arranged && !has_cash && (sums->unfunded == 0 || sums->unfunded == BT_PENCE_UNKNOWN))
    return;
  if (has_arranged)
    row.cost = arranged.incomplete ? BT_PENCE_UNKNOWN : bt_pence_subtract (row.cost, arranged.sum);
  g_array_append_val (self->rows, row);
}

/* qsort is not stable, so rows that are alike stay as they came by their place. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const BtMoneyRow *one = a, *other = b;

  if (one->once != other->once)
    return one->once ? 1 : -1;
  if (one->purpose != other->purpose)
    return one->purpose < other->purpose ? -1 : 1;
  return one->sums < other->sums ? -1 : one->sums > other->sums;
}

BtMoneyRows *
bt_money_rows_new (const BtSums *sums)
{
  BtMoneyRows *self = g_new0 (BtMoneyRows, 1);

  self->sums = sums;
  self->rows = g_array_new (FALSE, FALSE, sizeof (BtMoneyRow));
  self->funds = g_ptr_array_new ();
  self->arranged = g_ptr_array_new ();
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      g_ptr_array_add (fund->cash ? self->funds : self->arranged, fund->fund);
    }
  for (guint i = 0; i < sums->lines->len; i++)
    add_line (self, &g_array_index (sums->lines, BtLineSums, i));
  g_array_sort (self->rows, compare_rows);
  return self;
}

void
bt_money_rows_free (BtMoneyRows *self)
{
  g_array_unref (self->rows);
  g_ptr_array_unref (self->funds);
  g_ptr_array_unref (self->arranged);
  g_free (self);
}

BtTally
bt_purpose_add_up (const BtMoneyRows *rows,
                   BtPurpose          purpose)
{
  BtTally planned = { 0 };

  for (guint i = 0; i < rows->rows->len; i++)
    if (g_array_index (rows->rows, BtMoneyRow, i).purpose == purpose)
      bt_tally_add (&planned, g_array_index (rows->rows, BtMoneyRow, i).cost);
  return planned;
}

BtPence
bt_money_add_costs (const BtMoneyRows *rows)
{
  BtTally cost = { 0 };

  for (guint i = 0; i < rows->rows->len; i++)
    bt_tally_add (&cost, g_array_index (rows->rows, BtMoneyRow, i).cost);
  return cost.sum;
}

char *
bt_money_say_section_j (BtPlan       *plan,
                        const BtSums *sums)
{
  BtTally tally = { 0 };
  gboolean any = FALSE;
  g_autofree char *amount = NULL;

  if (plan->kind != BT_PLAN_KIND_EHC && plan->kind != BT_PLAN_KIND_DRAFT_EHC)
    return NULL;
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (fund->fund->payer != BT_PAYER_LA_EDUCATION || !fund->cash)
        continue;
      any = TRUE;
      bt_tally_add (&tally, fund->entitlement);
    }
  if (!any)
    return g_strdup (_("Education direct payments (Section J): none."));
  amount = bt_pence_format (tally.incomplete && tally.sum == 0 ? BT_PENCE_UNKNOWN : tally.sum);
  return g_strdup_printf (_("Education direct payments (Section J): %s."), amount);
}
