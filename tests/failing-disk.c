/* failing-disk.c: a disk of which any call may be made to fail. */
#include "config.h"

#include "failing-disk.h"

#include <errno.h>
#include <fcntl.h>

#include "store/calls.h"
#include "store/load.h"
#include "store/open.h"

FailingDisk disk = { .left = -1 };

static BtCalls real;
static const char *in_place;

/* TRUE where this call is to fail; then errno is set. */
static gboolean
fails (void)
{
  int before = g_atomic_int_add (&disk.left, -1);

  g_atomic_int_inc (&disk.count);
  if (before < 0)
    g_atomic_int_set (&disk.left, -1);
  else if (before == 0 && disk.for_good)
    g_atomic_int_set (&disk.left, 0);
  if (before != 0)
    return FALSE;
  errno = disk.error;
  return TRUE;
}

static int
failing_open (const char *path,
              int         flags,
              mode_t      mode)
{
  return fails () ? -1 : real.open (path, flags, mode);
}

static ssize_t
failing_read (int     fd,
              void   *bytes,
              size_t  size)
{
  return fails () ? -1 : real.read (fd, bytes, size);
}

/* A disk that is filling up takes a part first. */
static ssize_t
failing_write (int         fd,
               const void *bytes,
               size_t      size)
{
  return fails () ? -1 : real.write (fd, bytes, MIN (size, 20000));
}

static int
failing_fsync (int fd)
{
  return fails () ? -1 : real.fsync (fd);
}

static int
failing_close (int fd)
{
  gboolean failed = fails ();
  int code = real.close (fd);

  errno = failed ? disk.error : errno;
  return failed ? -1 : code;
}

static int
failing_rename (const char *from,
                const char *to)
{
  g_atomic_int_inc (&disk.renames);
  return fails () ? -1 : real.rename (from, to);
}

static int
failing_publish (const char *from,
                 const char *to)
{
  return fails () ? -1 : real.publish (from, to);
}

static int
failing_unlink (const char *path)
{
  return fails () ? -1 : real.unlink (path);
}

static int
failing_access (const char *path,
                int         mode)
{
  return fails () ? -1 : real.access (path, mode);
}

static const BtCalls failing = {
  failing_open, failing_read, failing_write, failing_fsync, failing_close, failing_rename,
  failing_publish, failing_unlink, failing_access,
};

void
disk_let_fail (int      n,
               gboolean for_good,
               int      error)
{
  disk.for_good = for_good;
  disk.error = error;
  disk.count = 0;
  g_atomic_int_set (&disk.left, n);
}

void
disk_let_work (void)
{
  disk_let_fail (-1, FALSE, 0);
}

/* The control: no temporary file, no renaming. */

static int
careless_open (const char *path,
               int         flags,
               mode_t      mode)
{
  if ((flags & O_CREAT) == 0)
    return failing_open (path, flags, mode);
  return failing_open (in_place, O_WRONLY | O_TRUNC, mode);
}

static int
careless_rename (const char *from,
                 const char *to)
{
  return fails () ? -1 : 0;
}

void
disk_be_careless (const char *path)
{
  in_place = path;
  bt_calls.open = careless_open;
  bt_calls.rename = careless_rename;
}

static void
on_failed (DiskFixture *fixture,
           GError      *error)
{
  g_free (fixture->failed);
  fixture->failed = g_strdup (error->message);
  fixture->n_failed++;
}

static void
on_conflict (DiskFixture *fixture,
             const char  *path)
{
  g_assert_null (fixture->moved);
  fixture->moved = g_strdup (path);
}

void
disk_listen (DiskFixture *fixture)
{
  g_signal_connect_swapped (fixture->file, "failed", G_CALLBACK (on_failed), fixture);
  g_signal_connect_swapped (fixture->file, "conflict", G_CALLBACK (on_conflict), fixture);
}

void
disk_set_up (DiskFixture   *fixture,
             gconstpointer  data)
{
  sample_set_up (&fixture->sample, NULL);
  fixture->plan = sample_plan_new_full ();
  g_object_set (fixture->plan, "title", "Before", NULL);
  fixture->file = sample_file_create (fixture->sample.path, fixture->plan);
  fixture->before = sample_plan_describe (fixture->plan);
  disk_listen (fixture);
  real = bt_calls;
  disk_let_work ();
  bt_calls = failing;
}

void
disk_tear_down (DiskFixture   *fixture,
                gconstpointer  data)
{
  g_clear_object (&fixture->file);
  bt_calls = real;
  g_object_unref (fixture->plan);
  g_free (fixture->before);
  g_free (fixture->failed);
  g_free (fixture->moved);
  sample_tear_down (&fixture->sample, NULL);
}

char *
disk_describe_file (const char *path)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GBytes) image = NULL;
  g_autoptr (BtDatabase) database = NULL;
  g_autoptr (BtPlan) plan = bt_plan_new ();
  gsize size;
  int version;

  if (!g_file_get_contents (path, &bytes, &size, NULL))
    return NULL;
  image = g_bytes_new (bytes, size);
  database = bt_open_image (image, &version, NULL);
  if (database == NULL || !bt_load_plan (database, plan, NULL))
    return NULL;
  return sample_plan_describe (plan);
}

void
disk_assert_folder_has (DiskFixture *fixture,
                        guint        n_files)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->sample.folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  g_assert_cmpuint (n, ==, n_files);
}
