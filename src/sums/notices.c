/* notices.c: what is worth a look.  One function a code, each with its condition; a figure that is
 * not known is BT_PENCE_UNKNOWN, far below 0, so that conditions below 0 ask for it first. */
#include "sums/notices.h"

#include "model/agreement.h"
#include "model/outcome.h"

/* What a search has at hand. */
typedef struct
{
  const BtSums *sums;
  GHashTable   *helped; /* the lines that some outcome names */
  GArray       *found;
} Search;

static const char *const nicks[] = {
  [BT_NOTICE_AGREEMENT_OVERTURNED] = "agreement_overturned",
  [BT_NOTICE_EARMARK_EATEN] = "earmark_eaten",
  [BT_NOTICE_FUND_OVER_PLANNED] = "fund_over_planned",
  [BT_NOTICE_FUND_OVERDRAWN] = "fund_overdrawn",
  [BT_NOTICE_LINE_OVER_SHARED] = "line_over_shared",
  [BT_NOTICE_LINE_OVER_SPENT] = "line_over_spent",
  [BT_NOTICE_LINE_UNFUNDED] = "line_unfunded",
  [BT_NOTICE_LINE_UNKNOWN] = "line_unknown",
  [BT_NOTICE_LINE_WITHOUT_OUTCOME] = "line_without_outcome",
  [BT_NOTICE_OFFER_NOT_AGREED] = "offer_not_agreed",
  [BT_NOTICE_OUTCOME_WITHOUT_HELP] = "outcome_without_help",
  [BT_NOTICE_OUTCOME_WITHOUT_TIME] = "outcome_without_time",
  [BT_NOTICE_OVER_KEEP] = "over_keep",
  [BT_NOTICE_WAGE_LOW] = "wage_low",
  [BT_NOTICE_WRONG_FUND] = "wrong_fund",
};

const char *
bt_notice_code_to_nick (BtNoticeCode code)
{
  g_return_val_if_fail (code < G_N_ELEMENTS (nicks), NULL);

  return nicks[code];
}

static gboolean
is_below (BtPence a,
          BtPence b)
{
  return a != BT_PENCE_UNKNOWN && b != BT_PENCE_UNKNOWN && a < b;
}

/* At the fund. */

static gboolean
is_over_planned (const Search     *search,
                 const BtFundSums *fund)
{
  return is_below (fund->unallocated, 0);
}

static gboolean
is_overdrawn (const Search     *search,
              const BtFundSums *fund)
{
  return fund->cash && is_below (fund->balance, 0);
}

/* earmarked > 0 and balance - prepaid < earmarked */
static gboolean
is_earmark_eaten (const Search     *search,
                  const BtFundSums *fund)
{
  return fund->cash && is_below (0, fund->earmarked)
         && is_below (bt_pence_subtract (fund->balance, fund->prepaid), fund->earmarked);
}

/* over_keep > 0 and forecast > keep_weeks × weekly: not for money that the winter will need */
static gboolean
is_over_keep (const Search     *search,
              const BtFundSums *fund)
{
  return fund->cash && is_below (0, fund->over_keep) && is_below (fund->keep, fund->forecast);
}

/* `restricted_to` is given, and another line has a share here that is not 0, or net spending */
static gboolean
is_wrong_fund (const Search     *search,
               const BtFundSums *fund)
{
  for (guint i = 0; i < search->sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (search->sums->uses, BtUse, i);

      if (use->fund == fund->fund && bt_use_is_elsewhere (use))
        return TRUE;
    }
  return FALSE;
}

/* not agreed, started or ended, and a share here that is not 0 */
static gboolean
is_offer_not_agreed (const Search     *search,
                     const BtFundSums *fund)
{
  BtFundState state = fund->fund->state;

  if (state == BT_FUND_STATE_AGREED || state == BT_FUND_STATE_STARTED
      || state == BT_FUND_STATE_ENDED)
    return FALSE;
  for (guint i = 0; i < search->sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (search->sums->uses, BtUse, i);

      if (use->fund == fund->fund && bt_use_has_share (use))
        return TRUE;
    }
  return FALSE;
}

/* At the line. */

static gboolean
is_unknown (const Search     *search,
            const BtLineSums *line)
{
  return line->cost.planned == BT_PENCE_UNKNOWN;
}

static gboolean
is_unfunded (const Search     *search,
             const BtLineSums *line)
{
  return is_below (0, line->unfunded);
}

static gboolean
is_over_shared (const Search     *search,
                const BtLineSums *line)
{
  return is_below (0, line->over_shared);
}

static gboolean
is_over_spent (const Search     *search,
               const BtLineSums *line)
{
  return is_below (line->cost.planned, line->spent);
}

/* no outcome names it, and it is no running cost or contingency, which serve all of them */
static gboolean
is_without_outcome (const Search     *search,
                    const BtLineSums *line)
{
  BtLineKind kind = line->line->kind;

  return kind != BT_LINE_KIND_RUNNING_COST && kind != BT_LINE_KIND_CONTINGENCY
         && !g_hash_table_contains (search->helped, line->line);
}

/* employed by the hour, and `unit_price` below the minimum for the worker's age on the line's last
 * day */
static gboolean
is_wage_low (const Search     *search,
             const BtLineSums *line)
{
  return is_below (line->basis.unit_price, line->cost.lowest_pay);
}

/* At the outcome. */

