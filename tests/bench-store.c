/* bench-store.c: how long a family waits for their file.
 *
 * Both sides of a comparison run in turns in one run, and the middle of each is told. */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "model/budget-line.h"
#include "model/spending.h"
#include "sample-plan.h"
#include "store/plan-file.h"

#define TURNS 101

static double
since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static double
middle (double *times,
        guint   n)
{
  qsort (times, n, sizeof *times, compare_doubles);
  return times[n / 2];
}

/* The most memory this process has had, in MB. */
static double
memory_peak (void)
{
  g_autofree char *text = NULL;
  const char *line = NULL;

  if (g_file_get_contents ("/proc/self/status", &text, NULL, NULL))
    line = strstr (text, "VmHWM:");
  return line == NULL ? 0 : (double) g_ascii_strtoll (line + 6, NULL, 10) / 1024;
}

static gint64
file_size (const char *path)
{
  GStatBuf is;

  return g_stat (path, &is) == 0 ? is.st_size : 0;
}

/* The least that makes @bytes safe: a file beside, synced, renamed, and the folder synced. */
static void
write_bare (const char *folder,
            const char *bytes,
            gsize       size)
{
  g_autofree char *from = g_build_filename (folder, "bare.new", NULL);
  g_autofree char *to = g_build_filename (folder, "bare", NULL);
  int fd = g_open (from, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int dir = g_open (folder, O_RDONLY, 0);

  if (write (fd, bytes, size) != (gssize) size || fsync (fd) != 0)
    g_error ("the disk is full");
  close (fd);
  g_rename (from, to);
  fsync (dir);
  close (dir);
}

static BtPlanFile *
make_file (const char *path,
           guint       n_payments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlan) plan = sample_plan_new_payments (n_payments);
  BtPlanFile *file = bt_plan_file_create (path, plan, &error);

  g_assert_no_error (error);
  return file;
}

static void
measure_saving (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "saving.bunting", NULL);
  g_autoptr (BtPlanFile) file = make_file (path, 3500);
  BtPlan *plan = bt_plan_file_get_plan (file);
  double saved[TURNS], bare[TURNS];
  double ours, least;

  for (guint i = 0; i < TURNS; i++)
    {
      g_autofree char *bytes = NULL;
      gsize size;
      gint64 start;

      start = g_get_monotonic_time ();
      g_object_set (bt_list_get (plan->budget_lines, 0), "quantity", (gint64) i * 1000, NULL);
      g_assert_true (bt_plan_file_flush (file, NULL));
      saved[i] = since (start);

      g_file_get_contents (path, &bytes, &size, NULL);
      start = g_get_monotonic_time ();
      write_bare (folder, bytes, size);
      bare[i] = since (start);
    }
  ours = middle (saved, TURNS);
  least = middle (bare, TURNS);
  printf ("An action to “Saved”, %.0f kB:  %.2f ms, bare write %.2f ms: %.2f times\n",
          (double) file_size (path) / 1000, ours, least, ours / least);
}

static void
measure_undo (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "undo.bunting", NULL);
  g_autoptr (BtPlanFile) file = make_file (path, 20000);
  BtPlan *plan = bt_plan_file_get_plan (file);
  double edits[TURNS], undos[TURNS];

  for (guint i = 0; i < TURNS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_object_set (bt_list_get (plan->spending, i), "payee", "Ivy", NULL);
      edits[i] = since (start);
      start = g_get_monotonic_time ();
      g_assert_true (bt_plan_undo (plan, NULL));
      undos[i] = since (start);
    }
  printf ("At 20,000 payments, in memory: an edit %.2f ms, its undo %.2f ms\n",
          middle (edits, TURNS),
          middle (undos, TURNS));
}

/* In a process of its own, so that its memory is that of opening and nothing else. */
static void
open_once (const char *path)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  G_GNUC_UNUSED g_autoptr (BtPlanFile) file = bt_plan_file_open (path, &error);

  g_assert_no_error (error);
  printf ("%.0f %.0f\n", since (start), memory_peak ());
}

static void
measure_opening (const char *folder,
                 const char *self)
{
  g_autofree char *path = g_build_filename (folder, "opening.bunting", NULL);
  const char *args[] = { self, path, NULL };
  double times[7], peaks[G_N_ELEMENTS (times)];

  g_object_unref (make_file (path, 100000));
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *said = NULL;

      g_spawn_sync (NULL, (char **) args, NULL, G_SPAWN_DEFAULT, NULL, NULL, &said, NULL, NULL,
                    NULL);
      g_assert_cmpint (sscanf (said, "%lf %lf", &times[i], &peaks[i]), ==, 2);
    }
  printf ("A plan of 100,000 payments, %.1f MB, opened with all checks: %.0f ms, %.0f MB in all\n",
          (double) file_size (path) / 1e6, middle (times, G_N_ELEMENTS (times)),
          middle (peaks, G_N_ELEMENTS (peaks)));
}

int
main (int   argc,
      char *argv[])
{
  char *folder;

  if (argc > 1)
    {
      open_once (argv[1]);
      return 0;
    }
  folder = sample_folder_new ();
  measure_saving (folder);
  measure_undo (folder);
  measure_opening (folder, argv[0]);
  sample_folder_remove (folder);
  return 0;
}
