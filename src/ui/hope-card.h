/* hope-card.h: one hope among the others: what it is, the next step, who and what helps, and how
 * it is going, in words. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"
#include "sums/totals.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_CARD (bt_hope_card_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeCard, bt_hope_card, BT, HOPE_CARD, GtkBox)

/* Property: "record", the hope. */

BtOutcome *bt_hope_card_get_outcome (BtHopeCard   *self);

/* Shows the hope as it is now; @sums are lent for this call.  A card that nobody filled is empty:
 * what it costs is the whole plan's to say. */
void       bt_hope_card_fill        (BtHopeCard   *self,
                                     const BtSums *sums);
gboolean   bt_hope_card_is_filled   (BtHopeCard   *self);

G_END_DECLS
