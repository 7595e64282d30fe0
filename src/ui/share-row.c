/* share-row.c: the part of a cost that one fund pays: an amount, or the rest. */
#include "config.h"

#include "ui/share-row.h"

#include <glib/gi18n.h>

#include "model/option.h"
#include "sums/shares.h"
#include "ui/budget-change.h"
#include "ui/kit/kit.h"
#include "ui/plan-sums.h"
#include "ui/ui.h"

struct _BtShareRow
{
  GtkBox        parent_instance;
  BtShare      *share;
  GtkWidget    *form;
  GtkWidget    *amount;
  GtkWidget    *rest;
  BtMoneyLabel *comes_to; /* what the rest is */
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtShareRow, bt_share_row, GTK_TYPE_BOX)

static void
on_rest (BtShareRow *self)
{
  gboolean rest = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->rest));

  if (rest != (self->share->rest == BT_FLAG_YES))
    bt_budget_set_rest (self->share, rest);
}

/* The shares that this is one of. */
static BtList *
get_shares (BtShareRow *self)
{
  return bt_record_get_list (bt_record_get_owner (self->share),
                             bt_record_get_owner_list (self->share));
}

/* What the line costs of which this is a share: in the plan, or in the what-if that adds or changes
 * it; unknown where it is left out. */
static BtPence
find_planned (BtShareRow *self,
              BtPlan     *plan)
{
  BtRecord *owner = bt_record_get_owner (self->share);
  const BtSums *sums = bt_plan_sums_get_of (bt_plan_sums_get_for_plan (plan), owner);
  const BtLineSums *line =
      bt_sums_get_line (sums, BT_IS_LINE_CHANGE (owner) ? BT_LINE_CHANGE (owner)->line
                                                        : BT_BUDGET_LINE (owner));

  return line != NULL ? line->cost.planned : BT_PENCE_UNKNOWN;
}

static void
show (BtShareRow *self)
{
  gboolean rest = self->share->rest == BT_FLAG_YES;
  BtPlan *plan = bt_record_get_plan (self->share);
  BtPence planned = BT_PENCE_UNKNOWN;

  if (plan == NULL) /* the row is on its way out */
    return;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->rest), rest);
  gtk_widget_set_visible (self->amount, !rest);
  planned = rest ? find_planned (self, plan) : BT_PENCE_UNKNOWN;
  gtk_widget_set_visible (GTK_WIDGET (self->comes_to), planned != BT_PENCE_UNKNOWN);
  if (planned != BT_PENCE_UNKNOWN)
    bt_money_label_set_pence (self->comes_to,
                              bt_share_get_amount (self->share, get_shares (self), planned));
}

static void
set_share (BtShareRow *self,
           BtShare    *share)
{
  BtPlan *plan = share != NULL ? bt_record_get_plan (share) : NULL;

  if (plan == NULL)
    return;
  self->share = g_object_ref (share);
  g_object_set (self->form, "record", share, NULL);
  g_signal_connect_object (share, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bt_plan_sums_get_for_plan (plan), "changed", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
}

static void
bt_share_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  set_share (BT_SHARE_ROW (object), g_value_get_object (value));
}

static void
bt_share_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  g_value_set_object (value, BT_SHARE_ROW (object)->share);
}

static void
bt_share_row_dispose (GObject *object)
{
  g_clear_object (&BT_SHARE_ROW (object)->share);

  G_OBJECT_CLASS (bt_share_row_parent_class)->dispose (object);
}

static void
bt_share_row_class_init (BtShareRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_share_row_set_property;
  object_class->get_property = bt_share_row_get_property;
  object_class->dispose = bt_share_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_SHARE,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "share-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtShareRow, form);
  gtk_widget_class_bind_template_child (widget_class, BtShareRow, amount);
  gtk_widget_class_bind_template_child (widget_class, BtShareRow, rest);
  gtk_widget_class_bind_template_child (widget_class, BtShareRow, comes_to);
  gtk_widget_class_bind_template_callback (widget_class, on_rest);
}

static void
bt_share_row_init (BtShareRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
