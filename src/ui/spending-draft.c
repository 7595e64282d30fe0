/* spending-draft.c: a payment that is being written down and stands in no plan yet, so that adding
 * it is one step for undo. */
#include "ui/spending-draft.h"

#include "base/text.h"
#include "ui/spending-change.h"
#include "words/spending.h"

struct _BtSpendingDraft
{
  GObject     parent_instance;
  BtPlan     *plan;
  BtSpending *payment;
  gboolean    guessing;     /* what changes then nobody chose */
  gboolean    line_chosen;  /* by somebody */
  gboolean    fund_chosen;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSpendingDraft, bt_spending_draft, G_TYPE_OBJECT)

static BtPart *
get_first (BtSpendingDraft *self)
{
  return bt_spending_draft_get_part (self, 0);
}

static gboolean
is_split (BtSpendingDraft *self)
{
  return bt_spending_draft_count_parts (self) > 1;
}

static void
guess (BtSpendingDraft *self,
       BtBudgetLine    *line,
       BtFund          *fund)
{
  self->guessing = TRUE;
  if (!self->line_chosen)
    g_object_set (get_first (self), "line", line, NULL);
  if (!self->fund_chosen)
    g_object_set (get_first (self), "fund", fund, NULL);
  self->guessing = FALSE;
}

static void
on_payee (BtSpendingDraft *self)
{
  BtSpending *last = NULL;

  if (is_split (self) || self->line_chosen)
    return;
  last = bt_spending_find_last (self->plan, self->payment->payee);
  if (last != NULL && bt_list_get_length (last->parts) > 0)
    {
      BtPart *part = bt_list_get (last->parts, 0);

      guess (self, part->line, part->fund);
    }
  else
    guess (self, NULL, bt_spending_guess_fund (self->plan, NULL));
}

static void
on_line (BtSpendingDraft *self)
{
  if (self->guessing || is_split (self))
    return;
  self->line_chosen = TRUE;
  guess (self, NULL, bt_spending_guess_fund (self->plan, get_first (self)->line));
}

static void
on_fund (BtSpendingDraft *self)
{
  if (!self->guessing)
    self->fund_chosen = TRUE;
}

static void
tell_changed (BtSpendingDraft *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static BtPart *
add_part (BtSpendingDraft *self)
{
  const BtField *list = bt_record_class_find_field (BT_RECORD_GET_CLASS (self->payment), "parts");
  g_autoptr (BtPart) part = bt_record_new (BT_TYPE_PART, NULL);

  bt_record_place (part, self->payment, list, G_MAXUINT);
  g_signal_connect_object (part, "notify::amount", G_CALLBACK (tell_changed), self,
                           G_CONNECT_SWAPPED);
  return part;
}

/* A line or a fund that has gone is nothing to choose any more. */
static void
on_plan_changed (BtSpendingDraft *self)
{
  if (bt_record_get_plan (self->payment) != NULL) /* it has just been put there */
    return;
  self->guessing = TRUE;
  for (guint i = 0; i < bt_spending_draft_count_parts (self); i++)
    {
      BtPart *part = bt_spending_draft_get_part (self, i);

      if (part->line != NULL && bt_record_get_plan (part->line) != self->plan)
        g_object_set (part, "line", NULL, NULL);
      if (part->fund != NULL && bt_record_get_plan (part->fund) != self->plan)
        g_object_set (part, "fund", NULL, NULL);
    }
  self->guessing = FALSE;
}

static void
bt_spending_draft_finalize (GObject *object)
{
  g_clear_object (&BT_SPENDING_DRAFT (object)->payment);
  g_clear_object (&BT_SPENDING_DRAFT (object)->plan);

  G_OBJECT_CLASS (bt_spending_draft_parent_class)->finalize (object);
}

static void
bt_spending_draft_class_init (BtSpendingDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_spending_draft_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", BT_TYPE_SPENDING_DRAFT, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_spending_draft_init (BtSpendingDraft *self)
{
}

BtSpendingDraft *
bt_spending_draft_new (BtPlan *plan)
{
  BtSpendingDraft *self = NULL;
  BtPart *part = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  self = g_object_new (BT_TYPE_SPENDING_DRAFT, NULL);
  self->plan = g_object_ref (plan);
  self->payment = bt_record_new (BT_TYPE_SPENDING, NULL);
  g_object_set (self->payment, "on", bt_plan_get_today (plan, bt_day_today ()), "kind",
                BT_SPENDING_KIND_PAYMENT, NULL);
  part = add_part (self);
  guess (self, NULL, bt_spending_guess_fund (plan, NULL));
  g_signal_connect_object (self->payment, "notify::payee", G_CALLBACK (on_payee), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (part, "notify::line", G_CALLBACK (on_line), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (part, "notify::fund", G_CALLBACK (on_fund), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (plan, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
  return self;
}

BtSpending *
bt_spending_draft_get_payment (BtSpendingDraft *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), NULL);

  return self->payment;
}

guint
bt_spending_draft_count_parts (BtSpendingDraft *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), 0);

  return bt_list_get_length (self->payment->parts);
}

BtPart *
bt_spending_draft_get_part (BtSpendingDraft *self,
                            guint            index)
{
  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), NULL);

  return bt_list_get (self->payment->parts, index);
}

BtPart *
bt_spending_draft_add_part (BtSpendingDraft *self)
{
  BtPart *part = NULL;

  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), NULL);

  part = add_part (self);
  g_object_set (part, "fund", get_first (self)->fund, NULL);
  tell_changed (self);
  return part;
}

void
bt_spending_draft_take_off (BtSpendingDraft *self,
                            BtPart          *part)
{
  g_return_if_fail (BT_IS_SPENDING_DRAFT (self) && BT_IS_PART (part));

  bt_record_take_out (part);
  tell_changed (self);
}

gboolean
bt_spending_draft_is_known (BtSpendingDraft *self)
{
  gboolean known = FALSE;

  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), FALSE);

  known = !bt_text_is_blank (self->payment->payee) || !bt_text_is_blank (self->payment->purpose);
  for (guint i = 0; i < bt_spending_draft_count_parts (self); i++)
    known |= bt_spending_draft_get_part (self, i)->amount != BT_PENCE_UNKNOWN;
  return known;
}

/* Of the parts that nobody wrote in none is kept; but one part there always is. */
static void
drop_blank_parts (BtSpendingDraft *self)
{
  for (guint i = bt_spending_draft_count_parts (self); i > 0 && is_split (self); i--)
    {
      BtPart *part = bt_spending_draft_get_part (self, i - 1);

      if (part->amount == BT_PENCE_UNKNOWN && part->line == NULL)
        bt_record_take_out (part);
    }
}

gboolean
bt_spending_draft_put (BtSpendingDraft *self)
{
  BtPence amount = BT_PENCE_UNKNOWN;

  g_return_val_if_fail (BT_IS_SPENDING_DRAFT (self), FALSE);

  drop_blank_parts (self);
  amount = bt_words_spending_amount (self->payment);
  if (amount != BT_PENCE_UNKNOWN && amount < 0)
    g_object_set (self->payment, "kind", BT_SPENDING_KIND_REFUND, NULL);
  return bt_spending_put_payment (self->plan, self->payment);
}
