/* reconcile.c: the objects, brought to what their rows say now.
 *
 * Rows say what holds; a changeset only says which rows to look at.  So doing, taking back and doing again are one
 * and the same here. */
#include "config.h"

#include "store/reconcile.h"

#include "model/record-private.h"
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

/* A list whose order may have changed. */
typedef struct
{
  BtRecord      *owner;
  const BtField *list;
  GPtrArray     *wanted; /* its records as they are to be */
} BtArrangement;

typedef struct
{
  BtPlan     *plan;
  BtRows     *rows;
  GHashTable *touches;      /* key -> BtTouch */
  GHashTable *arrangements; /* BtList -> BtArrangement */
  GHashTable *moved;        /* records that were given another place */
} BtReconciling;

static void
free_arrangement (gpointer data)
{
  BtArrangement *self = data;

  g_ptr_array_unref (self->wanted);
  g_free (self);
}

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
      BtStatement *row = bt_rows_select (self->rows, touched->table, *(gint64 *) key, &touched->there, error);

      if (row == NULL && *error != NULL)
        return FALSE;
      touched->record = bt_plan_find (self->plan, *(gint64 *) key);
      if (touched->record == NULL && row != NULL)
        touched->record = bt_rows_make_record (self->rows, row, touched->table, error);
      if (touched->record == NULL && row != NULL)
        return FALSE;
      touched->was_in = touched->record != NULL && bt_record_get_plan (touched->record) == self->plan
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

      if ((touched->links & bit) == 0)
        continue;
      targets = bt_rows_read_links (self->rows, touched->record, field, error);
      if (targets == NULL)
        return FALSE;
      if (bt_record_put_value (touched->record, field, &(BtValue) { .kind = field->kind, .records = targets }))
        touched->fields |= bit;
    }
  return TRUE;
}

static gboolean
read_row (BtReconciling  *self,
          BtTouch        *touched,
          GError        **error)
{
  BtStatement *row = bt_rows_select (self->rows, touched->table, bt_record_get_key (touched->record),
                                     &touched->there, error);
  gboolean done;

  if (row == NULL)
    return FALSE;
  done = bt_rows_read_stand (self->rows, row, touched->table, &touched->stand, error)
         && bt_rows_read_fields (self->rows, row, touched->table, touched->record, FALSE, &touched->fields, error)
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

/* Takes out what has no row any more.  What such a record owns leaves with it and stays its own, so that it is whole
 * when it comes back. */
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

static BtArrangement *
get_arrangement (BtReconciling *self,
                 const BtStand *stand)
{
  BtList *list = bt_record_get_list (stand->owner, stand->list);
  BtArrangement *found = g_hash_table_lookup (self->arrangements, list);

  if (found == NULL)
    {
      found = g_new0 (BtArrangement, 1);
      found->owner = stand->owner;
      found->list = stand->list;
      found->wanted = g_ptr_array_new ();
      for (guint i = 0; i < bt_list_get_length (list); i++)
        g_ptr_array_add (found->wanted, bt_list_get (list, i));
      g_hash_table_insert (self->arrangements, list, found);
    }
  return found;
}

/* Notes the new place of a record; those that leave a list for another are wanted there only. */
static void
note_place (BtReconciling *self,
            BtTouch       *touched)
{
  BtRecordPrivate *private = bt_record_get_private (touched->record);
  gboolean same_list = private->owner == touched->stand.owner && private->list == touched->stand.list;
  BtArrangement *arrangement;

  private->added = FALSE;
  if (touched->stand.owner == NULL) /* the plan's own row */
    return;
  if (touched->was_in && same_list && private->position == touched->stand.position)
    return;
  if (private->owner != NULL && !same_list)
    {
      BtStand old = { private->owner, private->list, 0 };

      g_ptr_array_remove (get_arrangement (self, &old)->wanted, touched->record);
    }
  private->position = touched->stand.position;
  arrangement = get_arrangement (self, &touched->stand);
  if (!same_list)
    g_ptr_array_add (arrangement->wanted, touched->record);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const BtRecordPrivate *first = bt_record_get_private (*(gpointer *) a);
  const BtRecordPrivate *second = bt_record_get_private (*(gpointer *) b);

  if (first->position != second->position)
    return first->position < second->position ? -1 : 1;
  return first->key < second->key ? -1 : first->key > second->key;
}

static void
place (BtReconciling       *self,
       const BtArrangement *arrangement,
       BtRecord            *record,
       guint                index)
{
  bt_record_place (record, arrangement->owner, arrangement->list, index);
  g_hash_table_add (self->moved, record);
}

static gboolean
is_touched (BtReconciling *self,
            BtRecord      *record)
{
  gint64 key = bt_record_get_key (record);

  return g_hash_table_contains (self->touches, &key);
}

/* Brings the list into the wanted order, with few moves where few have moved. */
static void
arrange (BtReconciling *self,
         BtArrangement *arrangement)
{
  GPtrArray *wanted = arrangement->wanted;
  BtList *list = bt_record_get_list (arrangement->owner, arrangement->list);

  g_ptr_array_sort (wanted, compare_places);
  for (guint i = 0; i < wanted->len; i++)
    {
      BtRecord *right = g_ptr_array_index (wanted, i);
      guint length = bt_list_get_length (list);
      BtRecord *there = i < length ? bt_list_get (list, i) : NULL;
      guint later;

      if (there == right)
        continue;
      /* where the next one is right, this one has gone down */
      if (i + 1 < length && bt_list_get (list, i + 1) == (gpointer) right && is_touched (self, there)
          && g_ptr_array_find (wanted, there, &later))
        place (self, arrangement, there, later);
      else
        place (self, arrangement, right, i);
    }
}

static void
put_in_places (BtReconciling *self)
{
  GHashTableIter iter;
  gpointer data;

  g_hash_table_iter_init (&iter, self->touches);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    if (((BtTouch *) data)->there)
      note_place (self, data);

  g_hash_table_iter_init (&iter, self->arrangements);
  while (g_hash_table_iter_next (&iter, NULL, &data))
    arrange (self, data);
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
  g_autoptr (GHashTable) touches = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GHashTable) arrangements = g_hash_table_new_full (NULL, NULL, NULL, free_arrangement);
  g_autoptr (GHashTable) moved = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) told = NULL;
  g_autoptr (GError) fault = NULL;
  BtReconciling self = { plan, rows, touches, arrangements, moved };
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
