/* part-way.c: two questions about a fund, for a family that starts part-way through its year.
 *
 * The answers stand in records that are in no plan, so that the kit's rows read them, until they
 * are written down as one action. */
#include "config.h"

#include "ui/part-way.h"

#include <glib/gi18n.h>

#include "model/spending.h"
#include "ui/budget-words.h"
#include "ui/kit/kit.h"
#include "ui/kit/undo-toast.h"
#include "ui/part-way-change.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtPartWay
{
  GtkBox     parent_instance;
  BtFund    *fund;
  BtReceipt *came_in;     /* whose amount is the answer */
  BtReceipt *in_account;
  GPtrArray *used;        /* of BtPart, one a line that this money is shared out to */
  GtkWidget *questions;
  GtkWidget *lines;
  GtkWidget *lines_title;
  GtkWidget *problem;
  GtkWidget *toggle;
};

G_DEFINE_FINAL_TYPE (BtPartWay, bt_part_way, GTK_TYPE_BOX)

static GtkWidget *
make_question (gpointer    record,
               const char *question)
{
  return g_object_new (BT_TYPE_FIELD_ROW, "field", "amount", "label", question, "record", record,
                       NULL);
}

static void
add_used (BtPartWay    *self,
          BtBudgetLine *line)
{
  BtPart *part = bt_record_new (BT_TYPE_PART, NULL);
  g_autofree char *name = bt_budget_dup_line_name (line);

  g_object_set (part, "line", line, NULL);
  g_ptr_array_add (self->used, part);
  gtk_box_append (GTK_BOX (self->lines), make_question (part, name));
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

/* Asks anew, with nothing answered. */
static void
ask (BtPartWay *self)
{
  const BtSums *sums = bt_plan_sums_get (
      bt_plan_sums_get_for_plan (bt_record_get_plan (self->fund)));

  clear (self->questions);
  clear (self->lines);
  g_ptr_array_set_size (self->used, 0);
  g_clear_object (&self->came_in);
  g_clear_object (&self->in_account);
  self->came_in = bt_record_new (BT_TYPE_RECEIPT, NULL);
  self->in_account = bt_record_new (BT_TYPE_RECEIPT, NULL);
  gtk_box_append (GTK_BOX (self->questions),
                  make_question (self->came_in, _("What has come in so far?")));
  gtk_box_append (GTK_BOX (self->questions),
                  make_question (self->in_account, _("What is in the account today?")));
  for (guint i = 0; i < sums->uses->len; i++)
    {
      const BtUse *use = &g_array_index (sums->uses, BtUse, i);

      if (use->fund == self->fund && use->line != NULL && use->n_shares > 0)
        add_used (self, use->line);
    }
  gtk_widget_set_visible (self->lines_title, self->used->len > 0);
  gtk_widget_set_visible (self->problem, FALSE);
}

static BtPence
add_up (BtPartWay *self)
{
  BtPence sum = 0;

  for (guint i = 0; i < self->used->len; i++)
    {
      BtPence amount = ((BtPart *) g_ptr_array_index (self->used, i))->amount;

      if (amount != BT_PENCE_UNKNOWN)
        sum = bt_pence_add (sum, amount);
    }
  return sum;
}

static void
tell (BtPartWay  *self,
      const char *problem)
{
  gtk_label_set_label (GTK_LABEL (self->problem), problem != NULL ? problem : "");
  gtk_widget_set_visible (self->problem, problem != NULL);
}

static gboolean
write_down (BtPartWay *self)
{
  BtPlan *plan = bt_record_get_plan (self->fund);
  BtDay on = bt_plan_sums_get (bt_plan_sums_get_for_plan (plan))->on;
  g_autofree BtUsedSoFar *used = g_new0 (BtUsedSoFar, self->used->len + 1);
  guint n = 0;

  for (guint i = 0; i < self->used->len; i++)
    {
      BtPart *part = g_ptr_array_index (self->used, i);

      if (part->amount != BT_PENCE_UNKNOWN)
        used[n++] = (BtUsedSoFar) { part->line, part->amount };
    }
  return bt_part_way_write (self->fund, on, self->came_in->amount, self->in_account->amount, used,
                            n);
}

/* What each thing used cannot be more than all that was spent. */
static void
on_write (BtPartWay *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  BtPlan *plan = bt_record_get_plan (self->fund);
  BtDay on = bt_plan_sums_get (bt_plan_sums_get_for_plan (plan))->on;
  BtPence spent = BT_PENCE_UNKNOWN;

  if (root != NULL && !bt_form_keep_focused (GTK_WINDOW (root)))
    return;
  spent = bt_part_way_get_spent (self->fund, on, self->came_in->amount, self->in_account->amount);
  if (self->came_in->amount == BT_PENCE_UNKNOWN && self->in_account->amount == BT_PENCE_UNKNOWN)
    tell (self, _("Please answer at least one of the two questions."));
  else if (add_up (self) > 0 && (spent == BT_PENCE_UNKNOWN || add_up (self) > spent))
    tell (self, _("The parts come to more than was spent by these answers. "
                  "Please look at the amounts once more."));
  else if (write_down (self))
    {
      ask (self);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggle), FALSE);
      bt_undo_toast_show (GTK_WIDGET (self), _("Written down, as one receipt and one payment."));
    }
}

static void
bt_part_way_dispose (GObject *object)
{
  BtPartWay *self = BT_PART_WAY (object);

  g_clear_object (&self->fund);
  g_clear_object (&self->came_in);
  g_clear_object (&self->in_account);
  g_clear_pointer (&self->used, g_ptr_array_unref);

  G_OBJECT_CLASS (bt_part_way_parent_class)->dispose (object);
}

static void
bt_part_way_class_init (BtPartWayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_part_way_dispose;
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "part-way.ui");
  gtk_widget_class_bind_template_child (widget_class, BtPartWay, questions);
  gtk_widget_class_bind_template_child (widget_class, BtPartWay, lines);
  gtk_widget_class_bind_template_child (widget_class, BtPartWay, lines_title);
  gtk_widget_class_bind_template_child (widget_class, BtPartWay, problem);
  gtk_widget_class_bind_template_child (widget_class, BtPartWay, toggle);
  gtk_widget_class_bind_template_callback (widget_class, on_write);
}

static void
bt_part_way_init (BtPartWay *self)
{
  self->used = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
bt_part_way_set_fund (BtPartWay *self,
                      BtFund    *fund)
{
  g_return_if_fail (BT_IS_PART_WAY (self));

  g_set_object (&self->fund, fund);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggle), FALSE);
  if (fund != NULL)
    ask (self);
}
