/* fund-choice.h: one of the plan's funds, chosen from a list that follows the plan. */
#pragma once

#include <gtk/gtk.h>

#include "model/fund.h"
#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_FUND_CHOICE (bt_fund_choice_get_type ())
G_DECLARE_FINAL_TYPE (BtFundChoice, bt_fund_choice, BT, FUND_CHOICE, GtkBox)

/* Signal: "chosen", when a person chose another one, or when the one that was chosen has gone. */

/* Screen readers call it @name. */
GtkWidget *bt_fund_choice_new      (const char   *name);

/* Offers this before the funds, which stands for none of them: "All money".  Before the plan. */
void       bt_fund_choice_set_none (BtFundChoice *self,
                                    const char   *words);

void       bt_fund_choice_set_plan (BtFundChoice *self,
                                    BtPlan       *plan);

/* Shows @fund as the chosen one, which is not told. */
void       bt_fund_choice_choose   (BtFundChoice *self,
                                    BtFund       *fund);

/* NULL: none.  Borrowed. */
BtFund    *bt_fund_choice_get      (BtFundChoice *self);

G_END_DECLS
