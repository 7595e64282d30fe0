/* spending-form.c: everything that is known about one payment, or about money that came in. */
#include "config.h"

#include "ui/spending-form.h"

#include <glib/gi18n.h>

#include "model/spending.h"
#include "ui/fund-choice.h"
#include "ui/kit/columns.h"
#include "ui/kit/kit.h"
#include "ui/plan-sums.h"
#include "ui/spending-change.h"
#include "ui/spending-part.h"
#include "ui/ui.h"
#include "words/spending.h"

struct _BtSpendingForm
{
  GtkBox        parent_instance;
  BtRecord     *record;
  BtPlan       *plan;       /* that the record stands in */
  GtkWidget    *title;
  GtkStack     *forms;
  GtkWidget    *payment;
  BtMoneyLabel *sum;
  GtkWidget    *proof;
  GtkWidget    *receipt;
  GtkWidget    *fund_box;
  GtkWidget    *fund_label;
  BtFundChoice *fund;       /* NULL until there was a receipt */
};

enum
{
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSpendingForm, bt_spending_form, GTK_TYPE_BOX)

static void
close_form (BtSpendingForm *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  close_form (BT_SPENDING_FORM (widget));
  return TRUE;
}

/* What a payment is split over is mostly of one fund. */
static void
on_adding_part (BtSpendingForm *self,
                BtPart         *part)
{
  BtList *parts = BT_SPENDING (self->record)->parts;
  guint n = bt_list_get_length (parts);
  BtFund *fund = n > 0 ? ((BtPart *) bt_list_get (parts, n - 1))->fund
                       : bt_spending_guess_fund (self->plan, NULL);

  g_object_set (part, "fund", fund, NULL);
}

static void
on_fund (BtSpendingForm *self)
{
  BtFund *fund = bt_fund_choice_get (self->fund);

  if (fund != NULL && BT_IS_RECEIPT (self->record) && bt_record_get_plan (self->record) != NULL
      && bt_record_get_owner (self->record) != (BtRecord *) fund)
    bt_spending_move_receipt (BT_RECEIPT (self->record), fund);
}

static void
show_title (BtSpendingForm *self)
{
  g_autofree char *who = bt_words_spending_who (self->record);
  const char *plain = BT_IS_RECEIPT (self->record) ? _("Money in") : _("A payment");

  gtk_label_set_label (GTK_LABEL (self->title), who != NULL ? who : plain);
}

static void
show (BtSpendingForm *self)
{
  BtRecord *owner = NULL;

  if (self->record == NULL || bt_record_get_plan (self->record) == NULL)
    return;
  show_title (self);
  if (BT_IS_SPENDING (self->record))
    {
      g_autofree char *words = bt_words_spending_sum (BT_SPENDING (self->record), TRUE);
      g_autofree char *bare = bt_words_spending_sum (BT_SPENDING (self->record), FALSE);

      bt_money_label_set_words (self->sum, words, bare);
      return;
    }
  owner = bt_record_get_owner (self->record);
  bt_fund_choice_choose (self->fund, BT_FUND (owner));
}

static void
forget (BtSpendingForm *self)
{
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (bt_plan_sums_get_for_plan (self->plan), show, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->record);
}

static void
make_fund (BtSpendingForm *self)
{
  self->fund = BT_FUND_CHOICE (bt_fund_choice_new (_("Into which money")));
  bt_fund_choice_set_plan (self->fund, self->plan);
  g_signal_connect_swapped (self->fund, "chosen", G_CALLBACK (on_fund), self);
  gtk_box_append (GTK_BOX (self->fund_box), GTK_WIDGET (self->fund));
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->fund_label), GTK_WIDGET (self->fund));
}

static void
bt_spending_form_dispose (GObject *object)
{
  forget (BT_SPENDING_FORM (object));

  G_OBJECT_CLASS (bt_spending_form_parent_class)->dispose (object);
}

static void
bt_spending_form_class_init (BtSpendingFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_form_dispose;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  g_type_ensure (BT_TYPE_SPENDING_PART);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, title);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, forms);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, payment);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, sum);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, proof);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, receipt);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, fund_box);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingForm, fund_label);
  gtk_widget_class_bind_template_callback (widget_class, close_form);
  gtk_widget_class_bind_template_callback (widget_class, on_adding_part);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_SPENDING_FORM, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_spending_form_init (BtSpendingForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_spending_form_set_record (BtSpendingForm *self,
                             BtRecord       *record)
{
  gboolean payment = BT_IS_SPENDING (record);

  g_return_if_fail (BT_IS_SPENDING_FORM (self));

  forget (self);
  g_object_set (self->payment, "record", payment ? record : NULL, NULL);
  g_object_set (self->receipt, "record", payment ? NULL : record, NULL);
  if (record == NULL)
    return;
  g_set_object (&self->record, record);
  g_set_object (&self->plan, bt_record_get_plan (record));
  if (!payment && self->fund == NULL)
    make_fund (self);
  gtk_stack_set_visible_child (self->forms, payment ? self->payment : self->receipt);
  g_signal_connect_object (bt_plan_sums_get_for_plan (self->plan), "changed", G_CALLBACK (show),
                           self, G_CONNECT_SWAPPED);
  show (self);
}

BtRecord *
bt_spending_form_get_record (BtSpendingForm *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_FORM (self), NULL);

  return self->record;
}

void
bt_spending_form_focus_proof (BtSpendingForm *self)
{
  g_return_if_fail (BT_IS_SPENDING_FORM (self));

  gtk_widget_grab_focus (self->proof);
}
