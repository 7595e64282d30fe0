/* budget-page.c: the place The budget: what the money is for, and where it comes from.
 *
 * One view at a time: the start, where there is nothing yet; all of it; or one line, fund or
 * what-if.  Only what is seen is filled, once a change. */
#include "config.h"

#include "ui/budget-page.h"

#include <glib/gi18n.h>

#include "report/money-rows.h"
#include "ui/budget-ask.h"
#include "ui/budget-change.h"
#include "ui/budget-funds.h"
#include "ui/budget-notices.h"
#include "ui/budget-opened.h"
#include "ui/budget-purposes.h"
#include "ui/budget-start.h"
#include "ui/budget-summary.h"
#include "ui/kit/kit.h"
#include "ui/option-change.h"
#include "ui/option-row.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtBudgetPage
{
  GtkBox            parent_instance;
  BtPlan           *plan;
  BtPlanSums       *sums;
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
  BtRecordList     *options;
  GtkWidget        *add_option;
  BtBudgetOpened   *opened;
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
                     && bt_list_get_length (self->plan->budget_lines) == 0
                     && bt_list_get_length (self->plan->options) == 0;
  gboolean start = nothing || bt_budget_start_is_busy (self->start);

  gtk_stack_set_visible_child_name (GTK_STACK (self->views), start ? "start" : "whole");
  return !start;
}

static void
fill (BtBudgetPage *self)
{
  g_autoptr (BtMoneyRows) rows = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self))
      || bt_budget_opened_get_record (self->opened) != NULL)
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
close_opened (BtBudgetPage *self)
{
  bt_budget_opened_set_record (self->opened, NULL);
  choose_view (self);
  fill (self);
}

static void
open_record (BtBudgetPage *self,
             gpointer      record)
{
  bt_budget_opened_set_record (self->opened, record);
  gtk_stack_set_visible_child_name (GTK_STACK (self->views), "opened");
  bt_budget_opened_focus_back (self->opened);
}

static void
open_added (BtBudgetPage *self,
            gpointer      record)
{
  if (record == NULL)
    return;
  open_record (self, record);
  bt_budget_opened_begin (self->opened);
}

/* Back to the whole, with the keyboard on what adds more of what was left. */
static void
focus_whole (BtBudgetPage *self,
             gpointer      left)
{
  GtkWidget *add = BT_IS_FUND (left)     ? self->add_fund
                   : BT_IS_OPTION (left) ? self->add_option
                                         : self->add_line;

  if (BT_IS_OPTION (left) && bt_record_list_focus (self->options, left))
    return;
  if (!gtk_widget_grab_focus (add))
    gtk_widget_child_focus (self->views, GTK_DIR_TAB_FORWARD);
}

/* Leaves nothing behind of which nothing has been said. */
static void
tidy (gpointer record)
{
  if (BT_IS_OPTION (record))
    bt_option_tidy (BT_OPTION (record));
  else
    bt_budget_tidy (record);
}

/* To the what-if that adds the line that was shown; FALSE where there is none. */
static gboolean
return_to_option (BtBudgetPage *self,
                  gpointer      line)
{
  BtOption *option = bt_budget_opened_get_option (self->opened);

  if (option == NULL || bt_record_get_plan (option) == NULL)
    return FALSE;
  open_record (self, option);
  tidy (line);
  bt_budget_opened_focus_line (self->opened, line);
  return TRUE;
}

static void
go_back (BtBudgetPage *self)
{
  gpointer opened = bt_budget_opened_get_record (self->opened);
  g_autoptr (BtRecord) record = opened != NULL ? g_object_ref (opened) : NULL;

  if (record == NULL || return_to_option (self, record))
    return;
  close_opened (self);
  tidy (record);
  focus_whole (self, record);
}

static void
on_left (BtBudgetPage *self)
{
  g_autoptr (BtRecord) record = g_object_ref (bt_budget_opened_get_record (self->opened));

  if (return_to_option (self, record))
    return;
  close_opened (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    focus_whole (self, record);
}

static void
on_start_done (BtBudgetPage *self)
{
  fill (self);
  if (gtk_widget_get_mapped (self->add_line))
    gtk_widget_grab_focus (self->add_line);
}

/* Actions. */

/* FALSE where what is typed in the field that has the keyboard cannot be read. */
static gboolean
keep_focused (BtBudgetPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root == NULL || bt_form_keep_focused (GTK_WINDOW (root));
}

static void
act_open (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);
  BtRecord *record = bt_plan_find (self->plan, g_variant_get_int64 (target));
  gpointer opened = bt_budget_opened_get_record (self->opened);
  g_autoptr (BtRecord) before = opened != NULL ? g_object_ref (opened) : NULL;

  if (record == NULL || bt_record_get_plan (record) != self->plan)
    return;
  open_record (self, record);
  if (BT_IS_OPTION (before) && before != bt_record_get_owner (record) && before != record)
    tidy (before);
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
  if (keep_focused (BT_BUDGET_PAGE (widget)))
    go_back (BT_BUDGET_PAGE (widget));
}

static void
act_add_option (GtkWidget  *widget,
                const char *name,
                GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);

  open_added (self, bt_option_add (self->plan, NULL));
}

/* What if this line were other? */
static void
act_what_if (GtkWidget  *widget,
             const char *name,
             GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);
  gpointer line = bt_budget_opened_get_record (self->opened);

  if (keep_focused (self) && BT_IS_BUDGET_LINE (line))
    open_added (self, bt_option_add (self->plan, line));
}

static void
act_take_over (GtkWidget  *widget,
               const char *name,
               GVariant   *target)
{
  BtBudgetPage *self = BT_BUDGET_PAGE (widget);
  gpointer option = bt_budget_opened_get_record (self->opened);

  if (keep_focused (self) && BT_IS_OPTION (option))
    bt_budget_ask_take_over (widget, option);
}

static void
act_remove (GtkWidget  *widget,
            const char *name,
            GVariant   *target)
{
  gpointer record = bt_budget_opened_get_record (BT_BUDGET_PAGE (widget)->opened);

  if (record != NULL)
    bt_budget_ask_remove (widget, record);
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
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, options);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, add_option);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetPage, opened);
  gtk_widget_class_bind_template_callback (widget_class, open_record);
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
  g_type_ensure (BT_TYPE_BUDGET_OPENED);
  g_type_ensure (BT_TYPE_OPTION_ROW);
  gtk_widget_class_install_action (widget_class, "budget.open", "x", act_open);
  gtk_widget_class_install_action (widget_class, "budget.add-line", NULL, act_add_line);
  gtk_widget_class_install_action (widget_class, "budget.add-fund", NULL, act_add_fund);
  gtk_widget_class_install_action (widget_class, "budget.add-option", NULL, act_add_option);
  gtk_widget_class_install_action (widget_class, "budget.what-if", NULL, act_what_if);
  gtk_widget_class_install_action (widget_class, "budget.take-over", NULL, act_take_over);
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
  g_object_set (self->options, "owner", self->plan, NULL);
  self->stale = TRUE;
  g_signal_connect_swapped (self->sums, "changed", G_CALLBACK (fill), self);
  return GTK_WIDGET (self);
}
