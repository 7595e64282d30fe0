/* record.c: one row of the plan; what its class's table of fields makes of it. */
#include "model/record-private.h"

#include <string.h>

#include "base/text.h"
#include "model/list.h"
#include "model/plan.h"

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (BtRecord, bt_record, G_TYPE_OBJECT)

#define MEMBER(self, field, Type) (*(Type *) G_STRUCT_MEMBER_P (self, (field)->offset))

BtRecordPrivate *
bt_record_get_private (gpointer self)
{
  return bt_record_get_instance_private (self);
}

static gint64
or_unknown (gint64 number,
            gint64 unknown)
{
  return number == unknown ? BT_NUMBER_UNKNOWN : number;
}

/* Each kind of number has its own unknown in the struct; a BtValue has one for all. */
static gint64
read_number (gpointer       self,
             const BtField *field)
{
  switch (field->kind)
    {
    case BT_KIND_CODE:
      return or_unknown (MEMBER (self, field, int), 0);
    case BT_KIND_FLAG:
      /* no is 0 and yes is 1; the enum itself is unsigned */
      return or_unknown ((int) MEMBER (self, field, BtFlag) - 1, BT_FLAG_UNKNOWN - 1);
    case BT_KIND_DAY:
      return or_unknown (MEMBER (self, field, BtDay), BT_DAY_UNKNOWN);
    case BT_KIND_COUNT:
      return or_unknown (MEMBER (self, field, int), BT_COUNT_UNKNOWN);
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
      return MEMBER (self, field, gint64); /* their unknown is BT_NUMBER_UNKNOWN */
    case BT_KIND_TEXT:
    case BT_KIND_BYTES:
    case BT_KIND_REFERENCE:
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (BT_NUMBER_UNKNOWN);
    }
}

static void
write_number (gpointer       self,
              const BtField *field,
              gint64         number)
{
  gboolean unknown = number == BT_NUMBER_UNKNOWN;

  switch (field->kind)
    {
    case BT_KIND_CODE:
      MEMBER (self, field, int) = unknown ? 0 : (int) number;
      break;
    case BT_KIND_FLAG:
      MEMBER (self, field, BtFlag) = number != 0 ? BT_FLAG_YES : BT_FLAG_NO;
      if (unknown)
        MEMBER (self, field, BtFlag) = BT_FLAG_UNKNOWN;
      break;
    case BT_KIND_DAY:
      MEMBER (self, field, BtDay) = unknown ? BT_DAY_UNKNOWN : (BtDay) number;
      break;
    case BT_KIND_COUNT:
      MEMBER (self, field, int) = unknown ? BT_COUNT_UNKNOWN : (int) number;
      break;
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
      MEMBER (self, field, gint64) = number;
      break;
    case BT_KIND_TEXT:
    case BT_KIND_BYTES:
    case BT_KIND_REFERENCE:
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_if_reached ();
    }
}

BtValue
bt_record_get_value (gpointer       self,
                     const BtField *field)
{
  BtValue value = { .kind = field->kind };

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      value.text = MEMBER (self, field, char *);
      break;
    case BT_KIND_BYTES:
      value.bytes = MEMBER (self, field, GBytes *);
      break;
    case BT_KIND_REFERENCE:
      value.record = MEMBER (self, field, BtRecord *);
      break;
    case BT_KIND_REFERENCES:
      value.records = MEMBER (self, field, GPtrArray *);
      break;
    case BT_KIND_LIST:
      break;
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      value.number = read_number (self, field);
    }
  return value;
}

static gboolean
references_equal (GPtrArray *a,
                  GPtrArray *b)
{
  guint length = a == NULL ? 0 : a->len;

  if (length != (b == NULL ? 0 : b->len))
    return FALSE;
  for (guint i = 0; i < length; i++)
    if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
      return FALSE;
  return TRUE;
}

static gboolean
bytes_equal (GBytes *a,
             GBytes *b)
{
  return a == b || (a != NULL && b != NULL && g_bytes_equal (a, b));
}

gboolean
bt_value_equal (const BtValue *a,
                const BtValue *b)
{
  g_return_val_if_fail (a->kind == b->kind, FALSE);

  switch (a->kind)
    {
    case BT_KIND_TEXT:
      return strcmp (a->text == NULL ? "" : a->text, b->text == NULL ? "" : b->text) == 0;
    case BT_KIND_BYTES:
      return bytes_equal (a->bytes, b->bytes);
    case BT_KIND_REFERENCE:
      return a->record == b->record;
    case BT_KIND_REFERENCES:
      return references_equal (a->records, b->records);
    case BT_KIND_LIST:
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      return a->number == b->number;
    }
}

static void
put_references (gpointer       self,
                const BtField *field,
                GPtrArray     *records)
{
  GPtrArray *copy = NULL;

  if (records != NULL && records->len > 0)
    {
      copy = g_ptr_array_sized_new (records->len);
      g_ptr_array_extend (copy, records, NULL, NULL);
    }
  g_clear_pointer (&MEMBER (self, field, GPtrArray *), g_ptr_array_unref);
  MEMBER (self, field, GPtrArray *) = copy;
}

