/* test-json.c: a plan written as JSON, or kept in a file, and read again is the same plan. */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "exchange/json-read.h"
#include "exchange/json-write.h"
#include "exchange/practice.h"
#include "model/budget-line.h"
#include "model/fund.h"
#include "model/outcome.h"
#include "model/rates.h"
#include "store/plan-file.h"

static const char png[] = "\x89PNG\r\n\x1a\n and the rest of a picture";

static BtPlan *
read_text (const char *text,
           GPtrArray  *warnings)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read_bytes (bytes, "plan.json", warnings, &error);

  g_assert_no_error (error);
  return plan;
}

static BtPlan *
read_family (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("BT_TEST_DATA"), "families", name, NULL);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read (path, warnings, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (warnings->len, ==, 0);
  return plan;
}

/* Two plans are the same when every field of every record is, references by the ids they name. */

static void assert_same (gpointer a,
                         gpointer b);

static void
assert_same_references (GPtrArray *a,
                        GPtrArray *b)
{
  guint length = a == NULL ? 0 : a->len;

  g_assert_cmpuint (length, ==, b == NULL ? 0 : b->len);
  for (guint i = 0; i < length; i++)
    g_assert_cmpstr (bt_record_get_id (a->pdata[i]), ==, bt_record_get_id (b->pdata[i]));
}

static void
assert_same_lists (BtList   *a,
                   BtList   *b,
                   gboolean  single)
{
  g_assert_cmpuint (bt_list_get_length (a), ==, bt_list_get_length (b));
  for (guint i = 0; i < bt_list_get_length (a); i++)
    {
      BtRecord *in_a = bt_list_get (a, i);
      BtRecord *in_b = bt_list_get (b, i);

      if (!single)
        g_assert_cmpstr (bt_record_get_id (in_a), ==, bt_record_get_id (in_b));
      assert_same (in_a, in_b);
    }
}

static void
assert_same (gpointer a,
             gpointer b)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (a);

  g_assert_true (G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      BtValue in_a = bt_record_get_value (a, field);
      BtValue in_b = bt_record_get_value (b, field);

      if (field->kind == BT_KIND_LIST)
        assert_same_lists (bt_record_get_list (a, field), bt_record_get_list (b, field),
                           (field->flags & BT_FIELD_SINGLE) != 0);
      else if (field->kind == BT_KIND_REFERENCES)
        assert_same_references (in_a.records, in_b.records);
      else if (field->kind == BT_KIND_REFERENCE && in_a.record != NULL && in_b.record != NULL)
        g_assert_cmpstr (bt_record_get_id (in_a.record), ==, bt_record_get_id (in_b.record));
      else
        g_assert_true (bt_value_equal (&in_a, &in_b));
    }
}

static void
assert_comes_back (BtPlan *plan)
{
  g_autofree char *text = bt_json_write (plan);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (BtPlan) again = read_text (text, warnings);
  g_autofree char *text_again = bt_json_write (again);

  g_assert_cmpuint (warnings->len, ==, 0);
  assert_same (plan, again);
  g_assert_cmpstr (text, ==, text_again);
}

/* @plan goes into a file and comes out of it, and gives the same JSON then.  The file keeps it from
 * now on. */
