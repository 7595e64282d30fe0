/* disk.c: whole files, read at once and replaced at once and for good. */
#include "config.h"

#include "store/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "store/calls.h"

/* One name in each folder, so that what a crash leaves behind is replaced by the next save; the
 * lock on the folder keeps two savers apart. */
#define TEMPORARY ".bunting-saving"

void
bt_seen_clear (BtSeen *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  *self = (BtSeen) { 0 };
}

static gboolean
set_fault (GError     **error,
           BtError      code,
           const char  *sentence)
{
  g_set_error_literal (error, BT_ERROR, code, sentence);
  return FALSE;
}

/* Sets @error to what errno means to a family. */
static gboolean
set_errno (GError **error)
{
  int saved = errno;

  switch (saved)
    {
    case ENOSPC:
    case EDQUOT:
      return set_fault (error, BT_ERROR_STORAGE, _("There is no room left on this disk."));
    case EROFS:
    case EACCES:
    case EPERM:
      return set_fault (error, BT_ERROR_STORAGE, _("Bunting may not read or write here."));
    case ENOENT:
    case ENOTDIR:
      return set_fault (error, BT_ERROR_STORAGE, _("This folder is not there."));
    case EEXIST:
      return set_fault (error, BT_ERROR_USE, _("There is a file of this name already."));
    default:
      /* Translators: %s is the system's own words, such as "Input/output error". */
      g_set_error (error, BT_ERROR, BT_ERROR_STORAGE, _("The disk could not do it: %s."),
                   g_strerror (saved));
      return FALSE;
    }
}

/* Reading. */

static void
note_stat (BtSeen            *seen,
           const struct stat *stat)
{
  seen->device = stat->st_dev;
  seen->inode = stat->st_ino;
  seen->size = stat->st_size;
  seen->seconds = stat->st_mtim.tv_sec;
  seen->nanoseconds = stat->st_mtim.tv_nsec;
}

/* Reads @size bytes; errno is 0 where there were fewer. */
static GBytes *
read_bytes (int   fd,
            gsize size)
{
  g_autofree guchar *bytes = g_try_malloc (MAX (size, 1));
  gsize done = 0;

  errno = ENOMEM;
  while (bytes != NULL && done < size)
    {
      ssize_t n = bt_calls.read (fd, bytes + done, size - done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n == 0)
        errno = 0;
      if (n <= 0)
        return NULL;
      done += (gsize) n;
    }
  return bytes == NULL ? NULL : g_bytes_new_take (g_steal_pointer (&bytes), size);
}

static gboolean
read_open_file (int      fd,
                gsize    most,
                BtSeen  *seen,
                GError **error)
{
  struct stat stat;

  if (fstat (fd, &stat) != 0)
    return set_errno (error);
  if (!S_ISREG (stat.st_mode))
    return set_fault (error, BT_ERROR_INPUT, _("This is not a file."));
  if ((guint64) stat.st_size > most)
    return set_fault (error, BT_ERROR_INPUT, _("This file is too big to be a plan."));

  note_stat (seen, &stat);
  seen->bytes = read_bytes (fd, (gsize) stat.st_size);
  if (seen->bytes != NULL)
    return TRUE;
  if (errno != 0)
    return set_errno (error);
  return set_fault (error, BT_ERROR_INPUT, _("This file changed while it was read."));
}

gboolean
bt_disk_read (const char  *path,
              gsize        most,
              BtSeen      *seen,
              GError     **error)
{
  /* without NONBLOCK, opening a pipe would wait for someone to write into it */
  int fd = bt_calls.open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  gboolean done;

  *seen = (BtSeen) { 0 };
  if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
    return set_fault (error, BT_ERROR_INPUT, _("There is no such file."));
  if (fd < 0)
    return set_errno (error);
  done = read_open_file (fd, most, seen, error);
  bt_calls.close (fd);
  return done;
}

/* TRUE where the file at @path is still the one @seen speaks of.  A file that is gone is:
 * nobody's work is there to be overwritten. */
static gboolean
is_as_seen (const char   *path,
            const BtSeen *seen)
{
  BtSeen now = { 0 };
  struct stat stat;
  gboolean same;

  if (lstat (path, &stat) != 0)
    return errno == ENOENT;
  if (seen->bytes == NULL)
    return FALSE;
  note_stat (&now, &stat);
  if (now.device == seen->device && now.inode == seen->inode && now.size == seen->size
      && now.seconds == seen->seconds && now.nanoseconds == seen->nanoseconds)
    return TRUE;

  same = now.size == (gint64) g_bytes_get_size (seen->bytes)
         && bt_disk_read (path, (gsize) now.size, &now, NULL)
         && g_bytes_equal (now.bytes, seen->bytes);
  bt_seen_clear (&now);
  return same;
}

/* Writing. */

