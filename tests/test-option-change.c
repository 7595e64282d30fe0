/* test-option-change.c: a what-if that is taken over makes the plan what the what-if was, to the
 * penny, and undo gives back exactly what was there. */
#include "config.h"

#include <locale.h>

#include "exchange/json-read.h"
#include "exchange/json-write.h"
#include "exchange/totals-json.h"
#include "made-plan.h"
#include "sample-plan.h"
#include "ui/option-change.h"

static const char *const days[] = { "2026-09-30", "2026-12-31", "2027-02-28", "2027-03-31" };

typedef struct
{
  SampleFixture sample;
  BtPlan       *plan;
  BtPlanFile   *file;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  family)
{
  g_autofree char *path = g_strdup_printf ("%s/families/%s.json", g_getenv ("BT_TEST_DATA"),
                                           (const char *) family);

  sample_set_up (&self->sample, NULL);
  self->plan = bt_json_read (path, NULL, NULL);
  g_assert_nonnull (self->plan);
  self->file = sample_file_create (self->sample.path, self->plan);
}

static void
tear_down (Fixture       *self,
           gconstpointer  family)
{
  g_assert_true (bt_plan_file_flush (self->file, NULL));
  sample_file_assert_holds (self->sample.path, self->plan);
  g_object_unref (self->file);
  g_object_unref (self->plan);
  sample_tear_down (&self->sample, NULL);
}

/* The totals on every day, as texts. */
static char *
describe_sums (BtPlan   *plan,
               BtOption *option)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (BtSums) sums = option != NULL ? bt_sums_new_for_option (option, day (days[i]))
                                               : bt_sums_new_for_plan (plan, day (days[i]));
      g_autofree char *totals = bt_totals_to_json (sums);

      g_string_append (text, totals);
    }
  return g_string_free (text, FALSE);
}

static char *
describe_others (BtPlan   *plan,
                 BtOption *but)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bt_list_get_length (plan->options); i++)
    if (bt_list_get (plan->options, i) != but)
      {
        g_autofree char *sums = describe_sums (plan, bt_list_get (plan->options, i));

        g_string_append (text, sums);
      }
  return g_string_free (text, FALSE);
}

static void
test_the_plan_is_then_what_the_option_was (Fixture       *self,
                                           gconstpointer  family)
{
  g_autofree char *before = bt_json_write (self->plan);
  guint n = bt_list_get_length (self->plan->options);

  g_assert_cmpuint (n, >, 1);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BtOption) option = g_object_ref (bt_list_get (self->plan->options, i));
      g_autofree char *sums = describe_sums (self->plan, option);
      g_autofree char *plain = describe_sums (self->plan, NULL);
      g_autofree char *then = NULL, *back = NULL, *taken = NULL, *again = NULL;

      g_assert_cmpstr (sums, !=, plain); /* the control: it is not the same already */
      g_assert_true (bt_option_take_over (option));
      g_assert_null (bt_record_get_plan (option));
      g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n - 1);
      then = describe_sums (self->plan, NULL);
      sample_assert_same (then, sums);
      taken = bt_json_write (self->plan);

      g_assert_true (bt_plan_undo (self->plan, NULL));
      back = bt_json_write (self->plan);
      sample_assert_same (back, before);
      g_assert_true (bt_list_get (self->plan->options, i) == option);
      g_assert_true (bt_plan_redo (self->plan, NULL));
      again = bt_json_write (self->plan);
      sample_assert_same (again, taken);
      g_assert_true (bt_plan_undo (self->plan, NULL));
    }
}

static void
test_the_others_stay (Fixture       *self,
                      gconstpointer  family)
{
  BtOption *first = bt_list_get (self->plan->options, 0);
  BtOption *second = bt_list_get (self->plan->options, 1);
  g_autofree char *sums = NULL, *then = NULL;

  g_assert_true (bt_option_take_over (first));
  g_assert_true (bt_record_get_plan (second) == self->plan);
  sums = describe_others (self->plan, NULL);
  g_assert_cmpuint (strlen (sums), >, 0);
  g_assert_true (bt_option_take_over (second)); /* one on top of the other */
  then = describe_sums (self->plan, NULL);
  sample_assert_same (then, sums);
}

static void
test_spending_on_what_is_left_out_stays_spent (Fixture       *self,
                                               gconstpointer  family)
{
  BtOption *option = bt_list_get (self->plan->options, 0);
  BtBudgetLine *line = bt_list_get (self->plan->budget_lines, 0);
  g_autoptr (BtLineChange) change = bt_record_new (BT_TYPE_LINE_CHANGE, NULL);
  g_autofree char *sums = NULL, *then = NULL;

  g_object_set (change, "line", line, "drop", TRUE, NULL);
  g_assert_true (bt_plan_add (self->plan, option, "changes", G_MAXUINT, change, NULL));
  sums = describe_sums (self->plan, option);
  g_assert_true (bt_option_take_over (option));
  g_assert_null (bt_record_get_plan (line));
  then = describe_sums (self->plan, NULL);
  sample_assert_same (then, sums);
}

