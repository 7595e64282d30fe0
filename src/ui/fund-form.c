/* fund-form.c: everything that can be written about money from one payer, and how it stands. */
#include "config.h"

#include "ui/fund-form.h"

#include <glib/gi18n.h>

#include "ui/budget-notices.h"
#include "ui/kit/fields-row.h"
#include "ui/kit/kit.h"
#include "ui/part-way.h"
#include "ui/plan-sums.h"
#include "ui/sum-view.h"
#include "ui/ui.h"
#include "words/opened.h"

/* The figures that are shown, and where each stands in the sums. */
static const struct
{
  BtFundFigure  figure;
  const char   *words;
  gsize         offset;
} shown[] = {
  { BT_FUND_FIGURE_ENTITLEMENT, N_("Money for the year"), offsetof (BtFundSums, entitlement) },
  { BT_FUND_FIGURE_PLANNED, N_("Shared out"), offsetof (BtFundSums, planned) },
  { BT_FUND_FIGURE_UNALLOCATED, N_("Not shared out yet"), offsetof (BtFundSums, unallocated) },
  { BT_FUND_FIGURE_SPENT, N_("Spent so far"), offsetof (BtFundSums, spent) },
  { BT_FUND_FIGURE_BALANCE, N_("In the account now"), offsetof (BtFundSums, balance) },
  { BT_FUND_FIGURE_AVAILABLE, N_("Free to use today"), offsetof (BtFundSums, available) },
  { BT_FUND_FIGURE_FORECAST, N_("There at the year’s end"), offsetof (BtFundSums, forecast) },
};

/* One of the figures, on its own line. */
typedef struct
{
  GtkWidget *box;
  GtkWidget *amount;
  GtkWidget *sum;
} Figure;

struct _BtFundForm
{
  GtkBox           parent_instance;
  BtFund          *fund;
  BtPlanSums      *plan_sums;
  GtkWidget       *form;
  GtkWidget       *name;
  GtkWidget       *on;
  GtkWidget       *figures;
  Figure           lines[G_N_ELEMENTS (shown)];
  GtkWidget       *arranged;
  BtBudgetNotices *notices;
  BtPartWay       *part_way;
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtFundForm, bt_fund_form, GTK_TYPE_BOX)

static BtMoneyFormat
get_format (BtFundFigure figure)
{
  if (figure == BT_FUND_FIGURE_SPENT)
    return BT_MONEY_OUT;
  return bt_fund_figure_is_held (figure) ? BT_MONEY_HELD : BT_MONEY_FULL;
}

static void
add_figure (BtFundForm *self,
            guint       n)
{
  Figure *figure = &self->lines[n];
  GtkWidget *label = gtk_label_new (_(shown[n].words));

  *figure = (Figure){ gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8),
                      bt_money_label_new (get_format (shown[n].figure)),
                      bt_sum_button_new (_("Sum")) };
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (figure->box), label);
  gtk_widget_add_css_class (figure->amount, "heading");
  gtk_widget_set_valign (figure->amount, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (figure->box), figure->amount);
  gtk_box_append (GTK_BOX (figure->box), figure->sum);
  gtk_box_append (GTK_BOX (self->figures), figure->box);
}

static void
show_figure (BtFundForm       *self,
             const BtSums     *sums,
             const BtFundSums *fund,
             guint             n)
{
  BtPence pence = G_STRUCT_MEMBER (BtPence, fund, shown[n].offset);
  /* Translators: %s is a figure: "Free to use today". */
  g_autofree char *name = g_strdup_printf (_("See the sum: %s"), _(shown[n].words));
  g_autoptr (GArray) rows = NULL;

  if (pence != BT_PENCE_UNKNOWN)
    rows = bt_opened_fund (sums, self->fund, shown[n].figure);
  bt_money_label_set_pence (BT_MONEY_LABEL (self->lines[n].amount), pence);
  bt_sum_button_set (self->lines[n].sum, name, rows);
  gtk_widget_set_visible (self->lines[n].box,
                          fund->cash || shown[n].figure == BT_FUND_FIGURE_ENTITLEMENT
                              || shown[n].figure == BT_FUND_FIGURE_PLANNED);
}

static void
show (BtFundForm *self)
{
  const BtSums *sums = NULL;
  const BtFundSums *fund = NULL;
  g_autofree char *day = NULL, *on = NULL;

  if (self->fund == NULL || bt_record_get_plan (self->fund) == NULL)
    return;
  sums = bt_plan_sums_get (self->plan_sums);
  fund = bt_sums_get_fund (sums, self->fund);
  if (fund == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    show_figure (self, sums, fund, i);
  gtk_widget_set_visible (self->arranged, !fund->cash);
  gtk_widget_set_visible (GTK_WIDGET (self->part_way), fund->cash);
  day = bt_day_format (sums->on);
  /* Translators: %s is a day: "19 November 2026". */
  on = g_strdup_printf (_("How it stands on %s"), day);
  gtk_label_set_label (GTK_LABEL (self->on), on);
  bt_budget_notices_fill (self->notices, sums, self->fund);
}

static void
on_left (BtFundForm *self)
{
  bt_fund_form_set_fund (self, NULL);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static gboolean
bt_fund_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_FUND_FORM (widget)->name);
}

static void
bt_fund_form_dispose (GObject *object)
{
  bt_fund_form_set_fund (BT_FUND_FORM (object), NULL);

  G_OBJECT_CLASS (bt_fund_form_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_FIELDS_ROW);
  g_type_ensure (BT_TYPE_BUDGET_NOTICES);
  g_type_ensure (BT_TYPE_PART_WAY);
}

static void
bt_fund_form_class_init (BtFundFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_fund_form_dispose;
  widget_class->grab_focus = bt_fund_form_grab_focus;
  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "fund-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, form);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, name);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, on);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, figures);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, arranged);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, notices);
  gtk_widget_class_bind_template_child (widget_class, BtFundForm, part_way);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_FUND_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
}

static void
bt_fund_form_init (BtFundForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    add_figure (self, i);
}

void
bt_fund_form_set_fund (BtFundForm *self,
                       BtFund     *fund)
{
  g_return_if_fail (BT_IS_FUND_FORM (self));

  if (self->plan_sums != NULL)
    g_signal_handlers_disconnect_by_func (self->plan_sums, show, self);
  g_clear_object (&self->plan_sums);
  g_set_object (&self->fund, fund);
  if (self->form != NULL)
    {
      g_object_set (self->form, "record", fund, NULL);
      bt_part_way_set_fund (self->part_way, fund);
    }
  if (fund == NULL)
    return;
  self->plan_sums = g_object_ref (bt_plan_sums_get_for_plan (bt_record_get_plan (fund)));
  g_signal_connect_swapped (self->plan_sums, "changed", G_CALLBACK (show), self);
  show (self);
}
