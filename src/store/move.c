/* move.c: a plan goes on in another place.
 *
 * It is whole in the new place before anything is taken away from the old one; a power cut between
 * leaves two whole files, never none. */
#include "config.h"

#include "store/plan-file-private.h"

#include "store/schema.h"

/* The old file goes where it is ours to take away: what someone else has written there stays, and
 * so do the old bytes of an older version, which are to be kept. */
static gboolean
leave_old (BtPlanFile *self)
{
  return self->version != BT_SCHEMA_VERSION || !bt_disk_remove (self->path, &self->seen);
}

gboolean
bt_plan_file_move (BtPlanFile  *self,
                   const char  *path,
                   gboolean    *left,
                   GError     **error)
{
  g_autoptr (GBytes) image = NULL;
  g_autofree char *resolved = NULL;
  BtSeen seen = { 0 };

  g_return_val_if_fail (BT_IS_PLAN_FILE (self) && path != NULL && left != NULL, FALSE);
  g_return_val_if_fail (self->orders == NULL, FALSE);

  bt_plan_file_flush (self, NULL); /* where that cannot be done, another place may be the cure */
  resolved = bt_disk_resolve (path);
  image = bt_database_dup_image (self->database, error);
  if (image == NULL || !bt_disk_create (resolved, image, &seen, error))
    return FALSE;

  bt_plan_file_stop_saving (self);
  *left = leave_old (self);
  bt_seen_clear (&self->seen);
  self->seen = seen;
  self->version = BT_SCHEMA_VERSION;
  self->dirty = FALSE;
  g_clear_error (&self->failed);
  bt_plan_file_set_path (self, resolved);
  bt_plan_file_set_read_only (self, FALSE);
  bt_plan_file_set_saved (self, TRUE);
  return TRUE;
}
