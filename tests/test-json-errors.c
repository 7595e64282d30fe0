/* test-json-errors.c: whatever is wrong with a JSON file, one clear line says what and where. */
#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "base/error.h"
#include "exchange/json-read.h"

typedef struct
{
  const char *json;
  const char *sentence;
} Fault;

/* Each value below stands in an otherwise whole plan. */
#define PLAN(inside) "{\"bunting\": 1, " inside "}"
#define FUND(inside) PLAN ("\"funds\": [{\"id\": \"f1\", " inside "}]")
#define LINE(inside) \
  PLAN ("\"funds\": [{\"id\": \"f1\"}]," \
        " \"budget_lines\": [{\"id\": \"a\"}, {\"id\": \"b\", " inside "}]")
#define OPTION(inside) \
  PLAN ("\"budget_lines\": [{\"id\": \"a\"}], \"options\": [{\"id\": \"o\", " inside "}]")
#define PICTURE(text) PLAN ("\"person\": {\"photo\": \"" text "\"}")

static const Fault value_faults[] = {
  { PLAN ("\"plan\": {\"title\": 5}"), "plan.title: this must be text, in quotes" },
  { PLAN ("\"plan\": {\"title\": [1]}"), "plan.title: this must be text, in quotes" },
  { PLAN ("\"plan\": 7"), "plan: this must be an object, in { }" },
  { PLAN ("\"person\": [1]"), "person: this must be an object, in { }" },
  { PLAN ("\"funds\": {\"id\": \"f\"}"), "funds: this must be a list, in [ ]" },
  { PLAN ("\"funds\": [null]"), "funds[0]: this must be an object, in { }" },
  { PLAN ("\"plan\": {\"kind\": \"none_yet\"}"),
    "plan.kind: \"none_yet\" is none of ehc, draft_ehc, child_in_need, support_plan, none" },
  { PLAN ("\"plan\": {\"kind\": 1}"), "plan.kind: this must be text, in quotes" },
  { PLAN ("\"plan\": {\"year_from\": \"2026-02-30\"}"),
    "plan.year_from: \"2026-02-30\" is no day, such as \"2026-08-06\"" },
  { PLAN ("\"plan\": {\"year_from\": \"6/8/2026\"}"),
    "plan.year_from: \"6/8/2026\" is no day, such as \"2026-08-06\"" },
  { PLAN ("\"plan\": {\"year_from\": 20260401}"),
    "plan.year_from: this must be a day, such as \"2026-08-06\"" },
  { PLAN ("\"plan\": {\"hide_amounts\": 1}"), "plan.hide_amounts: this must be true or false" },
  { PLAN ("\"plan\": {\"hide_amounts\": \"true\"}"),
    "plan.hide_amounts: this must be true or false" },
  { PLAN ("\"wealth\": [{\"id\": \"w\", \"circle\": 6}]"),
    "wealth[0].circle: this must be from 1 to 5" },
  { PLAN ("\"wealth\": [{\"id\": \"w\", \"circle\": 0}]"),
    "wealth[0].circle: this must be from 1 to 5" },
  { PLAN ("\"wealth\": [{\"id\": \"w\", \"circle\": 1.5}]"),
    "wealth[0].circle: this must be a whole number" },
  { FUND ("\"amount\": 12.5"), "funds[0].amount: this must be a whole number of pence" },
  { FUND ("\"amount\": \"12\""), "funds[0].amount: this must be a whole number of pence" },
  { FUND ("\"amount\": -1"), "funds[0].amount: this must be from 0 to 1000000000000" },
  { FUND ("\"weekly\": -1"), "funds[0].weekly: this must be from 0 to 1000000000000" },
  { FUND ("\"opening\": -1000000000001"),
    "funds[0].opening: this must be from -1000000000000 to 1000000000000" },
  { FUND ("\"schedule\": {\"amount\": -1}"),
    "funds[0].schedule.amount: this must be from 0 to 1000000000000" },
  { FUND ("\"schedule\": {\"every\": \"day\"}"),
    "funds[0].schedule.every: \"day\" is none of"
    " once, week, two_weeks, four_weeks, month, quarter, year" },
  { FUND ("\"schedule\": \"weekly\""), "funds[0].schedule: this must be an object, in { }" },
  { FUND ("\"earmarks\": [{\"amount\": 1}, {\"amount\": -1}]"),
    "funds[0].earmarks[1].amount: this must be from 0 to 1000000000000" },
  { LINE ("\"quantity\": 1.2345"),
    "budget_lines[1].quantity: this may have at most three places after the point" },
  { LINE ("\"quantity\": 1000000.001"),
    "budget_lines[1].quantity: this must be from 0 to 1000000" },
  { LINE ("\"quantity\": 1e300"), "budget_lines[1].quantity: this must be from 0 to 1000000" },
  { LINE ("\"quantity\": -1e300"), "budget_lines[1].quantity: this must be from 0 to 1000000" },
  { LINE ("\"quantity\": -0.001"), "budget_lines[1].quantity: this must be from 0 to 1000000" },
  { LINE ("\"quantity\": \"16\""), "budget_lines[1].quantity: this must be a number" },
  { LINE ("\"times\": 1000.001"), "budget_lines[1].times: this must be from 0 to 1000" },
  { LINE ("\"unit_price\": 1000000001"),
    "budget_lines[1].unit_price: this must be from 0 to 1000000000" },
  { LINE ("\"name\": \"a\\nb\", \"state\": \"a\\nb\\u202e\""),
    "budget_lines[1].state: \"a\\u000ab\\u202e\" is none of idea, asked, agreed, in_place, ended" },
};

