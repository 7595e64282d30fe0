/* json-private.h: what reading and writing JSON share. */
#pragma once

#include <jansson.h>

#include "exchange/json-place.h"
#include "model/plan.h"

G_BEGIN_DECLS

#define BT_JSON_VERSION 1
#define BT_JSON_MARK    "bunting" /* says that this is a plan, and of which version */
#define BT_JSON_ID      "id"

/* Bytes as jansson has them, within the format's limits of size and depth; NULL with one line in
 * @error that names the file and, where there is one, the line.  Give back with json_decref(). */
json_t     *bt_json_parse      (GBytes         *bytes,
                                const char     *name,
                                GError        **error);

/* All of @path, if it is no larger than a plan may be. */
GBytes     *bt_json_read_file  (const char     *path,
                                GError        **error);

/* Absent, null, "", [] and {} are the same for every property. */
gboolean    bt_json_is_absent  (const json_t   *json);

/* Puts what @json says into a field that is no list and no reference. */
gboolean    bt_json_load_value (gpointer        record,
                                const BtField  *field,
                                json_t         *json,
                                const BtPlace  *place,
                                GError        **error);

/* @json's text; NULL with @error set where it is none, or too long. */
const char *bt_json_get_text   (json_t         *json,
                                const BtPlace  *place,
                                GError        **error);

/* FALSE with @error set where @json is no list. */
gboolean    bt_json_check_array (json_t         *json,
                                 const BtPlace  *place,
                                 GError        **error);

/* Puts the references of @record and all it owns in place, as @object says, of which they were
 * made; FALSE with @error set where one names nothing, or something that must be given is not.
 * @by_id has a table (id -> record) for the class of each of the plan's own lists. */
gboolean    bt_json_link       (GHashTable     *by_id,
                                BtRecord       *record,
                                json_t         *object,
                                const BtPlace  *place,
                                GError        **error);

/* The key of the object inside @record's in which @field stands; NULL where it is @record's own. */
const char *bt_json_get_part   (gpointer        record,
                                const BtField  *field);

/* TRUE where records of @list are written with their id: all that stand in an array. */
gboolean    bt_json_has_id     (const BtField  *list);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (json_t, json_decref)

G_END_DECLS
