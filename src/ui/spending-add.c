/* spending-add.c: writing down a payment: how much, who to, what for. */
#include "config.h"

#include "ui/spending-add.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "ui/kit/columns.h"
#include "ui/kit/enter.h"
#include "ui/kit/kit.h"
#include "ui/kit/said.h"
#include "ui/spending-draft.h"
#include "ui/spending-part.h"
#include "ui/ui.h"
#include "words/spending.h"

struct _BtSpendingAdd
{
  GtkBox           parent_instance;
  BtPlan          *plan;
  BtSpendingDraft *draft;        /* what is written and not added yet */
  GtkWidget       *amount;
  GtkWidget       *payee;
  GtkWidget       *line;
  GtkWidget       *on;
  GtkWidget       *purpose;
  GtkWidget       *fund;
  GtkWidget       *split;        /* the parts, where there is more than one, around: */
  GtkWidget       *parts;
  BtMoneyLabel    *sum;
  GtkWidget       *split_button;
  GtkWidget       *problem;
  GtkWidget       *done;
  GtkWidget       *said;
};

enum
{
  SIGNAL_ADDED,
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSpendingAdd, bt_spending_add, GTK_TYPE_BOX)

static gboolean
is_split (BtSpendingAdd *self)
{
  return bt_spending_draft_count_parts (self->draft) > 1;
}

/* Parts. */

static void
show_sum (BtSpendingAdd *self)
{
  BtSpending *payment = bt_spending_draft_get_payment (self->draft);
  g_autofree char *words = bt_words_spending_sum (payment, TRUE);
  g_autofree char *bare = bt_words_spending_sum (payment, FALSE);

  bt_money_label_set_words (self->sum, words, bare);
}

/* One part is written in the fields above; more of them have their own. */
static void
show_split (BtSpendingAdd *self)
{
  gboolean split = is_split (self);

  gtk_widget_set_visible (self->amount, !split);
  gtk_widget_set_visible (self->line, !split);
  gtk_widget_set_visible (self->fund, !split);
  gtk_widget_set_visible (self->split_button, !split);
  gtk_widget_set_visible (self->split, split);
  show_sum (self);
}

static void
give (GtkWidget *row,
      BtPlan    *plan,
      gpointer   record)
{
  g_object_set (row, "plan", plan, "record", record, NULL);
}

static void
give_first (BtSpendingAdd *self)
{
  BtPart *first = bt_spending_draft_get_part (self->draft, 0);

  give (self->amount, self->plan, first);
  give (self->line, self->plan, first);
  give (self->fund, self->plan, first);
}

static void
clear_rows (BtSpendingAdd *self)
{
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (self->parts)) != NULL)
    gtk_box_remove (GTK_BOX (self->parts), row);
}

static void
take_part_off (BtSpendingAdd  *self,
               BtSpendingPart *row)
{
  g_autoptr (BtPart) part = g_object_ref (bt_spending_part_get_part (row));

  gtk_widget_grab_focus (self->done); /* the row that has the keyboard goes */
  gtk_box_remove (GTK_BOX (self->parts), GTK_WIDGET (row));
  bt_spending_draft_take_off (self->draft, part);
  if (!is_split (self))
    {
      clear_rows (self);
      give_first (self);
    }
  show_split (self);
}

static GtkWidget *
add_row (BtSpendingAdd *self,
         BtPart        *part)
{
  GtkWidget *row = bt_spending_part_new (part, self->plan);

  g_signal_connect_object (row, "removed", G_CALLBACK (take_part_off), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->parts), row);
  return row;
}

static void
on_another (BtSpendingAdd *self)
{
  gtk_widget_grab_focus (add_row (self, bt_spending_draft_add_part (self->draft)));
}

static void
on_split (BtSpendingAdd *self)
{
  BtPart *second = NULL;

  if (!bt_field_row_keep (BT_FIELD_ROW (self->amount)))
    return;
  second = bt_spending_draft_add_part (self->draft);
  clear_rows (self);
  add_row (self, bt_spending_draft_get_part (self->draft, 0));
  add_row (self, second);
  show_split (self);
  gtk_widget_grab_focus (gtk_widget_get_first_child (self->parts));
}

/* Adding. */

static void
begin (BtSpendingAdd *self)
{
  BtSpending *payment = NULL;

  g_clear_object (&self->draft);
  self->draft = bt_spending_draft_new (self->plan);
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (show_sum), self, G_CONNECT_SWAPPED);
  payment = bt_spending_draft_get_payment (self->draft);
  give (self->payee, self->plan, payment);
  give (self->on, self->plan, payment);
  give (self->purpose, self->plan, payment);
  clear_rows (self);
  give_first (self);
  show_split (self);
}

static void
tell (BtSpendingAdd *self,
      const char    *problem)
{
  gtk_label_set_label (GTK_LABEL (self->problem), problem != NULL ? problem : "");
  gtk_widget_set_visible (self->problem, problem != NULL);
}

