/* line-form.c: everything that can be written about one thing to pay for, and what it comes to.
 *
 * The fields are the kit's rows.  What they come to is shown beside them, from the sums of the
 * plan, or of the what-if that the line was added in. */
#include "config.h"

#include "ui/line-form.h"

#include <glib/gi18n.h>

#include "model/option.h"
#include "ui/budget-change.h"
#include "ui/budget-notices.h"
#include "ui/budget-words.h"
#include "ui/kit/kit.h"
#include "ui/line-hopes.h"
#include "ui/plan-sums.h"
#include "ui/share-row.h"
#include "ui/stay-row.h"
#include "ui/sum-view.h"
#include "ui/ui.h"
#include "words/amounts.h"
#include "words/opened.h"

struct _BtLineForm
{
  GtkBox           parent_instance;
  BtBudgetLine    *line;
  BtPlanSums      *plan_sums;
  GtkWidget       *form;
  GtkWidget       *name;
  BtMoneyLabel    *sum;
  GtkWidget       *package;
  GtkWidget       *shares_card;
  GtkWidget       *shares;
  GtkWidget       *no_funds;
  BtMoneyLabel    *unfunded;
  GtkWidget       *employment_card;
  GtkWidget       *employed;
  GtkWidget       *stays_card;
  GtkWidget       *units;
  GtkWidget       *sum_card;
  BtSumView       *opened;
  BtMoneyLabel    *spent;
  BtBudgetNotices *notices;
  GtkWidget       *hopes_card;
  BtLineHopes     *hopes;
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtLineForm, bt_line_form, GTK_TYPE_BOX)

static BtPlan *
get_plan (BtLineForm *self)
{
  return bt_record_get_plan (self->line);
}

static void
show_sum (BtLineForm       *self,
          const BtLineSums *sums)
{
  g_autoptr (GArray) rows = bt_opened_line (sums);
  g_autofree char *words = bt_words_line_cost (sums, TRUE);
  g_autofree char *bare = bt_words_line_cost (sums, FALSE);
  gboolean package = self->line->how == BT_HOW_PACKAGE;

  bt_sum_view_set (self->opened, rows);
  gtk_widget_set_visible (self->sum_card, !package);
  gtk_widget_set_visible (self->package, package);
  if (words != NULL)
    bt_money_label_set_words (self->sum, words, bare);
  gtk_widget_set_visible (GTK_WIDGET (self->sum), words != NULL);
}

/* "£342.00 is spent so far. £418.00 is left." */
static void
show_spent (BtLineForm       *self,
            const BtLineSums *sums)
{
  BtPence left = bt_pence_subtract (sums->cost.planned, sums->spent);
  g_autofree char *spent = bt_pence_format (ABS (sums->spent));
  g_autofree char *rest = bt_pence_format (left);
  g_autofree char *words = NULL;

  if (sums->spent < 0)
    words = g_strdup_printf (_("%s more came back than was spent."), spent);
  else if (left == BT_PENCE_UNKNOWN || left < 0)
    words = g_strdup_printf (_("%s is spent so far."), spent);
  else
    words = g_strdup_printf (_("%1$s is spent so far. %2$s is left."), spent, rest);
  bt_money_label_set_words (self->spent, words, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->spent), sums->spent != 0);
}

/* What no fund pays yet, or that all of it is paid. */
static void
show_unfunded (BtLineForm       *self,
               const BtLineSums *sums)
{
  g_autofree char *amount = bt_pence_format (sums->unfunded);
  g_autofree char *words = NULL;
  gboolean tell = sums->unfunded != BT_PENCE_UNKNOWN
                  && bt_list_get_length (get_plan (self)->funds) > 0 && sums->cost.planned > 0;

  if (sums->unfunded > 0)
    words = g_strdup_printf (_("%s has no money yet."), amount);
  else
    words = g_strdup (_("All of it is paid for."));
  bt_money_label_set_words (self->unfunded, words,
                            sums->unfunded > 0 ? _("Part of it has no money yet.") : words);
  gtk_widget_set_visible (GTK_WIDGET (self->unfunded), tell);
}

static void
show_units (BtLineForm   *self,
            const BtSums *sums)
{
  g_autofree char *units = bt_budget_dup_units (sums, self->line);

  gtk_label_set_label (GTK_LABEL (self->units), units != NULL ? units : "");
  gtk_widget_set_visible (self->units, units != NULL);
}

