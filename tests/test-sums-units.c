/* test-sums-units.c: nights and the like, options, and the rates of a day. */
#include "config.h"

#include <locale.h>

#include "model/outcome.h"
#include "model/spending.h"
#include "sums/totals.h"

#include "made-plan.h"

#define ON "2026-09-30"

static BtUnitTally
tally (BtPlan       *plan,
       BtBudgetLine *line)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day (ON));

  g_assert_nonnull (bt_sums_get_units (sums, line));
  return *bt_sums_get_units (sums, line);
}

static const struct
{
  const char *from;
  const char *to;
  BtUnit      unit;
  gint64      units;
  gint64      found; /* thousandths */
} stays[] = {
  { "2026-07-17", "2026-07-19", BT_UNIT_NIGHT, BT_QUANTITY_UNKNOWN, 2000 }, /* Friday to Sunday */
  { "2026-07-17", "2026-07-19", BT_UNIT_DAY, BT_QUANTITY_UNKNOWN, 3000 },
  { "2026-07-17", "2026-07-17", BT_UNIT_NIGHT, BT_QUANTITY_UNKNOWN, 0 },
  { "2026-07-17", "2026-07-17", BT_UNIT_DAY, BT_QUANTITY_UNKNOWN, 1000 },
  { "2026-07-17", "2026-07-19", BT_UNIT_NIGHT, 1500, 1500 }, /* what is said wins */
  /* backwards: someone is still typing */
  { "2026-07-19", "2026-07-17", BT_UNIT_NIGHT, 0, 0 },
  { "2026-07-19", "2026-07-17", BT_UNIT_NIGHT, BT_QUANTITY_UNKNOWN, BT_QUANTITY_UNKNOWN },
  { "2026-07-19", NULL, BT_UNIT_NIGHT, BT_QUANTITY_UNKNOWN, BT_QUANTITY_UNKNOWN },
  { NULL, NULL, BT_UNIT_DAY, BT_QUANTITY_UNKNOWN, BT_QUANTITY_UNKNOWN },
};

static void
test_a_stay_has_nights_or_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (stays); i++)
    {
      g_autoptr (BtPlan) plan = bt_plan_new ();
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "unit", stays[i].unit, NULL);
      BtStay *stay = put (line, "stays", NULL, "from", day (stays[i].from), "to", day (stays[i].to),
                          "units",
                          stays[i].units, NULL);

      g_assert_cmpint (bt_stay_get_units (stay, line->unit), ==, stays[i].found);
    }
}

static void
test_taken_booked_and_left (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (14), "unit",
                            BT_UNIT_NIGHT, NULL);
  const struct { BtStayState state; gint64 units; } rows[] = {
    { BT_STAY_STATE_TAKEN, 2000 }, { BT_STAY_STATE_TAKEN, 1500 }, { BT_STAY_STATE_BOOKED, 3000 },
    { BT_STAY_STATE_CANCELLED, 4000 }, { BT_STAY_STATE_UNKNOWN, 500 },
  };
  BtUnitTally found;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    put (line, "stays", NULL, "from", day ("2029-01-01"), "state", rows[i].state, "units",
         rows[i].units, NULL);
  found = tally (plan, line);
  g_assert_cmpint (found.units, ==, 14 * BT_UNITS_ONE);
  g_assert_cmpint (found.taken, ==, 3500000); /* not by day: 2029 is yet to come */
  g_assert_cmpint (found.booked, ==, 3 * BT_UNITS_ONE);
  g_assert_cmpint (found.cancelled, ==, 4 * BT_UNITS_ONE); /* not used up, whoever cancelled */
  g_assert_cmpint (found.left, ==, 7500000);
  g_assert_false (found.incomplete);
}

