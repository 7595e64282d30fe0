/* budget-start.c: The budget where there is nothing yet: what is known of the money, and ideas.
 *
 * No sum, bar or 0 stands here.  What is answered about money is kept in a fund that is in no plan
 * until it is written down, so that all of it is one step for undo. */
#include "config.h"

#include "ui/budget-start.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"
#include "model/question.h"
#include "sums/schedule.h"
#include "ui/budget-change.h"
#include "ui/kit/door.h"
#include "ui/kit/kit.h"
#include "ui/kit/undo-toast.h"
#include "ui/ui.h"

struct _BtBudgetStart
{
  GtkBox     parent_instance;
  BtPlan    *plan;
  BtFund    *fund;      /* what is answered and not written down yet */
  GtkWidget *steps;
  GtkWidget *yes;       /* the first door */
  GtkWidget *form;
  GtkWidget *problem;
  GtkWidget *ideas;
  GtkWidget *ideas_said;
};

enum
{
  SIGNAL_DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtBudgetStart, bt_budget_start, GTK_TYPE_BOX)

static void
show_step (BtBudgetStart *self,
           const char    *step)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->steps), step);
}

static void
on_back (BtBudgetStart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    gtk_root_set_focus (root, NULL); /* the field that has the keyboard goes */
  show_step (self, "doors");
  gtk_widget_grab_focus (self->yes);
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

static void
ask_for_money (BtBudgetStart *self,
               BtHeld         held)
{
  g_clear_object (&self->fund);
  self->fund = bt_record_new (BT_TYPE_FUND, NULL);
  if (held != BT_HELD_UNKNOWN)
    g_object_set (self->fund, "held", held, NULL);
  g_object_set (self->form, "record", self->fund, NULL);
  gtk_widget_set_visible (self->problem, FALSE);
  show_step (self, "money");
  gtk_widget_child_focus (self->form, GTK_DIR_TAB_FORWARD);
}

static void
on_yes (BtBudgetStart *self)
{
  ask_for_money (self, BT_HELD_UNKNOWN);
}

static void
on_arranged (BtBudgetStart *self)
{
  ask_for_money (self, BT_HELD_ARRANGEMENT);
}

static void
on_not_yet (BtBudgetStart *self)
{
  gtk_label_set_label (GTK_LABEL (self->ideas_said), "");
  show_step (self, "ideas");
  gtk_widget_grab_focus (self->ideas);
}

static void
on_unknown (BtBudgetStart *self)
{
  show_step (self, "unknown");
  gtk_widget_child_focus (self->steps, GTK_DIR_TAB_FORWARD);
}

/* An amount means nothing without how often it comes. */
static void
on_write (BtBudgetStart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  BtPence year = BT_PENCE_UNKNOWN;

  if (root != NULL && !bt_form_keep_focused (GTK_WINDOW (root)))
    return;
  year = bt_schedule_add_up_in_year (self->fund->schedule_amount, self->fund->schedule_every);
  if (self->fund->schedule_amount != BT_PENCE_UNKNOWN && year == BT_PENCE_UNKNOWN)
    {
      gtk_widget_set_visible (self->problem, TRUE);
      return;
    }
  if (year != BT_PENCE_UNKNOWN)
    g_object_set (self->fund, "schedule-count",
                  bt_every_count_in_year (self->fund->schedule_every), "amount", year, NULL);
  bt_plan_begin (self->plan, _("add money"));
  bt_plan_add (self->plan, self->plan, "funds", G_MAXUINT, self->fund, NULL);
  if (bt_budget_end (self->plan))
    {
      on_back (self);
      g_object_set (self->form, "record", NULL, NULL);
      g_clear_object (&self->fund);
    }
}

/* An idea has no amount: it is something to ask for. */
static gboolean
on_idea (BtBudgetStart *self,
         const char    *text)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);
  g_autofree char *said = g_strdup_printf (_("Kept: %s"), text);

  g_object_set (line, "name", text, "state", BT_LINE_STATE_IDEA, NULL);
  bt_plan_begin (self->plan, _("add an idea"));
  bt_plan_add (self->plan, self->plan, "budget_lines", G_MAXUINT, line, NULL);
  if (!bt_budget_end (self->plan))
    return FALSE;
  gtk_label_set_label (GTK_LABEL (self->ideas_said), said);
  return TRUE;
}

static void
on_question (BtBudgetStart *self)
{
  g_autoptr (BtQuestion) question = bt_record_new (BT_TYPE_QUESTION, NULL);

  g_object_set (question, "text",
                _("Is there a personal budget or a direct payment for us, and how much is it?"),
                NULL);
  bt_plan_begin (self->plan, _("add a question"));
  bt_plan_add (self->plan, self->plan, "questions", G_MAXUINT, question, NULL);
  if (bt_budget_end (self->plan))
    bt_undo_toast_show (GTK_WIDGET (self), _("It stands with the questions to ask."));
  on_back (self);
}

static void
bt_budget_start_dispose (GObject *object)
{
  BtBudgetStart *self = BT_BUDGET_START (object);

  g_clear_object (&self->fund);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (bt_budget_start_parent_class)->dispose (object);
}

static void
bt_budget_start_class_init (BtBudgetStartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_budget_start_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "budget-start.ui");
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, steps);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, yes);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, form);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, problem);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, ideas);
  gtk_widget_class_bind_template_child (widget_class, BtBudgetStart, ideas_said);
  gtk_widget_class_bind_template_callback (widget_class, on_yes);
  gtk_widget_class_bind_template_callback (widget_class, on_not_yet);
  gtk_widget_class_bind_template_callback (widget_class, on_arranged);
  gtk_widget_class_bind_template_callback (widget_class, on_unknown);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_write);
  gtk_widget_class_bind_template_callback (widget_class, on_question);
  signals[SIGNAL_DONE] = g_signal_new ("done", BT_TYPE_BUDGET_START, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_budget_start_init (BtBudgetStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_add_line_set_question (BT_ADD_LINE (self->ideas), _("What would help?"));
  bt_add_line_set_prompt (BT_ADD_LINE (self->ideas), _("One idea, then Enter"));
  g_signal_connect_swapped (self->ideas, "added", G_CALLBACK (on_idea), self);
}

void
bt_budget_start_set_plan (BtBudgetStart *self,
                     BtPlan        *plan)
{
  g_return_if_fail (BT_IS_BUDGET_START (self) && BT_IS_PLAN (plan));

  g_set_object (&self->plan, plan);
}

gboolean
bt_budget_start_is_busy (BtBudgetStart *self)
{
  g_return_val_if_fail (BT_IS_BUDGET_START (self), FALSE);

  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->steps)), "doors") != 0;
}
