/* amounts.h: sentences about how much: of units, of money and where it comes from. */
#pragma once

#include "model/agreement.h"
#include "model/fund.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/* "14 nights", "12.5 hours", "1 session"; "not known yet".  All of these are the caller's. */
char *bt_words_units       (BtUnit            unit,
                            BtUnits           units);

/* "14", "1,200.5": without what they are.  NULL when unknown. */
char *bt_words_number      (BtUnits           units);

/* "14 nights" of a quantity, which may be unknown, too. */
char *bt_words_quantity    (BtUnit            unit,
                            BtQuantity        quantity);

/* "16 hours, 52 times, at £14.20; £390.13 pension": how a line's cost comes about; without amounts
 * where @money is FALSE.  NULL where there is nothing to say. */
char *bt_words_line_cost   (const BtLineSums *line,
                            gboolean          money);

/* "Bought without VAT."; NULL where nobody has said.  Lent. */
const char *bt_words_vat (BtVat              vat);

/* "From 1 May 2026 to 31 July 2026."; NULL where @line goes on all of @plan's year.  The
 * caller's. */
char *bt_words_line_days (BtPlan            *plan,
                          BtBudgetLine      *line);

/* "From the NHS, paid to us. Agreed 27 February 2026, CCC-1187, Integrated care board." */
char *bt_words_fund_source (BtFund           *fund);

/* "We ask before we move it. 8 weeks’ money may stay in the account.": its rules; NULL for none. */
char *bt_words_fund_rules  (BtFund           *fund,
                            gboolean          money);

/* "Asked 20 January 2026, offered 24 February 2026, agreed 12 March 2026 (SB/26/0412)"; NULL for
 * nothing. */
char *bt_words_agreed_when (BtAgreement      *agreement);

/* "£1,120.00 by 24 July 2026, paid 20 July 2026". */
char *bt_words_instalment  (BtInstalment     *instalment,
                            gboolean          money);

G_END_DECLS
