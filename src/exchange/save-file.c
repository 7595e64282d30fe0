/* save-file.c: a file for other programs, written whole or not at all.
 *
 * It is written beside its place first, and then moved there. */
#include "config.h"

#include "exchange/save-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/error.h"

static gboolean
refuse (const char  *path,
        int          number,
        GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: a file's name, and why: "No space left on device". */
  g_set_error (error, BT_ERROR, BT_ERROR_STORAGE, _("%s could not be written: %s"), name,
               g_strerror (number));
  return FALSE;
}

/* Moving over a device or a pipe would put a file in its place. */
static gboolean
check_ordinary (const char  *path,
                GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  const char *sentence = NULL;
  GStatBuf there;

  if (g_stat (path, &there) != 0 || S_ISREG (there.st_mode))
    return TRUE;

  sentence = S_ISDIR (there.st_mode) ? _("%s is a folder") : _("%s is not an ordinary file");
  g_set_error (error, BT_ERROR, BT_ERROR_USE, sentence, name);
  return FALSE;
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize left;
  const char *data = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize written = write (fd, data, left);

      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return FALSE;
      data += written;
      left -= (gsize) written;
    }
  return fsync (fd) == 0;
}

gboolean
bt_save_file (const char  *path,
              GBytes      *bytes,
              GError     **error)
{
  char *followed = realpath (path, NULL); /* what a link points to is replaced, not the link */
  g_autofree char *place = g_strdup (followed != NULL ? followed : path);
  g_autofree char *beside = g_strdup_printf ("%s.XXXXXX", place);
  gboolean done;
  int number;
  int fd;

  free (followed);
  if (!check_ordinary (path, error))
    return FALSE;
  fd = g_mkstemp_full (beside, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    return refuse (path, errno, error);

  done = write_all (fd, bytes);
  number = errno;
  if (close (fd) != 0 && done)
    {
      done = FALSE;
      number = errno;
    }
  if (done && g_rename (beside, place) != 0)
    {
      done = FALSE;
      number = errno;
    }
  if (done)
    return TRUE;
  g_unlink (beside);
  return refuse (path, number, error);
}