/* Keeps what is typed in every field; FALSE where one cannot be read, which is said beside it. */
static gboolean
keep_all (BtSpendingAdd *self)
{
  gboolean kept = bt_field_row_keep (BT_FIELD_ROW (self->on));

  if (!is_split (self))
    kept &= bt_field_row_keep (BT_FIELD_ROW (self->amount));
  for (GtkWidget *row = gtk_widget_get_first_child (self->parts); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    kept &= bt_spending_part_keep (BT_SPENDING_PART (row));
  return kept;
}

static void
say_added (BtSpendingAdd *self,
           BtSpending    *payment)
{
  g_autofree char *who = bt_words_spending_who (payment), *day = bt_day_format (payment->on);
  g_autofree char *short_who = bt_text_cut (who != NULL ? who : _("a payment"), 40);
  /* Translators: who was paid, and when: "Added: Dele, 6 November 2026." */
  g_autofree char *said = g_strdup_printf (_("Added: %1$s, %2$s."), short_who, day);

  bt_said_about (self->said, payment, said);
}

static void
on_add (BtSpendingAdd *self)
{
  g_autoptr (BtSpending) payment = NULL;

  tell (self, NULL);
  if (!keep_all (self))
    return;
  if (!bt_spending_draft_is_known (self->draft))
    {
      tell (self, _("Please write how much it was, or who was paid."));
      return;
    }
  payment = g_object_ref (bt_spending_draft_get_payment (self->draft));
  if (!bt_spending_draft_put (self->draft))
    return;
  begin (self);
  say_added (self, payment);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, payment);
}

static void
on_done (BtSpendingAdd *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static gboolean
on_escape (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  BtSpendingAdd *self = BT_SPENDING_ADD (widget);

  if (!gtk_widget_get_visible (self->done))
    return FALSE;
  on_done (self);
  return TRUE;
}

/* Which of the fields that make a payment is empty yet; NULL where none is. */
static GtkWidget *
find_empty (BtSpendingAdd *self)
{
  BtPart *first = bt_spending_draft_get_part (self->draft, 0);

  if (!is_split (self) && first->amount == BT_PENCE_UNKNOWN)
    return self->amount;
  return bt_text_is_blank (bt_spending_draft_get_payment (self->draft)->payee) ? self->payee : NULL;
}

/* Enter leads to what is not written yet, and then adds. */
static gboolean
on_enter (gpointer   data,
          GtkWidget *text)
{
  BtSpendingAdd *self = data;
  GtkWidget *empty = NULL;

  if (!keep_all (self))
    return TRUE;
  empty = find_empty (self);
  if (empty != NULL && !gtk_widget_is_ancestor (text, empty))
    gtk_widget_grab_focus (empty);
  else
    on_add (self);
  return TRUE;
}

/* Its fields are made when they are first seen. */
static void
bt_spending_add_map (GtkWidget *widget)
{
  if (BT_SPENDING_ADD (widget)->draft == NULL)
    begin (BT_SPENDING_ADD (widget));
  GTK_WIDGET_CLASS (bt_spending_add_parent_class)->map (widget);
}

static gboolean
bt_spending_add_grab_focus (GtkWidget *widget)
{
  BtSpendingAdd *self = BT_SPENDING_ADD (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->amount) ? self->amount
                                                                      : self->payee);
}

static void
bt_spending_add_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_ADD (object)->draft);
  g_clear_object (&BT_SPENDING_ADD (object)->plan);

  G_OBJECT_CLASS (bt_spending_add_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, amount);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, payee);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, line);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, on);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, purpose);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, fund);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, split);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, parts);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, sum);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, split_button);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, problem);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, done);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingAdd, said);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_another);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
  gtk_widget_class_bind_template_callback (widget_class, on_split);
}

static void
bt_spending_add_class_init (BtSpendingAddClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_spending_add_dispose;
  widget_class->grab_focus = bt_spending_add_grab_focus;
  widget_class->map = bt_spending_add_map;
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-add.ui");
  bind_children (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape, NULL);
  signals[SIGNAL_ADDED] = g_signal_new ("added", BT_TYPE_SPENDING_ADD, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, BT_TYPE_RECORD);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", BT_TYPE_SPENDING_ADD, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
bt_spending_add_init (BtSpendingAdd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bt_enter_watch (GTK_WIDGET (self), on_enter, self);
}

void
bt_spending_add_set_plan (BtSpendingAdd *self,
                          BtPlan        *plan)
{
  g_return_if_fail (BT_IS_SPENDING_ADD (self) && self->plan == NULL);

  g_set_object (&self->plan, plan);
}

void
bt_spending_add_set_first (BtSpendingAdd *self,
                           gboolean       first)
{
  g_return_if_fail (BT_IS_SPENDING_ADD (self));

  gtk_widget_set_visible (self->done, !first);
}
