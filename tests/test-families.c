/* test-families.c: the totals of two families and of their what-ifs, to the penny and the key. */
#include "config.h"

#include <jansson.h>
#include <locale.h>

#include "exchange/json-read.h"
#include "exchange/totals-json.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (json_t, json_decref)

static const char *const families[] = { "wren", "maya-rose" };

static BtPlan *
read_plan (const char *family)
{
  g_autofree char *path = g_strdup_printf ("%s/families/%s.json", g_getenv ("BT_TEST_DATA"),
                                           family);
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read (path, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

static json_t *
read_expected (const char *family,
               const char *what)
{
  g_autofree char *path = g_strdup_printf ("%s/families/%s.%s.json", g_getenv ("BT_TEST_DATA"),
                                           family, what);
  json_t *expected = json_load_file (path, JSON_REJECT_DUPLICATES, NULL);

  g_assert_nonnull (expected);
  return expected;
}

/* As texts laid out the same way: the same keys, in the same order, with the same figures. */
static void
compare (const BtSums *sums,
         json_t       *expected)
{
  g_autofree char *ours = bt_totals_to_json (sums);
  char *theirs = json_dumps (expected, JSON_INDENT (2));
  g_autofree char *with_end = g_strconcat (theirs, "\n", NULL);

  free (theirs);
  g_assert_cmpstr (ours, ==, with_end);
}

static BtDay
parse_day (const char *text)
{
  BtDay on = BT_DAY_UNKNOWN;

  g_assert_true (bt_day_parse_iso (text, &on));
  return on;
}

static void
test_a_plan_gives_its_totals (gconstpointer family)
{
  g_autoptr (BtPlan) plan = read_plan (family);
  g_autoptr (json_t) days = read_expected (family, "expected");
  const char *on;
  json_t *expected;

  g_assert_cmpuint (json_object_size (days), >=, 3);
  json_object_foreach (days, on, expected)
    {
      g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, parse_day (on));

      compare (sums, expected);
    }
}

static void
test_its_options_give_theirs (gconstpointer family)
{
  g_autoptr (BtPlan) plan = read_plan (family);
  g_autoptr (json_t) options = read_expected (family, "options.expected");
  const char *id, *on;
  json_t *days, *expected;

  g_assert_cmpuint (json_object_size (options), ==, bt_list_get_length (plan->options));
  json_object_foreach (options, id, days)
    json_object_foreach (days, on, expected)
      {
        g_autoptr (BtSums) sums = bt_sums_new_for_option (bt_list_find_id (plan->options, id),
                                                          parse_day (on));

        compare (sums, expected);
      }
}

/* The control: a penny more is another text. */
static void
test_a_penny_more_is_seen (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");
  BtBudgetLine *line = bt_list_find_id (plan->budget_lines, "A11");
  g_autoptr (BtSums) before = bt_sums_new_for_plan (plan, parse_day ("2026-09-30"));
  g_autofree char *text = bt_totals_to_json (before), *later = NULL;
  g_autoptr (BtSums) after = NULL;

  g_object_set (line, "unit-price", line->unit_price + 1, NULL);
  after = bt_sums_new_for_plan (plan, parse_day ("2026-09-30"));
  later = bt_totals_to_json (after);
  g_assert_cmpstr (text, !=, later);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      g_autofree char *plan = g_strdup_printf ("/families/%s/a-plan-gives-its-totals", families[i]);
      g_autofree char *options = g_strdup_printf ("/families/%s/its-options-give-theirs",
                                                  families[i]);

      g_test_add_data_func (plan, families[i], test_a_plan_gives_its_totals);
      g_test_add_data_func (options, families[i], test_its_options_give_theirs);
    }
  g_test_add_func ("/families/a-penny-more-is-seen", test_a_penny_more_is_seen);
  return g_test_run ();
}
