/* form.c: fields and lists of one record, which are given to them all at once. */
#include "ui/kit/form.h"

#include "model/plan.h"
#include "ui/kit/add-line.h"
#include "ui/kit/field-row.h"
#include "ui/kit/record-list.h"

struct _BtForm
{
  GtkBox    parent_instance;
  BtRecord *record;
  BtPlan   *plan;   /* that the record stands in */
  BtPlan   *lent;   /* that it is going to stand in */
};

enum
{
  PROP_0,
  PROP_RECORD,
  PROP_PLAN,
  N_PROPS
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (BtForm, bt_form, GTK_TYPE_BOX)

static void
give_record (BtForm    *self,
             GtkWidget *widget,
             BtRecord  *record)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (BT_IS_FIELD_ROW (child))
      g_object_set (child, "plan", self->lent, "record", record, NULL);
    else if (BT_IS_RECORD_LIST (child))
      g_object_set (child, "owner", record, NULL);
    else if (!BT_IS_FORM (child))
      give_record (self, child, record);
}

static void set_record (BtForm   *self,
                        BtRecord *record);

static void
on_plan_changed (BtForm *self)
{
  if (bt_record_get_plan (self->record) == self->plan)
    return;
  set_record (self, NULL);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
set_record (BtForm   *self,
            BtRecord *record)
{
  BtPlan *plan = NULL;

  if (record == self->record)
    return;

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, on_plan_changed, self);
  g_set_object (&self->record, record);
  plan = record != NULL ? bt_record_get_plan (record) : NULL;
  g_set_object (&self->plan, plan);
  if (self->plan != NULL)
    g_signal_connect_object (self->plan, "changed", G_CALLBACK (on_plan_changed), self,
                             G_CONNECT_SWAPPED);
  give_record (self, GTK_WIDGET (self), record);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RECORD]);
}

static void
bt_form_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  BtForm *self = BT_FORM (object);

  if (id == PROP_PLAN)
    g_set_object (&self->lent, g_value_get_object (value));
  else
    set_record (self, g_value_get_object (value));
}

static void
bt_form_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  BtForm *self = BT_FORM (object);

  if (id == PROP_PLAN)
    g_value_set_object (value, self->lent);
  else
    g_value_set_object (value, self->record);
}

static void
bt_form_dispose (GObject *object)
{
  BtForm *self = BT_FORM (object);

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, on_plan_changed, self);
  g_clear_object (&self->record);
  g_clear_object (&self->plan);
  g_clear_object (&self->lent);

  G_OBJECT_CLASS (bt_form_parent_class)->dispose (object);
}

static void
bt_form_class_init (BtFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_form_set_property;
  object_class->get_property = bt_form_get_property;
  object_class->dispose = bt_form_dispose;
  props[PROP_RECORD] = g_param_spec_object (
      "record", NULL, NULL, BT_TYPE_RECORD,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, BT_TYPE_PLAN,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_LEFT] = g_signal_new ("left", BT_TYPE_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 0);
}

static void
bt_form_init (BtForm *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 16);
}

GtkWidget *
bt_form_new (void)
{
  return g_object_new (BT_TYPE_FORM, NULL);
}

gboolean
bt_form_keep_focused (GtkWindow *window)
{
  GtkWidget *focus = NULL;
  GtkWidget *row = NULL, *line = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);

  focus = gtk_root_get_focus (GTK_ROOT (window));
  if (focus == NULL)
    return TRUE;
  row = gtk_widget_get_ancestor (focus, BT_TYPE_FIELD_ROW);
  line = gtk_widget_get_ancestor (focus, BT_TYPE_ADD_LINE);
  return (row == NULL || bt_field_row_keep (BT_FIELD_ROW (row)))
         && (line == NULL || bt_add_line_keep (BT_ADD_LINE (line)));
}