static const Fault rule_faults[] = {
  { PLAN ("\"statements\": [{\"id\": \"s\"}, {\"text\": \"x\"}]"),
    "statements[1].id: this must be given" },
  { PLAN ("\"statements\": [{\"id\": \"\"}]"), "statements[0].id: this must be given" },
  { PLAN ("\"statements\": [{\"id\": 7}]"), "statements[0].id: this must be text, in quotes" },
  { PLAN ("\"statements\": [{\"id\": \"s\"}, {\"id\": \"s\"}]"),
    "statements[1].id: \"s\" is already the id of another one" },
  { FUND ("\"receipts\": [{\"id\": \"r\"}, {}, {\"id\": \"r\"}]"),
    "funds[0].receipts[2].id: \"r\" is already the id of another one" },
  { OPTION ("\"added\": [{\"name\": \"x\"}, {\"id\": \"x\"}, {\"id\": \"x\"}]"),
    "options[0].added[2].id: \"x\" is already the id of another one" },
  { LINE ("\"shares\": [{\"fund\": \"f9\"}]"), "budget_lines[1].shares[0].fund: no fund \"f9\"" },
  { LINE ("\"shares\": [{\"fund\": 9}]"),
    "budget_lines[1].shares[0].fund: this must be text, in quotes" },
  { LINE ("\"shares\": [{\"amount\": 5}]"), "budget_lines[1].shares[0].fund: this must be given" },
  { LINE ("\"shares\": [{\"fund\": \"f1\", \"amount\": -1}]"),
    "budget_lines[1].shares[0].amount: this must be from 0 to 1000000000000" },
  { LINE ("\"shares\": [{\"fund\": \"f1\", \"amount\": 5, \"rest\": true}]"),
    "budget_lines[1].shares[0].rest: a share is an amount or the rest, not both" },
  { LINE ("\"shares\": [{\"fund\": \"f1\", \"rest\": true}, {\"fund\": \"f1\", \"rest\": true}]"),
    "budget_lines[1].shares[1].rest: only one share can be the rest" },
  { OPTION ("\"changes\": [{\"quantity\": 5}]"), "options[0].changes[0].line: this must be given" },
  { OPTION ("\"changes\": [{\"line\": \"z\"}]"),
    "options[0].changes[0].line: no budget line \"z\"" },
  { OPTION ("\"added\": [{\"id\": \"z\"}], \"changes\": [{\"line\": \"z\"}]"),
    "options[0].changes[0].line: no budget line \"z\"" },
  { OPTION ("\"changes\": [{\"line\": \"a\", \"shares\": [{\"fund\": \"f1\"}]}]"),
    "options[0].changes[0].shares[0].fund: no fund \"f1\"" },
  { PLAN ("\"rates\": [{\"pay_21\": 1271}]"), "rates[0].from: this must be given" },
  { PLAN ("\"outcomes\": [{\"id\": \"o\", \"helpers\": [\"w\"]}]"),
    "outcomes[0].helpers[0]: no one and nothing in wealth is \"w\"" },
  { PLAN ("\"outcomes\": [{\"id\": \"o\", \"lines\": [null]}]"),
    "outcomes[0].lines[0]: this must be text, in quotes" },
  { PLAN ("\"outcomes\": [{\"id\": \"o\", \"lines\": \"a\"}]"),
    "outcomes[0].lines: this must be a list, in [ ]" },
  { PLAN ("\"wealth\": [{\"id\": \"w\"}],"
          " \"outcomes\": [{\"id\": \"o\", \"helpers\": [\"w\", \"w\"]}]"),
    "outcomes[0].helpers[1]: \"w\" is already in this list" },
  { PLAN ("\"log\": [{\"id\": \"l\", \"outcome\": \"o\"}]"), "log[0].outcome: no outcome \"o\"" },
  { PICTURE ("aGVsbG8="), "person.photo: this picture is neither PNG nor JPEG" },
  { PICTURE ("not base64!"), "person.photo: this must be a picture, as text in base64" },
  { PICTURE ("aGVsbG8"), "person.photo: this must be a picture, as text in base64" },
  { PLAN ("\"person\": {\"photo\": 5}"),
    "person.photo: this must be a picture, as text in base64" },
};

