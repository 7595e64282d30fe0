/* kept-plan.h: a plan in its file, with what was told of it. */
#pragma once

#include <locale.h>

#include "sample-plan.h"
#include "store/plan-file-private.h"

typedef struct
{
  SampleFixture sample;
  BtPlan       *plan;
  BtPlanFile   *file;
  BtChanges    *told;
  char         *refused;
} Fixture;

G_GNUC_UNUSED static void
on_changed (Fixture   *fixture,
            BtChanges *changes)
{
  g_clear_pointer (&fixture->told, g_array_unref);
  fixture->told = g_array_ref (changes);
}

G_GNUC_UNUSED static void
on_refused (Fixture *fixture,
            GError  *error)
{
  g_assert_null (fixture->refused);
  fixture->refused = g_strdup (error->message);
}

G_GNUC_UNUSED static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  sample_set_up (&fixture->sample, NULL);
  fixture->plan = sample_plan_new_full ();
  fixture->file = sample_file_create (fixture->sample.path, fixture->plan);
  g_signal_connect_swapped (fixture->plan, "changed", G_CALLBACK (on_changed), fixture);
  g_signal_connect_swapped (fixture->plan, "refused", G_CALLBACK (on_refused), fixture);
}

G_GNUC_UNUSED static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (bt_plan_file_flush (fixture->file, NULL));
  sample_file_assert_holds (fixture->sample.path, fixture->plan);
  g_object_unref (fixture->file);
  g_object_unref (fixture->plan);
  g_clear_pointer (&fixture->told, g_array_unref);
  g_free (fixture->refused);
  sample_tear_down (&fixture->sample, NULL);
}
