/* json-write.h: a plan as JSON text, in the order of the plan's format. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/* The whole of @plan: UTF-8, two spaces a level, a line break at the end, nothing for what is not
 * known.  The same plan always gives the same text.  Give back with g_free(). */
char *bt_json_write (BtPlan *plan);

G_END_DECLS