static void
test_money_for_what_is_left_out_is_told_of (Fixture       *self,
                                            gconstpointer  family)
{
  BtOption *option = bt_list_find_id (self->plan->options, "dele-20");
  BtFund *grant = bt_list_find_id (self->plan->funds, "GRANT");
  g_autoptr (BtLineChange) change = bt_record_new (BT_TYPE_LINE_CHANGE, NULL);

  g_assert_null (bt_option_find_emptied (option));
  g_object_set (change, "line", bt_list_find_id (self->plan->budget_lines, "A7"), "drop", TRUE,
                NULL);
  g_assert_true (bt_plan_add (self->plan, option, "changes", G_MAXUINT, change, NULL));
  g_assert_true (bt_option_find_emptied (option) == grant);
}

/* Two copies of a plan may have given the same id to different things. */
static void
test_an_id_that_is_used_is_not_used_again (Fixture       *self,
                                           gconstpointer  family)
{
  BtOption *option = bt_list_get (self->plan->options, 0);
  const char *used = bt_record_get_id (bt_list_get (self->plan->budget_lines, 0));
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, used);
  guint n = bt_list_get_length (self->plan->budget_lines);

  g_assert_true (bt_plan_add (self->plan, option, "added", G_MAXUINT, line, NULL));
  g_assert_true (bt_option_take_over (option));
  g_assert_cmpuint (bt_list_get_length (self->plan->budget_lines), ==, n + 1);
  g_assert_cmpstr (bt_record_get_id (bt_list_get (self->plan->budget_lines, n)), !=, used);
}

static void
test_one_that_says_nothing_goes_again (Fixture       *self,
                                       gconstpointer  family)
{
  guint n = bt_list_get_length (self->plan->options);
  BtBudgetLine *line = bt_list_get (self->plan->budget_lines, 0);
  BtOption *option = bt_option_add (self->plan, line);
  BtLineChange *change = bt_list_get (option->changes, 0);

  g_assert_true (change->line == line);
  bt_option_tidy (option);
  g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n);

  option = bt_option_add (self->plan, line);
  g_object_set (bt_list_get (option->changes, 0), "drop", TRUE, NULL);
  bt_option_tidy (option);
  g_assert_cmpuint (bt_list_get_length (self->plan->options), ==, n + 1);
}

static void
test_shares_begin_as_the_plan_has_them (Fixture       *self,
                                        gconstpointer  family)
{
  BtBudgetLine *line = bt_list_get (self->plan->budget_lines, 0);
  BtOption *option = bt_option_add (self->plan, line);
  BtLineChange *change = bt_list_get (option->changes, 0);
  g_autofree char *before = bt_json_write (self->plan), *after = NULL;
  BtShare *share = NULL;

  bt_option_start_shares (change);
  g_assert_cmpuint (bt_list_get_length (change->shares), ==, bt_list_get_length (line->shares));
  share = bt_list_get (change->shares, 0);
  g_assert_true (share != bt_list_get (line->shares, 0));
  g_assert_true (share->fund == ((BtShare *) bt_list_get (line->shares, 0))->fund);
  g_assert_cmpint (share->rest, ==, BT_FLAG_YES);
  bt_option_drop_shares (change);
  g_assert_cmpuint (bt_list_get_length (change->shares), ==, 0);
  bt_plan_undo (self->plan, NULL);
  bt_plan_undo (self->plan, NULL);
  after = bt_json_write (self->plan);
  sample_assert_same (after, before);
}

#define ADD(name, family, test) \
  g_test_add ("/option-change/" family "/" name, Fixture, family, set_up, test, tear_down)
#define ADD_BOTH(name, test) \
  ADD (name, "wren", test); \
  ADD (name, "maya-rose", test)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD_BOTH ("the plan is then what the option was", test_the_plan_is_then_what_the_option_was);
  ADD_BOTH ("the others stay", test_the_others_stay);
  ADD_BOTH ("spending on what is left out stays spent",
            test_spending_on_what_is_left_out_stays_spent);
  ADD ("money for what is left out is told of", "wren",
       test_money_for_what_is_left_out_is_told_of);
  ADD_BOTH ("an id that is used is not used again", test_an_id_that_is_used_is_not_used_again);
  ADD_BOTH ("one that says nothing goes again", test_one_that_says_nothing_goes_again);
  ADD_BOTH ("shares begin as the plan has them", test_shares_begin_as_the_plan_has_them);
  return g_test_run ();
}
