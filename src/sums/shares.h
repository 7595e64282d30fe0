/* shares.h: how the cost of a line is shared out between funds. */
#pragma once

#include "model/budget-line.h"
#include "sums/tally.h"

G_BEGIN_DECLS

/* What @share, one of @shares, comes to when the line is planned to cost @planned; pence, unknown
 * where nobody has said yet. */
BtPence bt_share_get_amount (BtShare *share,
                             BtList  *shares,
                             BtPence  planned);

/* All of @shares together; those not known are left out. */
BtTally bt_shares_sum       (BtList  *shares,
                             BtPence  planned);

G_END_DECLS
