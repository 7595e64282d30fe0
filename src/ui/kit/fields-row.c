/* fields-row.c: a small record in a list, with all its fields to be changed where they stand. */
#include "ui/kit/fields-row.h"

#include "ui/kit/field-row.h"
#include "ui/kit/form.h"
#include "ui/kit/wrap.h"

struct _BtFieldsRow
{
  GtkBox     parent_instance;
  BtRecord  *record;
  GtkWidget *form;
};

enum
{
  PROP_0,
  PROP_RECORD,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (BtFieldsRow, bt_fields_row, GTK_TYPE_BOX)

static void
fill (BtFieldsRow *self)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (self->record);
  GtkWidget *wrap = bt_wrap_new ();

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind != BT_KIND_LIST)
      gtk_widget_insert_before (bt_field_row_new (klass->fields[i].name), wrap, NULL);
  gtk_box_append (GTK_BOX (self->form), wrap);
  g_object_set (self->form, "record", self->record, NULL);
}

static void
bt_fields_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  BtFieldsRow *self = BT_FIELDS_ROW (object);

  self->record = g_value_dup_object (value);
  if (self->record != NULL)
    fill (self);
}

static void
bt_fields_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  g_value_set_object (value, BT_FIELDS_ROW (object)->record);
}

static void
bt_fields_row_dispose (GObject *object)
{
  g_clear_object (&BT_FIELDS_ROW (object)->record);

  G_OBJECT_CLASS (bt_fields_row_parent_class)->dispose (object);
}

static void
bt_fields_row_class_init (BtFieldsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = bt_fields_row_set_property;
  object_class->get_property = bt_fields_row_get_property;
  object_class->dispose = bt_fields_row_dispose;
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, BT_TYPE_RECORD,
                                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
bt_fields_row_init (BtFieldsRow *self)
{
  self->form = g_object_new (BT_TYPE_FORM, "hexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (self), self->form);
}
