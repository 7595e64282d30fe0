/* totals-json.h: the sums as JSON, as `bunting --totals` prints them. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

/* All of @sums: pence as integers, units as plain decimals, what is not known as null, "incomplete"
 * where a sum left something out; one key a line, a line break at the end.  Give back with
 * g_free(). */
char *bt_totals_to_json (const BtSums *sums);

G_END_DECLS
