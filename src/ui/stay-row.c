/* stay-row.c: a stay away, or a visit, and what became of it. */
#include "config.h"

#include "ui/stay-row.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"
#include "sums/units.h"
#include "ui/kit/kit.h"
#include "ui/ui.h"

struct _BtStayRow
{
  GtkBox     parent_instance;
  BtStay    *stay;
  GtkWidget *form;
  GtkWidget *units;
  GtkWidget *cancelled; /* by whom, and whether it was charged */
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtStayRow, bt_stay_row, GTK_TYPE_BOX)

/* The days say how long it is where nobody wrote that: it stands there as what is counted. */
static void
show (BtStayRow *self)
{
  BtRecord *line = bt_record_get_owner (self->stay);
  BtUnit unit = BT_IS_BUDGET_LINE (line) ? BT_BUDGET_LINE (line)->unit : BT_UNIT_UNKNOWN;
  BtQuantity counted = bt_stay_get_units (self->stay, unit);
  g_autofree char *text = bt_quantity_format (counted);

  g_object_set (self->units, "prompt", text, NULL);
  gtk_widget_set_visible (self->cancelled, self->stay->state == BT_STAY_STATE_CANCELLED
                                               || self->stay->cancelled_by != 0
                                               || self->stay->charged == BT_FLAG_YES);
}

static void
bt_stay_row_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  BtStayRow *self = BT_STAY_ROW (object);

  self->stay = g_value_dup_object (value);
  if (self->stay == NULL)
    return;
  g_object_set (self->form, "record", self->stay, NULL);
  g_signal_connect_object (self->stay, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
bt_stay_row_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_object (value, BT_STAY_ROW (object)->stay);
}

static void
bt_stay_row_dispose (GObject *object)
{
  g_clear_object (&BT_STAY_ROW (object)->stay);

  G_OBJECT_CLASS (bt_stay_row_parent_class)->dispose (object);
}

static void
bt_stay_row_class_init (BtStayRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = bt_stay_row_set_property;
  object_class->get_property = bt_stay_row_get_property;
  object_class->dispose = bt_stay_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_STAY,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  bt_kit_ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, BT_UI "stay-row.ui");
  gtk_widget_class_bind_template_child (widget_class, BtStayRow, form);
  gtk_widget_class_bind_template_child (widget_class, BtStayRow, units);
  gtk_widget_class_bind_template_child (widget_class, BtStayRow, cancelled);
}

static void
bt_stay_row_init (BtStayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
