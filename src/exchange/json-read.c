/* json-read.c: a plan out of a JSON file: first its records, then what they say of one another. */
#include "config.h"

#include "exchange/json-read.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-private.h"
#include "model/budget-line.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "model/wealth.h"

typedef struct
{
  GPtrArray  *warnings; /* may be NULL */
  GHashTable *by_id;    /* class of one of the plan's own lists -> (id -> record) */
} Reader;

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

static gboolean read_list (Reader         *self,
                           BtRecord       *owner,
                           const BtField  *field,
                           json_t         *json,
                           const BtPlace  *place,
                           GError        **error);

static const BtField *
find_field (BtRecord   *record,
            const char *part,
            const char *key)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (g_strcmp0 (bt_json_get_part (record, &klass->fields[i]), part) == 0
        && strcmp (bt_field_get_json_key (&klass->fields[i]), key) == 0)
      return &klass->fields[i];
  return NULL;
}

static gboolean
is_part (BtRecord   *record,
         const char *key)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (g_strcmp0 (bt_json_get_part (record, &klass->fields[i]), key) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
check_object (json_t         *json,
              const BtPlace  *place,
              GError        **error)
{
  return json_is_object (json)
         || bt_place_refuse (place, error, _("this must be an object, in { }"));
}

static gboolean
check_array (json_t         *json,
             const BtPlace  *place,
             GError        **error)
{
  return json_is_array (json)
         || bt_place_refuse (place, error, _("this must be a list, in [ ]"));
}

static void
warn_unknown (Reader        *self,
              const BtPlace *place)
{
  g_autofree char *where = NULL;
  char *warning = NULL;

  if (self->warnings == NULL)
    return;
  where = bt_place_format (place);
  /* Translators: %s is a place in a file, such as "budget_lines[3].colour". */
  warning = g_strdup_printf (_("%s: left out, because plans have nothing of that name"), where);
  g_ptr_array_add (self->warnings, warning);
}

/* First pass: records and their own values. */

/* Keys of an object that are no fields: they were read before. */
static gboolean
is_read_elsewhere (BtRecord   *record,
                   const char *key)
{
  const BtField *list = bt_record_get_owner_list (record);

  if (BT_IS_PLAN (record))
    return strcmp (key, BT_JSON_MARK) == 0;
  return bt_json_has_id (list) && strcmp (key, BT_JSON_ID) == 0;
}

/* The members of @object that are fields of @record and stand in its part of that name. */
static gboolean
read_members (Reader         *self,
              BtRecord       *record,
              const char     *part,
              json_t         *object,
              const BtPlace  *place,
              GError        **error)
{
  const char *key;
  json_t *json;

  json_object_foreach (object, key, json)
    {
      BtPlace here = { .inside = place, .key = key };
      const BtField *field = find_field (record, part, key);
      gboolean done = TRUE;

      if (field == NULL && part == NULL && is_part (record, key))
        done = bt_json_is_absent (json)
               || (check_object (json, &here, error)
                   && read_members (self, record, key, json, &here, error));
      else if (field == NULL && (part != NULL || !is_read_elsewhere (record, key)))
        warn_unknown (self, &here);
      else if (field == NULL || bt_json_is_absent (json))
        continue;
      else if (field->kind == BT_KIND_LIST)
        done = read_list (self, record, field, json, &here, error);
      else if (field->kind != BT_KIND_REFERENCE && field->kind != BT_KIND_REFERENCES)
        done = bt_json_load_value (record, field, json, &here, error);
      if (!done)
        return FALSE;
    }
  return TRUE;
}

/* FALSE with @error set; else @id is the item's own or NULL, where it may do without. */
static gboolean
read_id (const BtField  *list,
         json_t         *item,
         GHashTable     *taken,
         const BtPlace  *place,
         const char    **id,
         GError        **error)
{
  json_t *json = json_object_get (item, BT_JSON_ID);
  BtPlace here = { .inside = place, .key = BT_JSON_ID };
  g_autofree char *quoted = NULL;

  *id = NULL;
  if (bt_json_is_absent (json))
    return (list->flags & BT_FIELD_OWN_ID) == 0
           || bt_place_refuse (&here, error, _("this must be given"));

  *id = bt_json_get_text (json, &here, error);
  if (*id == NULL)
    return FALSE;
  if (!g_hash_table_contains (taken, *id))
    return TRUE;
  quoted = bt_place_quote (*id);
  return bt_place_refuse (&here, error, _("\"%s\" is already the id of another one"), quoted);
}

static gboolean
read_item (Reader         *self,
           BtRecord       *owner,
           const BtField  *list,
           json_t         *item,
           GHashTable     *taken,
           const BtPlace  *place,
           GError        **error)
{
  g_autoptr (BtRecord) record = NULL;
  const char *id;

  if (!check_object (item, place, error) || !read_id (list, item, taken, place, &id, error))
    return FALSE;

  record = bt_record_new (list->type (), id);
  bt_record_place (record, owner, list, G_MAXUINT);
  g_hash_table_insert (taken, (gpointer) bt_record_get_id (record), record);
  return read_members (self, record, NULL, item, place, error);
}

/* A line has at most one share that is the rest, and no share is both a sum and the rest. */
static gboolean
check_shares (BtList         *shares,
              const BtPlace  *place,
              GError        **error)
{
  gboolean has_rest = FALSE;

  for (guint i = 0; i < bt_list_get_length (shares); i++)
    {
      BtShare *share = bt_list_get (shares, i);
      BtPlace item = { .inside = place, .index = i };
      BtPlace here = { .inside = &item, .key = "rest" };

      if (share->rest != BT_FLAG_YES)
        continue;
      if (share->amount != BT_PENCE_UNKNOWN)
        return bt_place_refuse (&here, error, _("a share is an amount or the rest, not both"));
      if (has_rest)
        return bt_place_refuse (&here, error, _("only one share can be the rest"));
      has_rest = TRUE;
    }
  return TRUE;
}

static gboolean
read_list (Reader         *self,
           BtRecord       *owner,
           const BtField  *field,
           json_t         *json,
           const BtPlace  *place,
           GError        **error)
{
  BtList *list = bt_record_get_list (owner, field);
  g_autoptr (GHashTable) taken = NULL;
  json_t *item;
  size_t i;

  if ((field->flags & BT_FIELD_SINGLE) != 0)
    return check_object (json, place, error)
           && read_members (self, bt_list_get (list, 0), NULL, json, place, error);

  if (!check_array (json, place, error))
    return FALSE;
  taken = g_hash_table_new (g_str_hash, g_str_equal); /* the ids are the records' own */
  json_array_foreach (json, i, item)
    {
      BtPlace here = { .inside = place, .index = i };

      if (!read_item (self, owner, field, item, taken, &here, error))
        return FALSE;
    }
  if (BT_IS_PLAN (owner))
    g_hash_table_insert (self->by_id, GSIZE_TO_POINTER (field->type ()), g_steal_pointer (&taken));
  return field->type () != BT_TYPE_SHARE || check_shares (list, place, error);
}

/* Second pass: references, which may name what stands further down. */

static BtRecord *
find_target (Reader         *self,
             const BtField  *field,
             json_t         *json,
             const BtPlace  *place,
             GError        **error)
{
  GHashTable *by_id = g_hash_table_lookup (self->by_id, GSIZE_TO_POINTER (field->type ()));
  const char *id = bt_json_get_text (json, place, error);
  g_autofree char *quoted = NULL;
  BtRecord *target = NULL;

  if (id == NULL)
    return NULL;
  if (by_id != NULL)
    target = g_hash_table_lookup (by_id, id);
  if (target != NULL)
    return target;

  quoted = bt_place_quote (id);
  bt_place_refuse (place, error, describe_missing (field->type ()), quoted);
  return NULL;
}

static gboolean
read_reference (Reader         *self,
                BtRecord       *record,
                const BtField  *field,
                json_t         *json,
                const BtPlace  *place,
                GError        **error)
{
  BtValue value = { .kind = field->kind };

  value.record = find_target (self, field, json, place, error);
  if (value.record == NULL)
    return FALSE;
  bt_record_load_value (record, field, &value);
  return TRUE;
}

static gboolean
read_references (Reader         *self,
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

  if (!check_array (json, place, error))
    return FALSE;
  json_array_foreach (json, i, item)
    {
      BtPlace here = { .inside = place, .index = i };
      BtRecord *target = find_target (self, field, item, &here, error);
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

static gboolean link_record (Reader         *self,
                             BtRecord       *record,
                             json_t         *object,
                             const BtPlace  *place,
                             GError        **error);

static gboolean
link_list (Reader         *self,
           BtList         *list,
           json_t         *json,
           const BtPlace  *place,
           GError        **error)
{
  if (json_is_object (json))
    return link_record (self, bt_list_get (list, 0), json, place, error);

  for (guint i = 0; i < json_array_size (json); i++)
    {
      BtPlace here = { .inside = place, .index = i };

      if (!link_record (self, bt_list_get (list, i), json_array_get (json, i), &here, error))
        return FALSE;
    }
  return TRUE;
}

/* What must be given is looked at here too: nothing but references and a few days. */
static gboolean
link_field (Reader         *self,
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
    return link_list (self, bt_record_get_list (record, field), json, place, error);
  if (field->kind == BT_KIND_REFERENCE)
    return read_reference (self, record, field, json, place, error);
  if (field->kind == BT_KIND_REFERENCES)
    return read_references (self, record, field, json, place, error);
  return TRUE;
}

static gboolean
link_record (Reader         *self,
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
      if (!link_field (self, record, field, json_object_get (around, here.key), &here, error))
        return FALSE;
    }
  return TRUE;
}

/* The whole. */

static gboolean
check_version (json_t      *root,
               const char  *name,
               GError     **error)
{
  json_t *version = json_object_get (root, BT_JSON_MARK);

  if (json_is_integer (version) && json_integer_value (version) == BT_JSON_VERSION)
    return TRUE;

  if (json_is_integer (version) && json_integer_value (version) > BT_JSON_VERSION)
    g_set_error (error, BT_ERROR, BT_ERROR_INPUT,
                 _("%s: a newer Bunting wrote this plan, and is needed to read it"), name);
  else
    g_set_error (error, BT_ERROR, BT_ERROR_INPUT,
                 _("%s: this is not a plan: it does not begin with \"bunting\": 1"), name);
  return FALSE;
}

static void
unref_table (gpointer table)
{
  g_hash_table_unref (table);
}

BtPlan *
bt_json_read_bytes (GBytes      *bytes,
                    const char  *name,
                    GPtrArray   *warnings,
                    GError     **error)
{
  g_autoptr (json_t) root = bt_json_parse (bytes, name, error);
  g_autoptr (GHashTable) by_id = g_hash_table_new_full (NULL, NULL, NULL, unref_table);
  Reader self = { .warnings = warnings, .by_id = by_id };
  g_autoptr (BtPlan) plan = bt_plan_new ();

  if (root == NULL || !check_version (root, name, error))
    return NULL;

  bt_plan_get_person (plan); /* there is always one, whether the file has it or not */
  if (!read_members (&self, BT_RECORD (plan), NULL, root, NULL, error)
      || !link_record (&self, BT_RECORD (plan), root, NULL, error))
    return NULL;
  return g_steal_pointer (&plan);
}

BtPlan *
bt_json_read (const char  *path,
              GPtrArray   *warnings,
              GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = bt_json_read_file (path, error);

  return bytes == NULL ? NULL : bt_json_read_bytes (bytes, name, warnings, error);
}
