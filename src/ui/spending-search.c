/* spending-search.c: what to look for among the payments.
 *
 * What the plan has for days that are still to come is left out until somebody asks for it: a page
 * that opens in the middle of a year begins with today. */
#include "config.h"

#include "ui/spending-search.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "ui/fund-choice.h"
#include "ui/kit/wrap.h"
#include "ui/spending-change.h"
#include "ui/ui.h"

struct _BtSpendingSearch
{
  GtkBox          parent_instance;
  BtPlan         *plan;
  BtSpendingRows *rows;
  guint           n_later; /* as it was last said */
  GtkWidget      *wrap;
  GtkWidget      *words;
  BtFundChoice   *fund;
  GtkWidget      *missing;
  GtkWidget      *later;
  GtkWidget      *count;
};

G_DEFINE_FINAL_TYPE (BtSpendingSearch, bt_spending_search, GTK_TYPE_BOX)

static gboolean
is_checked (GtkWidget *button)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (button));
}

static const char *
get_words (BtSpendingSearch *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->words));
}

static BtDay
get_today (BtSpendingSearch *self)
{
  return bt_plan_get_today (self->plan, bt_day_today ());
}

static void
on_asked (BtSpendingSearch *self)
{
  g_auto (GStrv) words = bt_spending_fold_words (get_words (self));
  const BtSpendingAsked asked = {
    .words = words,
    .fund = bt_fund_choice_get (self->fund),
    .missing_proof = is_checked (self->missing),
    .until = is_checked (self->later) ? BT_DAY_UNKNOWN : get_today (self),
  };

  if (self->rows != NULL)
    bt_spending_rows_ask (self->rows, &asked);
}

/* Escape: nothing is looked for; and where nothing was, it is not for us. */
static void
on_stop (BtSpendingSearch *self)
{
  bt_spending_search_clear (self);
}

static void
show_count (BtSpendingSearch *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  g_autofree char *words = NULL;

  if (bt_spending_search_is_asking (self))
    words = bt_number_count (ngettext ("%s found", "%s found", n), n);
  gtk_label_set_label (GTK_LABEL (self->count), words != NULL ? words : "");
  gtk_widget_set_visible (self->count, words != NULL);
}

/* "After today too (38)" */
static void
show_later (BtSpendingSearch *self)
{
  BtDay today = get_today (self);
  guint n = bt_spending_rows_count_later (self->rows, today);
  g_autofree char *words = NULL, *day = NULL, *name = NULL, *number = NULL;

  if (n == self->n_later)
    return;
  self->n_later = n;
  day = bt_day_format (today);
  number = bt_number_format (n);
  /* Translators: %s is how many payments there are of days that are still to come */
  words = bt_number_count (ngettext ("After today too (%s)", "After today too (%s)", n), n);
  name = g_strdup_printf (ngettext ("Show %1$s more, of days after %2$s",
                                    "Show %1$s more, of days after %2$s", n),
                          number, day);
  gtk_check_button_set_label (GTK_CHECK_BUTTON (self->later), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->later), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_widget_set_visible (self->later, n > 0);
}

static void
on_counted (BtSpendingSearch *self)
{
  show_count (self);
  show_later (self);
}

/* With one fund there is nothing to choose. */
static void
show_fund (BtSpendingSearch *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->fund), bt_list_get_length (self->plan->funds) > 1);
}

static gboolean
bt_spending_search_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_SPENDING_SEARCH (widget)->words);
}

static void
bt_spending_search_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_SEARCH (object)->rows);
  g_clear_object (&BT_SPENDING_SEARCH (object)->plan);

  G_OBJECT_CLASS (bt_spending_search_parent_class)->dispose (object);
}

static void
bt_spending_search_class_init (BtSpendingSearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_search_dispose;
  widget_class->grab_focus = bt_spending_search_grab_focus;
  g_type_ensure (BT_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-search.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingSearch, wrap);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingSearch, words);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingSearch, missing);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingSearch, later);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingSearch, count);
  gtk_widget_class_bind_template_callback (widget_class, on_asked);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
}

static void
bt_spending_search_init (BtSpendingSearch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->fund = BT_FUND_CHOICE (bt_fund_choice_new (_("Show only what is of this money")));
  bt_fund_choice_set_none (self->fund, _("All money"));
  g_signal_connect_swapped (self->fund, "chosen", G_CALLBACK (on_asked), self);
  gtk_widget_insert_after (GTK_WIDGET (self->fund), self->wrap, self->words);
}

void
bt_spending_search_set_rows (BtSpendingSearch *self,
                             BtPlan           *plan,
                             BtSpendingRows   *rows)
{
  g_return_if_fail (BT_IS_SPENDING_SEARCH (self) && BT_IS_SPENDING_ROWS (rows));

  g_set_object (&self->plan, plan);
  g_set_object (&self->rows, rows);
  self->n_later = G_MAXUINT;
  bt_fund_choice_set_plan (self->fund, plan);
  show_fund (self);
  g_signal_connect_object (rows, "counted", G_CALLBACK (on_counted), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plan, "changed", G_CALLBACK (show_fund), self, G_CONNECT_SWAPPED);
  on_asked (self);
  on_counted (self);
}

void
bt_spending_search_clear (BtSpendingSearch *self)
{
  g_return_if_fail (BT_IS_SPENDING_SEARCH (self));

  gtk_editable_set_text (GTK_EDITABLE (self->words), "");
  bt_fund_choice_choose (self->fund, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->missing), FALSE);
  on_asked (self);
}

void
bt_spending_search_show_all (BtSpendingSearch *self)
{
  g_return_if_fail (BT_IS_SPENDING_SEARCH (self));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->later), TRUE);
  bt_spending_search_clear (self);
}

gboolean
bt_spending_search_is_asking (BtSpendingSearch *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_SEARCH (self), FALSE);

  return *get_words (self) != '\0' || bt_fund_choice_get (self->fund) != NULL
         || is_checked (self->missing);
}

void
bt_spending_search_let_in (BtSpendingSearch *self,
                           gpointer          record)
{
  BtDay on = BT_IS_SPENDING (record) ? BT_SPENDING (record)->on : BT_RECEIPT (record)->on;
  guint index = 0;

  g_return_if_fail (BT_IS_SPENDING_SEARCH (self));

  bt_spending_rows_finish (self->rows);
  if (bt_spending_rows_find (self->rows, record, &index))
    return;
  if (on > get_today (self))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->later), TRUE);
  bt_spending_rows_finish (self->rows);
  if (!bt_spending_rows_find (self->rows, record, &index))
    bt_spending_search_clear (self);
  bt_spending_rows_finish (self->rows);
}