static void
assert_a_file_keeps_it (BtPlan *plan)
{
  g_autofree char *folder = g_dir_make_tmp ("bunting-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.bunting", NULL);
  g_autofree char *before = bt_json_write (plan);
  g_autofree char *after = NULL;
  g_autoptr (BtPlanFile) made = NULL;
  g_autoptr (BtPlanFile) opened = NULL;
  g_autoptr (GError) error = NULL;

  made = bt_plan_file_create (path, plan, &error);
  g_assert_no_error (error);
  opened = bt_plan_file_open (path, &error);
  g_assert_no_error (error);
  assert_same (plan, bt_plan_file_get_plan (opened));
  after = bt_json_write (bt_plan_file_get_plan (opened));
  g_assert_cmpstr (before, ==, after);

  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_wren_comes_back_the_same (void)
{
  g_autoptr (BtPlan) plan = read_family ("wren.json");
  BtBudgetLine *dele = bt_list_get (plan->budget_lines, 0);
  BtShare *share = bt_list_get (dele->shares, 0);

  g_assert_cmpuint (bt_list_get_length (plan->budget_lines), ==, 15);
  g_assert_cmpstr (bt_plan_get_person (plan)->preferred_name, ==, "Wren");
  g_assert_nonnull (bt_plan_get_person (plan)->photo);
  g_assert_cmpint (dele->unit_price, ==, 1420);
  g_assert_cmpint (dele->quantity, ==, 16000);
  g_assert_cmpint (share->rest, ==, BT_FLAG_YES);
  g_assert_cmpstr (bt_record_get_id (share->fund), ==, "PHB");
  assert_comes_back (plan);
  assert_a_file_keeps_it (plan);
}

static void
test_maya_rose_comes_back_the_same (void)
{
  g_autoptr (BtPlan) plan = read_family ("maya-rose.json");

  g_assert_cmpuint (bt_list_get_length (plan->spending), ==, 30);
  assert_comes_back (plan);
  assert_a_file_keeps_it (plan);
}

/* A plan with every field set, out of the tables alone. */

static void
fill_value (gpointer       record,
            const BtField *field,
            guint          index)
{
  g_autoptr (GBytes) picture = g_bytes_new (png, sizeof png);
  g_autofree char *text = g_strdup_printf ("%s %u: زندگی 🎈 “so”, \"so\" \\ and\r\n\tover\n",
                                           field->name, index);
  BtValue value = { .kind = field->kind };

  if (field->kind == BT_KIND_TEXT)
    value.text = text;
  else if (field->kind == BT_KIND_BYTES)
    value.bytes = picture;
  else if (field->kind == BT_KIND_DAY)
    value.number = bt_day_new (2024, 2, 29) + (int) index;
  else if (field->kind == BT_KIND_CODE || field->kind == BT_KIND_FLAG)
    value.number = 1;
  else if (field->kind == BT_KIND_QUANTITY)
    value.number = index == 0 ? field->maximum - 1 : 12500;
  else
    value.number = index == 0 ? field->maximum : field->minimum;
  bt_record_load_value (record, field, &value);
}

static void
fill_record (gpointer record,
             guint    index)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      guint length = (field->flags & BT_FIELD_SINGLE) != 0 ? 1 : 2;

      if (field->kind == BT_KIND_REFERENCE || field->kind == BT_KIND_REFERENCES)
        continue;
      if (field->kind != BT_KIND_LIST)
        fill_value (record, field, index);
      for (guint j = 0; field->kind == BT_KIND_LIST && j < length; j++)
        {
          g_autofree char *id = g_strdup_printf ("%s \"%u\"", field->name, j);
          g_autoptr (BtRecord) item = bt_record_new (field->type (), id);

          bt_record_place (item, record, field, j);
          fill_record (item, j);
        }
    }
  if (BT_IS_SHARE (record)) /* an amount or the rest */
    {
      BT_SHARE (record)->rest = index == 0 ? BT_FLAG_YES : BT_FLAG_NO;
      if (index == 0)
        BT_SHARE (record)->amount = BT_PENCE_UNKNOWN;
    }
}

/* The plan's own list of records of @type. */
static BtList *
find_list (BtPlan *plan,
           GType   type)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (plan);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == BT_KIND_LIST && klass->fields[i].type () == type)
      return bt_record_get_list (plan, &klass->fields[i]);
  g_assert_not_reached ();
}

static void
fill_references (BtPlan   *plan,
                 gpointer  record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      g_autoptr (GPtrArray) records = g_ptr_array_new ();
      BtValue value = { .kind = field->kind };
      BtList *list = NULL;

      if (field->kind == BT_KIND_LIST)
        {
          list = bt_record_get_list (record, field);
          for (guint j = 0; j < bt_list_get_length (list); j++)
            fill_references (plan, bt_list_get (list, j));
        }
      if (field->kind != BT_KIND_REFERENCE && field->kind != BT_KIND_REFERENCES)
        continue;
      list = find_list (plan, field->type ());
      g_ptr_array_add (records, bt_list_get (list, 1)); /* not in the list's own order */
      g_ptr_array_add (records, bt_list_get (list, 0));
      if (field->kind == BT_KIND_REFERENCE)
        value.record = bt_list_get (list, 1);
      else
        value.records = records;
      bt_record_load_value (record, field, &value);
    }
}

