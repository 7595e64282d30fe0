/* keep.c: a plan file as its plan's keeper: an action is a transaction and a changeset. */
#include "config.h"

#include "store/plan-file-private.h"

#include "base/text.h"
#include "model/contributor.h"
#include "store/reconcile.h"

/* Foreign keys are looked at when the action ends, so that its parts may come in any order. */
#define BEGIN "BEGIN; PRAGMA defer_foreign_keys = ON"

/* Closes the open action; as if it had not been, where it was not committed. */
void
bt_plan_file_drop_action (BtPlanFile *self)
{
  if (self->orders == NULL)
    return;
  g_clear_pointer (&self->session, sqlite3session_delete);
  g_clear_pointer (&self->orders, bt_orders_free);
  g_clear_pointer (&self->added, bt_added_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_error (&self->fault);
  self->n_parts = 0;
  self->notable = FALSE;
  self->typed = NULL;
  self->typed_field = NULL;
  if (!sqlite3_get_autocommit (self->database))
    bt_database_run (self->database, "ROLLBACK", NULL);
}

static void
begin (BtKeeper   *keeper,
       const char *name)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);

  g_return_if_fail (self->orders == NULL);

  self->name = g_strdup (name);
  self->orders = bt_orders_new (self->database, self->rows);
  self->added = bt_added_new ();
  self->session = bt_session_new (self->database, &self->fault);
  if (self->session != NULL)
    bt_database_run (self->database, BEGIN, &self->fault);
}

/* One more part of the open action; FALSE with @error where that could not be opened. */
static gboolean
begin_part (BtPlanFile  *self,
            gboolean     notable,
            GError     **error)
{
  self->n_parts++;
  self->notable = self->notable || notable;
  self->typed = NULL;
  if (self->fault == NULL)
    return TRUE;
  g_propagate_error (error, g_error_copy (self->fault));
  return FALSE;
}

static gboolean
keep_value (BtKeeper       *keeper,
            BtRecord       *record,
            const BtField  *field,
            const BtValue  *value,
            GError        **error)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);

  g_return_val_if_fail (bt_record_get_key (record) != 0, FALSE);

  if (!begin_part (self, (field->flags & BT_FIELD_LOOK) == 0, error)
      || !bt_rows_update (self->rows, record, field, value, error))
    return FALSE;
  if (self->n_parts == 1 && field->kind == BT_KIND_TEXT)
    {
      self->typed = record;
      self->typed_field = field;
    }
  return TRUE;
}

static gboolean
add_record (BtKeeper       *keeper,
            BtRecord       *record,
            BtRecord       *owner,
            const BtField  *list,
            guint           index,
            GError        **error)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);
  gint64 position;

  g_return_val_if_fail (bt_record_get_plan (record) == NULL, FALSE);
  g_return_val_if_fail ((list->flags & BT_FIELD_SINGLE) == 0, FALSE);

  if (!begin_part (self, TRUE, error))
    return FALSE;
  if (!bt_added_give_keys (self->plan, record))
    g_return_val_if_reached (FALSE);
  if (!bt_orders_make_room (self->orders, record, owner, list, index, &position, error)
      || !bt_rows_insert (self->rows, record, owner, list, position, error))
    return FALSE;
  bt_added_note (self->added, self->plan, record, owner, list);
  return TRUE;
}

static gboolean
remove_record (BtKeeper  *keeper,
               BtRecord  *record,
               GError   **error)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);

  g_return_val_if_fail (bt_record_get_owner (record) != NULL, FALSE);
  g_return_val_if_fail ((bt_record_get_owner_list (record)->flags & BT_FIELD_SINGLE) == 0, FALSE);

  if (!begin_part (self, TRUE, error))
    return FALSE;
  bt_orders_forget (self->orders); /* more may go with it */
  return bt_rows_delete (self->rows, record, error);
}

