/* who-is-here.h: who is at a plan today: whose words new lines are, and who changed it last.
 *
 * It goes with the plan for as long as that is open, and every place asks here. */
#pragma once

#include "model/contributor.h"
#include "model/plan.h"

G_BEGIN_DECLS

/* Who was chosen; until somebody is, whoever was written down first.  NULL where nobody has helped
 * yet, or nobody is to be named.  Borrowed. */
BtContributor *bt_who_is_here_get  (BtPlan        *plan);

/* @who stands in @plan; NULL: nobody is to be named. */
void           bt_who_is_here_set  (BtPlan        *plan,
                                    BtContributor *who);

/* From now on the plan notes who changes it, and when.  Of a practice plan today is its own. */
void           bt_who_is_here_note (BtPlan        *plan);

G_END_DECLS
