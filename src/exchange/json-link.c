/* json-link.c: what the records of a plan out of JSON say of one another, once all of
 * them are there. */
#include "config.h"

#include "exchange/json-private.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "model/wealth.h"

/* What a reference says when nothing has that id. */
static const struct
{
  GType       (*type) (void);
  const char   *sentence;
} missing[] = {
  { bt_fund_get_type, N_("no fund \"%s\"") },
  { bt_budget_line_get_type, N_("no budget line \"%s\"") },
  { bt_wealth_get_type, N_("no one and nothing in wealth is \"%s\"") },
  { bt_outcome_get_type, N_("no outcome \"%s\"") },
};

static const char *
describe_missing (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    if (missing[i].type () == type)
      return _(missing[i].sentence);
  return _("nothing is called \"%s\"");
}

static BtRecord *
find_target (GHashTable     *by_id,
             const BtField  *field,
             json_t         *json,
             const BtPlace  *place,
             GError        **error)
{
  GHashTable *list = g_hash_table_lookup (by_id, GSIZE_TO_POINTER (field->type ()));
  const char *id = bt_json_get_text (json, place, error);
  g_autofree char *quoted = NULL;
  BtRecord *target = NULL;

  if (id == NULL)
    return NULL;
  if (list != NULL)
    target = g_hash_table_lookup (list, id);
  if (target != NULL)
    return target;

  quoted = bt_place_quote (id);
  bt_place_refuse (place, error, describe_missing (field->type ()), quoted);
  return NULL;
}

static gboolean
read_reference (GHashTable     *by_id,
                BtRecord       *record,
                const BtField  *field,
                json_t         *json,
                const BtPlace  *place,
                GError        **error)
{
  BtValue value = { .kind = field->kind };

  value.record = find_target (by_id, field, json, place, error);
  if (value.record == NULL)
    return FALSE;
  bt_record_load_value (record, field, &value);
  return TRUE;
}

static gboolean
read_references (GHashTable     *by_id,
                 BtRecord       *record,
                 const BtField  *field,
                 json_t         *json,
                 const BtPlace  *place,
                 GError        **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) targets = g_ptr_array_new ();
  BtValue value = { .kind = field->kind, .records = targets };
  json_t *item;
  size_t i;

  if (!bt_json_check_array (json, place, error))
    return FALSE;
  json_array_foreach (json, i, item)
    {
      BtPlace here = { .inside = place, .index = i };
      BtRecord *target = find_target (by_id, field, item, &here, error);
      g_autofree char *quoted = NULL;

      if (target == NULL)
        return FALSE;
      if (g_hash_table_add (seen, target))
        {
          g_ptr_array_add (targets, target);
          continue;
        }
      quoted = bt_place_quote (bt_record_get_id (target));
      return bt_place_refuse (&here, error, _("\"%s\" is already in this list"), quoted);
    }
  bt_record_load_value (record, field, &value);
  return TRUE;
}

static gboolean
link_list (GHashTable     *by_id,
           BtList         *list,
           json_t         *json,
           const BtPlace  *place,
           GError        **error)
{
  if (json_is_object (json))
    return bt_json_link (by_id, bt_list_get (list, 0), json, place, error);

  for (guint i = 0; i < json_array_size (json); i++)
    {
      BtPlace here = { .inside = place, .index = i };

      if (!bt_json_link (by_id, bt_list_get (list, i), json_array_get (json, i), &here, error))
        return FALSE;
    }
  return TRUE;
}

/* What must be given is looked at here too: nothing but references and a few days. */
static gboolean
link_field (GHashTable     *by_id,
            BtRecord       *record,
            const BtField  *field,
            json_t         *json,
            const BtPlace  *place,
            GError        **error)
{
  if (bt_json_is_absent (json))
    return (field->flags & BT_FIELD_REQUIRED) == 0
           || bt_place_refuse (place, error, _("this must be given"));
  if (field->kind == BT_KIND_LIST)
    return link_list (by_id, bt_record_get_list (record, field), json, place, error);
  if (field->kind == BT_KIND_REFERENCE)
    return read_reference (by_id, record, field, json, place, error);
  if (field->kind == BT_KIND_REFERENCES)
    return read_references (by_id, record, field, json, place, error);
  return TRUE;
}

gboolean
bt_json_link (GHashTable     *by_id,
              BtRecord       *record,
              json_t         *object,
              const BtPlace  *place,
              GError        **error)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      const char *part = bt_json_get_part (record, field);
      BtPlace inner = { .inside = place, .key = part };
      BtPlace here = { .inside = place, .key = bt_field_get_json_key (field) };
      json_t *around = object;

      if (part != NULL)
        {
          here.inside = &inner;
          around = json_object_get (object, part);
        }
      if (!link_field (by_id, record, field, json_object_get (around, here.key), &here, error))
        return FALSE;
    }
  return TRUE;
}
