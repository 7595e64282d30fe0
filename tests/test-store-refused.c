/* test-store-refused.c: what a plan does not take in, and that it says so. */
#include "config.h"

#include "base/error.h"
#include "base/text.h"
#include "kept-plan.h"
#include "model/budget-line.h"
#include "model/outcome.h"
#include "model/spending.h"
#include "model/wealth.h"

static void
assert_refused (Fixture *fixture)
{
  g_assert_nonnull (fixture->refused);
  g_assert_true (g_str_has_suffix (fixture->refused, "."));
  g_clear_pointer (&fixture->refused, g_free);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
}

static void
test_a_refused_value_is_put_back_and_said (Fixture       *fixture,
                                           gconstpointer  data)
{
  BtOutcome *outcome = bt_list_get (fixture->plan->outcomes, 0);
  BtBudgetLine *line = bt_list_get (fixture->plan->budget_lines, 0);
  BtShare *share = bt_list_get (line->shares, 0);
  g_autofree char *title = g_strdup (outcome->title);
  g_autofree char *endless = g_strnfill (BT_TEXT_MAX + 1, 'x');
  BtPence price = line->unit_price;
  BtFund *fund = share->fund;

  g_object_set (outcome, "title", "broken \xff text", NULL);
  assert_refused (fixture);
  g_object_set (outcome, "title", endless, NULL);
  assert_refused (fixture);
  g_assert_cmpstr (outcome->title, ==, title);
  g_object_set (line, "unit-price", (gint64) -1, NULL);
  assert_refused (fixture);
  g_assert_cmpint (line->unit_price, ==, price);
  g_object_set (share, "fund", NULL, NULL);
  assert_refused (fixture);
  g_object_set (share, "fund", line, NULL);
  assert_refused (fixture);
  g_assert_true (share->fund == fund);
  g_assert_null (fixture->told);
}

static void
test_a_reference_to_what_has_left_is_refused (Fixture       *fixture,
                                              gconstpointer  data)
{
  g_autoptr (BtFund) elsewhere = bt_record_new (BT_TYPE_FUND, NULL);
  BtSpending *payment = bt_list_get (fixture->plan->spending, 0);
  BtPart *part = bt_list_get (payment->parts, 0);
  g_autoptr (BtRecord) line = g_object_ref (bt_list_get (fixture->plan->budget_lines, 0));
  BtBudgetLine *other = bt_list_get (fixture->plan->budget_lines, 1);

  g_object_set (part, "line", other, NULL);
  g_assert_true (bt_plan_remove (fixture->plan, line, NULL));
  g_object_set (part, "line", line, NULL);
  g_assert_nonnull (fixture->refused);
  g_clear_pointer (&fixture->refused, g_free);
  g_object_set (part, "fund", elsewhere, NULL);
  g_assert_nonnull (fixture->refused);
  g_assert_true (part->line == other);
}

static void
test_one_refused_part_refuses_the_whole_action (Fixture       *fixture,
                                                gconstpointer  data)
{
  g_autofree char *before = sample_plan_describe (fixture->plan);
  g_autofree char *after = NULL;
  g_autoptr (BtRecord) outcome = bt_record_new (BT_TYPE_OUTCOME, NULL);
  g_autoptr (GError) error = NULL;
  const BtField *title = bt_record_class_find_field (BT_RECORD_GET_CLASS (fixture->plan), "title");
  BtValue broken = { .kind = BT_KIND_TEXT, .text = "\xff" };

  bt_plan_begin (fixture->plan, "do three things");
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "outcomes", 0, outcome, NULL));
  g_assert_false (bt_record_set_value (fixture->plan, title, &broken, NULL));
  bt_plan_remove (fixture->plan, bt_list_get (fixture->plan->funds, 0), NULL);
  g_assert_false (bt_plan_end (fixture->plan, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_REFUSED);
  after = sample_plan_describe (fixture->plan);
  sample_assert_same (before, after);
  g_assert_null (bt_record_get_plan (outcome));

  /* and all goes on */
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "outcomes", 0, outcome, NULL));
  g_assert_true (bt_list_get (fixture->plan->outcomes, 0) == (gpointer) outcome);
}

static void
test_a_refused_part_says_why_and_the_outermost_action_tells (Fixture       *fixture,
                                                             gconstpointer  data)
{
  const BtField *title = bt_record_class_find_field (BT_RECORD_GET_CLASS (fixture->plan), "title");
  BtValue broken = { .kind = BT_KIND_TEXT, .text = "\xff" };
  g_autoptr (GError) first = NULL;
  g_autoptr (GError) second = NULL;
  g_autoptr (GError) last = NULL;

  bt_plan_begin (fixture->plan, "do three things");
  g_assert_false (bt_record_set_value (fixture->plan, title, &broken, &first));
  g_assert_error (first, BT_ERROR, BT_ERROR_REFUSED);
  g_object_set (fixture->plan, "title", "\xff", NULL); /* as a binding does */
  g_assert_null (fixture->refused);
  g_assert_false (bt_plan_move (fixture->plan, bt_list_get (fixture->plan->funds, 0), NULL, 1,
                                &second)); /* nothing is wrong with it, but it will not be kept */
  g_assert_error (second, BT_ERROR, BT_ERROR_REFUSED);
  g_assert_false (bt_plan_end (fixture->plan, &last));
  g_assert_cmpstr (last->message, ==, first->message);

  g_object_set (fixture->plan, "title", "\xff", NULL);
  assert_refused (fixture);
}

static void
test_a_plan_does_not_outgrow_its_file (Fixture       *fixture,
                                       gconstpointer  data)
{
  sqlite3_int64 most = 4000000; /* a small file will do */
  guint added = 0;

  sqlite3_file_control (fixture->file->database, "main", SQLITE_FCNTL_SIZE_LIMIT, &most);
  for (gboolean more = TRUE; more && added < 30; added += more)
    {
      g_autoptr (BtRecord) one = bt_record_new (BT_TYPE_WEALTH, NULL);
      g_autoptr (GBytes) picture = g_bytes_new_take (g_malloc0 (1000000), 1000000);
      g_autoptr (GError) error = NULL;

      g_object_set (one, "picture", picture, NULL);
      more = bt_plan_add (fixture->plan, fixture->plan, "wealth", 0, one, &error);
      g_assert_true (more || g_error_matches (error, BT_ERROR, BT_ERROR_REFUSED));
    }
  g_assert_cmpuint (added, ==, 3);
  while (bt_plan_get_undo_name (fixture->plan) != NULL)
    g_assert_true (bt_plan_undo (fixture->plan, NULL));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-refused/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("a-refused-value-is-put-back-and-said", test_a_refused_value_is_put_back_and_said);
  ADD ("a-reference-to-what-has-left-is-refused", test_a_reference_to_what_has_left_is_refused);
  ADD ("one-refused-part-refuses-the-whole", test_one_refused_part_refuses_the_whole_action);
  ADD ("a-refused-part-says-why", test_a_refused_part_says_why_and_the_outermost_action_tells);
  ADD ("a-plan-does-not-outgrow-its-file", test_a_plan_does_not_outgrow_its_file);

  return g_test_run ();
}
