/* plan-file.h: a plan and the file it is kept in.
 *
 * The file is never worked on in place: its bytes are read and checked, the plan lives in
 * memory, and after each action the whole image replaces the file at once and for good. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_PLAN_FILE (bt_plan_file_get_type ())
G_DECLARE_FINAL_TYPE (BtPlanFile, bt_plan_file, BT, PLAN_FILE, GObject)

/* Properties: "saved", "read-only" and "path", all only to be read; each notifies when it
 * changes.
 *
 * Signals, in the main context that was the thread's own when the file was opened: "failed"
 * (GError *), when a save could not be done: what changed stays in memory, and is tried again
 * with the next action and every few seconds; "conflict" (const char *path), when someone else
 * had changed the file: theirs is left as it is, ours has gone to @path beside it, where it is
 * kept from now on. */

/* Reads the plan at @path.  NULL with @error, one sentence for people (BT_ERROR_INPUT,
 * BT_ERROR_STORAGE), where there is none, or it is no plan, damaged, or made by a newer Bunting;
 * the file is left as it is. */
BtPlanFile *bt_plan_file_open      (const char  *path,
                                    GError     **error);

/* Writes @plan, which nobody keeps yet, to a new file and keeps it there from now on.  NULL with
 * @error where there is a file already (BT_ERROR_USE) or it cannot be written; then no file is
 * left behind. */
BtPlanFile *bt_plan_file_create    (const char  *path,
                                    BtPlan      *plan,
                                    GError     **error);

/* Borrowed; good as long as the file is. */
BtPlan     *bt_plan_file_get_plan  (BtPlanFile  *self);
const char *bt_plan_file_get_path  (BtPlanFile  *self);

/* TRUE only while the bytes on the disk are those in memory. */
gboolean    bt_plan_file_is_saved  (BtPlanFile  *self);

/* TRUE where the place cannot be written: changes stay in memory, and only a copy elsewhere can
 * keep them. */
gboolean    bt_plan_file_is_read_only (BtPlanFile *self);

/* Waits until everything is saved; FALSE with @error where that cannot be done.  Needs no main
 * loop. */
gboolean    bt_plan_file_flush     (BtPlanFile  *self,
                                    GError     **error);

/* Keeps the plan in a new file at @path from now on; as bt_plan_file_create() it never overwrites.
 * Only when it is safe there the old file goes; @left is TRUE where that stayed, because it may not
 * be taken away, or holds what someone else wrote, or is of an older version.  FALSE with @error
 * where the new one cannot be written; then everything is as it was. */
gboolean    bt_plan_file_move      (BtPlanFile  *self,
                                    const char  *path,
                                    gboolean    *left,
                                    GError     **error);

/* Writes the plan as it is now to a new file as well; as bt_plan_file_create() it never
 * overwrites. */
gboolean    bt_plan_file_save_copy (BtPlanFile  *self,
                                    const char  *path,
                                    GError     **error);

G_END_DECLS
