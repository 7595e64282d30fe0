/* test-store-kill.c: what was reported saved is there, whenever the program is killed.
 *
 * The program under test is this one, started with a path: it edits the plan there, and says
 * "saved 7" when the file says that edit 7 is saved.  Started with "--too-soon" it says so when
 * it has made the edit: that is the control. */
#include "config.h"

#include <locale.h>
#include <stdlib.h>

#include "killed.h"
#include "sample-plan.h"

#define N_KILLS 100
#define LONGEST 12000 /* microseconds that it may go on */

static const char *program;

/* The one that is killed. */

static int
edit_until_killed (const char *path,
                   gboolean    too_soon)
{
  g_autoptr (BtPlanFile) file = sample_file_open (path);
  BtPlan *plan = bt_plan_file_get_plan (file);
  guint number = plan->title == NULL ? 0 : (guint) atoi (plan->title);

  for (;;)
    {
      for (guint i = 0; i <= number % 3; i++)
        {
          g_autofree char *text = g_strdup_printf ("%u", ++number);

          bt_plan_begin (plan, "count");
          g_object_set (plan, "title", text, "short-break-word", text, NULL);
          bt_plan_end (plan, NULL);
        }
      if (too_soon)
        say_saved (number);
      while (!bt_plan_file_is_saved (file))
        g_main_context_iteration (NULL, TRUE);
      if (!too_soon)
        say_saved (number);
    }
  return 0;
}

/* The one that kills. */

/* The number of the newest edit in the file, which is whole. */
static guint
read_file (const char *path)
{
  g_autoptr (BtPlanFile) file = sample_file_open (path);
  BtPlan *plan = bt_plan_file_get_plan (file);

  g_assert_cmpstr (plan->title, ==, plan->short_break_word); /* an action is there, or it is not */
  return plan->title == NULL ? 0 : (guint) atoi (plan->title);
}

static void
make_plan (const char *path)
{
  g_autoptr (BtPlan) plan = sample_plan_new_full ();

  g_object_set (plan, "title", NULL, "short-break-word", NULL, NULL);
  g_object_unref (sample_file_create (path, plan));
}

static void
test_nothing_reported_saved_is_lost (SampleFixture *fixture,
                                     gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  guint unreported = 0;

  make_plan (fixture->path);
  for (guint i = 0; i < N_KILLS; i++)
    {
      guint reported = run_and_kill (program, fixture->path, FALSE, rand, LONGEST);
      guint there = read_file (fixture->path);

      g_assert_cmpuint (there, >=, reported);
      unreported += there > reported;
    }
  g_test_message ("%u of %u were killed between the saving and the saying", unreported, N_KILLS);
}

static void
test_saying_it_too_soon_would_be_caught (SampleFixture *fixture,
                                         gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (12);
  guint lost = 0;

  make_plan (fixture->path);
  for (guint i = 0; i < N_KILLS && lost == 0; i++)
    lost += run_and_kill (program, fixture->path, TRUE, rand, LONGEST) > read_file (fixture->path);
  g_assert_cmpuint (lost, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  if (argc > 1 && *argv[1] == '/')
    return edit_until_killed (argv[1], argc > 2);

  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/store-kill/nothing-reported-saved-is-lost", SampleFixture, NULL, sample_set_up,
              test_nothing_reported_saved_is_lost, sample_tear_down);
  g_test_add ("/store-kill/saying-it-too-soon-would-be-caught", SampleFixture, NULL, sample_set_up,
              test_saying_it_too_soon_would_be_caught, sample_tear_down);

  return g_test_run ();
}
