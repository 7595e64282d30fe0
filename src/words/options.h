/* options.h: sentences about a what-if: what it changes, and by how much. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* "8 nights instead of 6 nights, £20.00 each instead of £18.00": what is not the same about a line
 * that stands in both; without amounts where @money is FALSE.  NULL where all of it is.  The
 * caller's. */
char *bt_words_line_change  (const BtLineSums *before,
                             const BtLineSums *after,
                             gboolean          money);

/* "In our plan it is paid from: Council, £250.00; NHS, the rest": what @shares of a line say;
 * without amounts where @money is FALSE.  The caller's. */
char *bt_words_paid_from    (BtList           *shares,
                             gboolean          money);

/* "“Dele”: 20 hours instead of 16 hours. Without “Night carer”.": what @option is other than
 * @plan, in a few sentences.  The caller's. */
char *bt_words_option       (const BtSums     *plan,
                             const BtSums     *option,
                             gboolean          money);

/* "£1,110.00 more", "£60.00 less", "the same", "not known yet".  The caller's. */
char *bt_words_more_or_less (BtPence           change);

/* "£722.53", or below 0 "£640.00 too much": what is not shared out yet.  The caller's. */
char *bt_words_not_shared   (BtPence           unallocated);

/* "2 nights more", "the same".  The caller's. */
char *bt_words_more_units   (BtUnit            unit,
                             BtUnits           before,
                             BtUnits           after);

G_END_DECLS
