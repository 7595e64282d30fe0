/* added.h: what the open action has added.
 *
 * Until that has ended such a record stands in no list; but what is written to it is kept, so
 * that it may be added first and filled in after. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

typedef GPtrArray BtAdded; /* of the records, each with what it owns */

BtAdded  *bt_added_new       (void);

/* Sends away those that did not come to stand in the plan: the action was cancelled, or has
 * taken them out again. */
void      bt_added_free      (BtAdded        *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtAdded, bt_added_free)

/* Gives keys to @record and all it owns, so that they can refer to each other; FALSE where one
 * is another plan's. */
gboolean  bt_added_give_keys (BtPlan         *plan,
                              BtRecord       *record);

/* @record will stand in @owner's @list. */
void      bt_added_note      (BtAdded        *self,
                              BtPlan         *plan,
                              BtRecord       *record,
                              BtRecord       *owner,
                              const BtField  *list);

/* The action has ended: they are to be found places. */
void      bt_added_detach    (BtAdded        *self);

G_END_DECLS
