/* failing-disk.h: a disk of which any call may be made to fail. */
#pragma once

#include "sample-plan.h"

typedef struct
{
  int      left;     /* calls that still work; < 0: all do */
  gboolean for_good;
  int      error;
  int      count;    /* calls since then; the saving thread counts, too */
  int      renames;
} FailingDisk;

extern FailingDisk disk;

/* From now on @n calls work; then one fails with @error, or, @for_good, all do. */
void     disk_let_fail (int      n,
                        gboolean for_good,
                        int      error);
void     disk_let_work (void);

/* From now on everything is written where it is to stand in the end, at @path, as a careless
 * program would do it. */
void     disk_be_careless (const char *path);

/* For g_test_add(): a plan in a file on such a disk. */
typedef struct
{
  SampleFixture sample;
  BtPlan     *plan;
  BtPlanFile *file;
  char       *before; /* what the file held at first */
  char       *failed; /* what was said last */
  guint       n_failed;
  char       *moved;  /* where it was said that ours has gone */
} DiskFixture;

void     disk_set_up    (DiskFixture   *fixture,
                         gconstpointer  data);
void     disk_tear_down (DiskFixture   *fixture,
                         gconstpointer  data);

/* Hears what @fixture's file says. */
void     disk_listen    (DiskFixture   *fixture);

/* What the file at @path holds, read without the failing calls; NULL where it is no plan. */
char    *disk_describe_file (const char *path);

void     disk_assert_folder_has (DiskFixture *fixture,
                                 guint        n_files);
