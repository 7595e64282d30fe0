/* load.h: a plan's rows, made the objects of a plan. */
#pragma once

#include "model/plan.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Fills @plan, which is new, from @database, whose schema was checked; each value is checked as
 * it is read.  FALSE with @error where one is not as it may be: then @plan is half full and to
 * be dropped. */
gboolean bt_load_plan (BtDatabase  *database,
                       BtPlan      *plan,
                       GError     **error);

G_END_DECLS
