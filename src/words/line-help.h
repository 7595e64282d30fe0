/* line-help.h: sentences about what helps a hope along. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* "Warm water sessions, £760.00": what is paid for, here called @name (NULL: as it is), and how
 * much.  A line that serves one hope of the plan shows its cost there; one that serves several is
 * named as a part, so that nobody adds up what cannot be added up; given nights are nights.
 * Without amounts where @money is FALSE.  NULL where the line does not count in @sums.  The
 * caller's. */
char *bt_words_line_help (const BtSums *sums,
                          BtBudgetLine *line,
                          const char   *name,
                          gboolean      money);

G_END_DECLS