static void
test_every_field_comes_back_the_same (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();

  fill_record (plan, 0);
  fill_references (plan, plan);
  assert_comes_back (plan);
  assert_a_file_keeps_it (plan);
}

static void
test_a_name_is_all_that_is_needed (void)
{
  static const char name_only[] = "{\n"
                                  "  \"bunting\": 1,\n"
                                  "  \"person\": {\n"
                                  "    \"preferred_name\": \"Wren\"\n"
                                  "  }\n"
                                  "}\n";
  g_autoptr (BtPlan) plan = read_text (name_only, NULL);
  g_autofree char *text = bt_json_write (plan);

  g_assert_cmpstr (text, ==, name_only);
}

static void
test_absent_and_empty_are_the_same (void)
{
  static const char * const empties[] = { "null", "\"\"", "[]", "{}" };

  for (guint i = 0; i < G_N_ELEMENTS (empties); i++)
    {
      const char *e = empties[i];
      g_autofree char *text = g_strdup_printf (
        "{\"bunting\": 1, \"plan\": %s, \"person\": {\"born_on\": %s, \"photo\": %s},"
        " \"statements\": %s,"
        " \"wealth\": [{\"id\": \"w\", \"circle\": %s, \"printed\": %s, \"kind\": %s}],"
        " \"funds\": [{\"id\": \"f\", \"amount\": %s, \"schedule\": %s, \"restricted_to\": %s}],"
        " \"budget_lines\": [{\"id\": \"l\", \"quantity\": %s, \"name\": %s, \"shares\": %s}],"
        " \"spending\": [{\"id\": \"s\", \"parts\": [{\"id\": %s, \"line\": %s, \"fund\": %s}]}]}",
        e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e);
      g_autoptr (BtPlan) plan = read_text (text, NULL);
      BtBudgetLine *line = bt_list_get (plan->budget_lines, 0);

      g_assert_cmpint (line->quantity, ==, BT_QUANTITY_UNKNOWN);
      g_assert_null (line->name);
      g_assert_cmpuint (bt_list_get_length (line->shares), ==, 0);
      assert_comes_back (plan);
    }
}

static void
test_quantities_are_plain_decimals (void)
{
  static const char * const quantities[] = { "16",         "12.5",    "0.125", "0",
                                             "999999.999", "1000000", "0.1",   "13.8" };

  for (guint i = 0; i < G_N_ELEMENTS (quantities); i++)
    {
      g_autofree char *text = g_strdup_printf (
        "{\n  \"bunting\": 1,\n  \"budget_lines\": [\n    {\n      \"id\": \"l\",\n"
        "      \"quantity\": %s\n    }\n  ]\n}\n", quantities[i]);
      g_autoptr (BtPlan) plan = read_text (text, NULL);
      g_autofree char *written = bt_json_write (plan);

      g_assert_cmpstr (written, ==, text);
    }
}

static void
test_unknown_keys_are_named_and_left_out (void)
{
  static const char * const named[] = {
    "colour", "plan.funds", "person.id", "funds[0].schedule.tune", "funds[0].schedule_every",
    "budget_lines[1].shares[0].a\\u000ab",
  };
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (BtPlan) plan = read_text (
    "{\"colour\": {\"deep\": [1]}, \"bunting\": 1, \"plan\": {\"funds\": [], \"title\": \"T\"},"
    " \"person\": {\"id\": 3},"
    " \"funds\": [{\"id\": \"f\", \"schedule\": {\"tune\": 1, \"count\": 2},"
    "              \"schedule_every\": \"week\"}],"
    " \"budget_lines\": [{\"id\": \"a\"}, {\"id\": \"b\","
    "                     \"shares\": [{\"fund\": \"f\", \"a\\nb\": 1}]}]}",
    warnings);
  BtFund *fund = bt_list_get (plan->funds, 0);

  g_assert_cmpuint (warnings->len, ==, G_N_ELEMENTS (named));
  for (guint i = 0; i < warnings->len; i++)
    {
      g_autofree char *sentence =
          g_strdup_printf ("%s: left out, because plans have nothing of that name", named[i]);

      g_assert_cmpstr (warnings->pdata[i], ==, sentence);
    }
  g_assert_cmpstr (plan->title, ==, "T");
  g_assert_cmpint (fund->schedule_count, ==, 2);
  g_assert_cmpint (fund->schedule_every, ==, BT_EVERY_UNKNOWN);
}

