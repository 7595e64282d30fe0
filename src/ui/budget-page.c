/* budget-page.c: the place The budget: what the money is for, and where it comes from.
 *
 * One view at a time: the start, where there is nothing yet; all of it; or one line or fund.  Only
 * what is seen is filled, once a change. */
#include "config.h"

#include "ui/budget-page.h"

#include <glib/gi18n.h>

#include "report/money-rows.h"
#include "ui/budget-change.h"
#include "ui/budget-funds.h"
#include "ui/budget-notices.h"
#include "ui/budget-purposes.h"
#include "ui/budget-start.h"
#include "ui/budget-summary.h"
#include "ui/budget-words.h"
#include "ui/fund-form.h"
#include "ui/kit/kit.h"
#include "ui/kit/undo-toast.h"
#include "ui/line-form.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtBudgetPage
{
  GtkBox            parent_instance;
  BtPlan           *plan;
  BtPlanSums       *sums;
  BtRecord         *opened;   /* the line or fund whose form is shown */
  gboolean          stale;    /* the whole is to be filled again when it is next seen */
  GtkWidget        *views;
  GtkWidget        *purpose;
  GtkWidget        *add_line;
  GtkWidget        *add_fund;
  BtBudgetStart    *start;
  BtBudgetSummary  *summary;
  BtBudgetPurposes *purposes;
  BtBudgetFunds    *funds;
  BtBudgetNotices  *notices;
  GtkWidget        *back;
  GtkWidget        *opened_name;
  GtkWidget        *forms;
  BtLineForm       *line_form;
  BtFundForm       *fund_form;
};

G_DEFINE_FINAL_TYPE (BtBudgetPage, bt_budget_page, GTK_TYPE_BOX)

/* "What the money is for, 1 April 2026 to 31 March 2027" */
static void
show_purpose (BtBudgetPage *self)
{
  g_autofree char *from = bt_day_format (self->plan->year_from);
  g_autofree char *to = bt_day_format (self->plan->year_to);
  g_autofree char *words = NULL;

  if (self->plan->year_from != BT_DAY_UNKNOWN && self->plan->year_to != BT_DAY_UNKNOWN)
    /* Translators: the first and the last day of the plan’s year */
    words = g_strdup_printf (_("What the money is for, %1$s to %2$s"), from, to);
  else
    words = g_strdup (_("What the money is for"));
  gtk_label_set_label (GTK_LABEL (self->purpose), words);
}

/* Where there is nothing yet no sum, bar or 0 is shown: FALSE. */
static gboolean
choose_view (BtBudgetPage *self)
{
  gboolean nothing = bt_list_get_length (self->plan->funds) == 0
                     && bt_list_get_length (self->plan->budget_lines) == 0;
  gboolean start = nothing || bt_budget_start_is_busy (self->start);

  gtk_stack_set_visible_child_name (GTK_STACK (self->views), start ? "start" : "whole");
  return !start;
}

static void
fill (BtBudgetPage *self)
{
  g_autoptr (BtMoneyRows) rows = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || self->opened != NULL)
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  if (!choose_view (self))
    return;
  rows = bt_money_rows_new (bt_plan_sums_get (self->sums));
  show_purpose (self);
  bt_budget_summary_fill (self->summary, rows);
  bt_budget_purposes_fill (self->purposes, rows);
  bt_budget_funds_fill (self->funds, rows);
  bt_budget_notices_fill (self->notices, rows->sums, NULL);
}

static void
show_opened_name (BtBudgetPage *self)
{
  g_autofree char *name = NULL;

  if (self->opened == NULL)
    return;
  name = BT_IS_FUND (self->opened) ? bt_budget_dup_fund_name (BT_FUND (self->opened))
                                   : bt_budget_dup_line_name (BT_BUDGET_LINE (self->opened));
  gtk_label_set_label (GTK_LABEL (self->opened_name), name);
}

static void
on_changed (BtBudgetPage *self)
{
  show_opened_name (self);
  fill (self);
}

static void
close_opened (BtBudgetPage *self)
{
  gtk_widget_grab_focus (self->back); /* the field that has the keyboard goes */
  g_clear_object (&self->opened);
  bt_line_form_set_line (self->line_form, NULL);
  bt_fund_form_set_fund (self->fund_form, NULL);
  choose_view (self);
  fill (self);
}

static void
open_record (BtBudgetPage *self,
             gpointer      record)
{
  gboolean fund = BT_IS_FUND (record);

  if (self->opened != NULL)
    gtk_widget_grab_focus (self->back); /* the field that has the keyboard gets another record */
  g_set_object (&self->opened, record);
  bt_line_form_set_line (self->line_form, fund ? NULL : record);
  bt_fund_form_set_fund (self->fund_form, fund ? record : NULL);
  show_opened_name (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->forms), fund ? "fund" : "line");
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), "opened");
  gtk_widget_grab_focus (self->back);
}

/* What was just added has no name yet: that comes first. */
static void
open_added (BtBudgetPage *self,
            gpointer      record)
{
  if (record == NULL)
    return;
  open_record (self, record);
  gtk_widget_grab_focus (BT_IS_FUND (record) ? GTK_WIDGET (self->fund_form)
                                             : GTK_WIDGET (self->line_form));
}

/* Back to the whole, with the keyboard on what adds more of what was left. */
static void
go_back (BtBudgetPage *self)
{
  g_autoptr (BtRecord) record = self->opened != NULL ? g_object_ref (self->opened) : NULL;

  if (record == NULL)
    return;
  close_opened (self);
  bt_budget_tidy (record);
  if (!gtk_widget_grab_focus (BT_IS_FUND (record) ? self->add_fund : self->add_line))
    gtk_widget_child_focus (self->views, GTK_DIR_TAB_FORWARD);
}

