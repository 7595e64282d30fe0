/* spending-how.c: opens what is free to use of a fund into its sum. */
#include "config.h"

#include "ui/spending-how.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/sum-view.h"
#include "words/opened.h"

GtkWidget *
bt_spending_how_new (void)
{
  GtkWidget *self = bt_sum_button_new (_("how?"));

  gtk_widget_add_css_class (self, "quiet-link");
  return self;
}

void
bt_spending_how_fill (GtkWidget        *self,
                      const BtSums     *sums,
                      const BtFundSums *fund)
{
  g_autoptr (GArray) rows = NULL;
  g_autofree char *fund_name = NULL, *name = NULL;

  g_return_if_fail (sums != NULL && fund != NULL);

  if (fund->cash && fund->available != BT_PENCE_UNKNOWN)
    rows = bt_opened_fund (sums, fund->fund, BT_FUND_FIGURE_AVAILABLE);
  fund_name = bt_budget_dup_fund_name (fund->fund);
  /* Translators: %s is a fund: "Council short breaks" */
  name = g_strdup_printf (_("How is that worked out? Free to use, %s"), fund_name);
  bt_sum_button_set (self, name, rows);
}
