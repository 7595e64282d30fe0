/* notices.h: what is worth a look: codes with the record they are about.  The words stand in
 * words/. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* The code as files have it: "fund_over_planned". */
const char *bt_notice_code_to_nick (BtNoticeCode code);

/* All notices of @sums, of BtNotice, sorted by code, then by id; none where the condition is not
 * known, and none once the plan is put away. */
GArray     *bt_notices_find        (const BtSums *sums);

G_END_DECLS
