/* sample-plan.h: plans for tests of the file. */
#pragma once

#include "model/plan.h"
#include "store/plan-file.h"

/* A plan with two records in every list and every field set, with texts that are hard to keep. */
BtPlan *sample_plan_new_full   (void);

/* A plan with two funds, ten lines, and @n_payments payments of one part each. */
BtPlan *sample_plan_new_payments (guint n_payments);

/* Every record of @plan with all that is known of it, in order, as one text to be compared. */
char   *sample_plan_describe   (BtPlan *plan);

/* Sees that two such texts are the same, and shows the first line that is not. */
void    sample_assert_same     (const char *a,
                                const char *b);

/* What is known of @record itself. */
char   *sample_record_describe (BtRecord *record);

/* Sets @field of @record, which nobody may have seen yet or which nobody keeps, to some value it
 * may have: another for each @turn; references are to what stands in @plan. */
void    sample_record_fill     (BtPlan        *plan,
                                BtRecord      *record,
                                const BtField *field,
                                guint          turn);

/* Every record of @plan, borrowed, in the same order; give back with g_ptr_array_unref(). */
GPtrArray *sample_plan_list    (BtPlan *plan);

/* As bt_plan_file_create() and bt_plan_file_open(), where that must not fail. */
BtPlanFile *sample_file_create (const char *path,
                                BtPlan     *plan);
BtPlanFile *sample_file_open   (const char *path);

/* Sees that the file at @path is whole and holds @plan as it is now. */
void        sample_file_assert_holds (const char *path,
                                      BtPlan     *plan);

/* A new folder for files of this test, removed when the test ends; free with g_free(). */
char   *sample_folder_new      (void);
void    sample_folder_remove   (char   *folder);

/* For g_test_add(): a folder, and a path in it where there is no file yet. */
typedef struct
{
  char *folder;
  char *path;
} SampleFixture;

void    sample_set_up          (SampleFixture *fixture,
                                gconstpointer  data);
void    sample_tear_down       (SampleFixture *fixture,
                                gconstpointer  data);
