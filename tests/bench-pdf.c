/* bench-pdf.c: how long the whole program takes to print the practice plan to a PDF, without a
 * display.
 *
 * Beside it, in the same run: the program that only says which it is (what starting costs), and one
 * that only checks the plan (what opening costs).  They take turns, so that whatever else the
 * machine does falls on all of them. */
#include "config.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <sys/resource.h>

#include "bench-times.h"

#define N_TIMES 15

typedef struct
{
  const char *what;
  const char *call;
  double      wall[N_TIMES]; /* ms */
  double      work[N_TIMES]; /* ms of the processor's */
} Row;

static double
to_ms (struct timeval time)
{
  return (double) time.tv_sec * 1000 + (double) time.tv_usec / 1000;
}

/* What the processor has done for programs that have ended. */
static double
get_work (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return to_ms (usage.ru_utime) + to_ms (usage.ru_stime);
}

static void
call (const char *folder,
      const char *arguments)
{
  g_autofree char *line = g_strdup_printf ("\"%s\" %s", g_getenv ("BT_PROGRAM"), arguments);
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_shell_parse_argv (line, NULL, &argv, &error);
  g_assert_no_error (error);
  g_spawn_sync (folder, argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static void
measure (Row        *row,
         guint       turn,
         const char *folder)
{
  double work = get_work ();
  gint64 begun = g_get_monotonic_time ();

  call (folder, row->call);
  row->wall[turn] = get_ms_since (begun);
  row->work[turn] = get_work () - work;
}

int
main (void)
{
  Row rows[] = {
    { "says its version", "--version" },
    { "checks the practice plan", "--check plan.bunting" },
    { "the practice plan as PDF", "--export plan.pdf plan.bunting" },
    { "the same, written nowhere", "--export - --as pdf plan.bunting" },
  };
  g_autofree char *folder = g_dir_make_tmp ("bunting-bench-XXXXXX", NULL);
  const char *const files[] = { "plan.bunting", "plan.pdf" };

  call (folder, "--sample plan.bunting");
  for (guint turn = 0; turn < N_TIMES; turn++)
    for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
      measure (&rows[i], turn, folder);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double wall = sort_median (rows[i].wall, N_TIMES);
      double work = sort_median (rows[i].work, N_TIMES);

      g_print ("whole program, %s: %.0f ms, at best %.0f; of it work %.0f ms\n", rows[i].what, wall,
               rows[i].wall[0], work);
    }

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  return 0;
}
