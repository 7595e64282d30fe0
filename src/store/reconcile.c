/* reconcile.c: the objects, brought to what their rows say now.
 *
 * Rows say what holds; a changeset only says which rows to look at.  So doing, taking back and
 * doing again are one and the same here. */
#include "config.h"

#include "store/reconcile.h"

#include "model/record-private.h"
#include "store/arrange.h"
#include "store/changeset.h"

/* A row that was touched. */
typedef struct
{
  const BtTable *table;
  BtRecord      *record;
  gboolean       there;  /* it has a row */
  gboolean       was_in; /* it stood in the plan */
  guint64        links;  /* the lists of references that were touched: a bit for each field */
  guint64        fields; /* what has changed, the same */
  BtStand        stand;  /* where it is to stand */
} BtTouch;

typedef struct
{
  BtPlan      *plan;
  BtRows      *rows;
  GHashTable  *touches;   /* key -> BtTouch */
  BtArranging *arranging;
  GHashTable  *moved;     /* records that were given another place */
} BtReconciling;

/* Which rows. */

static BtTouch *
touch (BtReconciling *self,
       const BtTable *table,
       gint64         key)
{
  BtTouch *found = g_hash_table_lookup (self->touches, &key);

  if (found == NULL)
    {
      found = g_new0 (BtTouch, 1);
      found->table = table;
      g_hash_table_insert (self->touches, g_memdup2 (&key, sizeof key), found);
    }
  return found;
}

static void
touch_rows (BtReconciling *self,
            GBytes        *changes)
{
  g_autoptr (BtChangesetIter) iter = bt_changeset_read (changes);
  BtRowChange change;

  while (bt_changeset_next (iter, &change))
    {
      const BtTable *table = bt_tables_find_name (change.table);
      const BtField *link = table != NULL ? NULL : bt_tables_find_link (change.table, &table);
      BtTouch *touched = table == NULL ? NULL : touch (self, table, change.key);

      if (link != NULL)
        touched->links |= G_GUINT64_CONSTANT (1) << (link - table->klass->fields);
    }
}

/* Finds each touched row's object, and makes it where there never was one. */
static gboolean
find_records (BtReconciling  *self,
              GError        **error)
{
  GHashTableIter iter;
  gpointer key, data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, &key, &data))
    {
      BtTouch *touched = data;
      BtStatement *row;

      row = bt_rows_select (self->rows, touched->table, *(gint64 *) key, &touched->there, error);
      if (row == NULL && *error != NULL)
        return FALSE;
      touched->record = bt_plan_find (self->plan, *(gint64 *) key);
      if (touched->record == NULL && row != NULL)
        touched->record = bt_rows_make_record (self->rows, row, touched->table, error);
      if (touched->record == NULL && row != NULL)
        return FALSE;
      touched->was_in = touched->record != NULL
                        && bt_record_get_plan (touched->record) == self->plan
                        && !bt_record_get_private (touched->record)->added;
      sqlite3_reset (row);
    }
  return TRUE;
}

/* What they hold. */

static gboolean
read_links (BtReconciling  *self,
            BtTouch        *touched,
            GError        **error)
{
  for (guint i = 0; i < touched->table->links->len; i++)
    {
      const BtField *field = g_ptr_array_index (touched->table->links, i);
      guint64 bit = G_GUINT64_CONSTANT (1) << (field - touched->table->klass->fields);
      g_autoptr (GPtrArray) targets = NULL;
      BtValue value = { .kind = field->kind };

      if ((touched->links & bit) == 0)
        continue;
      targets = bt_rows_read_links (self->rows, touched->record, field, error);
      if (targets == NULL)
        return FALSE;
      value.records = targets;
      if (bt_record_put_value (touched->record, field, &value))
        touched->fields |= bit;
    }
  return TRUE;
}

