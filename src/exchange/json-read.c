/* json-read.c: a plan out of a JSON file: its records and their own values.
 *
 * What they say of one another comes last, as it may name what stands further down. */
#include "config.h"

#include "exchange/json-read.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-private.h"
#include "model/budget-line.h"

typedef struct
{
  GPtrArray  *warnings; /* may be NULL */
  GHashTable *by_id;    /* class of one of the plan's own lists -> (id -> record) */
} Reader;

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

  if (!bt_json_check_array (json, place, error))
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
      || !bt_json_link (by_id, BT_RECORD (plan), root, NULL, error))
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
