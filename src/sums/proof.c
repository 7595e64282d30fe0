/* proof.c: which payments have no proof yet. */
#include "sums/proof.h"

gboolean
bt_spending_lacks_proof (BtSpending *self)
{
  g_return_val_if_fail (BT_IS_SPENDING (self), FALSE);

  return (self->kind == BT_SPENDING_KIND_PAYMENT || self->kind == BT_SPENDING_KIND_UNKNOWN)
         && (self->proof == BT_PROOF_NONE || self->proof == BT_PROOF_UNKNOWN);
}

guint
bt_proof_count_missing (BtPlan *plan,
                        BtDay   on)
{
  guint n = 0;

  g_return_val_if_fail (BT_IS_PLAN (plan), 0);

  for (guint i = 0; i < bt_list_get_length (plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (plan->spending, i);

      if (spending->on <= on && bt_spending_lacks_proof (spending)) /* not known is 0 */
        n++;
    }
  return n;
}
