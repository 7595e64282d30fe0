/* spending.h: what a payment, or money that came in, says of itself in a table. */
#pragma once

#include "model/plan.h"
#include "model/spending.h"

G_BEGIN_DECLS

/* All of these take a BtSpending or a BtReceipt, and their texts are the caller's. */

/* Who was paid, or which money it came into; NULL where nobody has said. */
char    *bt_words_spending_who     (gpointer record);

/* "Wages, four weeks"; "Money back: boiler broke"; "Money in: Council, four weeks".  Empty where
 * nobody has said. */
char    *bt_words_spending_purpose (gpointer record);

/* The lines it is part of: "Adapted trike, 2 parts".  Empty for money that came in, and where
 * nobody has said. */
char    *bt_words_spending_lines   (gpointer record);

/* "Payslip 08", "Invoice 2291", "Bank statement"; NULL where there is none. */
char    *bt_words_spending_proof   (gpointer record);

/* All parts together, pence; unknown while no part has an amount. */
BtPence  bt_words_spending_amount  (gpointer record);

/* "£174.00 in all, in 2 parts."; the same without amounts where @money is FALSE. */
char    *bt_words_spending_sum     (BtSpending *spending,
                                    gboolean    money);

G_END_DECLS
