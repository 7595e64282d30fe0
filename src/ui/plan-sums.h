/* plan-sums.h: a plan's sums as of today, worked out once a change, for everything that shows
 * money. */
#pragma once

#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_PLAN_SUMS (bt_plan_sums_get_type ())
G_DECLARE_FINAL_TYPE (BtPlanSums, bt_plan_sums, BT, PLAN_SUMS, GObject)

/* Signal: "changed", after each change of the plan: ask for the sums again.  What shows sums
 * listens to this, not to the plan: the plan's own listeners may hear before the sums do. */

/* @plan's own, made when first asked for.  Borrowed: as good as the plan. */
BtPlanSums   *bt_plan_sums_get_for_plan (BtPlan     *plan);

/* The sums as of today, of a practice plan its own today.  Borrowed: good until the plan changes,
 * or the day. */
const BtSums *bt_plan_sums_get          (BtPlanSums *self);

/* The same of one of its what-ifs, worked out when first asked for.  Borrowed, likewise. */
const BtSums *bt_plan_sums_get_option   (BtPlanSums *self,
                                         BtOption   *option);

/* Those that say what @record comes to: of what a what-if adds or changes those of the what-if, of
 * all else, and NULL, the plan's. */
const BtSums *bt_plan_sums_get_of       (BtPlanSums *self,
                                         gpointer    record);

G_END_DECLS