static gboolean
move_record (BtKeeper  *keeper,
             BtRecord  *record,
             BtRecord  *owner,
             guint      index,
             GError   **error)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);
  const BtField *list = bt_record_get_owner_list (record);
  gint64 position;

  g_return_val_if_fail (list != NULL && (list->flags & BT_FIELD_SINGLE) == 0, FALSE);

  return begin_part (self, TRUE, error)
         && bt_orders_make_room (self->orders, record, owner, list, index, &position, error)
         && bt_rows_move (self->rows, record, owner, list, position, error);
}

/* Writes one field of the plan's own. */
static gboolean
note_field (BtPlanFile     *self,
            const char     *name,
            const BtValue  *value,
            GError        **error)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (self->plan), name);

  return bt_rows_update (self->rows, BT_RECORD (self->plan), field, value, error);
}

/* What @who is called in the rows: the record still says what it was before this action.  Of one
 * that is in no row, what it says itself.  NULL without @error: no name. */
static char *
find_name (BtPlanFile     *self,
           BtContributor  *who,
           GError        **error)
{
  g_autoptr (BtStatement) statement = NULL;
  g_autofree char *name = NULL;
  BtStep step;

  statement = bt_database_prepare (self->database, error,
                                   "SELECT \"name\" FROM \"contributors\" WHERE key = ?1");
  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, bt_record_get_key (who));
  step = bt_statement_step (statement, error);
  if (step == BT_STEP_FAILED)
    return NULL;
  name = g_strdup (step == BT_STEP_ROW ? (const char *) sqlite3_column_text (statement, 0)
                                       : who->name);
  return bt_text_is_blank (name) ? NULL : g_steal_pointer (&name);
}

/* Writes down who has changed the plan, and when.  *@note is what that changed, NULL where it was
 * so already. */
static gboolean
note_here (BtPlanFile  *self,
           GBytes     **note,
           GError     **error)
{
  g_autoptr (BtSession) session = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) failed = NULL;
  BtValue on = { .kind = BT_KIND_DAY }, by = { .kind = BT_KIND_TEXT };
  BtContributor *who = NULL;
  BtDay day = BT_DAY_UNKNOWN;

  if (!bt_plan_get_here (self->plan, &day, &who))
    return TRUE;
  name = who != NULL ? find_name (self, who, &failed) : NULL;
  if (failed != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failed));
      return FALSE;
    }
  if (day == self->plan->changed_on && g_strcmp0 (name, self->plan->changed_by) == 0)
    return TRUE;
  by.text = name;
  on.number = day;
  session = bt_session_new (self->database, error);
  if (session == NULL || !note_field (self, "changed_on", &on, error)
      || !note_field (self, "changed_by", &by, error))
    return FALSE;
  *note = bt_session_collect (session, self->database, error);
  return *note != NULL;
}

/* What the open action has changed; with the note of who did it in *@note, where that is new. */
static GBytes *
collect (BtPlanFile  *self,
         GBytes     **note,
         GError     **error)
{
  g_autoptr (GBytes) changes = bt_session_collect (self->session, self->database, error);

  if (changes == NULL || g_bytes_get_size (changes) == 0)
    return g_steal_pointer (&changes);
  if (self->notable && !note_here (self, note, error))
    return NULL;
  return *note == NULL ? g_steal_pointer (&changes)
                       : bt_session_collect (self->session, self->database, error);
}

/* Ends the transaction.  Fills @deed's changes, empty where nothing has changed, and its note. */
static gboolean
commit (BtPlanFile  *self,
        BtDeed      *deed,
        GError     **error)
{
  g_autoptr (GBytes) changes = NULL, note = NULL;

  if (self->fault != NULL)
    {
      g_propagate_error (error, g_error_copy (self->fault));
      return FALSE;
    }
  changes = collect (self, &note, error);
  if (changes == NULL || !bt_database_run (self->database, "COMMIT", error))
    return FALSE;
  deed->changes = g_steal_pointer (&changes);
  deed->note = g_steal_pointer (&note);
  return TRUE;
}

