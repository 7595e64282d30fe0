/* test-compared.c: a plan and its what-if side by side say what the sums of each say, to the
 * penny. */
#include "config.h"

#include <jansson.h>
#include <locale.h>

#include "exchange/json-read.h"
#include "made-plan.h"
#include "report/compared.h"
#include "words/notices.h"
#include "words/options.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (json_t, json_decref)

static const char *const families[] = { "wren", "maya-rose" };

static char *
dup_path (const char *family,
          const char *what)
{
  return g_strdup_printf ("%s/families/%s%s.json", g_getenv ("BT_TEST_DATA"), family, what);
}

static BtPlan *
read_plan (const char *family)
{
  g_autofree char *path = dup_path (family, "");
  g_autoptr (GError) error = NULL;
  BtPlan *plan = bt_json_read (path, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

static json_t *
read_expected (const char *family,
               const char *what)
{
  g_autofree char *path = dup_path (family, what);
  json_t *expected = json_load_file (path, JSON_REJECT_DUPLICATES, NULL);

  g_assert_nonnull (expected);
  return expected;
}

/* The figure there, 0 where the line or fund is not. */
static BtPence
read_figure (json_t     *totals,
             const char *list,
             const char *id,
             const char *figure)
{
  json_t *item = json_object_get (json_object_get (totals, list), id);
  json_t *number = json_object_get (item, figure);

  if (item == NULL)
    return 0;
  return json_is_null (number) ? BT_PENCE_UNKNOWN : json_integer_value (number);
}

static void
check_figure (const BtComparedFigure *figure,
              BtPence                 plan,
              BtPence                 option)
{
  g_assert_cmpint (figure->plan, ==, plan);
  g_assert_cmpint (figure->option, ==, option);
  g_assert_cmpint (figure->change, ==, bt_pence_subtract (option, plan));
}

/* Lines that only the family's own money pays for are planned as they cost. */
static void
check_costs (const BtCompared *compared,
             json_t           *plan,
             json_t           *option)
{
  for (guint i = 0; i < compared->costs->len; i++)
    {
      const BtComparedCost *cost = &g_array_index (compared->costs, BtComparedCost, i);
      const char *id = cost->line != NULL ? bt_record_get_id (cost->line) : NULL;

      if (id != NULL)
        check_figure (&cost->cost, read_figure (plan, "lines", id, "planned"),
                      read_figure (option, "lines", id, "planned"));
    }
}

static void
check_funds (const BtCompared *compared,
             json_t           *plan,
             json_t           *option)
{
  for (guint i = 0; i < compared->funds->len; i++)
    {
      const BtComparedFund *fund = &g_array_index (compared->funds, BtComparedFund, i);
      const char *id = bt_record_get_id (fund->fund);

      check_figure (&fund->unallocated, read_figure (plan, "funds", id, "unallocated"),
                    read_figure (option, "funds", id, "unallocated"));
      check_figure (&fund->forecast, read_figure (plan, "funds", id, "forecast"),
                    read_figure (option, "funds", id, "forecast"));
    }
  g_assert_cmpuint (compared->funds->len, ==, json_object_size (json_object_get (plan, "funds")));
}

/* Each line that is planned at another cost has its row. */
static void
check_nothing_is_missing (const BtCompared *compared,
                          json_t           *plan,
                          json_t           *option)
{
  const char *id;
  json_t *line;

  json_object_foreach (json_object_get (option, "lines"), id, line)
    {
      gboolean found = read_figure (plan, "lines", id, "planned")
                       == read_figure (option, "lines", id, "planned");

      for (guint i = 0; i < compared->costs->len && !found; i++)
        {
          BtBudgetLine *ours = g_array_index (compared->costs, BtComparedCost, i).line;

          found = ours != NULL && g_str_equal (bt_record_get_id (ours), id);
        }
      if (!found)
        g_error ("%s is planned at another cost and not shown", id);
    }
}

static void
check_day (BtOption   *option,
           const char *on,
           json_t     *of_plan,
           json_t     *of_option)
{
  g_autoptr (BtSums) plan_sums = bt_sums_new_for_plan (bt_record_get_plan (option), day (on));
  g_autoptr (BtSums) option_sums = bt_sums_new_for_option (option, day (on));
  g_autoptr (BtCompared) compared = bt_compared_new (plan_sums, option_sums);

  check_costs (compared, of_plan, of_option);
  check_funds (compared, of_plan, of_option);
  check_nothing_is_missing (compared, of_plan, of_option);
  check_figure (&compared->planned,
                json_integer_value (json_object_get (json_object_get (of_plan, "cash"), "planned")),
                json_integer_value (json_object_get (json_object_get (of_option, "cash"),
                                                     "planned")));
  /* what went is made good by what came: the notices of the one are those of the other */
  g_assert_cmpuint (plan_sums->notices->len + compared->coming->len, ==,
                    option_sums->notices->len + compared->going->len);
}

static void
test_it_has_the_figures_of_both (gconstpointer family)
{
  g_autoptr (BtPlan) plan = read_plan (family);
  g_autoptr (json_t) of_plan = read_expected (family, ".expected");
  g_autoptr (json_t) of_options = read_expected (family, ".options.expected");
  const char *id, *on;
  json_t *days, *expected;

  json_object_foreach (of_options, id, days)
    json_object_foreach (days, on, expected)
      check_day (bt_list_find_id (plan->options, id), on, json_object_get (of_plan, on), expected);
}

/* Purposes stand before their lines, in their order, and change by what their lines do. */
static void
test_lines_stand_under_what_they_are_for (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");
  BtOption *option = bt_list_find_id (plan->options, "dele-20");
  g_autoptr (BtSums) before = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  g_autoptr (BtSums) after = bt_sums_new_for_option (option, day ("2026-09-30"));
  g_autoptr (BtCompared) compared = bt_compared_new (before, after);
  const char *const expected[] = { NULL, "A1", "A6", NULL, "A14" };
  BtPence left = 0;

  g_assert_cmpuint (compared->costs->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < compared->costs->len; i++)
    {
      const BtComparedCost *cost = &g_array_index (compared->costs, BtComparedCost, i);

      g_assert_cmpstr (cost->line != NULL ? bt_record_get_id (cost->line) : NULL, ==, expected[i]);
      if (cost->line == NULL)
        g_assert_cmpint (left, ==, 0);
      left = cost->line == NULL ? cost->cost.change : left - cost->cost.change;
    }
  g_assert_cmpint (left, ==, 0);
}

static void
assert_words (BtPlan     *plan,
              const char *id,
              gboolean    money,
              const char *expected)
{
  BtOption *option = bt_list_find_id (plan->options, id);
  g_autoptr (BtSums) before = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  g_autoptr (BtSums) after = bt_sums_new_for_option (option, day ("2026-09-30"));
  g_autofree char *words = bt_words_option (before, after, money);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_it_is_said_in_words (void)
{
  g_autoptr (BtPlan) plan = read_plan ("wren");

  assert_words (plan, "more-nights", TRUE,
                "“Larkrise nights we buy”: 8 nights instead of 6 nights. "
                "“Just in case”: £3,380.00 instead of £4,500.00, paid by other money.");
  assert_words (plan, "more-nights", FALSE,
                "“Larkrise nights we buy”: 8 nights instead of 6 nights. "
                "“Just in case”: another price, paid by other money.");
  assert_words (plan, "dele-20", TRUE,
                "“Dele, lead helper: 16 hours a week”: 20 hours instead of 16 hours. "
                "Without “Waking night carer, 10 nights of 10 hours”. "
                "And “A night at Gran Bea's each month: taxi home for Ivy” too.");
  put (plan, "options", "none", "name", "Nothing yet", NULL);
  assert_words (plan, "none", TRUE, "Nothing is changed yet.");
}

static void
assert_said (char       *words,
             const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_more_and_less_are_words (void)
{
  assert_said (bt_words_more_or_less (111000), "£1,110.00 more");
  assert_said (bt_words_more_or_less (-6000), "£60.00 less");
  assert_said (bt_words_more_or_less (0), "the same");
  assert_said (bt_words_more_or_less (BT_PENCE_UNKNOWN), "not known yet");
  assert_said (bt_words_not_shared (72253), "£722.53");
  assert_said (bt_words_not_shared (-64000), "£640.00 too much");
  assert_said (bt_words_not_shared (BT_PENCE_UNKNOWN), "not known yet");
  assert_said (bt_words_more_units (BT_UNIT_NIGHT, 6 * BT_UNITS_ONE, 8 * BT_UNITS_ONE),
               "2 nights more");
  assert_said (bt_words_more_units (BT_UNIT_NIGHT, 6 * BT_UNITS_ONE, 5 * BT_UNITS_ONE),
               "1 night less");
  assert_said (bt_words_more_units (BT_UNIT_NIGHT, 6 * BT_UNITS_ONE, BT_UNITS_UNKNOWN),
               "not known yet");
}

static void
test_who_pays_is_said (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *council = put (plan, "funds", "a", "name", "Council", NULL);
  BtFund *nameless = put (plan, "funds", "b", NULL);
  BtBudgetLine *line = put (plan, "budget_lines", "l", NULL);

  assert_said (bt_words_paid_from (line->shares, TRUE), "In our plan no money pays for it yet.");
  put (line, "shares", NULL, "fund", council, "amount", PENCE (25000), NULL);
  put (line, "shares", NULL, "fund", nameless, "rest", TRUE, NULL);
  assert_said (bt_words_paid_from (line->shares, TRUE),
               "In our plan it is paid from: Council, £250.00; no name yet, the rest");
  assert_said (bt_words_paid_from (line->shares, FALSE),
               "In our plan it is paid from: Council; no name yet, the rest");
}

static void
test_what_was_not_known_is_only_said (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *line = put (plan, "budget_lines", "l", "name", "A", "unit", BT_UNIT_NIGHT, NULL);
  BtOption *option = put (plan, "options", "w", NULL);

  put (option, "changes", NULL, "line", line, "quantity", UNITS (8), "unit-price", PENCE (2000),
       NULL);
  assert_words (plan, "w", TRUE, "“A”: 8 nights, £20.00 each.");
}

/* One time is no number of times. */
static void
test_once_is_said_so (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *daily = put (plan, "budget_lines", "d", "name", "A", "times", UNITS (40), NULL);
  BtBudgetLine *once = put (plan, "budget_lines", "o", "name", "B", NULL);
  BtOption *option = put (plan, "options", "w", NULL);

  put (option, "changes", NULL, "line", daily, "times", UNITS (1), NULL);
  put (option, "changes", NULL, "line", once, "times", UNITS (3), NULL);
  assert_words (plan, "w", TRUE,
                "“A”: once instead of 40 times. “B”: 3 times instead of once.");
}

/* What is not known is no £0, and neither is what it is compared with. */
static void
test_unknown_stays_unknown (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *line = put (plan, "budget_lines", "b", "quantity", UNITS (2), NULL);
  BtOption *option = put (plan, "options", "o", NULL);
  BtLineChange *change = put (option, "changes", NULL, "line", line, "quantity", UNITS (3), NULL);
  g_autoptr (BtSums) before = bt_sums_new_for_plan (plan, day ("2026-09-30"));
  g_autoptr (BtSums) after = bt_sums_new_for_option (option, day ("2026-09-30"));
  g_autoptr (BtCompared) compared = bt_compared_new (before, after);
  const BtComparedCost *cost = &g_array_index (compared->costs, BtComparedCost, 1);

  g_assert_true (change->line == line);
  g_assert_true (cost->line == line);
  check_figure (&cost->cost, BT_PENCE_UNKNOWN, BT_PENCE_UNKNOWN);
  g_assert_cmpint (cost->cost.change, ==, BT_PENCE_UNKNOWN);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      g_autofree char *name = g_strdup_printf ("/compared/%s/it has the figures of both",
                                               families[i]);

      g_test_add_data_func (name, families[i], test_it_has_the_figures_of_both);
    }
  g_test_add_func ("/compared/lines stand under what they are for",
                   test_lines_stand_under_what_they_are_for);
  g_test_add_func ("/compared/it is said in words", test_it_is_said_in_words);
  g_test_add_func ("/compared/more and less are words", test_more_and_less_are_words);
  g_test_add_func ("/compared/who pays is said", test_who_pays_is_said);
  g_test_add_func ("/compared/what was not known is only said",
                   test_what_was_not_known_is_only_said);
  g_test_add_func ("/compared/once is said so", test_once_is_said_so);
  g_test_add_func ("/compared/unknown stays unknown", test_unknown_stays_unknown);
  return g_test_run ();
}