static void
test_units_not_known (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtBudgetLine *package = put (plan, "budget_lines", "P", "how", BT_HOW_PACKAGE, NULL);
  BtBudgetLine *bought = put (plan, "budget_lines", "B", "quantity", UNITS (6), "times", UNITS (2),
                              NULL);
  BtBudgetLine *plain = put (plan, "budget_lines", "N", "quantity", UNITS (6), NULL);
  g_autoptr (BtSums) sums = NULL;

  put (bought, "stays", NULL, "state", BT_STAY_STATE_TAKEN, NULL);
  sums = bt_sums_new_for_plan (plan, day (ON));
  g_assert_cmpint (bt_sums_get_units (sums, package)->units, ==, BT_UNITS_UNKNOWN);
  g_assert_cmpint (bt_sums_get_units (sums, package)->left, ==, BT_UNITS_UNKNOWN);
  g_assert_false (bt_sums_get_units (sums, package)->incomplete);
  g_assert_cmpint (bt_sums_get_units (sums, bought)->units, ==, 12 * BT_UNITS_ONE);
  g_assert_true (bt_sums_get_units (sums, bought)->incomplete);
  g_assert_null (bt_sums_get_units (sums, plain)); /* neither stays nor a package */
}

static void
test_units_are_exact_decimals (void)
{
  const struct { BtUnits units; const char *text; } rows[] = {
    { 6000000, "6" }, { 12500000, "12.5" }, { 1, "0.000001" }, { -2500000, "-2.5" }, { 0, "0" },
    { G_GINT64_CONSTANT (1000000000000000), "1000000000" },
    { G_GINT64_CONSTANT (999999999000001), "999999999.000001" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = bt_units_format (rows[i].units);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
  g_assert_null (bt_units_format (BT_UNITS_UNKNOWN));
}

/* Options. */

typedef struct
{
  BtPlan       *plan;
  BtFund       *la;
  BtFund       *nhs;
  BtBudgetLine *first;
  BtBudgetLine *second;
  BtOption     *option;
} Case;

static void
set_up (Case          *test,
        gconstpointer  data)
{
  BtSpending *spending;

  test->plan = bt_plan_new ();
  test->la = put (test->plan, "funds", "LA", "amount", PENCE (1000000), NULL);
  test->nhs = put (test->plan, "funds", "NHS", "amount", PENCE (1000000), NULL);
  test->first = put (test->plan, "budget_lines", "A1", "quantity", UNITS (6), "unit-price",
                     PENCE (100), "employment",
                     BT_EMPLOYMENT_EMPLOYED, NULL);
  test->second = put (test->plan, "budget_lines", "A2", "quantity", UNITS (1), "unit-price",
                      PENCE (6000000),
                      "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
  put (test->first, "shares", NULL, "fund", test->la, "rest", TRUE, NULL);
  put (test->first, "stays", NULL, "state", BT_STAY_STATE_TAKEN, "units", UNITS (1), NULL);
  spending = put (test->plan, "spending", NULL, "on", day (ON), NULL);
  put (spending, "parts", NULL, "line", test->first, "fund", test->la, "amount", PENCE (77), NULL);
  test->option = put (test->plan, "options", "o1", NULL);
}

static void
tear_down (Case          *test,
           gconstpointer  data)
{
  g_object_unref (test->plan);
}

static void
test_a_change_says_only_what_it_changes (Case          *test,
                                         gconstpointer  data)
{
  BtLineChange *change = put (test->option, "changes", NULL, "line", test->first, "quantity",
                              UNITS (8), NULL);
  g_autoptr (BtSums) sums = NULL, plain = bt_sums_new_for_plan (test->plan, day (ON));

  put (test->option, "changes", NULL, "line", test->first, "times", UNITS (2), NULL);
  put (change, "shares", NULL, "fund", test->nhs, "rest", TRUE, NULL);
  sums = bt_sums_new_for_option (test->option, day (ON));
  g_assert_cmpint (bt_sums_get_line (sums, test->first)->cost.planned, ==, 1600);
  g_assert_cmpint (bt_sums_get_units (sums, test->first)->left, ==, 15 * BT_UNITS_ONE);
  g_assert_cmpint (bt_sums_get_fund (sums, test->nhs)->planned, ==, 1600);
  g_assert_cmpint (bt_sums_get_fund (sums, test->la)->planned, ==, 0);
  g_assert_cmpint (bt_sums_get_fund (sums, test->la)->spent, ==, 77);
  /* the plan stays as it was */
  g_assert_cmpint (bt_sums_get_line (plain, test->first)->cost.planned, ==, 600);
}

static void
test_the_later_change_wins (Case          *test,
                            gconstpointer  data)
{
  g_autoptr (BtSums) sums = NULL;

  put (test->option, "changes", NULL, "line", test->first, "quantity", UNITS (8), "unit-price",
       PENCE (0), NULL);
  put (test->option, "changes", NULL, "line", test->first, "quantity", UNITS (9), "unit-price",
       PENCE (3), NULL);
  sums = bt_sums_new_for_option (test->option, day (ON));
  g_assert_cmpint (bt_sums_get_line (sums, test->first)->cost.planned, ==, 27);
}

static void
test_a_dropped_line_is_gone_but_stays_spent (Case          *test,
                                             gconstpointer  data)
{
  BtOutcome *outcome = put (test->plan, "outcomes", "h1", "by-words", "soon", NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autoptr (BtSums) sums = NULL;
  gboolean found = FALSE;

  g_ptr_array_add (lines, test->first);
  g_object_set (outcome, "lines", lines, NULL);
  put (test->option, "changes", NULL, "line", test->first, "quantity", UNITS (8), "drop", TRUE,
       NULL);
  /* too late */
  put (test->option, "changes", NULL, "line", test->first, "quantity", UNITS (9), NULL);
  sums = bt_sums_new_for_option (test->option, day (ON));
  g_assert_null (bt_sums_get_line (sums, test->first));
  g_assert_null (bt_sums_get_units (sums, test->first));
  g_assert_cmpint (bt_sums_get_fund (sums, test->la)->planned, ==, 0);
  g_assert_cmpint (bt_sums_get_fund (sums, test->la)->spent, ==, 77);
  g_assert_cmpint (sums->cash.spent, ==, 77);
  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      g_assert_true (notice->at != BT_RECORD (test->first));
      found |= notice->code == BT_NOTICE_OUTCOME_WITHOUT_HELP && notice->at == BT_RECORD (outcome);
    }
  g_assert_true (found);
}

/* 60,000.00 owes 8,250.00 of 10,500.00: the second is left 2,250.00 of its 8,250.00, all of it once
 * the first is gone */
static void
test_a_dropped_line_uses_no_allowance (Case          *test,
                                       gconstpointer  data)
{
  g_autoptr (BtSums) plain = NULL, sums = NULL;

  g_object_set (test->first, "unit-price", PENCE (1000000), NULL);
  plain = bt_sums_new_for_plan (test->plan, day (ON));
  g_assert_cmpint (bt_sums_get_line (plain, test->second)->cost.allowance, ==, 225000);
  put (test->option, "changes", NULL, "line", test->first, "drop", TRUE, NULL);
  sums = bt_sums_new_for_option (test->option, day (ON));
  g_assert_cmpint (bt_sums_get_line (sums, test->second)->cost.allowance, ==, 825000);
}

static void
test_added_lines_come_last (Case          *test,
                            gconstpointer  data)
{
  BtBudgetLine *added = put (test->option, "added", "A3", "quantity", UNITS (1), "unit-price",
                             PENCE (6000000),
                             "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
  g_autoptr (BtSums) sums = NULL;

  put (added, "shares", NULL, "fund", test->la, "amount", PENCE (50), NULL);
  sums = bt_sums_new_for_option (test->option, day (ON));
  g_assert_cmpuint (sums->lines->len, ==, 3);
  g_assert_true (g_array_index (sums->lines, BtLineSums, 2).line == added);
  /* what the second has left */
  g_assert_cmpint (bt_sums_get_line (sums, added)->cost.allowance, ==, 225000);
  g_assert_cmpint (bt_sums_get_fund (sums, test->la)->planned, ==, 650);
}

/* Rates. */

static const struct
{
  const char *on;
  BtPence     pay_21;
  BtQuantity  ni_rate;
  BtPence     ni_threshold;
  gboolean    ni_is_confirmed;
} shipped[] = {
  { "2019-04-01", 1144, 13800, 910000, TRUE }, /* before the first row, the first */
  { "2025-03-31", 1144, 13800, 910000, TRUE },
  { "2025-04-01", 1221, 15000, 500000, TRUE },
  { "2026-03-31", 1221, 15000, 500000, TRUE },
  { "2026-04-01", 1271, 15000, 500000, FALSE },
  { "2040-01-01", 1271, 15000, 500000, FALSE },
};

static void
test_shipped_rates_hold_from_their_day (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtRateTable) table = bt_rate_table_new (plan);

  for (guint i = 0; i < G_N_ELEMENTS (shipped); i++)
    {
      BtRateRow row = bt_rate_table_get (table, day (shipped[i].on));

      g_assert_cmpint (row.pay_21, ==, shipped[i].pay_21);
      g_assert_cmpint (row.ni_rate, ==, shipped[i].ni_rate);
      g_assert_cmpint (row.ni_threshold, ==, shipped[i].ni_threshold);
      g_assert_cmpint (bt_rate_row_is_confirmed (&row, "ni_rate"), ==, shipped[i].ni_is_confirmed);
      g_assert_true (bt_rate_row_is_confirmed (&row, "pay_21"));
      g_assert_cmpint (row.pension_upper, ==, 5027000);
      g_assert_cmpint (row.holiday_rate, ==, 12070);
    }
}

static void
test_a_familys_own_rates_replace_what_they_name (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtRateTable) table = NULL;
  BtRateRow row;

  put (plan, "rates", NULL, "from", day ("2026-08-01"), "ni-rate", UNITS (14), NULL);
  put (plan, "rates", NULL, "from", day ("2025-09-01"), "ni-rate", UNITS (16), "holiday-rate",
       UNITS (13), NULL);
  put (plan, "rates", NULL, "from", day ("2020-01-01"), "pay-21", PENCE (900), NULL);
  table = bt_rate_table_new (plan);

  row = bt_rate_table_get (table, day ("2025-08-31"));
  g_assert_cmpint (row.ni_rate, ==, 15000);
  g_assert_cmpint (row.pay_21, ==, 900);
  g_assert_cmpint (row.pay_18, ==, 1000);
  row = bt_rate_table_get (table, day ("2026-05-01"));
  g_assert_cmpint (row.ni_rate, ==, 16000); /* also over the row shipped for 2026 */
  g_assert_true (bt_rate_row_is_confirmed (&row, "ni_rate"));
  g_assert_cmpint (row.holiday_rate, ==, 13000);
  row = bt_rate_table_get (table, day ("2026-08-01"));
  g_assert_cmpint (row.ni_rate, ==, 14000);
  g_assert_cmpint (row.holiday_rate, ==, 13000);
  /* before the first row, the first: the family's */
  row = bt_rate_table_get (table, day ("2019-01-01"));
  g_assert_cmpint (row.pay_21, ==, 900);
  g_assert_cmpint (row.ni_rate, ==, 13800);
}

static void
test_the_lowest_pay_goes_by_age (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtRateTable) table = bt_rate_table_new (plan);
  BtRateRow row = bt_rate_table_get (table, day ("2026-06-01"));
  const struct { const char *born_on; BtPence pay; } rows[] = {
    { NULL, 1271 },         { "2005-06-01", 1271 }, { "2005-06-02", 1085 },
    { "2008-06-01", 1085 }, { "2008-06-02", 800 },  { "2020-01-01", 800 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (bt_rate_row_get_lowest_pay (&row, day (rows[i].born_on), day ("2026-06-01")),
                     ==, rows[i].pay);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/units/a-stay-has-nights-or-days", test_a_stay_has_nights_or_days);
  g_test_add_func ("/units/taken-booked-and-left", test_taken_booked_and_left);
  g_test_add_func ("/units/units-not-known", test_units_not_known);
  g_test_add_func ("/units/units-are-exact-decimals", test_units_are_exact_decimals);
#define ADD(path, test) g_test_add (path, Case, NULL, set_up, test, tear_down)
  ADD ("/options/a-change-says-only-what-it-changes", test_a_change_says_only_what_it_changes);
  ADD ("/options/the-later-change-wins", test_the_later_change_wins);
  ADD ("/options/a-dropped-line-is-gone-but-stays-spent",
       test_a_dropped_line_is_gone_but_stays_spent);
  ADD ("/options/a-dropped-line-uses-no-allowance", test_a_dropped_line_uses_no_allowance);
  ADD ("/options/added-lines-come-last", test_added_lines_come_last);
  g_test_add_func ("/rates/shipped-rates-hold-from-their-day",
                   test_shipped_rates_hold_from_their_day);
  g_test_add_func ("/rates/a-familys-own-rates-replace-what-they-name",
                   test_a_familys_own_rates_replace_what_they_name);
  g_test_add_func ("/rates/the-lowest-pay-goes-by-age", test_the_lowest_pay_goes_by_age);
  return g_test_run ();
}
