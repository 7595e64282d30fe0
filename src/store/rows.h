/* rows.h: records and the rows they are kept in. */
#pragma once

#include "model/plan.h"
#include "store/database.h"
#include "store/tables.h"

G_BEGIN_DECLS

/* Where a record's row says that it stands. */
typedef struct
{
  BtRecord      *owner;
  const BtField *list;
  gint64         position;
} BtStand;

/* Between two neighbours, so that others fit in; and the most there is either way, so that the
 * difference of two does not wrap. */
#define BT_POSITION_GAP (G_GINT64_CONSTANT (1) << 32)
#define BT_POSITION_MAX (G_GINT64_CONSTANT (1) << 61)

/* The rows of one plan in one database. */
typedef struct _BtRows BtRows;

/* Both must outlive it. */
BtRows   *bt_rows_new          (BtDatabase     *database,
                                BtPlan         *plan);
void      bt_rows_free         (BtRows         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtRows, bt_rows_free)

/* Puts in @record and all it owns, each under its key, the record at @position of @owner's
 * @list. */
gboolean  bt_rows_insert       (BtRows         *self,
                                BtRecord       *record,
                                BtRecord       *owner,
                                const BtField  *list,
                                gint64          position,
                                GError        **error);

gboolean  bt_rows_update       (BtRows         *self,
                                BtRecord       *record,
                                const BtField  *field,
                                const BtValue  *value,
                                GError        **error);

/* Makes @record stand at @position of @owner's list. */
gboolean  bt_rows_move         (BtRows         *self,
                                BtRecord       *record,
                                BtRecord       *owner,
                                const BtField  *list,
                                gint64          position,
                                GError        **error);

/* Takes @record out, with what the schema says goes with it. */
gboolean  bt_rows_delete       (BtRows         *self,
                                BtRecord       *record,
                                GError        **error);

/* Stands on the row of @key, until reset.  NULL with @found FALSE where there is none; with
 * @error where that could not be found out. */
BtStatement *bt_rows_select    (BtRows         *self,
                                const BtTable  *table,
                                gint64          key,
                                gboolean       *found,
                                GError        **error);

/* A new record for the row that @statement stands on, known to the plan under its key; for the
 * plan's own row, the plan.  Borrowed.  NULL with @error where there is one of that key already. */
BtRecord *bt_rows_make_record  (BtRows         *self,
                                BtStatement    *statement,
                                const BtTable  *table,
                                GError        **error);

/* What the row that @statement stands on says: where its record stands, and its fields, written
 * as by bt_record_load_value() where @load, else by bt_record_put_value() with a bit in @changed
 * for each that was not so. */
gboolean  bt_rows_read_stand   (BtRows         *self,
                                BtStatement    *statement,
                                const BtTable  *table,
                                BtStand        *stand,
                                GError        **error);
gboolean  bt_rows_read_fields  (BtRows         *self,
                                BtStatement    *statement,
                                const BtTable  *table,
                                BtRecord       *record,
                                gboolean        load,
                                guint64        *changed,
                                GError        **error);

/* The records that @owner's references @field name, in their order.  Give back with
 * g_ptr_array_unref(). */
GPtrArray *bt_rows_read_links  (BtRows         *self,
                                BtRecord       *owner,
                                const BtField  *field,
                                GError        **error);

G_END_DECLS
