/* option-compare.c: the plan and a what-if side by side: a bar of each, the figures, and what is
 * worth a look in one of them only.
 *
 * Everything is worked out anew with each change of the plan, but only while it is seen, and not
 * for the letters of the what-if's own name. */
#include "config.h"

#include "ui/option-compare.h"

#include <glib/gi18n.h>

#include "report/compared.h"
#include "ui/compare-table.h"
#include "ui/kit/amounts.h"
#include "ui/kit/kit.h"
#include "ui/money-bar.h"
#include "ui/notice-card.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtOptionCompare
{
  GtkBox          parent_instance;
  BtOption       *option;
  BtPlan         *plan;
  gboolean        stale;        /* to be shown when it is next seen */
  GtkWidget      *bars;
  BtChart        *plan_bar;
  BtChart        *option_bar;
  GtkWidget      *incomplete;
  BtCompareTable *table;
  GtkWidget      *nothing;
  GtkWidget      *coming_title;
  GtkWidget      *coming;
  GtkWidget      *going_title;
  GtkWidget      *going;
};

G_DEFINE_FINAL_TYPE (BtOptionCompare, bt_option_compare, GTK_TYPE_BOX)

/* How long the bar of money has to be. */
static BtPence
get_length (const BtSums *sums)
{
  return MAX (sums->cash.planned, sums->cash.entitlement);
}

static void
show_bar (BtChart           *bar,
          const BtMoneyRows *rows,
          BtPence            most)
{
  const BtMoneyTotals *cash = &rows->sums->cash;
  g_autofree char *planned = bt_pence_format (cash->planned),
                  *all = bt_pence_format (cash->entitlement);
  g_autofree char *finding = g_strdup_printf (_("%1$s of %2$s is shared out"), planned, all);

  g_object_set (bar, "finding", finding, NULL);
  bt_money_bar_set_rows (bar, rows, (double) get_length (rows->sums) / (double) MAX (1, most));
}

static void
show_bars (BtOptionCompare  *self,
           const BtCompared *compared)
{
  BtPence most = MAX (get_length (compared->plan), get_length (compared->option));

  show_bar (self->plan_bar, compared->plan_rows, most);
  show_bar (self->option_bar, compared->option_rows, most);
  gtk_widget_set_visible (self->bars, most > 0 && !bt_amounts_is_hidden (self));
}

/* The cards of @notices, those of @sums, under their title. */
static void
show_notices (GtkWidget    *title,
              GtkWidget    *list,
              GArray       *notices,
              const BtSums *sums,
              BtNoticeStep  step)
{
  gtk_widget_set_visible (title, notices->len > 0);
  bt_notice_cards_fill (list, notices, sums, step);
}

static void
show (gpointer widget)
{
  BtOptionCompare *self = widget;
  BtPlanSums *sums = NULL;
  g_autoptr (BtCompared) compared = NULL;
  gboolean same = FALSE;

  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->stale || self->option == NULL || bt_record_get_plan (self->option) == NULL)
    return;
  sums = bt_plan_sums_get_for_plan (self->plan);
  compared = bt_compared_new (bt_plan_sums_get (sums),
                              bt_plan_sums_get_option (sums, self->option));
  same = compared->costs->len == 0 && compared->coming->len == 0 && compared->going->len == 0;
  gtk_widget_set_visible (self->nothing, same);
  show_bars (self, compared);
  bt_compare_table_fill (self->table, compared, !bt_amounts_is_hidden (self));
  gtk_widget_set_visible (self->incomplete, compared->plan->cash.incomplete
                                                || compared->option->cash.incomplete);
  show_notices (self->coming_title, self->coming, compared->coming, compared->option,
                BT_NOTICE_STEP_LOOK);
  show_notices (self->going_title, self->going, compared->going, compared->plan,
                BT_NOTICE_STEP_NONE);
}

/* What a what-if is called, and what is noted about it, is no part of any sum. */
static gboolean
is_sum_touched (BtChanges *changes)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const BtChange *change = &g_array_index (changes, BtChange, i);

      if (change->kind != BT_CHANGE_FIELDS || !BT_IS_OPTION (change->record))
        return TRUE;
    }
  return FALSE;
}

static void
on_plan_changed (BtPlan          *plan,
                 BtChanges       *changes,
                 BtOptionCompare *self)
{
  if (is_sum_touched (changes))
    show (self);
}

static void
bt_option_compare_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bt_option_compare_parent_class)->map (widget);
  if (BT_OPTION_COMPARE (widget)->stale)
    show (widget);
}

static void
bt_option_compare_dispose (GObject *object)
{
  bt_option_compare_set_option (BT_OPTION_COMPARE (object), NULL);

  G_OBJECT_CLASS (bt_option_compare_parent_class)->dispose (object);
}

static void
bt_option_compare_class_init (BtOptionCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_option_compare_dispose;
  widget_class->map = bt_option_compare_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COMPARE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "option-compare.ui");
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, bars);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, plan_bar);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, option_bar);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, incomplete);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, table);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, nothing);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, coming_title);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, coming);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, going_title);
  gtk_widget_class_bind_template_child (widget_class, BtOptionCompare, going);
}

static void
bt_option_compare_init (BtOptionCompare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_amounts_watch (self, show);
}

void
bt_option_compare_set_option (BtOptionCompare *self,
                              BtOption        *option)
{
  g_return_if_fail (BT_IS_OPTION_COMPARE (self));

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, on_plan_changed, self);
  g_clear_object (&self->plan);
  g_set_object (&self->option, option);
  if (option == NULL)
    return;
  self->plan = g_object_ref (bt_record_get_plan (option));
  bt_plan_sums_get_for_plan (self->plan); /* which hear of a change before this */
  g_signal_connect (self->plan, "changed", G_CALLBACK (on_plan_changed), self);
  show (self);
}
