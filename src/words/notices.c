/* notices.c: what is worth a look, in gentle words.  Nothing here is a fault, and nothing is late.
 * */
#include "config.h"

#include "words/notices.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/agreement.h"
#include "model/outcome.h"

/* One row a code.  %1$s is the name, %2$s and %3$s the two figures that get_figures() finds, %4$s
 * how far they are apart; of money used for something else %2$s and %3$s are lines. */
static const struct
{
  const char *with_money;
  const char *without; /* NULL where there is no amount in it anyway */
} sentences[] = {
  [BT_NOTICE_FUND_OVER_PLANNED] = {
    N_("%1$s has %3$s, and %2$s is shared out. That is %4$s more than there is. "
       "You can plan a little less, or share some of it to other money."),
    N_("More of %1$s is shared out than there is. "
       "You can plan a little less, or share some of it to other money."),
  },
  [BT_NOTICE_FUND_OVERDRAWN] = {
    N_("%3$s was paid from %1$s, and there was %2$s. That is %4$s more. "
       "Look at the bank statement: something that came in may not be written down yet."),
    N_("More was paid from %1$s than there was. "
       "Look at the bank statement: something that came in may not be written down yet."),
  },
  [BT_NOTICE_EARMARK_EATEN] = {
    N_("%2$s of %1$s is kept for something agreed, and %3$s is there. That is %4$s less. "
       "You can wait with other payments, or ask if less may be kept."),
    N_("Less is left of %1$s than is kept for something agreed. "
       "You can wait with other payments, or ask if less may be kept."),
  },
  [BT_NOTICE_OVER_KEEP] = {
    N_("%1$s has %2$s in the account, and %3$s may stay there. "
       "Some or all of the other %4$s may go back. "
       "You can ask at the review what it may be used for."),
    N_("%1$s has more in the account than may stay there. "
       "You can ask at the review what it may be used for."),
  },
  [BT_NOTICE_WRONG_FUND] = {
    N_("%1$s is only for %2$s. It is used for %3$s too. "
       "You can pay for that from other money, or ask if this money may be used."),
  },
  [BT_NOTICE_OFFER_NOT_AGREED] = {
    N_("%1$s is not agreed yet, and %2$s of the plan counts on it. "
       "You can ask for an answer in writing."),
    N_("%1$s is not agreed yet, and the plan counts on it. "
       "You can ask for an answer in writing."),
  },
  [BT_NOTICE_LINE_UNKNOWN] = {
    N_("We don’t know yet what %1$s costs. "
       "You can ask for a price, and go on without it until then."),
  },
  [BT_NOTICE_LINE_UNFUNDED] = {
    N_("%1$s costs %3$s, and %2$s of that is shared out. %4$s has no money yet. "
       "You can share it out, or ask for it at the review."),
    N_("Part of %1$s has no money yet. You can share it out, or ask for it at the review."),
  },
  [BT_NOTICE_LINE_OVER_SHARED] = {
    N_("%1$s costs %3$s, and %2$s is shared out for it. That is %4$s more than it needs. "
       "You can make one of the shares smaller."),
    N_("More is shared out for %1$s than it needs. You can make one of the shares smaller."),
  },
  [BT_NOTICE_LINE_OVER_SPENT] = {
    N_("%4$s more than planned: %2$s is spent on %1$s, and %3$s was planned. "
       "You can move money from something else."),
    N_("More is spent on %1$s than was planned. You can move money from something else."),
  },
  [BT_NOTICE_LINE_WITHOUT_OUTCOME] = {
    N_("None of the hopes names %1$s. You can open a hope and say what this is for."),
  },
  [BT_NOTICE_WAGE_LOW] = {
    N_("%1$s is planned at %2$s an hour. By law the lowest pay at this age is %3$s. "
       "Check with your payroll."),
    N_("%1$s is planned below the lowest pay by law at this age. Check with your payroll."),
  },
  [BT_NOTICE_OUTCOME_WITHOUT_HELP] = {
    N_("%1$s has no help beside it yet. You can look in the circles first, then in the budget."),
  },
  [BT_NOTICE_OUTCOME_WITHOUT_TIME] = {
    N_("%1$s has no time yet. A date is enough, or words such as “this summer”."),
  },
  [BT_NOTICE_AGREEMENT_OVERTURNED] = {
    N_("%1$s: what was agreed no longer holds, and the plan still counts on it. "
       "You can ask for the reasons in writing."),
  },
};

/* BT_NOTICE_EARMARK_EATEN where more was paid than there was. */
static const char *const kept_of_nothing =
    N_("%2$s of %1$s is kept for something agreed, and the account is %3$s. That is %4$s less. "
       "You can wait with other payments, or ask if less may be kept.");

