/* budget-summary.c: how much of the money is shared out, as one sentence and one bar, and what is
 * not. */
#include "config.h"

#include "ui/budget-summary.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/kit.h"
#include "ui/money-bar.h"
#include "ui/ui.h"
#include "words/shared-out.h"

struct _BtBudgetSummary
{
  GtkBox        parent_instance;
  BtMoneyLabel *headline;
  GtkWidget    *incomplete;
  BtWrap       *open;
  BtChart      *bar;
};

G_DEFINE_FINAL_TYPE (BtBudgetSummary, bt_budget_summary, GTK_TYPE_BOX)

static void
add_open (BtBudgetSummary *self,
          GtkWidget       *widget,
          const char      *css_class)
{
  gtk_widget_add_css_class (widget, css_class);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  gtk_widget_insert_before (widget, GTK_WIDGET (self->open), NULL);
}

/* "£722.53 Council short breaks", and its rule. */
static void
add_open_fund (BtBudgetSummary  *self,
               const BtFundSums *fund)
{
  g_autofree char *amount = bt_pence_format (fund->unallocated);
  g_autofree char *name = bt_budget_dup_fund_name (fund->fund), *rule = NULL, *words = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = bt_money_label_new (BT_MONEY_FULL);

  /* Translators: an amount, and the money it is part of: "£722.53 Council short breaks" */
  words = g_strdup_printf (_("%1$s %2$s"), amount, name);
  bt_money_label_set_words (BT_MONEY_LABEL (label), words, name);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
  rule = bt_budget_dup_rule (fund->fund);
  if (rule != NULL)
    {
      GtkWidget *chip = gtk_label_new (rule);

      gtk_widget_add_css_class (chip, "rule");
      gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), chip);
    }
  add_open (self, box, "open-fund");
}

static void
fill_open (BtBudgetSummary *self,
           const BtSums    *sums)
{
  gboolean any = FALSE;

  bt_wrap_clear (self->open);
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (!fund->cash || fund->unallocated == BT_PENCE_UNKNOWN || fund->unallocated <= 0)
        continue;
      if (!any)
        add_open (self, gtk_label_new (_("Not shared out yet:")), "dim-label");
      any = TRUE;
      add_open_fund (self, fund);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->open), any);
}

static void
bt_budget_summary_class_init (BtBudgetSummaryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "budget-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, BtBudgetSummary, headline);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetSummary, incomplete);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetSummary, open);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetSummary, bar);
}

static void
bt_budget_summary_init (BtBudgetSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_budget_summary_fill (BtBudgetSummary   *self,
                        const BtMoneyRows *rows)
{
  g_autofree char *headline = NULL;

  g_return_if_fail (BT_IS_BUDGET_SUMMARY (self) && rows != NULL);

  headline = bt_words_shared_out (rows->sums, bt_money_add_costs (rows));
  bt_money_label_set_words (self->headline, headline,
                            _("Amounts are hidden. Nights and hours are shown."));
  g_object_set (self->bar, "finding", headline, NULL);
  gtk_widget_set_visible (self->incomplete, rows->sums->cash.incomplete);
  fill_open (self, rows->sums);
  bt_money_bar_set_rows (self->bar, rows, 1);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), rows->sums->cash.entitlement > 0);
}