static gboolean
is_without_help (const Search *search,
                 BtOutcome    *outcome)
{
  if (outcome->helpers != NULL && outcome->helpers->len > 0)
    return FALSE;
  for (guint i = 0; outcome->lines != NULL && i < outcome->lines->len; i++)
    if (bt_sums_get_line (search->sums, g_ptr_array_index (outcome->lines, i)) != NULL)
      return FALSE; /* a line that an option leaves out is no help */
  return TRUE;
}

static gboolean
is_without_time (const Search *search,
                 BtOutcome    *outcome)
{
  return outcome->by_date == BT_DAY_UNKNOWN && outcome->by_words == NULL;
}

/* At the agreement: overturned, and one of its funds has a share that is not 0. */
static gboolean
is_overturned (const Search *search,
               BtAgreement  *agreement)
{
  if (agreement->state != BT_AGREEMENT_STATE_OVERTURNED || agreement->funds == NULL)
    return FALSE;
  for (guint i = 0; i < search->sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (search->sums->uses, BtUse, i);

      if (use->fund != NULL && bt_use_has_share (use)
          && g_ptr_array_find (agreement->funds, use->fund, NULL))
        return TRUE;
    }
  return FALSE;
}

/* The search. */

static const struct
{
  BtNoticeCode code;
  gboolean   (*is) (const Search *, const BtFundSums *);
} fund_checks[] = {
  { BT_NOTICE_FUND_OVER_PLANNED, is_over_planned },
  { BT_NOTICE_FUND_OVERDRAWN, is_overdrawn },
  { BT_NOTICE_EARMARK_EATEN, is_earmark_eaten },
  { BT_NOTICE_OVER_KEEP, is_over_keep },
  { BT_NOTICE_WRONG_FUND, is_wrong_fund },
  { BT_NOTICE_OFFER_NOT_AGREED, is_offer_not_agreed },
};

static const struct
{
  BtNoticeCode code;
  gboolean   (*is) (const Search *, const BtLineSums *);
} line_checks[] = {
  { BT_NOTICE_LINE_UNKNOWN, is_unknown },
  { BT_NOTICE_LINE_UNFUNDED, is_unfunded },
  { BT_NOTICE_LINE_OVER_SHARED, is_over_shared },
  { BT_NOTICE_LINE_OVER_SPENT, is_over_spent },
  { BT_NOTICE_LINE_WITHOUT_OUTCOME, is_without_outcome },
  { BT_NOTICE_WAGE_LOW, is_wage_low },
};

static void
add_notice (Search       *search,
            BtNoticeCode  code,
            gpointer      at,
            gboolean      is_so)
{
  BtNotice notice = { code, at };

  if (is_so)
    g_array_append_val (search->found, notice);
}

static void
look_at_funds_and_lines (Search *search)
{
  for (guint i = 0; i < search->sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (search->sums->funds, BtFundSums, i);

      for (guint c = 0; c < G_N_ELEMENTS (fund_checks); c++)
        add_notice (search, fund_checks[c].code, fund->fund, fund_checks[c].is (search, fund));
    }
  for (guint i = 0; i < search->sums->lines->len; i++)
    {
      const BtLineSums *line = &g_array_index (search->sums->lines, BtLineSums, i);

      for (guint c = 0; c < G_N_ELEMENTS (line_checks); c++)
        add_notice (search, line_checks[c].code, line->line, line_checks[c].is (search, line));
    }
}

static void
look_at_hopes_and_agreements (Search *search)
{
  BtPlan *plan = search->sums->plan;

  for (guint i = 0; i < bt_list_get_length (plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (plan->outcomes, i);

      add_notice (search, BT_NOTICE_OUTCOME_WITHOUT_HELP, outcome,
                  is_without_help (search, outcome));
      add_notice (search, BT_NOTICE_OUTCOME_WITHOUT_TIME, outcome,
                  is_without_time (search, outcome));
    }
  for (guint i = 0; i < bt_list_get_length (plan->agreements); i++)
    {
      BtAgreement *agreement = bt_list_get (plan->agreements, i);

      add_notice (search, BT_NOTICE_AGREEMENT_OVERTURNED, agreement,
                  is_overturned (search, agreement));
    }
}

static GHashTable *
find_helped_lines (BtPlan *plan)
{
  GHashTable *helped = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < bt_list_get_length (plan->outcomes); i++)
    {
      GPtrArray *lines = ((BtOutcome *) bt_list_get (plan->outcomes, i))->lines;

      for (guint j = 0; lines != NULL && j < lines->len; j++)
        g_hash_table_add (helped, g_ptr_array_index (lines, j));
    }
  return helped;
}

static int
compare_notices (gconstpointer a,
                 gconstpointer b)
{
  const BtNotice *x = a, *y = b;

  if (x->code != y->code)
    return (int) x->code - (int) y->code; /* the codes stand in the order of their names */
  return g_strcmp0 (bt_record_get_id (x->at), bt_record_get_id (y->at));
}

GArray *
bt_notices_find (const BtSums *sums)
{
  g_autoptr (GHashTable) helped = find_helped_lines (sums->plan);
  Search search = { sums, helped, g_array_new (FALSE, FALSE, sizeof (BtNotice)) };

  if (!bt_plan_is_put_away (sums->plan, sums->on))
    {
      look_at_funds_and_lines (&search);
      look_at_hopes_and_agreements (&search);
    }
  g_array_sort (search.found, compare_notices);
  return search.found;
}
