/* spending-in.c: writing down money that came in, in a receipt that stands in no plan yet, so that
 * adding it is one step for undo. */
#include "config.h"

#include "ui/spending-in.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/budget-words.h"
#include "ui/fund-choice.h"
#include "ui/kit/columns.h"
#include "ui/kit/enter.h"
#include "ui/kit/kit.h"
#include "ui/kit/said.h"
#include "ui/spending-change.h"
#include "ui/ui.h"

struct _BtSpendingIn
{
  GtkBox        parent_instance;
  BtPlan       *plan;
  BtReceipt    *receipt;     /* what is written and not added yet */
  GtkWidget    *amount;
  GtkWidget    *fund_box;
  GtkWidget    *fund_label;
  BtFundChoice *fund;
  GtkWidget    *on;
  GtkWidget    *ref;
  GtkWidget    *problem;
  GtkWidget    *said;
};

enum
{
  SIGNAL_ADDED,
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSpendingIn, bt_spending_in, GTK_TYPE_BOX)

static void
begin (BtSpendingIn *self)
{
  GtkWidget *const rows[] = { self->amount, self->on, self->ref };

  g_clear_object (&self->receipt);
  self->receipt = bt_record_new (BT_TYPE_RECEIPT, NULL);
  g_object_set (self->receipt, "on", bt_plan_get_today (self->plan, bt_day_today ()), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_object_set (rows[i], "plan", self->plan, "record", self->receipt, NULL);
}

static void
say_added (BtSpendingIn *self,
           BtReceipt    *receipt)
{
  g_autofree char *fund = bt_budget_dup_fund_name (BT_FUND (bt_record_get_owner (receipt)));
  g_autofree char *day = bt_day_format (receipt->on);
  /* Translators: into which fund it came, and when: "Added to Council short breaks, 6 November
   * 2026." */
  g_autofree char *said = g_strdup_printf (_("Added to %1$s, %2$s."), fund, day);

  bt_said_about (self->said, receipt, said);
}

static gboolean
keep_all (BtSpendingIn *self)
{
  gboolean amount = bt_field_row_keep (BT_FIELD_ROW (self->amount));

  return bt_field_row_keep (BT_FIELD_ROW (self->on)) && amount;
}

static void
on_add (BtSpendingIn *self)
{
  BtFund *fund = bt_fund_choice_get (self->fund);
  gboolean known = FALSE;
  g_autoptr (BtReceipt) receipt = NULL;

  if (!keep_all (self) || fund == NULL)
    return;
  receipt = g_object_ref (self->receipt);
  known = receipt->amount != BT_PENCE_UNKNOWN || !bt_text_is_blank (receipt->ref);
  gtk_widget_set_visible (self->problem, !known);
  if (!known || !bt_spending_put_receipt (fund, receipt))
    return;
  begin (self);
  say_added (self, receipt);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, receipt);
}

static void
on_done (BtSpendingIn *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  on_done (BT_SPENDING_IN (widget));
  return TRUE;
}

/* Enter adds, once there is an amount. */
static gboolean
on_enter (gpointer   data,
          GtkWidget *text)
{
  BtSpendingIn *self = data;

  if (!keep_all (self))
    return TRUE;
  if (self->receipt->amount == BT_PENCE_UNKNOWN && !gtk_widget_is_ancestor (text, self->amount))
    gtk_widget_grab_focus (self->amount);
  else
    on_add (self);
  return TRUE;
}

/* Its fields are made when they are first seen. */
static void
bt_spending_in_map (GtkWidget *widget)
{
  BtSpendingIn *self = BT_SPENDING_IN (widget);

  if (self->receipt == NULL)
    {
      bt_fund_choice_set_plan (self->fund, self->plan);
      bt_fund_choice_choose (self->fund, bt_spending_guess_in (self->plan));
      begin (self);
    }
  GTK_WIDGET_CLASS (bt_spending_in_parent_class)->map (widget);
}

static gboolean
bt_spending_in_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_SPENDING_IN (widget)->amount);
}

static void
bt_spending_in_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_IN (object)->receipt);
  g_clear_object (&BT_SPENDING_IN (object)->plan);

  G_OBJECT_CLASS (bt_spending_in_parent_class)->dispose (object);
}

static void
bt_spending_in_class_init (BtSpendingInClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_in_dispose;
  widget_class->grab_focus = bt_spending_in_grab_focus;
  widget_class->map = bt_spending_in_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-in.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, amount);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, fund_box);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, fund_label);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, on);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, ref);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, problem);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingIn, said);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);
  signals[SIGNAL_ADDED] = g_signal_new ("added", BT_TYPE_SPENDING_IN, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_SPENDING_IN, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_spending_in_init (BtSpendingIn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->fund = BT_FUND_CHOICE (bt_fund_choice_new (_("Into which money")));
  gtk_box_append (GTK_BOX (self->fund_box), GTK_WIDGET (self->fund));
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->fund_label), GTK_WIDGET (self->fund));
  bt_enter_watch (GTK_WIDGET (self), on_enter, self);
}

void
bt_spending_in_set_plan (BtSpendingIn *self,
                         BtPlan       *plan)
{
  g_return_if_fail (BT_IS_SPENDING_IN (self) && self->plan == NULL);

  g_set_object (&self->plan, plan);
}