static const Fault file_faults[] = {
  { "", "plan.json: the file is empty" },
  { "\xef\xbb\xbf", "plan.json: the file is empty" },
  { "   \n", "plan.json, line 2: the file ends before the plan does" },
  { "hello", "plan.json, line 1: this is not written as JSON" },
  { "[]", "plan.json: this is not a plan: it does not begin with \"bunting\": 1" },
  { "{}", "plan.json: this is not a plan: it does not begin with \"bunting\": 1" },
  { "{\"bunting\": \"1\"}",
    "plan.json: this is not a plan: it does not begin with \"bunting\": 1" },
  { "{\"bunting\": 1.0}", "plan.json: this is not a plan: it does not begin with \"bunting\": 1" },
  { "{\"bunting\": 0}", "plan.json: this is not a plan: it does not begin with \"bunting\": 1" },
  { "{\"bunting\": 2, \"plan\": 3}",
    "plan.json: a newer Bunting wrote this plan, and is needed to read it" },
  { "{\"bunting\": 1,\n\"plan\": {\"title\": ",
    "plan.json, line 2: the file ends before the plan does" },
  { "{\"bunting\": 1,\n\"plan\": {\"title\": \"half",
    "plan.json, line 2: the file ends before the plan does" },
  { "{\"bunting\": 1}\n\n{", "plan.json, line 3: something comes after the end of the plan" },
  { "{\"bunting\": 1,\n\"bunting\": 1}",
    "plan.json, line 2: the same key stands twice in one { }" },
  { "{\"bunting\": 1,\n\n\"x\": 1e999}", "plan.json, line 3: this number is too large" },
  { "{\"bunting\": 1,\n\"x\": 99999999999999999999}",
    "plan.json, line 2: this number is too large" },
  { "{\"bunting\": 1, \"x\": 0x10}", "plan.json, line 1: this is not written as JSON" },
  { "{\"bunting\": 1, 'x': 1}", "plan.json, line 1: this is not written as JSON" },
  { "{\"bunting\": 1, \"x\": NaN}", "plan.json, line 1: this is not written as JSON" },
  { "{\"bunting\": 1, \"x\": [1,]}", "plan.json, line 1: this is not written as JSON" },
  { "{\"bunting\": 1, \"x\": \"\xff\"}", "plan.json, line 1: this is not UTF-8 text" },
  { "{\"bunting\": 1, \"x\": \"\xc0\x80\"}", "plan.json, line 1: this is not UTF-8 text" },
  { "{\"bunting\": 1, \"x\": \"a\\u0000b\"}",
    "plan.json, line 1: text cannot hold the character \\u0000" },
  { "{\"bunting\": 1, \"x\\u0000\": 1}",
    "plan.json, line 1: a key cannot hold the character \\u0000" },
  { "{\"bunting\": 1, \"x\": \"\\ud83c\"}", "plan.json, line 1: this is not written as JSON" },
  { "{\"bunting\": 1, \"x\": \"\\udf88\"}", "plan.json, line 1: this is not written as JSON" },
  { "\xff\xfe{\x00", "plan.json, line 1: this is not UTF-8 text" },
};

