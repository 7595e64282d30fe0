/* budget-words.c: the few words that the place The budget says of funds and lines. */
#include "config.h"

#include "ui/budget-words.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "base/text.h"
#include "ui/kit/record-name.h"
#include "words/amounts.h"
#include "words/codes.h"

char *
bt_budget_dup_fund_name (BtFund *fund)
{
  return bt_text_is_blank (fund->name) ? g_strdup (_("Money")) : bt_record_dup_short_name (fund);
}

char *
bt_budget_dup_line_name (BtBudgetLine *line)
{
  return bt_text_is_blank (line->name) ? g_strdup (_("Something to pay for"))
                                       : bt_record_dup_short_name (line);
}

char *
bt_budget_dup_option_name (BtOption *option)
{
  return bt_text_is_blank (option->name) ? g_strdup (_("A what-if"))
                                         : bt_record_dup_short_name (option);
}

char *
bt_budget_dup_heading (gpointer record)
{
  const BtField *field = bt_record_name_field (BT_RECORD_GET_CLASS (record));

  return bt_text_is_blank (bt_record_get_value (record, field).text)
             ? bt_budget_dup_name (record)
             : bt_record_dup_heading (record);
}

char *
bt_budget_dup_name (gpointer record)
{
  if (BT_IS_FUND (record))
    return bt_budget_dup_fund_name (record);
  return BT_IS_OPTION (record) ? bt_budget_dup_option_name (record)
                               : bt_budget_dup_line_name (record);
}

/* "only for the trike"; more than one thing is too long to be said in a few words. */
static char *
say_only_for (BtFund *fund)
{
  g_autofree char *name = NULL;

  if (fund->restricted_to == NULL || fund->restricted_to->len == 0)
    return g_strdup (_("only for what was agreed"));
  if (fund->restricted_to->len > 1)
    return bt_number_count (ngettext ("only for %s thing", "only for %s things",
                                      fund->restricted_to->len),
                            fund->restricted_to->len);
  name = bt_budget_dup_line_name (g_ptr_array_index (fund->restricted_to, 0));
  /* Translators: %s is what the money is for: "Trike". */
  return g_strdup_printf (_("only for: %s"), name);
}

char *
bt_budget_dup_rule (BtFund *fund)
{
  if (fund->restricted_to != NULL && fund->restricted_to->len > 0)
    return say_only_for (fund);
  switch (fund->move)
    {
    case BT_MOVE_MAY_MOVE:
      return g_strdup (_("you can move it"));
    case BT_MOVE_ASK_FIRST:
      return g_strdup (_("ask first"));
    case BT_MOVE_ONLY_THIS:
      return say_only_for (fund);
    case BT_MOVE_UNKNOWN:
    default:
      return NULL;
    }
}

char *
bt_budget_dup_source (BtFund *fund)
{
  const char *held = bt_words_for_code (BT_TYPE_HELD, fund->held);
  const char *every = bt_words_for_code (BT_TYPE_EVERY, fund->schedule_every);

  if (fund->held == BT_HELD_ARRANGEMENT)
    return g_strdup (_("Paid for by others, not from this budget"));
  if (held != NULL && every != NULL)
    /* Translators: how money comes, and how often: "paid to us", "each month" */
    return g_strdup_printf (_("%1$s, %2$s"), held, every);
  return held != NULL || every != NULL ? g_strdup (held != NULL ? held : every) : NULL;
}

char *
bt_budget_dup_units (const BtSums *sums,
                     BtBudgetLine *line)
{
  const BtUnitTally *tally = bt_sums_get_units (sums, line);
  g_autofree char *all = NULL, *taken = NULL, *left = NULL;

  if (tally == NULL)
    return NULL;
  all = bt_words_units (line->unit, tally->units);
  taken = bt_words_number (tally->taken);
  left = bt_words_number (tally->left);
  if (tally->units == BT_UNITS_UNKNOWN || left == NULL)
    return tally->taken != 0 ? g_strdup_printf (_("%s taken"), taken) : NULL;
  /* Translators: "14 nights: 11 taken, 3 left" */
  return g_strdup_printf (_("%1$s: %2$s taken, %3$s left"), all, taken, left);
}

BtPence
bt_budget_get_spent (const BtSums *sums,
                     BtBudgetLine *line)
{
  BtPence spent = 0;

  for (guint i = 0; i < sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (sums->uses, BtUse, i);

      if (use->line == line
          && (use->fund == NULL || use->fund->held != BT_HELD_ARRANGEMENT))
        spent = bt_pence_add (spent, use->spent.sum);
    }
  return spent;
}
