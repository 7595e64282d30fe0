/* shares.c: how the cost of a line is shared out between funds. */
#include "sums/shares.h"

/* rest = max (0, planned - the other amounts): worked out from all of them, so not known while one
 * of them is not. */
static BtPence
get_rest (BtList  *shares,
          BtPence  planned)
{
  BtPence left = planned;

  for (guint i = 0; i < bt_list_get_length (shares); i++)
    {
      BtShare *other = bt_list_get (shares, i);

      if (other->rest != BT_FLAG_YES)
        left = bt_pence_subtract (left, other->amount);
    }
  return bt_pence_max (0, left);
}

BtPence
bt_share_get_amount (BtShare *share,
                     BtList  *shares,
                     BtPence  planned)
{
  return share->rest == BT_FLAG_YES ? get_rest (shares, planned) : share->amount;
}

BtTally
bt_shares_sum (BtList  *shares,
               BtPence  planned)
{
  BtTally sum = { 0 };

  for (guint i = 0; i < bt_list_get_length (shares); i++)
    bt_tally_add (&sum, bt_share_get_amount (bt_list_get (shares, i), shares, planned));
  return sum;
}