static void
assert_refused (const char *text,
                gsize       length,
                const char *sentence)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_assert_null (bt_json_read_bytes (bytes, "plan.json", warnings, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
  g_assert_cmpstr (error->message, ==, sentence);
}

static void
assert_all_refused (const Fault *faults,
                    guint        length)
{
  for (guint i = 0; i < length; i++)
    assert_refused (faults[i].json, strlen (faults[i].json), faults[i].sentence);
}

static void
test_a_wrong_value_is_named_by_its_place (void)
{
  assert_all_refused (value_faults, G_N_ELEMENTS (value_faults));
}

static void
test_a_broken_rule_is_named_by_its_place (void)
{
  assert_all_refused (rule_faults, G_N_ELEMENTS (rule_faults));
}

static void
test_a_fault_of_the_whole_names_file_and_line (void)
{
  assert_all_refused (file_faults, G_N_ELEMENTS (file_faults));
}

static void
test_a_nul_byte_in_the_file_is_refused (void)
{
  static const char text[] = "{\"bunting\": 1, \"x\": \"a\0b\"}";

  assert_refused (text, sizeof text - 1, "plan.json, line 1: this is not written as JSON");
}

/* @before, @count times @middle, @after. */
static char *
repeat (const char *before,
        const char *middle,
        gsize       count,
        const char *after)
{
  GString *text = g_string_sized_new (strlen (before) + count * strlen (middle) + strlen (after));

  g_string_append (text, before);
  for (gsize i = 0; i < count; i++)
    g_string_append (text, middle);
  g_string_append (text, after);
  return g_string_free (text, FALSE);
}

static void
assert_repeated (const char *before,
                 const char *middle,
                 gsize       count,
                 const char *after,
                 const char *sentence)
{
  g_autofree char *text = repeat (before, middle, count, after);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlan) plan = bt_json_read_bytes (bytes, "plan.json", NULL, &error);

  g_assert_cmpstr (error == NULL ? NULL : error->message, ==, sentence);
  g_assert_true ((plan == NULL) == (error != NULL));
}

static void
test_text_has_its_limit (void)
{
  static const char before[] = "{\"bunting\": 1, \"plan\": {\"title\": \"";
  static const char sentence[] = "plan.title: this text is longer than 100,000 characters";

  assert_repeated (before, "é", 100000, "\"}}", NULL);
  assert_repeated (before, "é", 100001, "\"}}", sentence);
  assert_repeated (before, "abcdefghij", 5000000, "\"}}", sentence);
}

static void
test_pictures_have_their_limit (void)
{
  /* the signature of PNG, and a zero to make it whole groups of three bytes */
  static const char before[] = "{\"bunting\": 1, \"person\": {\"photo\": \"iVBORw0KGgoA";

  assert_repeated (before, "AAAA", 3495250, "\"}}", NULL);
  assert_repeated (before, "AAAA", 3495251, "\"}}",
                   "person.photo: this picture is larger than 10 MB");
}

