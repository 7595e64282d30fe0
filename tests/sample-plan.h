/* sample-plan.h: plans for tests of the file. */
#pragma once

#include "model/plan.h"

/* A plan with two records in every list and every field set, with texts that are hard to keep. */
BtPlan *sample_plan_new_full   (void);

/* A plan with two funds, ten lines, and @n_payments payments of one part each. */
BtPlan *sample_plan_new_payments (guint n_payments);

/* Every record of @plan with every field, in order, as one text to be compared. */
char   *sample_plan_describe   (BtPlan *plan);

/* A new folder for files of this test, removed when the test ends; free with g_free(). */
char   *sample_folder_new      (void);
void    sample_folder_remove   (char   *folder);
