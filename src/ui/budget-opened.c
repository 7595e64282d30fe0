/* budget-opened.c: one line, fund or what-if of the budget, with its form, and the way back. */
#include "config.h"

#include "ui/budget-opened.h"

#include <glib/gi18n.h>

#include "ui/budget-words.h"
#include "ui/fund-form.h"
#include "ui/kit/kit.h"
#include "ui/line-form.h"
#include "ui/option-view.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtBudgetOpened
{
  GtkBox        parent_instance;
  BtRecord     *record;
  BtOption     *option;   /* which adds the line that is shown */
  BtPlanSums   *plan_sums;
  GtkWidget    *scrolled;
  GtkWidget    *back;
  GtkWidget    *name;
  GtkWidget    *within;   /* "In the what-if “Two more nights”" */
  GtkWidget    *what_if;
  GtkWidget    *remove;
  GtkWidget    *take_over;
  GtkWidget    *forms;
  BtLineForm   *line_form;
  BtFundForm   *fund_form;
  BtOptionView *option_view;
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtBudgetOpened, bt_budget_opened, GTK_TYPE_BOX)

static void
show_names (BtBudgetOpened *self)
{
  g_autofree char *name = NULL, *option = NULL, *within = NULL;

  if (self->record == NULL || bt_record_get_plan (self->record) == NULL)
    return;
  name = bt_budget_dup_heading (self->record);
  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_widget_set_visible (self->within, self->option != NULL);
  if (self->option == NULL)
    return;
  option = bt_budget_dup_option_name (self->option);
  /* Translators: %s is what a what-if is called */
  within = g_strdup_printf (_("In the what-if “%s”, not in our plan"), option);
  gtk_label_set_label (GTK_LABEL (self->within), within);
}

static void
on_left (BtBudgetOpened *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
show_buttons (BtBudgetOpened *self)
{
  gboolean option = BT_IS_OPTION (self->record);

  gtk_widget_set_visible (self->what_if,
                          BT_IS_BUDGET_LINE (self->record) && self->option == NULL);
  gtk_widget_set_visible (self->take_over, option);
  gtk_button_set_label (GTK_BUTTON (self->remove), option ? _("Throw it away") : _("Remove"));
}

static void
show_form (BtBudgetOpened *self)
{
  gpointer record = self->record;
  const char *form = BT_IS_FUND (record) ? "fund" : BT_IS_OPTION (record) ? "option" : "line";

  bt_line_form_set_line (self->line_form, BT_IS_BUDGET_LINE (record) ? record : NULL);
  bt_fund_form_set_fund (self->fund_form, BT_IS_FUND (record) ? record : NULL);
  bt_option_view_set_option (self->option_view, BT_IS_OPTION (record) ? record : NULL);
  if (record != NULL)
    gtk_stack_set_visible_child_name (GTK_STACK (self->forms), form);
}

static void
bt_budget_opened_dispose (GObject *object)
{
  BtBudgetOpened *self = BT_BUDGET_OPENED (object);

  if (self->plan_sums != NULL)
    g_signal_handlers_disconnect_by_data (self->plan_sums, self);
  g_clear_object (&self->plan_sums);
  g_clear_object (&self->record);
  g_clear_object (&self->option);
  G_OBJECT_CLASS (bt_budget_opened_parent_class)->dispose (object);
}

static void
bt_budget_opened_class_init (BtBudgetOpenedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_budget_opened_dispose;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_LINE_FORM);
  g_type_ensure (BT_TYPE_FUND_FORM);
  g_type_ensure (BT_TYPE_OPTION_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "budget-opened.ui");
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, scrolled);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, back);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, name);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, within);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, what_if);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, remove);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, take_over);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, forms);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, line_form);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, fund_form);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetOpened, option_view);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_BUDGET_OPENED, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_budget_opened_init (BtBudgetOpened *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
listen (BtBudgetOpened *self,
        BtPlan         *plan)
{
  BtPlanSums *plan_sums = bt_plan_sums_get_for_plan (plan);

  if (plan_sums == self->plan_sums)
    return;
  if (self->plan_sums != NULL)
    g_signal_handlers_disconnect_by_data (self->plan_sums, self);
  g_set_object (&self->plan_sums, plan_sums);
  g_signal_connect_swapped (plan_sums, "changed", G_CALLBACK (show_names), self);
}

void
bt_budget_opened_set_record (BtBudgetOpened *self,
                             gpointer        record)
{
  gpointer owner = NULL, option = NULL;

  g_return_if_fail (BT_IS_BUDGET_OPENED (self));
  g_return_if_fail (record == NULL || bt_record_get_plan (record) != NULL);

  if (gtk_widget_get_mapped (self->back))
    gtk_widget_grab_focus (self->back); /* the field that has the keyboard goes */
  owner = record != NULL ? bt_record_get_owner (record) : NULL;
  option = BT_IS_OPTION (owner) ? owner : NULL;
  g_set_object (&self->record, record);
  g_set_object (&self->option, option);
  if (record != NULL)
    listen (self, bt_record_get_plan (record));
  show_form (self);
  show_names (self);
  show_buttons (self);
  gtk_adjustment_set_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled)), 0);
}

gpointer
bt_budget_opened_get_record (BtBudgetOpened *self)
{
  g_return_val_if_fail (BT_IS_BUDGET_OPENED (self), NULL);

  return self->record;
}

gpointer
bt_budget_opened_get_option (BtBudgetOpened *self)
{
  g_return_val_if_fail (BT_IS_BUDGET_OPENED (self), NULL);

  return self->option;
}

void
bt_budget_opened_focus_back (BtBudgetOpened *self)
{
  g_return_if_fail (BT_IS_BUDGET_OPENED (self));

  gtk_widget_grab_focus (self->back);
}

void
bt_budget_opened_begin (BtBudgetOpened *self)
{
  g_return_if_fail (BT_IS_BUDGET_OPENED (self) && self->record != NULL);

  gtk_widget_grab_focus (gtk_stack_get_visible_child (GTK_STACK (self->forms)));
}

void
bt_budget_opened_focus_line (BtBudgetOpened *self,
                             gpointer        line)
{
  g_return_if_fail (BT_IS_BUDGET_OPENED (self));

  bt_option_view_focus_line (self->option_view, line);
}
