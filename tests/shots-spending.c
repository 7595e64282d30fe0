/* shots-spending.c: pictures of Spending. */
#include "config.h"

#include "model/spending.h"
#include "shots.h"
#include "ui/spending-page.h"

static void
open_payment (DriverPlace *spending,
              guint        n_parts)
{
  BtList *payments = spending->plan->spending;

  for (guint i = 0; i < bt_list_get_length (payments); i++)
    {
      BtSpending *payment = bt_list_get (payments, i);

      if (bt_list_get_length (payment->parts) != n_parts)
        continue;
      gtk_widget_activate_action (spending->page, "spending.open", "x",
                                  bt_record_get_key (payment));
      return;
    }
}

/* The one at the top, so that its row is seen to stand out. */
static void
open_first (DriverPlace *spending)
{
  BtSpendingRows *rows = bt_spending_page_get_rows (spending->page);
  g_autoptr (BtRecord) first = g_list_model_get_item (G_LIST_MODEL (rows), 0);

  if (first != NULL)
    gtk_widget_activate_action (spending->page, "spending.open", "x", bt_record_get_key (first));
}

/* All of it, a payment's form beside it, one that is split, and writing one down. */
void
shots_of_spending (Shots      *self,
                   const char *name,
                   BtPlan     *plan)
{
  DriverPlace spending;

  shots_open (self, &spending, plan, "spending", BT_TYPE_SPENDING_PAGE);
  shots_take (self, spending.window, name, NULL);
  open_first (&spending);
  shots_take (self, spending.window, name, "form");
  open_payment (&spending, 2);
  shots_take (self, spending.window, name, "split");
  gtk_widget_activate_action (spending.page, "spending.add-payment", NULL);
  shots_take (self, spending.window, name, "add");
  gtk_widget_activate_action (spending.page, "spending.add-money-in", NULL);
  shots_take (self, spending.window, name, "money-in");
  driver_close_place (&spending);
}