static void
on_left (BtBudgetPage *self)
{
  close_opened (self);
}

static void
on_start_done (BtBudgetPage *self)
{
  fill (self);
  if (gtk_widget_get_mapped (self->add_line))
    gtk_widget_grab_focus (self->add_line);
}

static void
remove_opened (BtBudgetPage *self)
{
  g_autoptr (BtRecord) record = g_object_ref (self->opened);
  g_autofree char *name = BT_IS_FUND (record)
                              ? bt_budget_dup_fund_name (BT_FUND (record))
                              : bt_budget_dup_line_name (BT_BUDGET_LINE (record));
  g_autofree char *said = g_strdup_printf (_("Removed “%s”"), name);

  if (bt_budget_remove (record))
    bt_undo_toast_show (GTK_WIDGET (self), said);
}

static void
on_answer (GtkDialog    *dialog,
           int           answer,
           BtBudgetPage *self)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  if (answer == GTK_RESPONSE_ACCEPT && self->opened != NULL)
    remove_opened (self);
}

/* Money that is only for this would be for anything without it. */
static void
ask_before_removal (BtBudgetPage *self,
                    BtFund       *fund)
{
  g_autofree char *name = bt_budget_dup_fund_name (fund);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog = gtk_message_dialog_new (
      GTK_WINDOW (root), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_OTHER,
      GTK_BUTTONS_NONE, _("“%s” is only for this"), name);

  gtk_message_dialog_format_secondary_text (
      GTK_MESSAGE_DIALOG (dialog),
      _("Without it, the plan no longer says what that money is for."));
  gtk_dialog_add_buttons (GTK_DIALOG (dialog), _("Keep it"), GTK_RESPONSE_CANCEL, _("Remove it"),
                          GTK_RESPONSE_ACCEPT, NULL);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_answer), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Actions. */

static void
act_open (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);
  BtRecord *record = bt_plan_find (self->plan, g_variant_get_int64 (target));

  if (record != NULL && bt_record_get_plan (record) == self->plan)
    open_record (self, record);
}

static void
act_add_line (GtkWidget  *widget,
              const char *name,
              GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);

  open_added (self, bt_budget_add_line (self->plan));
}

static void
act_add_fund (GtkWidget  *widget,
              const char *name,
              GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);

  open_added (self, bt_budget_add_fund (self->plan));
}

static void
act_back (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL || bt_form_keep_focused (GTK_WINDOW (root)))
    go_back (BT_BUDGET_PAGE (widget));
}

static void
act_remove (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);
  BtFund *only = NULL;

  if (self->opened == NULL)
    return;
  if (BT_IS_BUDGET_LINE (self->opened))
    only = bt_budget_find_only (BT_BUDGET_LINE (self->opened));
  if (only != NULL)
    ask_before_removal (self, only);
  else
    remove_opened (self);
}

static void
bt_budget_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bt_budget_page_parent_class)->map (widget);
  if (BT_BUDGET_PAGE (widget)->stale)
    fill (BT_BUDGET_PAGE (widget));
}

static void
bt_budget_page_dispose (GObject *object)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (object);

  if (self->sums != NULL)
    g_signal_handlers_disconnect_by_data (self->sums, self);
  g_clear_object (&self->sums);
  g_clear_object (&self->opened);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (bt_budget_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, views);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, purpose);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, add_line);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, add_fund);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, start);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, summary);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, purposes);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, funds);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, notices);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, back);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, opened_name);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, forms);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, line_form);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, fund_form);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_start_done);
}

static void
bt_budget_page_class_init (BtBudgetPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_budget_page_dispose;
  widget_class->map = bt_budget_page_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_BUDGET_START);
  g_type_ensure (BT_TYPE_BUDGET_SUMMARY);
  g_type_ensure (BT_TYPE_BUDGET_PURPOSES);
  g_type_ensure (BT_TYPE_BUDGET_FUNDS);
  g_type_ensure (BT_TYPE_BUDGET_NOTICES);
  g_type_ensure (BT_TYPE_LINE_FORM);
  g_type_ensure (BT_TYPE_FUND_FORM);
  gtk_widget_class_install_action (widget_class, "budget.open", "x", act_open);
  gtk_widget_class_install_action (widget_class, "budget.add-line", NULL, act_add_line);
  gtk_widget_class_install_action (widget_class, "budget.add-fund", NULL, act_add_fund);
  gtk_widget_class_install_action (widget_class, "budget.back", NULL, act_back);
  gtk_widget_class_install_action (widget_class, "budget.remove", NULL, act_remove);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "budget.back", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "budget-page.ui");
  bind_children (widget_class);
}

static void
bt_budget_page_init (BtBudgetPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_budget_page_new (BtPlanFile *file,
                    BtSettings *settings)
{
  BtBudgetPage *self;

  g_return_val_if_fail (BT_IS_PLAN_FILE (file), NULL);

  self = g_object_new (BT_TYPE_BUDGET_PAGE, NULL);
  self->plan = g_object_ref (bt_plan_file_get_plan (file));
  self->sums = g_object_ref (bt_plan_sums_get_for_plan (self->plan));
  bt_budget_start_set_plan (self->start, self->plan);
  self->stale = TRUE;
  g_signal_connect_swapped (self->sums, "changed", G_CALLBACK (on_changed), self);
  return GTK_WIDGET (self);
}
