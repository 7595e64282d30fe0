/* line-help.c: sentences about what helps a hope along. */
#include "config.h"

#include "words/line-help.h"

#include "base/text.h"
#include "model/outcome.h"
#include "words/amounts.h"

#include <glib/gi18n.h>

/* How many hopes of the plan name @line. */
static guint
count_outcomes (BtPlan       *plan,
                BtBudgetLine *line)
{
  guint n = 0;

  for (guint i = 0; i < bt_list_get_length (plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (plan->outcomes, i);

      n += outcome->lines != NULL && g_ptr_array_find (outcome->lines, line, NULL);
    }
  return n;
}

char *
bt_words_line_help (const BtSums *sums,
                    BtBudgetLine *line,
                    const char   *name,
                    gboolean      money)
{
  const BtLineSums *cost = bt_sums_get_line (sums, line);
  const BtUnitTally *units = bt_sums_get_units (sums, line);
  g_autofree char *amount = NULL;

  if (cost == NULL)
    return NULL;
  if (name == NULL)
    name = bt_text_is_blank (line->name) ? _("Something to pay for") : line->name;
  if (count_outcomes (sums->plan, line) > 1)
    return g_strdup_printf (_("Part of “%s”"), name);
  if (line->how == BT_HOW_PACKAGE && units != NULL)
    amount = bt_words_units (line->unit, units->units);
  else if (money && line->how != BT_HOW_PACKAGE)
    amount = cost->cost.planned != BT_PENCE_UNKNOWN ? bt_pence_format (cost->cost.planned)
                                                    : g_strdup (_("cost not known yet"));
  /* Translators: what is paid for, and how much it costs */
  return amount != NULL ? g_strdup_printf (_("%1$s, %2$s"), name, amount) : g_strdup (name);
}
