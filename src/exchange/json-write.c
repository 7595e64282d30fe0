/* json-write.c: a plan as JSON text, in the order of the plan's format, which is that of the tables
 * of fields. */
#include "config.h"

#include "exchange/json-write.h"

#include "exchange/json-private.h"

/* Significant ones: more than a quantity has, fewer than show a double's noise. */
#define REAL_PLACES 15

static json_t *write_record (BtRecord *record,
                             gboolean  with_id);

const char *
bt_json_get_part (gpointer       record,
                  const BtField *field)
{
  if (field->part_of != NULL)
    return field->part_of;
  /* the plan's own facts stand in an object of their own, beside its lists */
  return BT_IS_PLAN (record) && field->kind != BT_KIND_LIST ? "plan" : NULL;
}

gboolean
bt_json_has_id (const BtField *list)
{
  return (list->flags & BT_FIELD_SINGLE) == 0;
}

static json_t *
write_number (const BtField *field,
              gint64         number)
{
  g_autofree char *day = NULL;

  if (number == BT_NUMBER_UNKNOWN)
    return NULL;

  switch (field->kind)
    {
    case BT_KIND_CODE:
      return json_string (bt_code_to_nick (field->type (), (int) number));
    case BT_KIND_DAY:
      day = bt_day_format_iso ((BtDay) number);
      return json_string (day);
    case BT_KIND_FLAG:
      return json_boolean (number);
    case BT_KIND_QUANTITY:
      if (number % BT_QUANTITY_ONE != 0)
        return json_real ((double) number / BT_QUANTITY_ONE);
      return json_integer (number / BT_QUANTITY_ONE);
    case BT_KIND_PENCE:
    case BT_KIND_COUNT:
      return json_integer (number);
    case BT_KIND_TEXT:
    case BT_KIND_BYTES:
    case BT_KIND_REFERENCE:
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (NULL);
    }
}

static json_t *
write_picture (GBytes *picture)
{
  gsize length;
  gconstpointer data = g_bytes_get_data (picture, &length);
  g_autofree char *text = g_base64_encode (data, length);

  return json_string (text);
}

static json_t *
write_references (GPtrArray *records)
{
  json_t *ids = json_array ();

  for (guint i = 0; i < records->len; i++)
    json_array_append_new (ids, json_string (bt_record_get_id (g_ptr_array_index (records, i))));
  return ids;
}

/* An object of its own, which is left out when it would be empty. */
static json_t *
write_single (BtRecord *record)
{
  g_autoptr (json_t) object = write_record (record, FALSE);

  return json_object_size (object) == 0 ? NULL : json_incref (object);
}

static json_t *
write_list (BtRecord      *owner,
            const BtField *field)
{
  BtList *list = bt_record_get_list (owner, field);
  json_t *items = NULL;

  if (bt_list_get_length (list) == 0)
    return NULL;
  if ((field->flags & BT_FIELD_SINGLE) != 0)
    return write_single (bt_list_get (list, 0));

  items = json_array ();
  for (guint i = 0; i < bt_list_get_length (list); i++)
    json_array_append_new (items, write_record (bt_list_get (list, i), TRUE));
  return items;
}

/* NULL where there is nothing to write. */
static json_t *
write_field (BtRecord      *record,
             const BtField *field)
{
  BtValue value = bt_record_get_value (record, field);

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      return value.text == NULL ? NULL : json_string (value.text);
    case BT_KIND_BYTES:
      return value.bytes == NULL ? NULL : write_picture (value.bytes);
    case BT_KIND_REFERENCE:
      return value.record == NULL ? NULL : json_string (bt_record_get_id (value.record));
    case BT_KIND_REFERENCES:
      return value.records == NULL ? NULL : write_references (value.records);
    case BT_KIND_LIST:
      return write_list (record, field);
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      return write_number (field, value.number);
    }
}

/* The object inside @object in which a field stands. */
static json_t *
get_part_object (json_t     *object,
                 const char *part)
{
  json_t *inner = NULL;

  if (part == NULL)
    return object;
  inner = json_object_get (object, part);
  if (inner == NULL)
    {
      inner = json_object ();
      json_object_set_new (object, part, inner);
    }
  return inner;
}

static json_t *
write_record (BtRecord *record,
              gboolean  with_id)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);
  json_t *object = json_object ();

  if (BT_IS_PLAN (record))
    json_object_set_new (object, BT_JSON_MARK, json_integer (BT_JSON_VERSION));
  else if (with_id)
    json_object_set_new (object, BT_JSON_ID, json_string (bt_record_get_id (record)));

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      json_t *value = write_field (record, field);

      if (value != NULL)
        json_object_set_new (get_part_object (object, bt_json_get_part (record, field)),
                             bt_field_get_json_key (field), value);
    }
  return object;
}

static int
append (const char *text,
        size_t      length,
        void       *string)
{
  g_string_append_len (string, text, (gssize) length);
  return 0;
}

char *
bt_json_write (BtPlan *plan)
{
  g_autoptr (json_t) root = NULL;
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  root = write_record (BT_RECORD (plan), FALSE);
  json_dump_callback (root, append, text, JSON_INDENT (2) | JSON_REAL_PRECISION (REAL_PLACES));
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}