static gboolean
read_row (BtReconciling  *self,
          BtTouch        *touched,
          GError        **error)
{
  const BtTable *table = touched->table;
  BtRecord *record = touched->record;
  BtStatement *row = bt_rows_select (self->rows, table, bt_record_get_key (record),
                                     &touched->there, error);
  gboolean done;

  if (row == NULL)
    return FALSE;
  done = bt_rows_read_stand (self->rows, row, table, &touched->stand, error)
         && bt_rows_read_fields (self->rows, row, table, record, FALSE, &touched->fields, error)
         && read_links (self, touched, error);
  sqlite3_reset (row);
  return done;
}

static gboolean
read_rows (BtReconciling  *self,
           GError        **error)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    if (((BtTouch *) data)->there && !read_row (self, data, error))
      return FALSE;
  return TRUE;
}

/* Where they stand. */

/* Takes out what has no row any more.  What such a record owns leaves with it and stays its own,
 * so that it is whole when it comes back. */
static void
take_out (BtReconciling *self)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      BtTouch *touched = data;
      BtRecord *owner = touched->record == NULL ? NULL : bt_record_get_owner (touched->record);
      gint64 owner_key = owner == NULL ? 0 : bt_record_get_key (owner);
      BtTouch *owners = g_hash_table_lookup (self->touches, &owner_key);

      if (touched->was_in && !touched->there && (owners == NULL || owners->there))
        bt_record_take_out (touched->record);
    }
}

static void
put_in_places (BtReconciling *self)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      BtTouch *touched = data;

      if (touched->there)
        bt_record_get_private (touched->record)->added = FALSE;
      if (touched->there && touched->stand.owner != NULL) /* the plan itself stands nowhere */
        bt_arranging_note (self->arranging, touched->record, &touched->stand, touched->was_in);
    }
  self->moved = bt_arranging_finish (self->arranging);
}

/* Telling. */

static BtChanges *
list_changes (BtReconciling *self)
{
  BtChanges *changes = bt_changes_new ();
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      const BtTouch *touched = data;

      if (touched->there && !touched->was_in)
        bt_changes_add (changes, touched->record, BT_CHANGE_ADDED, 0);
      else if (!touched->there && touched->was_in)
        bt_changes_add (changes, touched->record, BT_CHANGE_REMOVED, 0);
      else if (touched->fields != 0)
        bt_changes_add (changes, touched->record, BT_CHANGE_FIELDS, touched->fields);
      if (touched->was_in)
        continue;
      g_hash_table_remove (self->moved, touched->record); /* it was not there to be moved */
    }
  g_hash_table_iter_init (&iter, self->moved);
  while (g_hash_table_iter_next (&iter, &data, NULL))
    bt_changes_add (changes, data, BT_CHANGE_MOVED, 0);
  return changes;
}

/* Properties are told when everything holds: a binding may look at more than its own. */
static void
hold_notifies (BtReconciling *self,
               gboolean       hold)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    {
      BtTouch *touched = data;

      if (touched->record == NULL)
        continue;
      if (hold)
        g_object_freeze_notify (G_OBJECT (touched->record));
      else
        g_object_thaw_notify (G_OBJECT (touched->record));
    }
}

gboolean
bt_reconcile (BtPlan  *plan,
              BtRows  *rows,
              GBytes  *changes,
              GError **error)
{
  g_autoptr (GHashTable) touches
    = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (BtArranging) arranging = bt_arranging_new ();
  g_autoptr (GArray) told = NULL;
  g_autoptr (GError) fault = NULL;
  BtReconciling self = { plan, rows, touches, arranging };
  gboolean done;

  touch_rows (&self, changes);
  if (!find_records (&self, &fault))
    {
      g_propagate_error (error, g_steal_pointer (&fault));
      return FALSE;
    }
  hold_notifies (&self, TRUE);
  done = read_rows (&self, &fault);
  if (done)
    {
      take_out (&self);
      put_in_places (&self);
    }
  hold_notifies (&self, FALSE);
  if (!done)
    {
      g_propagate_error (error, g_steal_pointer (&fault));
      return FALSE;
    }
  told = list_changes (&self);
  bt_plan_tell_changed (plan, told);
  return TRUE;
}
