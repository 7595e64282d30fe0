/* change-row.c: what a what-if changes about one line of the plan, beside what the plan says.
 *
 * What is left empty stays as it is in the plan. */
#include "config.h"

#include "ui/change-row.h"

#include <glib/gi18n.h>

#include "model/option.h"
#include "ui/budget-change.h"
#include "ui/kit/kit.h"
#include "ui/option-change.h"
#include "ui/plan-sums.h"
#include "ui/share-row.h"
#include "ui/ui.h"
#include "words/amounts.h"
#include "words/options.h"

struct _BtChangeRow
{
  GtkBox        parent_instance;
  BtLineChange *change;
  GtkWidget    *form;
  GtkWidget    *fields;       /* all that is not asked of what is left out */
  BtMoneyLabel *plan_quantity;
  BtMoneyLabel *plan_times;
  GtkWidget    *price;
  BtMoneyLabel *plan_price;
  GtkWidget    *paying;
  GtkWidget    *as_planned;   /* who pays is not changed */
  GtkWidget    *changed;      /* it is */
  BtMoneyLabel *plan_pays;
  GtkWidget    *shares;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtChangeRow, bt_change_row, GTK_TYPE_BOX)

/* "In our plan: 16 hours"; where there is money in @value and amounts are hidden nothing. */
static void
show_planned (BtMoneyLabel *label,
              const char   *value,
              gboolean      money)
{
  /* Translators: %s is what the plan says: "16 hours" */
  g_autofree char *words = g_strdup_printf (_("In our plan: %s"), value);

  bt_money_label_set_words (label, words, money ? NULL : words);
}

static void
show_numbers (BtChangeRow  *self,
              BtBudgetLine *line)
{
  g_autofree char *quantity = bt_words_quantity (line->unit, line->quantity);
  g_autofree char *number = bt_quantity_format (line->times);
  gboolean once = number == NULL || line->times == BT_QUANTITY_ONE;
  g_autofree char *times = once ? g_strdup (_("once")) : g_strdup_printf (_("%s times"), number);
  g_autofree char *price = bt_pence_format (line->unit_price);

  show_planned (self->plan_quantity, quantity, FALSE);
  show_planned (self->plan_times, times, FALSE);
  show_planned (self->plan_price, price, TRUE);
}

static void
show_paying (BtChangeRow  *self,
             BtBudgetLine *line)
{
  gboolean changed = bt_list_get_length (self->change->shares) > 0;
  gboolean any = bt_list_get_length (bt_record_get_plan (line)->funds) > 0;
  g_autofree char *words = bt_words_paid_from (line->shares, TRUE);
  g_autofree char *without = bt_words_paid_from (line->shares, FALSE);

  bt_money_label_set_words (self->plan_pays, words, without);
  gtk_widget_set_visible (self->paying, any && (changed || line->how != BT_HOW_PACKAGE));
  gtk_widget_set_visible (self->as_planned, !changed);
  gtk_widget_set_visible (self->changed, changed);
  gtk_widget_set_visible (self->shares, changed);
}

static void
show (BtChangeRow *self)
{
  BtBudgetLine *line = self->change->line;

  if (bt_record_get_plan (self->change) == NULL || line == NULL
      || bt_record_get_plan (line) == NULL)
    return; /* the row is on its way out */
  gtk_widget_set_visible (self->fields, self->change->drop != BT_FLAG_YES);
  gtk_widget_set_visible (self->price, line->how != BT_HOW_PACKAGE
                                           || self->change->unit_price != BT_PENCE_UNKNOWN);
  show_numbers (self, line);
  show_paying (self, line);
}

static void
on_adding_share (BtChangeRow *self,
                 BtShare     *share)
{
  bt_budget_begin_share (bt_record_get_plan (self->change), self->change->shares, share);
}

static void
on_start_shares (BtChangeRow *self)
{
  BtLineChange *change = self->change;

  if (bt_list_get_length (change->line->shares) > 0)
    bt_option_start_shares (change);
  else
    bt_record_list_add (BT_RECORD_LIST (self->shares));
  gtk_widget_child_focus (self->shares, GTK_DIR_TAB_FORWARD);
}

static void
on_drop_shares (BtChangeRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->form)); /* what has the keyboard goes */
  bt_option_drop_shares (self->change);
  gtk_widget_child_focus (self->as_planned, GTK_DIR_TAB_FORWARD);
}

static void
set_change (BtChangeRow  *self,
            BtLineChange *change)
{
  BtPlan *plan = change != NULL ? bt_record_get_plan (change) : NULL;

  if (plan == NULL)
    return;
  self->change = g_object_ref (change);
  g_object_set (self->form, "record", change, NULL);
  g_signal_connect_object (bt_plan_sums_get_for_plan (plan), "changed", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
}

static void
bt_change_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  set_change (BT_CHANGE_ROW (object), g_value_get_object (value));
}

static void
bt_change_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_object (value, BT_CHANGE_ROW (object)->change);
}

static void
bt_change_row_dispose (GObject *object)
{
  g_clear_object (&BT_CHANGE_ROW (object)->change);

  G_OBJECT_CLASS (bt_change_row_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, form);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, fields);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, plan_quantity);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, plan_times);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, price);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, plan_price);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, paying);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, as_planned);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, changed);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, plan_pays);
  gtk_widget_class_bind_template_child (widget_class, BtChangeRow, shares);
  gtk_widget_class_bind_template_callback (widget_class, on_start_shares);
  gtk_widget_class_bind_template_callback (widget_class, on_drop_shares);
}

static void
bt_change_row_class_init (BtChangeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_change_row_set_property;
  object_class->get_property = bt_change_row_get_property;
  object_class->dispose = bt_change_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_LINE_CHANGE,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_SHARE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "change-row.ui");
  bind_children (widget_class);
}

static void
bt_change_row_init (BtChangeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->shares, "adding", G_CALLBACK (on_adding_share), self);
}
