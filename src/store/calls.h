/* calls.h: the calls that reach the disk, in one place, so that tests can make any of them fail. */
#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

/* Each as in the C library, -1 with errno where it fails. */
typedef struct
{
  int     (*open)    (const char *path, int flags, mode_t mode);
  ssize_t (*read)    (int fd, void *bytes, size_t size);
  ssize_t (*write)   (int fd, const void *bytes, size_t size);
  int     (*fsync)   (int fd);
  int     (*close)   (int fd);
  int     (*rename)  (const char *from, const char *to); /* replaces what is there */
  int     (*publish) (const char *from, const char *to); /* EEXIST where something is */
  int     (*unlink)  (const char *path);
  int     (*access)  (const char *path, int mode);
} BtCalls;

extern BtCalls bt_calls;

G_END_DECLS
