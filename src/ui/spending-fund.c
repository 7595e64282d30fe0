/* spending-fund.c: how one fund stands today.
 *
 * Money that others hold is in no account of the family's: what was spent of it is said in
 * words. */
#include "config.h"

#include "ui/spending-fund.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/columns.h"
#include "ui/kit/kit.h"
#include "ui/spending-how.h"
#include "ui/ui.h"

struct _BtSpendingFund
{
  GtkBox        parent_instance;
  GtkWidget    *name;
  GtkWidget    *figures;
  BtMoneyLabel *balance;
  GtkWidget    *available_box;
  BtMoneyLabel *available;
  GtkWidget    *how;
  BtMoneyLabel *forecast;
  BtMoneyLabel *arranged;
};

G_DEFINE_FINAL_TYPE (BtSpendingFund, bt_spending_fund, GTK_TYPE_BOX)

static void
show_account (BtSpendingFund   *self,
              const BtSums     *sums,
              const BtFundSums *fund)
{
  bt_money_label_set_pence (self->balance, fund->balance);
  bt_money_label_set_pence (self->available, fund->available);
  bt_money_label_set_pence (self->forecast, fund->forecast);
  bt_spending_how_fill (self->how, sums, fund);
}

static void
show_arranged (BtSpendingFund   *self,
               const BtFundSums *fund,
               const char       *name)
{
  g_autofree char *spent = bt_pence_format (ABS (fund->spent));
  /* Translators: %s is a fund */
  g_autofree char *held = g_strdup_printf (_("%s: others hold this money and pay from it."), name);
  g_autofree char *words = NULL;

  if (fund->spent == 0 || fund->spent == BT_PENCE_UNKNOWN)
    words = g_strdup_printf (_("%s Nothing is written down yet as spent of it."), held);
  else if (fund->spent < 0)
    /* Translators: %1$s is the sentence that others hold this money, %2$s an amount */
    words = g_strdup_printf (_("%1$s %2$s more came back than was spent."), held, spent);
  else
    /* Translators: %1$s is the sentence that others hold this money, %2$s an amount */
    words = g_strdup_printf (_("%1$s %2$s of it was spent so far."), held, spent);
  bt_money_label_set_words (self->arranged, words, held);
}

static void
bt_spending_fund_class_init (BtSpendingFundClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-fund.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, name);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, figures);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, balance);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, available_box);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, available);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, forecast);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingFund, arranged);
}

static void
bt_spending_fund_init (BtSpendingFund *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->how = bt_spending_how_new ();
  gtk_widget_set_valign (self->how, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->available_box), self->how);
}

GtkWidget *
bt_spending_fund_new (gboolean cash)
{
  BtSpendingFund *self = g_object_new (BT_TYPE_SPENDING_FUND, NULL);

  gtk_widget_set_visible (self->name, cash);
  gtk_widget_set_visible (self->figures, cash);
  gtk_widget_set_visible (GTK_WIDGET (self->arranged), !cash);
  if (cash)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "card");
      gtk_widget_add_css_class (GTK_WIDGET (self), "padded");
    }
  return GTK_WIDGET (self);
}

void
bt_spending_fund_fill (BtSpendingFund   *self,
                       const BtSums     *sums,
                       const BtFundSums *fund)
{
  g_autofree char *name = NULL;

  g_return_if_fail (BT_IS_SPENDING_FUND (self) && fund != NULL);

  name = bt_budget_dup_fund_name (fund->fund);
  gtk_label_set_label (GTK_LABEL (self->name), name);
  if (fund->cash)
    show_account (self, sums, fund);
  else
    show_arranged (self, fund, name);
}
