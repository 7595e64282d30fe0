/* practice.h: a plan to practise with, and to make pictures and tests from. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/* A new copy of the practice plan, which nobody keeps yet.  It says that it is one, and its today
 * is 19 November 2026. */
BtPlan *bt_practice_plan_new (void);

G_END_DECLS
