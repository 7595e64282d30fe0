/* part-way-change.c: starting part-way through a year: true figures of a fund from two answers. */
#include "config.h"

#include "ui/part-way-change.h"

#include <glib/gi18n.h>

#include "model/spending.h"
#include "sums/totals.h"
#include "ui/budget-change.h"

/* How @fund stands by what is written down already. */
static BtFundSums
find_sums (BtFund *fund,
           BtDay   on)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (bt_record_get_plan (fund), on);

  return *bt_sums_get_fund (sums, fund);
}

BtPence
bt_part_way_get_spent (BtFund *fund,
                       BtDay   on,
                       BtPence came_in,
                       BtPence in_account)
{
  BtFundSums sums = { 0 };

  g_return_val_if_fail (BT_IS_FUND (fund) && bt_record_get_plan (fund) != NULL, BT_PENCE_UNKNOWN);

  sums = find_sums (fund, on);
  if (came_in == BT_PENCE_UNKNOWN)
    came_in = sums.received;
  return bt_pence_subtract (bt_pence_add (sums.opening, came_in),
                            bt_pence_add (sums.spent, in_account));
}

static void
add_receipt (BtFund *fund,
             BtDay   on,
             BtPence amount)
{
  BtPlan *plan = bt_record_get_plan (fund);
  g_autoptr (BtReceipt) receipt = NULL;

  if (amount == BT_PENCE_UNKNOWN || amount == 0)
    return;
  receipt = bt_record_new (BT_TYPE_RECEIPT, NULL);
  g_object_set (receipt, "on", on, "amount", amount, "ref", _("Before we started"), NULL);
  bt_plan_add (plan, fund, "receipts", 0, receipt, NULL);
}

static void
add_part (BtSpending   *payment,
          BtFund       *fund,
          BtBudgetLine *line,
          BtPence       amount)
{
  const BtField *parts = bt_record_class_find_field (BT_RECORD_GET_CLASS (payment), "parts");
  g_autoptr (BtPart) part = NULL;

  if (amount == BT_PENCE_UNKNOWN || amount == 0)
    return;
  part = bt_record_new (BT_TYPE_PART, NULL);
  g_object_set (part, "fund", fund, "line", line, "amount", amount, NULL);
  bt_record_place (part, payment, parts, G_MAXUINT);
}

static void
add_payment (BtFund            *fund,
             BtDay              on,
             BtPence            spent,
             const BtUsedSoFar *used,
             guint              n_used)
{
  BtPlan *plan = bt_record_get_plan (fund);
  g_autoptr (BtSpending) payment = bt_record_new (BT_TYPE_SPENDING, NULL);
  BtPence rest = spent;

  g_object_set (payment, "on", on, "purpose", _("Before we started"), "kind",
                spent < 0 ? BT_SPENDING_KIND_CORRECTION : BT_SPENDING_KIND_PAYMENT, NULL);
  for (guint i = 0; i < n_used; i++)
    {
      if (used[i].used == BT_PENCE_UNKNOWN)
        continue;
      add_part (payment, fund, used[i].line, used[i].used);
      rest = bt_pence_subtract (rest, used[i].used);
    }
  add_part (payment, fund, NULL, rest);
  if (bt_list_get_length (payment->parts) > 0)
    bt_plan_add (plan, plan, "spending", 0, payment, NULL);
}

gboolean
bt_part_way_write (BtFund            *fund,
                   BtDay              on,
                   BtPence            came_in,
                   BtPence            in_account,
                   const BtUsedSoFar *used,
                   guint              n_used)
{
  BtPlan *plan = NULL;
  BtPence spent = BT_PENCE_UNKNOWN;

  g_return_val_if_fail (BT_IS_FUND (fund) && bt_record_get_plan (fund) != NULL, FALSE);

  plan = bt_record_get_plan (fund);
  spent = bt_part_way_get_spent (fund, on, came_in, in_account);
  bt_plan_begin (plan, _("say what was before we started"));
  if (came_in != BT_PENCE_UNKNOWN)
    add_receipt (fund, on, bt_pence_subtract (came_in, find_sums (fund, on).received));
  if (spent != BT_PENCE_UNKNOWN && spent < 0 && n_used == 0 && fund->opening == BT_PENCE_UNKNOWN)
    g_object_set (fund, "opening", -spent, NULL);
  else if (spent != BT_PENCE_UNKNOWN)
    add_payment (fund, on, spent, used, n_used);
  return bt_budget_end (plan);
}