/* What does not matter here is not asked. */
static void
show_parts (BtLineForm *self)
{
  BtBudgetLine *line = self->line;
  gboolean any_fund = bt_list_get_length (get_plan (self)->funds) > 0;
  gboolean counted = line->unit == BT_UNIT_NIGHT || line->unit == BT_UNIT_DAY
                     || line->kind == BT_LINE_KIND_HOSPICE_BREAK
                     || line->how == BT_HOW_PACKAGE || bt_list_get_length (line->stays) > 0;
  gboolean helper = line->kind == BT_LINE_KIND_PERSONAL_ASSISTANT
                    || line->employment != BT_EMPLOYMENT_UNKNOWN;

  gtk_widget_set_visible (self->employment_card, helper);
  gtk_widget_set_visible (self->employed, line->employment == BT_EMPLOYMENT_EMPLOYED);
  gtk_widget_set_visible (self->stays_card, counted);
  gtk_widget_set_visible (self->shares_card, line->how != BT_HOW_PACKAGE
                                                 || bt_list_get_length (line->shares) > 0);
  gtk_widget_set_visible (self->shares, any_fund);
  gtk_widget_set_visible (self->no_funds, !any_fund);
}

static void
show (BtLineForm *self)
{
  const BtSums *sums = NULL;
  const BtLineSums *line = NULL;

  if (self->line == NULL || get_plan (self) == NULL)
    return;
  sums = bt_plan_sums_get_of (self->plan_sums, self->line);
  line = bt_sums_get_line (sums, self->line);
  if (line == NULL)
    return;
  show_parts (self);
  show_sum (self, line);
  show_spent (self, line);
  show_unfunded (self, line);
  show_units (self, sums);
  bt_budget_notices_fill (self->notices, sums, self->line);
  /* a hope names what is in the plan */
  gtk_widget_set_visible (self->hopes_card,
                          !BT_IS_OPTION (bt_record_get_owner (self->line))
                              && bt_line_hopes_fill (self->hopes, self->line));
}

static void
on_adding_share (BtLineForm *self,
                 BtShare    *share)
{
  bt_budget_begin_share (get_plan (self), self->line->shares, share);
}

static void
on_left (BtLineForm *self)
{
  bt_line_form_set_line (self, NULL);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static gboolean
bt_line_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_LINE_FORM (widget)->name);
}

static void
bt_line_form_dispose (GObject *object)
{
  bt_line_form_set_line (BT_LINE_FORM (object), NULL);

  G_OBJECT_CLASS (bt_line_form_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_BUDGET_NOTICES);
  g_type_ensure (BT_TYPE_LINE_HOPES);
  g_type_ensure (BT_TYPE_SHARE_ROW);
  g_type_ensure (BT_TYPE_STAY_ROW);
  g_type_ensure (BT_TYPE_SUM_VIEW);
}

static void
bt_line_form_class_init (BtLineFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_line_form_dispose;
  widget_class->grab_focus = bt_line_form_grab_focus;
  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "line-form.ui");
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, form);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, name);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, sum);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, package);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, shares_card);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, shares);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, no_funds);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, unfunded);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, employment_card);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, employed);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, stays_card);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, units);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, sum_card);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, opened);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, spent);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, notices);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, hopes_card);
  gtk_widget_class_bind_template_child (widget_class, BtLineForm, hopes);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_LINE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
}

static void
bt_line_form_init (BtLineForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->shares, "adding", G_CALLBACK (on_adding_share), self);
}

void
bt_line_form_set_line (BtLineForm   *self,
                       BtBudgetLine *line)
{
  g_return_if_fail (BT_IS_LINE_FORM (self));

  if (self->plan_sums != NULL)
    g_signal_handlers_disconnect_by_func (self->plan_sums, show, self);
  g_clear_object (&self->plan_sums);
  g_set_object (&self->line, line);
  if (self->form != NULL)
    g_object_set (self->form, "record", line, NULL);
  if (line == NULL)
    return;
  self->plan_sums = g_object_ref (bt_plan_sums_get_for_plan (get_plan (self)));
  g_signal_connect_swapped (self->plan_sums, "changed", G_CALLBACK (show), self);
  show (self);
}
