/* tally.h: a sum over a list, in which what nobody knows yet is left out and said to be. */
#pragma once

#include "base/money.h"

G_BEGIN_DECLS

/**
 * BtTally:
 * @sum: pence; unknown only where it would be too large to be money
 * @incomplete: TRUE where an unknown item was left out
 */
typedef struct
{
  BtPence  sum;
  gboolean incomplete;
} BtTally;

static inline void
bt_tally_add (BtTally *self,
              BtPence  item)
{
  if (item == BT_PENCE_UNKNOWN)
    self->incomplete = TRUE;
  else
    self->sum = bt_pence_add (self->sum, item);
}

static inline void
bt_tally_add_tally (BtTally *self,
                    BtTally  other)
{
  self->sum = bt_pence_add (self->sum, other.sum);
  self->incomplete |= other.incomplete;
}

G_END_DECLS
