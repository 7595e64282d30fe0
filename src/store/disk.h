/* disk.h: whole files, read at once and replaced at once and for good.
 *
 * Any thread may use it; it knows nothing of what the bytes are. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BtSeen: a file as it was when we last read or wrote it.
 * @bytes: NULL where there was none
 */
typedef struct
{
  GBytes *bytes;
  guint64 device;
  guint64 inode;
  gint64  size;
  gint64  seconds; /* of its last change */
  gint64  nanoseconds;
} BtSeen;

void      bt_seen_clear     (BtSeen      *self);

/* Reads the regular file at @path, at most @most bytes, into @seen.  BT_ERROR_INPUT where there
 * is no such file or it is too big, BT_ERROR_STORAGE where the disk cannot. */
gboolean  bt_disk_read      (const char  *path,
                             gsize        most,
                             BtSeen      *seen,
                             GError     **error);

/* Replaces the file at @path by @bytes, readable by its owner alone; whatever fails, the old
 * file stays whole. BT_ERROR_ELSEWHERE, and nothing done, where the file is no longer as @seen
 * says; else @seen is as it is now. */
gboolean  bt_disk_replace   (const char  *path,
                             GBytes      *bytes,
                             BtSeen      *seen,
                             GError     **error);

/* Makes a new file at @path.  BT_ERROR_USE, and nothing done, where there is one already. */
gboolean  bt_disk_create    (const char  *path,
                             GBytes      *bytes,
                             BtSeen      *seen,
                             GError     **error);

/* Takes the file at @path away; FALSE where that cannot be done, or it is no longer as @seen says,
 * and it is left.  One that is gone already is well. */
gboolean  bt_disk_remove    (const char   *path,
                             const BtSeen *seen);

/* Makes a new file beside @path, called after it and @words ("our plan, MADE ON 6 August
 * 2026.bunting"), with a number where there is one already.  Its path, to be given back with
 * g_free(); NULL with @error. */
char     *bt_disk_create_beside (const char  *path,
                                 const char  *words,
                                 GBytes      *bytes,
                                 BtSeen      *seen,
                                 GError     **error);

/* FALSE where the file at @path, or its folder, says that it may not be written. */
gboolean  bt_disk_is_writable (const char *path);

/* @path with its links followed, so that what is replaced is the file and not a link to it. */
char     *bt_disk_resolve   (const char  *path);

G_END_DECLS
