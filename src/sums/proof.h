/* proof.h: which payments have no proof yet. */
#pragma once

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

/* TRUE for money that was paid and has no receipt, invoice, payslip or statement.  Money that came
 * back, a correction and what is only counted need none. */
gboolean bt_spending_lacks_proof   (BtSpending *self);

/* How many payments up to and on @on have none; one whose day is not known counts. */
guint    bt_proof_count_missing    (BtPlan     *plan,
                                    BtDay       on);

G_END_DECLS
