/* fund-form.h: everything that can be written about money from one payer, and how it stands. */
#pragma once

#include <gtk/gtk.h>

#include "model/fund.h"

G_BEGIN_DECLS

#define BT_TYPE_FUND_FORM (bt_fund_form_get_type ())
G_DECLARE_FINAL_TYPE (BtFundForm, bt_fund_form, BT, FUND_FORM, GtkBox)

/* Signal: "left", when the fund has gone from its plan. */

/* NULL: nothing is shown. */
void bt_fund_form_set_fund (BtFundForm *self,
                            BtFund     *fund);

G_END_DECLS