static gboolean
write_bytes (int     fd,
             GBytes *bytes)
{
  gsize size;
  const guchar *next = g_bytes_get_data (bytes, &size);

  while (size > 0)
    {
      ssize_t n = bt_calls.write (fd, next, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      next += n;
      size -= (gsize) n;
    }
  return TRUE;
}

/* Makes the file @path hold @bytes, on the disk itself, and notes in @seen what it then is. */
static gboolean
write_file (const char *path,
            GBytes     *bytes,
            BtSeen     *seen)
{
  struct stat stat;
  int saved = 0;
  int fd;

  bt_calls.unlink (path); /* what a crash may have left */
  fd = bt_calls.open (path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      errno = errno == EEXIST ? EBUSY : errno; /* it is not the plan's own name that is taken */
      return FALSE;
    }
  if (!write_bytes (fd, bytes) || bt_calls.fsync (fd) != 0 || fstat (fd, &stat) != 0)
    saved = errno;
  if (bt_calls.close (fd) != 0 && saved == 0)
    saved = errno; /* some network shares say only now that there was no room */
  if (saved == 0)
    note_stat (seen, &stat);
  errno = saved;
  return saved == 0;
}

typedef int (*BtPlace) (const char *from, const char *to);

/* Writes beside @path, then has @place put it there, and sees to it that this outlives a power
 * cut.  The folder is open, and locked, as @folder.  @seen is as the file at @path then is, also
 * where only the last step failed. */
static gboolean
write_and_place (const char  *path,
                 int          folder,
                 BtPlace      place,
                 GBytes      *bytes,
                 BtSeen      *seen,
                 GError     **error)
{
  g_autofree char *folder_path = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder_path, TEMPORARY, NULL);
  BtSeen now = { 0 };

  if (!write_file (temporary, bytes, &now) || place (temporary, path) != 0)
    {
      set_errno (error);
      bt_calls.unlink (temporary);
      return FALSE;
    }
  now.bytes = g_bytes_ref (bytes);
  bt_seen_clear (seen);
  *seen = now;
  if (bt_calls.fsync (folder) == 0 || errno == EINVAL || errno == EOPNOTSUPP)
    return TRUE; /* the latter two: a place that cannot sync folders */
  return set_errno (error);
}

/* Opens and locks the folder of @path; closing it gives the lock back.  A place without locks
 * has to do without. */
static int
lock_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = bt_calls.open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0)
    while (flock (fd, LOCK_EX) != 0 && errno == EINTR)
      ;
  return fd;
}

gboolean
bt_disk_replace (const char  *path,
                 GBytes      *bytes,
                 BtSeen      *seen,
                 GError     **error)
{
  int folder = lock_folder (path);
  gboolean done = FALSE;

  if (folder < 0)
    return set_errno (error);
  if (is_as_seen (path, seen))
    done = write_and_place (path, folder, bt_calls.rename, bytes, seen, error);
  else
    set_fault (error, BT_ERROR_ELSEWHERE, _("Someone else has changed this file."));
  bt_calls.close (folder);
  return done;
}

gboolean
bt_disk_create (const char  *path,
                GBytes      *bytes,
                BtSeen      *seen,
                GError     **error)
{
  int folder = lock_folder (path);
  gboolean done;

  if (folder < 0)
    return set_errno (error);
  *seen = (BtSeen) { 0 };
  done = write_and_place (path, folder, bt_calls.publish, bytes, seen, error);
  if (!done && seen->bytes != NULL)
    {
      bt_calls.unlink (path);
      bt_seen_clear (seen);
    }
  bt_calls.close (folder);
  return done;
}

gboolean
bt_disk_remove (const char   *path,
                const BtSeen *seen)
{
  int folder = lock_folder (path);
  gboolean done = FALSE;

  if (folder < 0)
    return FALSE;
  if (is_as_seen (path, seen))
    done = bt_calls.unlink (path) == 0 || errno == ENOENT;
  if (done)
    bt_calls.fsync (folder);
  bt_calls.close (folder);
  return done;
}

/* "/home/ivy/Our plan.bunting", "as it was until 6 August 2026", 2 →
 * "/home/ivy/Our plan, as it was until 6 August 2026 (2).bunting" */
static char *
name_beside (const char *path,
             const char *words,
             int         number)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GString) beside = g_string_new (NULL);

  if (g_str_has_suffix (name, "." BT_PLAN_ENDING))
    name[strlen (name) - strlen ("." BT_PLAN_ENDING)] = '\0';
  if (strlen (name) > 120) /* so that what is added fits into a file's name */
    *g_utf8_find_prev_char (name, name + 120) = '\0';
  g_string_printf (beside, "%s, %s", name, words);
  g_string_replace (beside, "/", "-", 0); /* a translation may write days so */
  g_string_prepend_c (beside, '/');
  g_string_prepend (beside, folder);
  if (number > 1)
    g_string_append_printf (beside, " (%d)", number);
  return g_string_free (g_string_append (g_steal_pointer (&beside), "." BT_PLAN_ENDING), FALSE);
}

char *
bt_disk_create_beside (const char  *path,
                       const char  *words,
                       GBytes      *bytes,
                       BtSeen      *seen,
                       GError     **error)
{
  for (int number = 1; number < 1000; number++)
    {
      g_autofree char *beside = name_beside (path, words, number);
      g_autoptr (GError) fault = NULL;

      if (bt_disk_create (beside, bytes, seen, &fault))
        return g_steal_pointer (&beside);
      if (!g_error_matches (fault, BT_ERROR, BT_ERROR_USE))
        {
          g_propagate_error (error, g_steal_pointer (&fault));
          return NULL;
        }
    }
  errno = EEXIST;
  set_errno (error);
  return NULL;
}

gboolean
bt_disk_is_writable (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return bt_calls.access (path, W_OK) == 0 && bt_calls.access (folder, W_OK) == 0;
}

char *
bt_disk_resolve (const char *path)
{
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  char *real = realpath (path, NULL); /* NULL where there is no such file yet */
  char *resolved;

  if (real == NULL)
    {
      folder = g_path_get_dirname (path);
      name = g_path_get_basename (path);
      real = realpath (folder, NULL);
    }
  if (real == NULL)
    return g_strdup (path);
  resolved = g_build_filename (real, name, NULL); /* @name may be the end of the list */
  free (real);
  return resolved;
}
