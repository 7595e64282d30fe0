/* budget-funds.c: where the money comes from: each fund with its rule and a bar of what it is for.
 */
#include "config.h"

#include "ui/budget-funds.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/kit/wrap.h"
#include "ui/money-bar.h"
#include "words/codes.h"

struct _BtBudgetFunds
{
  GtkBox     parent_instance;
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (BtBudgetFunds, bt_budget_funds, GTK_TYPE_BOX)

void
bt_budget_show_fund (GtkWidget         *chart,
                     const BtMoneyRows *rows,
                     BtFund            *fund)
{
  const BtFundSums *sums = bt_sums_get_fund (rows->sums, fund);
  BtBarPart parts[BT_N_PURPOSES + 1] = { 0 };
  g_autofree char *planned = NULL, *all = NULL, *finding = NULL;

  for (guint i = 0; i < BT_N_PURPOSES; i++)
    parts[i].fill = bt_purpose_get_fill (i);
  for (guint i = 0; i < rows->sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (rows->sums->uses, BtUse, i);

      if (use->fund == fund && use->line != NULL && use->n_shares > 0)
        parts[bt_purpose_of_kind (use->line->kind)].amount += use->share.sum;
    }
  if (sums->unallocated != BT_PENCE_UNKNOWN)
    parts[BT_N_PURPOSES].amount = sums->unallocated;
  parts[BT_N_PURPOSES].fill = BT_FILL_OPEN;
  planned = bt_pence_format (sums->planned);
  all = bt_pence_format (sums->entitlement);
  /* Translators: "£10,717.47 of £11,440.00 is shared out" */
  finding = g_strdup_printf (_("%1$s of %2$s is shared out"), planned, all);
  g_object_set (chart, "finding", finding, NULL);
  bt_money_bar_set (BT_CHART (chart), parts, G_N_ELEMENTS (parts), 1);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* The name and its rule, in as many lines as they need. */
static GtkWidget *
make_title (BtFund     *fund,
            const char *name)
{
  g_autofree char *rule = bt_budget_dup_rule (fund);
  GtkWidget *wrap = bt_wrap_new ();

  gtk_widget_insert_before (make_label (name, "heading"), wrap, NULL);
  if (rule != NULL)
    gtk_widget_insert_before (make_label (rule, "rule"), wrap, NULL);
  return wrap;
}

/* What stands below the name: how it reaches us, and how far it is agreed where it is not. */
static char *
dup_words (BtFund *fund)
{
  g_autofree char *source = bt_budget_dup_source (fund);
  const char *state = NULL;

  if (fund->state == BT_FUND_STATE_ASKED || fund->state == BT_FUND_STATE_OFFERED
      || fund->state == BT_FUND_STATE_ENDED)
    state = bt_words_for_code (BT_TYPE_FUND_STATE, fund->state);
  if (state == NULL)
    return g_steal_pointer (&source);
  /* Translators: how money comes, and how far it is: "paid to us, each month", "asked for" */
  return source != NULL ? g_strdup_printf (_("%1$s, %2$s"), source, state) : g_strdup (state);
}

static void
add_fund (BtBudgetFunds     *self,
          const BtMoneyRows *rows,
          const BtFundSums  *sums)
{
  g_autofree char *name = bt_budget_dup_fund_name (sums->fund);
  g_autofree char *words = dup_words (sums->fund);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (box), make_title (sums->fund, name));
  if (words != NULL)
    gtk_box_append (GTK_BOX (box), make_label (words, "dim-label"));
  if (sums->cash && (sums->entitlement > 0 || sums->planned > 0))
    {
      GtkWidget *chart = bt_chart_new (name);

      g_object_set (chart, "height", 1.6, "least-width", 6.0, NULL);
      bt_budget_show_fund (chart, rows, sums->fund);
      gtk_box_append (GTK_BOX (box), chart);
    }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "budget.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", bt_record_get_key (sums->fund));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (self->list), button);
}

static void
bt_budget_funds_class_init (BtBudgetFundsClass *klass)
{
}

static void
bt_budget_funds_init (BtBudgetFunds *self)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", _("Where it comes from"),
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "wrap", TRUE,
                                   "xalign", 0.0, NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "funds");
  gtk_widget_add_css_class (title, "title-4");
  gtk_box_append (GTK_BOX (self), title);
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self), self->list);
}

void
bt_budget_funds_fill (BtBudgetFunds     *self,
                      const BtMoneyRows *rows)
{
  GtkWidget *child = NULL;

  g_return_if_fail (BT_IS_BUDGET_FUNDS (self) && rows != NULL);

  while ((child = gtk_widget_get_first_child (self->list)) != NULL)
    gtk_box_remove (GTK_BOX (self->list), child);
  for (guint i = 0; i < rows->sums->funds->len; i++)
    add_fund (self, rows, &g_array_index (rows->sums->funds, BtFundSums, i));
  gtk_widget_set_visible (GTK_WIDGET (self), rows->sums->funds->len > 0);
}
