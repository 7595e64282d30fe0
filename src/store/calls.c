/* calls.c: the calls with which a plan reaches the disk. */
#include "config.h"

#include "store/calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int
open_file (const char *path,
           int         flags,
           mode_t      mode)
{
  return open (path, flags, mode);
}

/* Not every file system can refuse to replace (FAT on a stick, most network shares cannot);
 * there the lock on the folder keeps our own programs apart. */
static int
publish_file (const char *from,
              const char *to)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
    return -1;
  if (faccessat (AT_FDCWD, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
    {
      errno = EEXIST;
      return -1;
    }
  return rename (from, to);
}

BtCalls bt_calls = {
  open_file, read, write, fsync, close, rename, publish_file, unlink, access,
};