static void
test_references_may_name_what_comes_later (void)
{
  g_autoptr (BtPlan) plan = read_text (
    "{\"bunting\": 1, \"outcomes\": [{\"id\": \"o\", \"lines\": [\"b\", \"a\"]}],"
    " \"budget_lines\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}", NULL);
  BtOutcome *outcome = bt_list_get (plan->outcomes, 0);

  g_assert_cmpuint (outcome->lines->len, ==, 2);
  g_assert_true (outcome->lines->pdata[0] == bt_list_get (plan->budget_lines, 1));
}

static void
test_ids_are_kept_and_made_where_there_is_none (void)
{
  g_autoptr (BtPlan) plan = read_text (
    "{\"bunting\": 1, \"funds\": [{\"id\": \"f \\u2603\", \"receipts\": [{\"id\": \"r\"}, {}]}],"
    " \"rates\": [{\"from\": \"2026-04-01\"}]}", NULL);
  BtFund *fund = bt_list_get (plan->funds, 0);

  g_assert_cmpstr (bt_record_get_id (fund), ==, "f ☃");
  g_assert_cmpstr (bt_record_get_id (bt_list_get (fund->receipts, 0)), ==, "r");
  g_assert_cmpuint (strlen (bt_record_get_id (bt_list_get (fund->receipts, 1))), ==, 13);
  g_assert_cmpuint (strlen (bt_record_get_id (bt_list_get (plan->rates, 0))), ==, 13);
  assert_comes_back (plan);
}

static void
test_a_byte_order_mark_is_skipped (void)
{
  g_autoptr (BtPlan) plan = read_text ("\xef\xbb\xbf{\"bunting\": 1}", NULL);

  g_assert_true (BT_IS_PLAN (plan));
}

static void
test_there_is_always_a_person (void)
{
  g_autoptr (BtPlan) plan = read_text ("{\"bunting\": 1}", NULL);

  g_assert_cmpuint (bt_list_get_length (plan->person), ==, 1);
}

static void
test_the_practice_plan_says_that_it_is_one (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();

  g_assert_cmpstr (bt_plan_get_person (plan)->preferred_name, ==, "Wren");
  g_assert_cmpint (plan->practice_on, ==, bt_day_new (2026, 11, 19));
  assert_comes_back (plan);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/wren-comes-back", test_wren_comes_back_the_same);
  g_test_add_func ("/json/maya-rose-comes-back", test_maya_rose_comes_back_the_same);
  g_test_add_func ("/json/every-field-comes-back", test_every_field_comes_back_the_same);
  g_test_add_func ("/json/a-name-is-all-that-is-needed", test_a_name_is_all_that_is_needed);
  g_test_add_func ("/json/absent-and-empty-are-the-same", test_absent_and_empty_are_the_same);
  g_test_add_func ("/json/quantities-are-plain-decimals", test_quantities_are_plain_decimals);
  g_test_add_func ("/json/unknown-keys-are-named", test_unknown_keys_are_named_and_left_out);
  g_test_add_func ("/json/references-may-look-ahead", test_references_may_name_what_comes_later);
  g_test_add_func ("/json/ids-are-kept-or-made", test_ids_are_kept_and_made_where_there_is_none);
  g_test_add_func ("/json/a-byte-order-mark-is-skipped", test_a_byte_order_mark_is_skipped);
  g_test_add_func ("/json/there-is-always-a-person", test_there_is_always_a_person);
  g_test_add_func ("/json/the-practice-plan-says-so", test_the_practice_plan_says_that_it_is_one);

  return g_test_run ();
}
