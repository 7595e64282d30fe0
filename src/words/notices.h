/* notices.h: what is worth a look, in gentle words: what is so, the sum, and one thing that can be
 * done. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* The sentences of @notice, one of those of @sums; without any amount where @money is FALSE.  The
 * caller's. */
char *bt_notice_to_text (const BtNotice *notice,
                         const BtSums   *sums,
                         gboolean        money);

G_END_DECLS