/* “Dele”, in quotes, so that a name is seen to be one. */
static char *
quote_name (const char *name)
{
  return bt_text_is_blank (name) ? g_strdup (_("“no name yet”")) : g_strdup_printf (_("“%s”"),
                                                                                    name);
}

static char *
get_name (BtRecord *record)
{
  if (BT_IS_FUND (record))
    return quote_name (BT_FUND (record)->name);
  if (BT_IS_BUDGET_LINE (record))
    return quote_name (BT_BUDGET_LINE (record)->name);
  if (BT_IS_OUTCOME (record))
    return quote_name (BT_OUTCOME (record)->title);
  return quote_name (BT_AGREEMENT (record)->with);
}

/* The two figures that a notice compares. */
typedef struct
{
  BtPence one;
  BtPence other;
} Figures;

static Figures
get_fund_figures (BtNoticeCode      code,
                  const BtFundSums *fund)
{
  BtPence ours = bt_pence_subtract (fund->balance, fund->prepaid);

  if (code == BT_NOTICE_FUND_OVER_PLANNED)
    return (Figures) { fund->planned, fund->entitlement };
  if (code == BT_NOTICE_FUND_OVERDRAWN)
    return (Figures) { bt_pence_add (fund->opening, fund->received), fund->spent };
  if (code == BT_NOTICE_EARMARK_EATEN)
    return (Figures) { fund->earmarked, ours };
  if (code == BT_NOTICE_OVER_KEEP)
    return (Figures) { ours, fund->keep };
  return (Figures) { fund->planned, 0 };
}

static Figures
get_line_figures (BtNoticeCode      code,
                  const BtLineSums *line)
{
  BtPence planned = line->cost.planned;

  if (code == BT_NOTICE_LINE_OVER_SPENT)
    return (Figures) { line->spent, planned };
  if (code == BT_NOTICE_WAGE_LOW)
    return (Figures) { line->basis.unit_price, line->cost.lowest_pay };
  return (Figures) { bt_pence_subtract (bt_pence_add (planned, line->over_shared), line->unfunded),
                     planned };
}

static Figures
get_figures (const BtNotice *notice,
             const BtSums   *sums)
{
  if (BT_IS_FUND (notice->at))
    return get_fund_figures (notice->code, bt_sums_get_fund (sums, BT_FUND (notice->at)));
  if (BT_IS_BUDGET_LINE (notice->at))
    return get_line_figures (notice->code, bt_sums_get_line (sums, BT_BUDGET_LINE (notice->at)));
  return (Figures) { 0, 0 };
}

static char *
join_names (GPtrArray *names)
{
  g_ptr_array_add (names, NULL);
  return bt_text_join ((const char * const *) names->pdata);
}

/* The lines that money is for. */
static char *
list_allowed (BtFund *fund)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < fund->restricted_to->len; i++)
    g_ptr_array_add (names, get_name (g_ptr_array_index (fund->restricted_to, i)));
  return join_names (names);
}

/* The lines that it is used for as well. */
static char *
list_others (BtFund       *fund,
             const BtSums *sums)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (sums->uses, BtUse, i);

      if (use->fund == fund && bt_use_is_elsewhere (use))
        g_ptr_array_add (names, get_name (BT_RECORD (use->line)));
    }
  return join_names (names);
}

char *
bt_notice_to_text (const BtNotice *notice,
                   const BtSums   *sums,
                   gboolean        money)
{
  g_autofree char *name = NULL, *apart = NULL, *one = NULL, *other = NULL;
  const char *sentence = NULL;
  Figures figures;

  g_return_val_if_fail (notice != NULL && sums != NULL, NULL);
  g_return_val_if_fail (notice->code < G_N_ELEMENTS (sentences), NULL);

  figures = get_figures (notice, sums);
  if (notice->code == BT_NOTICE_OFFER_NOT_AGREED && figures.one == 0)
    money = FALSE; /* nobody knows yet how much counts on it */
  sentence = sentences[notice->code].without;
  if (money || sentence == NULL)
    sentence = sentences[notice->code].with_money;
  if (money && notice->code == BT_NOTICE_EARMARK_EATEN && figures.other < 0)
    sentence = kept_of_nothing;
  name = get_name (notice->at);
  if (notice->code == BT_NOTICE_WRONG_FUND)
    {
      one = list_allowed (BT_FUND (notice->at));
      other = list_others (BT_FUND (notice->at), sums);
    }
  else
    {
      one = bt_pence_format (figures.one);
      other = bt_pence_format_held (figures.other);
      apart = bt_pence_format (bt_pence_max (bt_pence_subtract (figures.one, figures.other),
                                             bt_pence_subtract (figures.other, figures.one)));
    }
  return g_strdup_printf (_(sentence), name, one, other, apart);
}
