/* spending-change.c: what people do with payments and money in: each is one action with a name. */
#include "config.h"

#include "ui/spending-change.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/record-change.h"

gboolean
bt_spending_put_payment (BtPlan     *plan,
                         BtSpending *payment)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan) && BT_IS_SPENDING (payment), FALSE);

  /* Translators: what undo takes back; %s is who was paid */
  name = bt_record_name_action (payment, _("add a payment to “%s”"), _("add a payment"));
  bt_plan_begin (plan, name);
  bt_plan_add (plan, plan, "spending", G_MAXUINT, payment, NULL);
  return bt_record_end_action (plan);
}

gboolean
bt_spending_put_receipt (BtFund    *fund,
                         BtReceipt *receipt)
{
  BtPlan *plan = NULL;

  g_return_val_if_fail (BT_IS_FUND (fund) && BT_IS_RECEIPT (receipt), FALSE);

  plan = bt_record_get_plan (fund);
  bt_plan_begin (plan, _("add money in"));
  bt_plan_add (plan, fund, "receipts", G_MAXUINT, receipt, NULL);
  return bt_record_end_action (plan);
}

gboolean
bt_spending_move_receipt (BtReceipt *receipt,
                          BtFund    *fund)
{
  BtPlan *plan = NULL;

  g_return_val_if_fail (BT_IS_FUND (fund) && BT_IS_RECEIPT (receipt), FALSE);

  plan = bt_record_get_plan (receipt);
  bt_plan_begin (plan, _("move money in"));
  bt_plan_move (plan, receipt, fund, G_MAXUINT, NULL);
  return bt_record_end_action (plan);
}

/* TRUE where @spending is a later one than @than, which may be NULL, and no later than @today.  One
 * without a day is the earliest. */
static gboolean
is_later (BtSpending *spending,
          BtSpending *than,
          BtDay       today)
{
  return spending->on <= today && (than == NULL || spending->on >= than->on);
}

/* Only our own letters are compared without their size: this is asked at each letter typed. */
BtSpending *
bt_spending_find_last (BtPlan     *plan,
                       const char *payee)
{
  g_autofree char *name = NULL;
  BtSpending *last = NULL;
  BtDay today = BT_DAY_UNKNOWN;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  if (bt_text_is_blank (payee))
    return NULL;
  name = g_strstrip (g_strdup (payee));
  today = bt_plan_get_today (plan, bt_day_today ());
  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i);

      if (spending->payee != NULL && g_ascii_strcasecmp (spending->payee, name) == 0
          && is_later (spending, last, today))
        last = spending;
    }
  return last;
}

/* The last part of a payment that is for @line; NULL where there is none. */
static BtPart *
find_last_part (BtPlan       *plan,
                BtBudgetLine *line)
{
  BtDay today = bt_plan_get_today (plan, bt_day_today ());
  BtSpending *last = NULL;
  BtPart *found = NULL;

  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i);

      for (guint j = 0; j < bt_list_get_length (spending->parts); j++)
        {
          BtPart *part = bt_list_get (spending->parts, j);

          if (part->line != line || part->fund == NULL || !is_later (spending, last, today))
            continue;
          last = spending;
          found = part;
        }
    }
  return found;
}

BtFund *
bt_spending_guess_fund (BtPlan       *plan,
                        BtBudgetLine *line)
{
  BtPart *last = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  if (line != NULL)
    {
      last = find_last_part (plan, line);
      for (guint i = 0; last == NULL && i < bt_list_get_length (line->shares); i++)
        {
          BtShare *share = bt_list_get (line->shares, i);

          if (share->fund != NULL)
            return share->fund;
        }
    }
  if (last != NULL)
    return last->fund;
  return bt_list_get_length (plan->funds) == 1 ? bt_list_get (plan->funds, 0) : NULL;
}

BtFund *
bt_spending_guess_in (BtPlan *plan)
{
  BtFund *guessed = NULL;
  BtDay last = BT_DAY_UNKNOWN, today = bt_plan_get_today (plan, bt_day_today ());

  for (guint f = 0; f < bt_list_get_length (plan->funds); f++)
    {
      BtFund *fund = bt_list_get (plan->funds, f);

      if (fund->held == BT_HELD_ARRANGEMENT)
        continue;
      if (guessed == NULL)
        guessed = fund;
      for (guint i = 0; i < bt_list_get_length (fund->receipts); i++)
        {
          BtReceipt *receipt = bt_list_get (fund->receipts, i);

          if (receipt->on <= last || receipt->on > today)
            continue;
          last = receipt->on;
          guessed = fund;
        }
    }
  return guessed;
}
