/* bench-times.h: what measurements have in common: many times, of which the middle one is told. */
#pragma once

#include <glib.h>
#include <stdlib.h>

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : 1;
}

/* The middle one of @n times, which are sorted by this. */
static inline double
sort_median (double *times,
             guint   n)
{
  qsort (times, n, sizeof times[0], compare_times);
  return times[n / 2];
}

/* The ms since @begun, which g_get_monotonic_time() gave. */
static inline double
get_ms_since (gint64 begun)
{
  return (double) (g_get_monotonic_time () - begun) / 1000;
}