/* Typing that comes to nothing takes the note of who typed with it: *@changes has that, too. */
static gboolean
take_back_note (BtPlanFile  *self,
                GBytes     **changes,
                GError     **error)
{
  g_autoptr (GBytes) note = bt_undo_take_idle (self->undo);
  g_autoptr (GBytes) back = NULL;
  GBytes *both;

  if (note == NULL)
    return TRUE;
  back = bt_changeset_invert (note, error);
  if (back == NULL || !bt_changeset_apply (back, self->database, error))
    return FALSE;
  both = bt_changeset_join (*changes, back, error);
  if (both == NULL)
    return FALSE;
  g_bytes_unref (*changes);
  *changes = both;
  return TRUE;
}

static gboolean
end (BtKeeper  *keeper,
     GError   **error)
{
  BtPlanFile *self = BT_PLAN_FILE (keeper);
  BtDeed deed = { NULL, NULL, self->typed, self->typed_field, g_get_monotonic_time (), NULL };
  gboolean done = commit (self, &deed, error);
  g_autoptr (GBytes) changes = deed.changes != NULL ? g_bytes_ref (deed.changes) : NULL;
  g_autoptr (BtAdded) added = NULL;

  if (!done || g_bytes_get_size (changes) == 0)
    {
      g_clear_pointer (&deed.changes, g_bytes_unref);
      g_clear_pointer (&deed.note, g_bytes_unref);
      bt_plan_file_drop_action (self);
      return done;
    }
  added = g_steal_pointer (&self->added); /* sent away only when the others have their places */
  deed.name = g_steal_pointer (&self->name);
  bt_plan_file_drop_action (self);

  bt_undo_push (self->undo, deed);
  done = take_back_note (self, &changes, error);
  bt_plan_file_touch (self, deed.record != NULL); /* which may save at once */
  bt_added_detach (added);
  return done && bt_reconcile (self->plan, self->rows, changes, error);
}

static void
cancel (BtKeeper *keeper)
{
  bt_plan_file_drop_action (BT_PLAN_FILE (keeper));
}

/* Taking back, and doing again. */

static gboolean
go_back (BtPlanFile  *self,
         gboolean     redo,
         GError     **error)
{
  const BtDeed *deed = bt_undo_peek (self->undo, redo);
  g_autoptr (GBytes) changes = NULL;

  if (deed == NULL)
    return TRUE;
  changes = redo ? g_bytes_ref (deed->changes) : bt_changeset_invert (deed->changes, error);
  if (changes == NULL || !bt_changeset_apply (changes, self->database, error))
    return FALSE;

  bt_undo_move (self->undo, redo);
  bt_plan_file_touch (self, FALSE);
  return bt_reconcile (self->plan, self->rows, changes, error);
}

static gboolean
undo (BtKeeper  *keeper,
      GError   **error)
{
  return go_back (BT_PLAN_FILE (keeper), FALSE, error);
}

static gboolean
redo (BtKeeper  *keeper,
      GError   **error)
{
  return go_back (BT_PLAN_FILE (keeper), TRUE, error);
}

static const char *
get_undo_name (BtKeeper *keeper)
{
  const BtDeed *deed = bt_undo_peek (BT_PLAN_FILE (keeper)->undo, FALSE);

  return deed == NULL ? NULL : deed->name;
}

static const char *
get_redo_name (BtKeeper *keeper)
{
  const BtDeed *deed = bt_undo_peek (BT_PLAN_FILE (keeper)->undo, TRUE);

  return deed == NULL ? NULL : deed->name;
}

void
bt_plan_file_keeper_init (BtKeeperInterface *iface)
{
  iface->begin = begin;
  iface->write = keep_value;
  iface->add = add_record;
  iface->remove = remove_record;
  iface->move = move_record;
  iface->end = end;
  iface->cancel = cancel;
  iface->undo = undo;
  iface->redo = redo;
  iface->get_undo_name = get_undo_name;
  iface->get_redo_name = get_redo_name;
}
