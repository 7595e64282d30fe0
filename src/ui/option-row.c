/* option-row.c: a what-if in a list: its name, and what it changes.
 *
 * What it changes is asked again with each change of the plan, but only while it is seen. */
#include "config.h"

#include "ui/option-row.h"

#include "ui/budget-words.h"
#include "ui/kit/money-label.h"
#include "ui/plan-sums.h"
#include "words/options.h"

struct _BtOptionRow
{
  GtkBox        parent_instance;
  BtOption     *option;
  GtkWidget    *name;
  BtMoneyLabel *changes;
  gboolean      stale;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtOptionRow, bt_option_row, GTK_TYPE_BOX)

static void
show (BtOptionRow *self)
{
  BtPlan *plan = bt_record_get_plan (self->option);
  BtPlanSums *all = NULL;
  const BtSums *ours = NULL, *its = NULL;
  g_autofree char *name = NULL, *words = NULL, *without = NULL;

  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (plan == NULL || self->stale) /* the row is on its way out, or not seen */
    return;
  all = bt_plan_sums_get_for_plan (plan);
  ours = bt_plan_sums_get (all);
  its = bt_plan_sums_get_option (all, self->option);
  name = bt_budget_dup_option_name (self->option);
  words = bt_words_option (ours, its, TRUE);
  without = bt_words_option (ours, its, FALSE);
  gtk_label_set_label (GTK_LABEL (self->name), name);
  bt_money_label_set_words (self->changes, words, without);
}

static void
set_option (BtOptionRow *self,
            BtOption    *option)
{
  BtPlan *plan = option != NULL ? bt_record_get_plan (option) : NULL;

  if (plan == NULL)
    return;
  self->option = g_object_ref (option);
  g_signal_connect_object (bt_plan_sums_get_for_plan (plan), "changed", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  self->stale = TRUE;
}

static void
bt_option_row_map (GtkWidget *widget)
{
  BtOptionRow *self = BT_OPTION_ROW (widget);

  GTK_WIDGET_CLASS (bt_option_row_parent_class)->map (widget);
  if (self->stale && self->option != NULL)
    show (self);
}

static void
bt_option_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  set_option (BT_OPTION_ROW (object), g_value_get_object (value));
}

static void
bt_option_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_object (value, BT_OPTION_ROW (object)->option);
}

static void
bt_option_row_dispose (GObject *object)
{
  g_clear_object (&BT_OPTION_ROW (object)->option);

  G_OBJECT_CLASS (bt_option_row_parent_class)->dispose (object);
}

static void
bt_option_row_class_init (BtOptionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_option_row_set_property;
  object_class->get_property = bt_option_row_get_property;
  object_class->dispose = bt_option_row_dispose;
  GTK_WIDGET_CLASS (klass)->map = bt_option_row_map;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_OPTION,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_option_row_init (BtOptionRow *self)
{
  GtkWidget *changes = bt_money_label_new (BT_MONEY_FULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "option");
  self->name = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                             "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->name, "heading");
  gtk_box_append (GTK_BOX (self), self->name);
  self->changes = BT_MONEY_LABEL (changes);
  gtk_widget_add_css_class (changes, "dim-label");
  gtk_box_append (GTK_BOX (self), changes);
}