static void
write_member (gpointer       self,
              const BtField *field,
              const BtValue *value)
{
  switch (field->kind)
    {
    case BT_KIND_TEXT:
      g_free (MEMBER (self, field, char *));
      MEMBER (self, field, char *) =
          value->text == NULL || *value->text == '\0' ? NULL : g_strdup (value->text);
      break;
    case BT_KIND_BYTES:
      if (value->bytes != NULL)
        g_bytes_ref (value->bytes);
      g_clear_pointer (&MEMBER (self, field, GBytes *), g_bytes_unref);
      MEMBER (self, field, GBytes *) = value->bytes;
      break;
    case BT_KIND_REFERENCE:
      MEMBER (self, field, BtRecord *) = value->record;
      break;
    case BT_KIND_REFERENCES:
      put_references (self, field, value->records);
      break;
    case BT_KIND_LIST:
      break;
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      write_number (self, field, value->number);
    }
}

gboolean
bt_record_put_value (gpointer       self,
                     const BtField *field,
                     const BtValue *value)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (self);
  BtValue old = bt_record_get_value (self, field);

  if (bt_value_equal (&old, value))
    return FALSE;

  write_member (self, field, value);
  g_object_notify_by_pspec (self, klass->pspecs[field - klass->fields]);
  return TRUE;
}

void
bt_record_load_value (gpointer       self,
                      const BtField *field,
                      const BtValue *value)
{
  write_member (self, field, value);
}

gboolean
bt_record_set_value (gpointer       self,
                     const BtField *field,
                     const BtValue *value,
                     GError       **error)
{
  BtPlan *plan = bt_record_get_plan (self);
  BtValue old = bt_record_get_value (self, field);

  g_return_val_if_fail (field->kind == value->kind && field->kind != BT_KIND_LIST, FALSE);

  /* while an action is open, the member may be older than what was kept */
  if (bt_value_equal (&old, value) && (plan == NULL || !bt_plan_is_open (plan)))
    return TRUE;
  if (plan != NULL && bt_plan_get_keeper (plan) != NULL)
    return bt_plan_write (plan, self, field, value, error);

  bt_record_put_value (self, field, value);
  return TRUE;
}

static void
bt_record_finalize (GObject *object)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (object);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];

      if (field->kind == BT_KIND_TEXT)
        g_free (MEMBER (object, field, char *));
      else if (field->kind == BT_KIND_BYTES)
        g_clear_pointer (&MEMBER (object, field, GBytes *), g_bytes_unref);
      else if (field->kind == BT_KIND_REFERENCES)
        g_clear_pointer (&MEMBER (object, field, GPtrArray *), g_ptr_array_unref);
      else if (field->kind == BT_KIND_LIST)
        g_clear_object (&MEMBER (object, field, BtList *));
    }
  g_free (bt_record_get_private (object)->id);

  G_OBJECT_CLASS (bt_record_parent_class)->finalize (object);
}

static void
bt_record_class_init (BtRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bt_record_finalize;
}

static void
bt_record_init (BtRecord *self)
{
}

void
bt_record_init_fields (BtRecord      *self,
                       const BtField *fields,
                       guint          n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].kind == BT_KIND_PENCE || fields[i].kind == BT_KIND_QUANTITY
        || fields[i].kind == BT_KIND_COUNT) /* the others' unknown is 0, as GObject gives it */
      write_number (self, &fields[i], BT_NUMBER_UNKNOWN);
}

const BtField *
bt_record_class_find_field (BtRecordClass *klass,
                            const char    *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (strcmp (klass->fields[i].name, name) == 0)
      return &klass->fields[i];
  return NULL;
}

gpointer
bt_record_new (GType       type,
               const char *id)
{
  BtRecord *self = g_object_new (type, NULL);

  bt_record_get_private (self)->id = id == NULL ? bt_text_new_id () : g_strdup (id);
  return self;
}

const char *
bt_record_get_id (gpointer self)
{
  return bt_record_get_private (self)->id;
}

gint64
bt_record_get_key (gpointer self)
{
  return bt_record_get_private (self)->key;
}

const char *
bt_record_get_table (gpointer self)
{
  return BT_RECORD_GET_CLASS (self)->table;
}

BtPlan *
bt_record_get_plan (gpointer self)
{
  return bt_record_get_private (self)->plan;
}

BtRecord *
bt_record_get_owner (gpointer self)
{
  return bt_record_get_private (self)->owner;
}

const BtField *
bt_record_get_owner_list (gpointer self)
{
  return bt_record_get_private (self)->list;
}

BtList *
bt_record_get_list (gpointer       self,
                    const BtField *field)
{
  BtList **list = &MEMBER (self, field, BtList *);

  g_return_val_if_fail (field->kind == BT_KIND_LIST, NULL);

  if (*list == NULL)
    *list = bt_list_new (field->type ());
  return *list;
}
