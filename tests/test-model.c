/* test-model.c: records are their tables of fields; lists and plans keep them in order. */
#include "config.h"

#include <locale.h>

#include "model/budget-line.h"
#include "model/outcome.h"
#include "model/plan.h"
#include "model/wealth.h"

static void
count_up (guint *count)
{
  *count += 1;
}

static void
test_same_title_is_silent (void)
{
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, "o1");
  guint heard = 0;

  g_signal_connect_swapped (outcome, "notify::title", G_CALLBACK (count_up), &heard);
  g_object_set (outcome, "title", "Live nearer the sea", NULL);
  g_object_set (outcome, "title", "Live nearer the sea", NULL);
  g_assert_cmpuint (heard, ==, 1);
  g_assert_cmpstr (outcome->title, ==, "Live nearer the sea");
}

static void
test_everything_starts_unknown (void)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);

  g_assert_cmpint (line->unit_price, ==, BT_PENCE_UNKNOWN);
  g_assert_cmpint (line->quantity, ==, BT_QUANTITY_UNKNOWN);
  g_assert_cmpint (line->from, ==, BT_DAY_UNKNOWN);
  g_assert_cmpint (line->kind, ==, BT_LINE_KIND_UNKNOWN);
  g_assert_cmpint (line->pension, ==, BT_FLAG_UNKNOWN);
  g_assert_cmpuint (strlen (bt_record_get_id (line)), ==, 13);
}

static void
test_what_is_unknown_reads_as_unknown (void)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);
  BtRecordClass *klass = BT_RECORD_GET_CLASS (line);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      BtValue value = bt_record_get_value (line, &klass->fields[i]);

      if (value.kind != BT_KIND_TEXT && value.kind < BT_KIND_BYTES)
        g_assert_cmpint (value.number, ==, BT_NUMBER_UNKNOWN);
    }
}

static void
test_empty_text_is_no_text (void)
{
  g_autoptr (BtOutcome) outcome = bt_record_new (BT_TYPE_OUTCOME, "o1");
  guint heard = 0;

  g_signal_connect_swapped (outcome, "notify::why", G_CALLBACK (count_up), &heard);
  g_object_set (outcome, "why", "", NULL);
  g_assert_null (outcome->why);
  g_assert_cmpuint (heard, ==, 0);
}

static void
test_printed_is_true_until_someone_says_no (void)
{
  g_autoptr (BtWealth) gran = bt_record_new (BT_TYPE_WEALTH, "w1");
  gboolean printed = FALSE;

  g_object_get (gran, "printed", &printed, NULL);
  g_assert_true (printed);
  g_object_set (gran, "printed", FALSE, NULL);
  g_object_get (gran, "printed", &printed, NULL);
  g_assert_false (printed);
  g_assert_cmpint (gran->printed, ==, BT_FLAG_NO);
}

static void
test_properties_are_named_as_columns_with_hyphens (void)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);
  gint64 price = 0;

  g_object_set (line, "unit-price", (gint64) 1420, NULL);
  g_object_get (line, "unit_price", &price, NULL);
  g_assert_cmpint (price, ==, 1420);
}

static void
test_a_record_brings_what_it_owns_into_the_plan (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, "A1");
  g_autoptr (BtShare) share = bt_record_new (BT_TYPE_SHARE, NULL);
  const BtField *shares = bt_record_class_find_field (BT_RECORD_GET_CLASS (line), "shares");
  const BtField *lines = bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), "budget_lines");

  bt_record_place (share, line, shares, 0);
  g_assert_null (bt_record_get_plan (share));
  bt_record_place (line, plan, lines, 0);
  g_assert_true (bt_record_get_plan (share) == plan);
  g_assert_true (bt_plan_find (plan, bt_record_get_key (share)) == BT_RECORD (share));
  g_assert_true (bt_list_find_id (plan->budget_lines, "A1") == line);
}

static void
test_a_record_taken_out_stays_known_and_comes_back_the_same (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtOutcome *outcome = bt_record_new (BT_TYPE_OUTCOME, "o1");
  const BtField *outcomes = bt_record_class_find_field (BT_RECORD_GET_CLASS (plan), "outcomes");
  gint64 key;

  bt_record_place (outcome, plan, outcomes, 0);
  g_object_unref (outcome);
  key = bt_record_get_key (outcome);
  bt_record_take_out (outcome);
  g_assert_cmpuint (bt_list_get_length (plan->outcomes), ==, 0);
  g_assert_null (bt_record_get_plan (outcome));
  g_assert_true (bt_plan_find (plan, key) == BT_RECORD (outcome));
  bt_record_place (outcome, plan, outcomes, 0);
  g_assert_true (bt_list_get (plan->outcomes, 0) == (gpointer) outcome);
}

static void
test_every_field_reads_back_what_was_put (void)
{
  const GType types[] = { BT_TYPE_OUTCOME, BT_TYPE_BUDGET_LINE, BT_TYPE_WEALTH, BT_TYPE_PLAN };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (BtRecord) record = g_object_new (types[t], NULL);
      BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const BtField *field = &klass->fields[i];
          BtValue value = { .kind = field->kind, .number = 1 };
          BtValue unknown = bt_record_get_value (record, field), read;

          if (field->kind == BT_KIND_TEXT)
            value.text = "Zoë’s “red bag”";
          else if (field->kind >= BT_KIND_BYTES)
            continue;
          g_assert_false (bt_value_equal (&unknown, &value));
          g_assert_true (bt_record_put_value (record, field, &value));
          g_assert_false (bt_record_put_value (record, field, &value));
          read = bt_record_get_value (record, field);
          g_assert_true (bt_value_equal (&read, &value));
        }
    }
}

static void
test_codes_have_their_nicks_and_refuse_others (void)
{
  g_assert_cmpstr (bt_code_to_nick (BT_TYPE_HORIZON, BT_HORIZON_SHORT), ==, "short");
  g_assert_null (bt_code_to_nick (BT_TYPE_HORIZON, BT_HORIZON_UNKNOWN));
  g_assert_cmpint (bt_code_from_nick (BT_TYPE_HORIZON, "long"), ==, BT_HORIZON_LONG);
  g_assert_cmpint (bt_code_from_nick (BT_TYPE_HORIZON, ""), ==, 0);
  g_assert_cmpint (bt_code_from_nick (BT_TYPE_HORIZON, "soon"), ==, -1);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/same-title-is-silent", test_same_title_is_silent);
  g_test_add_func ("/model/everything-starts-unknown", test_everything_starts_unknown);
  g_test_add_func ("/model/unknown-reads-as-unknown", test_what_is_unknown_reads_as_unknown);
  g_test_add_func ("/model/empty-text-is-no-text", test_empty_text_is_no_text);
  g_test_add_func ("/model/printed-is-true-until-someone-says-no",
                   test_printed_is_true_until_someone_says_no);
  g_test_add_func ("/model/properties-are-named-as-columns",
                   test_properties_are_named_as_columns_with_hyphens);
  g_test_add_func ("/model/a-record-brings-what-it-owns",
                   test_a_record_brings_what_it_owns_into_the_plan);
  g_test_add_func ("/model/a-record-comes-back-the-same",
                   test_a_record_taken_out_stays_known_and_comes_back_the_same);
  g_test_add_func ("/model/every-field-reads-back", test_every_field_reads_back_what_was_put);
  g_test_add_func ("/model/codes-have-their-nicks", test_codes_have_their_nicks_and_refuse_others);

  return g_test_run ();
}
