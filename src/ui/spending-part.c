/* spending-part.c: the part of a payment that is for one line, from one fund. */
#include "config.h"

#include "ui/spending-part.h"

#include "ui/kit/columns.h"
#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtSpendingPart
{
  GtkBox     parent_instance;
  BtPart    *part;
  GtkWidget *form;
  GtkWidget *amount;
  GtkWidget *line;
  GtkWidget *fund;
  GtkWidget *remove;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtSpendingPart, bt_spending_part, GTK_TYPE_BOX)

static void
on_remove (BtSpendingPart *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
bt_spending_part_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  BtSpendingPart *self = BT_SPENDING_PART (object);

  g_set_object (&self->part, g_value_get_object (value));
  if (self->part != NULL && bt_record_get_plan (self->part) != NULL)
    g_object_set (self->form, "record", self->part, NULL);
}

static void
bt_spending_part_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_object (value, BT_SPENDING_PART (object)->part);
}

static gboolean
bt_spending_part_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (BT_SPENDING_PART (widget)->amount);
}

static void
bt_spending_part_dispose (GObject *object)
{
  g_clear_object (&BT_SPENDING_PART (object)->part);

  G_OBJECT_CLASS (bt_spending_part_parent_class)->dispose (object);
}

static void
bt_spending_part_class_init (BtSpendingPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_spending_part_set_property;
  object_class->get_property = bt_spending_part_get_property;
  object_class->dispose = bt_spending_part_dispose;
  widget_class->grab_focus = bt_spending_part_grab_focus;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_PART,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", BT_TYPE_SPENDING_PART, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  bt_kit_ensure_types ();
  g_type_ensure (BT_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "spending-part.ui");
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPart, form);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPart, amount);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPart, line);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPart, fund);
  gtk_widget_class_bind_template_child (widget_class, BtSpendingPart, remove);
  gtk_widget_class_bind_template_callback (widget_class, on_remove);
}

static void
bt_spending_part_init (BtSpendingPart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
bt_spending_part_new (BtPart *part,
                      BtPlan *plan)
{
  BtSpendingPart *self = g_object_new (BT_TYPE_SPENDING_PART, "record", part, NULL);

  g_object_set (self->form, "plan", plan, NULL);
  g_object_set (self->form, "record", part, NULL);
  gtk_widget_set_visible (self->remove, TRUE);
  return GTK_WIDGET (self);
}

BtPart *
bt_spending_part_get_part (BtSpendingPart *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_PART (self), NULL);

  return self->part;
}

gboolean
bt_spending_part_keep (BtSpendingPart *self)
{
  g_return_val_if_fail (BT_IS_SPENDING_PART (self), FALSE);

  return bt_field_row_keep (BT_FIELD_ROW (self->amount));
}
