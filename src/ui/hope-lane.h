/* hope-lane.h: the hopes of one time: soon, this year, further ahead, or not placed yet. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"
#include "sums/totals.h"
#include "ui/kit/record-list.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_LANE (bt_hope_lane_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeLane, bt_hope_lane, BT, HOPE_LANE, GtkBox)

/* Property: "horizon", of the hopes that stand here. */

/* "Soon", as people call it; lent. */
const char   *bt_hope_lane_get_name (BtHorizon     horizon);

/* Its cards, in their order; borrowed. */
BtRecordList *bt_hope_lane_get_list (BtHopeLane   *self);

/* Shows what is to be seen on the cards of the hopes in @touched, a set, and on those that show
 * nothing yet; NULL: on all.  @sums are lent for this call. */
void          bt_hope_lane_fill     (BtHopeLane   *self,
                                     const BtSums *sums,
                                     GHashTable   *touched);

/* Marks the card whose form is open; NULL: none. */
void          bt_hope_lane_mark     (BtHopeLane   *self,
                                     BtOutcome    *open);

G_END_DECLS
