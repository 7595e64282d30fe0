/* record-properties.c: a class's fields as GObject properties, for templates and bindings. */
#include "model/list.h"
#include "model/plan.h"

static GParamSpec *
make_pspec (const BtField *field)
{
  /* the name is not static: GObject keeps its own copy, with "-" for "_" */
  GParamFlags listed = G_PARAM_READABLE | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB;
  GParamFlags flags = listed | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
    case BT_KIND_CODE:
      return g_param_spec_enum (field->name, NULL, NULL, field->type (), 0, flags);
    case BT_KIND_DAY:
      return g_param_spec_int (field->name, NULL, NULL, BT_DAY_UNKNOWN, G_MAXINT, BT_DAY_UNKNOWN,
                               flags);
    case BT_KIND_COUNT:
      return g_param_spec_int (field->name, NULL, NULL, G_MININT, G_MAXINT, BT_COUNT_UNKNOWN,
                               flags);
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
      return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, BT_NUMBER_UNKNOWN,
                                 flags);
    case BT_KIND_FLAG:
      return g_param_spec_boolean (field->name, NULL, NULL, (field->flags & BT_FIELD_TRUE) != 0,
                                   flags);
    case BT_KIND_BYTES:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_BYTES, flags);
    case BT_KIND_REFERENCE:
      return g_param_spec_object (field->name, NULL, NULL, BT_TYPE_RECORD, flags);
    case BT_KIND_REFERENCES:
      return g_param_spec_boxed (field->name, NULL, NULL, G_TYPE_PTR_ARRAY, flags);
    case BT_KIND_LIST:
      return g_param_spec_object (field->name, NULL, NULL, BT_TYPE_LIST, listed);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
get_property (GObject    *object,
              guint       id,
              GValue     *out,
              GParamSpec *pspec)
{
  const BtField *field = &BT_RECORD_GET_CLASS (object)->fields[id - 1];
  BtValue value = bt_record_get_value (object, field);
  gboolean known = value.number != BT_NUMBER_UNKNOWN;

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      g_value_set_string (out, value.text);
      break;
    case BT_KIND_CODE:
      g_value_set_enum (out, known ? (int) value.number : 0);
      break;
    case BT_KIND_DAY:
      g_value_set_int (out, known ? (int) value.number : BT_DAY_UNKNOWN);
      break;
    case BT_KIND_COUNT:
      g_value_set_int (out, known ? (int) value.number : BT_COUNT_UNKNOWN);
      break;
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
      g_value_set_int64 (out, value.number);
      break;
    case BT_KIND_FLAG:
      g_value_set_boolean (out, known ? value.number != 0 : (field->flags & BT_FIELD_TRUE) != 0);
      break;
    case BT_KIND_BYTES:
      g_value_set_boxed (out, value.bytes);
      break;
    case BT_KIND_REFERENCE:
      g_value_set_object (out, value.record);
      break;
    case BT_KIND_REFERENCES:
      g_value_set_boxed (out, value.records);
      break;
    case BT_KIND_LIST:
      g_value_set_object (out, bt_record_get_list (object, field));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static BtValue
read_gvalue (const BtField *field,
             const GValue  *in)
{
  BtValue value = { .kind = field->kind };

  if (G_VALUE_HOLDS_STRING (in))
    value.text = g_value_get_string (in);
  else if (G_VALUE_HOLDS_OBJECT (in))
    value.record = g_value_get_object (in);
  else if (field->kind == BT_KIND_BYTES)
    value.bytes = g_value_get_boxed (in);
  else if (field->kind == BT_KIND_REFERENCES)
    value.records = g_value_get_boxed (in);
  else if (G_VALUE_HOLDS_INT64 (in))
    value.number = g_value_get_int64 (in);
  else if (G_VALUE_HOLDS_BOOLEAN (in))
    value.number = g_value_get_boolean (in);
  else
    {
      int number = G_VALUE_HOLDS_ENUM (in) ? g_value_get_enum (in) : g_value_get_int (in);
      int unknown = field->kind == BT_KIND_COUNT ? BT_COUNT_UNKNOWN : 0;

      value.number = number == unknown ? BT_NUMBER_UNKNOWN : number;
    }
  return value;
}

static void
set_property (GObject      *object,
              guint         id,
              const GValue *in,
              GParamSpec   *pspec)
{
  const BtField *field = &BT_RECORD_GET_CLASS (object)->fields[id - 1];
  BtValue value = read_gvalue (field, in);
  BtPlan *plan = bt_record_get_plan (object);
  g_autoptr (GError) error = NULL;

  if (bt_record_set_value (object, field, &value, &error))
    return;
  g_object_notify_by_pspec (object, pspec); /* so that a bound entry shows the kept value again */
  if (!bt_plan_is_open (plan)) /* else whoever ends the action is told */
    bt_plan_tell_refused (plan, error);
}

void
bt_record_class_install (BtRecordClass *klass,
                         const char    *table,
                         const BtField *fields,
                         guint          n_fields)
{
  /* GObject does not inherit these two */
  G_OBJECT_CLASS (klass)->get_property = get_property;
  G_OBJECT_CLASS (klass)->set_property = set_property;

  klass->table = table;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->pspecs = g_new (GParamSpec *, n_fields); /* lives as long as the class: for ever */
  for (guint i = 0; i < n_fields; i++)
    {
      klass->pspecs[i] = make_pspec (&fields[i]);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->pspecs[i]);
    }
}
