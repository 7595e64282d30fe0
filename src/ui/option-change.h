/* option-change.h: what people do with a what-if: each is one action with a name, which undo
 * shows. */
#pragma once

#include "model/option.h"
#include "model/plan.h"

G_BEGIN_DECLS

/* Adds a what-if to @plan, which changes @line where that is not NULL, though nothing of it yet.
 * NULL where that was refused, which has been told.  Borrowed. */
BtOption *bt_option_add            (BtPlan       *plan,
                                    BtBudgetLine *line);

/* Removes @self again where nothing has been said of it. */
void      bt_option_tidy           (BtOption     *self);

/* Gives @change the shares that its line has in the plan, to be changed from there. */
void      bt_option_start_shares   (BtLineChange *change);

/* Takes the shares of @change away, so that its line is paid for as it is in the plan. */
void      bt_option_drop_shares    (BtLineChange *change);

/* The first fund that is only for what @self leaves out, and would be for anything without it; NULL
 * where there is none.  Borrowed. */
BtFund   *bt_option_find_emptied   (BtOption     *self);

/* Makes the plan what @self says, and takes @self out of it; the other what-ifs stay.  FALSE where
 * that was refused, which has been told. */
gboolean  bt_option_take_over      (BtOption     *self);

G_END_DECLS
