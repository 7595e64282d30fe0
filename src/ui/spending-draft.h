/* spending-draft.h: a payment that is being written down and stands in no plan yet. */
#pragma once

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

#define BT_TYPE_SPENDING_DRAFT (bt_spending_draft_get_type ())
G_DECLARE_FINAL_TYPE (BtSpendingDraft, bt_spending_draft, BT, SPENDING_DRAFT, GObject)

/* Who is paid brings what it was for the last time, and what it is for brings which money: until
 * somebody chooses that.
 *
 * Signal: "changed", when an amount did, or the parts. */

/* A payment of today with one part. */
BtSpendingDraft *bt_spending_draft_new         (BtPlan          *plan);

/* Borrowed. */
BtSpending      *bt_spending_draft_get_payment (BtSpendingDraft *self);
guint            bt_spending_draft_count_parts (BtSpendingDraft *self);
BtPart          *bt_spending_draft_get_part    (BtSpendingDraft *self,
                                                guint            index);

/* One more, of the same money as the first.  Borrowed. */
BtPart          *bt_spending_draft_add_part    (BtSpendingDraft *self);
void             bt_spending_draft_take_off    (BtSpendingDraft *self,
                                                BtPart          *part);

/* FALSE while nobody wrote who, how much or a word about it. */
gboolean         bt_spending_draft_is_known    (BtSpendingDraft *self);

/* Puts it into the plan, as one action, without parts that nobody wrote in; FALSE where that was
 * refused, which is told. */
gboolean         bt_spending_draft_put         (BtSpendingDraft *self);

G_END_DECLS
