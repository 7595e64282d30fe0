/* new-plan-file.h: where a new plan is kept, without asking anybody. */
#pragma once

#include "store/plan-file.h"

G_BEGIN_DECLS

/* Keeps @plan in the family's Documents as "Our plan", or "Our plan 2" where that name is taken,
 * and so on; nothing is ever written over.  NULL with @error, one sentence for people, where
 * nothing can be written there; then no file is left behind. */
BtPlanFile *bt_new_plan_file_create (BtPlan  *plan,
                                     GError **error);

G_END_DECLS