static void
test_depth_has_its_limit (void)
{
  static const char before[] = "{\"bunting\": 1, \"x\":\n";
  static const char sentence[] = "plan.json, line 2: brackets stand more than 64 deep";
  g_autofree char *closing = repeat ("", "]", 63, "}");

  assert_repeated (before, "[", 63, closing, NULL);
  assert_repeated (before, "[", 64, closing, sentence);
  assert_repeated (before, "[", 10000, "", sentence);
  assert_repeated ("", "[", 10000, "", "plan.json, line 1: brackets stand more than 64 deep");
  assert_repeated ("{\"bunting\": 1, \"x\": \"\\\"", "[", 1000, "\"}", NULL);
}

static void
test_a_file_has_its_limit (void)
{
  assert_repeated ("{\"bunting\": 1}", "          ", 10485758, "", NULL);
  assert_repeated ("{\"bunting\": 1}", "          ", 10485760, "",
                   "plan.json: the file is larger than 100 MB");
}

static void
test_long_words_are_shortened_in_messages (void)
{
  g_autofree char *long_id = repeat ("", "ab", 50000, "");
  g_autofree char *text = g_strdup_printf (LINE ("\"shares\": [{\"fund\": \"%s\"}]"), long_id);
  g_autofree char *shown = repeat ("budget_lines[1].shares[0].fund: no fund \"", "ab", 30, "…\"");

  assert_refused (text, strlen (text), shown);
}

static void
assert_path_refused (const char *path,
                     const char *sentence)
{
  g_autofree char *expected = g_strdup_printf ("%s: %s", path, sentence);
  g_autoptr (GError) error = NULL;

  g_assert_null (bt_json_read (path, NULL, &error));
  g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
  g_assert_cmpstr (error->message, ==, expected);
}

static void
test_what_is_no_file_is_refused (void)
{
  g_autofree char *folder = g_dir_make_tmp ("bunting-XXXXXX", NULL);
  g_autofree char *nothing = g_build_filename (folder, "nothing.json", NULL);

  assert_path_refused (folder, "this is a folder, not a file");
  assert_path_refused (nothing, "there is no such file");
  assert_path_refused ("/dev/null", "the file is empty");
  assert_path_refused ("/dev/zero", "the file is larger than 100 MB");
  g_rmdir (folder);
}

/* Every beginning of a real plan is refused, but for the last, which lacks only a line break. */
static void
test_a_truncated_plan_is_refused (void)
{
  const char *data = g_getenv ("BT_TEST_DATA");
  g_autofree char *path = g_build_filename (data, "families", "wren.json", NULL);
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  while (g_ascii_isspace (text[length - 1]))
    length--;
  for (gsize cut = 1; cut < length; cut += 997)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (text, cut);
      g_autoptr (GError) error = NULL;

      g_assert_null (bt_json_read_bytes (bytes, "plan.json", NULL, &error));
      g_assert_error (error, BT_ERROR, BT_ERROR_INPUT);
      g_assert_true (g_str_has_prefix (error->message, "plan.json, line "));
      g_assert_null (strchr (error->message, '\n'));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-errors/a-wrong-value", test_a_wrong_value_is_named_by_its_place);
  g_test_add_func ("/json-errors/a-broken-rule", test_a_broken_rule_is_named_by_its_place);
  g_test_add_func ("/json-errors/the-whole-file", test_a_fault_of_the_whole_names_file_and_line);
  g_test_add_func ("/json-errors/a-nul-byte", test_a_nul_byte_in_the_file_is_refused);
  g_test_add_func ("/json-errors/long-text", test_text_has_its_limit);
  g_test_add_func ("/json-errors/large-pictures", test_pictures_have_their_limit);
  g_test_add_func ("/json-errors/deep-brackets", test_depth_has_its_limit);
  g_test_add_func ("/json-errors/large-files", test_a_file_has_its_limit);
  g_test_add_func ("/json-errors/long-words", test_long_words_are_shortened_in_messages);
  g_test_add_func ("/json-errors/no-file", test_what_is_no_file_is_refused);
  g_test_add_func ("/json-errors/truncated", test_a_truncated_plan_is_refused);

  return g_test_run ();
}
