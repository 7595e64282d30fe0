/* spending-match.h: whether a payment, or money that came in, is what somebody looks for. */
#pragma once

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

/**
 * BtSpendingAsked: what is looked for; all of it has to fit.
 * @words: folded, each of which stands somewhere; NULL: any
 * @fund: NULL: any
 * @missing_proof: only payments that have no proof yet
 * @until: nothing of later days; BT_DAY_UNKNOWN: any day
 */
typedef struct
{
  char   **words;
  BtFund  *fund;
  gboolean missing_proof;
  BtDay    until;
} BtSpendingAsked;

/* Everything about @record, a BtSpending or a BtReceipt, that words are looked for in, folded:
 * capitals, accents and vowel signs make no difference.  The caller's. */
char    *bt_spending_fold       (gpointer               record);

/* What somebody typed as folded words; NULL where there is none.  The caller's. */
char   **bt_spending_fold_words (const char            *typed);

/* Whether @record fits; @folded is what bt_spending_fold() says of it, or NULL where no words are
 * asked for. */
gboolean bt_spending_fits       (const BtSpendingAsked *asked,
                                 gpointer               record,
                                 const char            *folded);

G_END_DECLS
