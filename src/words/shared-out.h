/* shared-out.h: how much of the money is shared out, in a sentence or two. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* "£29,659.10 of £31,660.00 is shared out."  @costs: what all that is planned comes to, which is
 * what can be said where nobody knows yet how much money there is.  The caller's. */
char *bt_words_shared_out (const BtSums *sums,
                           BtPence       costs);

G_END_DECLS
