/* test-sums-notices.c: every notice comes when it should, and stays away when it should not. */
#include "config.h"

#include <locale.h>

#include "model/agreement.h"
#include "model/outcome.h"
#include "model/spending.h"
#include "sums/notices.h"

#include "made-plan.h"

#define ON "2026-09-30"

/* A plan with nothing to say: a fund, a line that it pays and an outcome names, an agreement. */
typedef struct
{
  BtPlan       *plan;
  BtFund       *fund;
  BtBudgetLine *line;
  BtBudgetLine *reserve;
  BtOutcome    *outcome;
  BtAgreement  *agreement;
} Case;

static void
refer (gpointer    record,
       const char *property,
       gpointer    to)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (to != NULL)
    g_ptr_array_add (records, to);
  g_object_set (record, property, records, NULL);
}

static void
set_up (Case          *test,
        gconstpointer  data)
{
  test->plan = bt_plan_new ();
  g_object_set (test->plan, "year-from", day ("2026-04-01"), "year-to", day ("2027-03-31"), NULL);
  test->fund = put (test->plan, "funds", "f", "amount", PENCE (520000), "state",
                    BT_FUND_STATE_STARTED, NULL);
  test->line = put (test->plan, "budget_lines", "l", "quantity", UNITS (100), "unit-price",
                    PENCE (1300), "unit", BT_UNIT_HOUR, "employment", BT_EMPLOYMENT_EMPLOYED, NULL);
  test->reserve = put (test->plan, "budget_lines", "r", "kind", BT_LINE_KIND_CONTINGENCY,
                       "quantity", UNITS (0), "unit-price", PENCE (0), NULL);
  test->outcome = put (test->plan, "outcomes", "o", "by-words", "this summer", NULL);
  test->agreement = put (test->plan, "agreements", "a", "state", BT_AGREEMENT_STATE_KEPT, NULL);
  put (test->line, "shares", NULL, "fund", test->fund, "rest", TRUE, NULL);
  put (test->fund, "receipts", NULL, "on", day (ON), "amount", PENCE (200000), NULL);
  refer (test->outcome, "lines", test->line);
  refer (test->agreement, "funds", test->fund);
}

static void
tear_down (Case          *test,
           gconstpointer  data)
{
  g_object_unref (test->plan);
}

static void
spend (Case         *test,
       BtBudgetLine *line,
       BtPence       amount)
{
  BtSpending *spending = put (test->plan, "spending", NULL, "on", day (ON), NULL);

  put (spending, "parts", NULL, "line", line, "fund", test->fund, "amount", amount, NULL);
}

/* The notices as text: "code at", one after the other. */
static char *
list_notices (Case *test)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (test->plan, day (ON));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sums->notices->len; i++)
    {
      const BtNotice *notice = &g_array_index (sums->notices, BtNotice, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                              bt_notice_code_to_nick (notice->code),
                              bt_record_get_id (notice->at));
    }
  return g_string_free (text, FALSE);
}

/* What makes the one difference in a case. */

static void
do_nothing (Case *test)
{
}

static void
plan_all (Case *test)
{
  g_object_set (test->fund, "amount", PENCE (130000), NULL);
}

static void
plan_a_penny_more (Case *test)
{
  g_object_set (test->fund, "amount", PENCE (129999), NULL);
}

static void
arrange_a_penny_more (Case *test)
{
  g_object_set (test->fund, "held", BT_HELD_ARRANGEMENT, "amount", PENCE (129999), NULL);
}

static void
forget_the_amount (Case *test)
{
  g_object_set (test->fund, "amount", BT_PENCE_UNKNOWN, NULL);
}

static void
empty_the_account (Case *test)
{
  spend (test, NULL, 200000);
}

static void
overdraw (Case *test)
{
  spend (test, NULL, 200001);
}

static void
spend_arranged_money (Case *test)
{
  overdraw (test);
  g_object_set (test->fund, "held", BT_HELD_ARRANGEMENT, NULL);
}

static void
keep_all_for_something (Case *test)
{
  put (test->fund, "earmarks", NULL, "amount", PENCE (200000), NULL);
}

static void
eat_the_earmark (Case *test)
{
  keep_all_for_something (test);
  spend (test, NULL, 1);
}

static void
eat_the_earmark_of_what_came_early (Case *test)
{
  put (test->fund, "receipts", NULL, "amount", PENCE (320001), NULL);
  put (test->fund, "earmarks", NULL, "amount", PENCE (520000), NULL);
  spend (test, NULL, 1);
}

/* A week is 10,000 pence: 8 weeks may stay, and the balance is 200,000; the forecast is 520,000. */
static void
hold_too_much (Case *test)
{
  g_object_set (test->fund, "keep-weeks", 8, NULL);
}

static void
hold_what_the_winter_needs (Case *test)
{
  hold_too_much (test);
  g_object_set (test->line, "unit-price", PENCE (4400), "state", BT_LINE_STATE_AGREED, NULL);
}

static void
hold_a_penny_more_than_the_winter_needs (Case *test)
{
  hold_what_the_winter_needs (test);
  put (test->fund, "adjustments", NULL, "amount", PENCE (1), NULL);
  g_object_set (test->fund, "weekly", PENCE (10000), NULL);
}

static void
restrict_to_the_line (Case *test)
{
  refer (test->fund, "restricted-to", test->line);
}

static void
restrict_to_another (Case *test)
{
  refer (test->fund, "restricted-to", test->reserve);
}

static void
restrict_to_another_and_cost_nothing (Case *test)
{
  restrict_to_another (test);
  g_object_set (test->line, "unit-price", PENCE (1271), "quantity", UNITS (0), NULL);
}

static void
restrict_to_another_and_cost_who_knows (Case *test)
{
  restrict_to_another (test);
  g_object_set (test->line, "quantity", BT_QUANTITY_UNKNOWN, NULL);
}

static void
spend_on_another (Case *test)
{
  restrict_to_the_line (test);
  g_object_set (test->reserve, "unit-price", PENCE (5), "quantity", UNITS (1), NULL);
  put (test->reserve, "shares", NULL, "fund", put (test->plan, "funds", "other", "amount",
                                                   PENCE (5), "state", BT_FUND_STATE_AGREED, NULL),
       "rest", TRUE, NULL);
  spend (test, test->reserve, 5);
}

static void
spend_on_another_and_give_back (Case *test)
{
  spend_on_another (test);
  spend (test, test->reserve, -5);
}

static void
only_offer (Case *test)
{
  g_object_set (test->fund, "state", BT_FUND_STATE_OFFERED, NULL);
}

static void
only_offer_what_is_not_used (Case *test)
{
  only_offer (test);
  g_object_set (test->line, "quantity", UNITS (0), NULL);
}

static void
end_the_fund (Case *test)
{
  g_object_set (test->fund, "state", BT_FUND_STATE_ENDED, NULL);
}

static void
forget_the_price (Case *test)
{
  g_object_set (test->line, "unit-price", BT_PENCE_UNKNOWN, NULL);
}

static void
share (Case    *test,
       BtPence  amount)
{
  BtShare *first = bt_list_get (test->line->shares, 0);

  g_object_set (first, "rest", FALSE, "amount", amount, NULL);
}

static void
share_all (Case *test)
{
  share (test, 130000);
}

static void
share_too_little (Case *test)
{
  share (test, 129999);
}

static void
share_too_much (Case *test)
{
  share (test, 130001);
}

static void
spend_all (Case *test)
{
  spend (test, test->line, 130000);
}

static void
spend_too_much (Case *test)
{
  spend (test, test->line, 130001);
}

static void
name_no_line (Case *test)
{
  refer (test->outcome, "helpers", put (test->plan, "wealth", "w", NULL));
  refer (test->outcome, "lines", NULL);
}

static void
name_no_running_cost (Case *test)
{
  name_no_line (test);
  g_object_set (test->line, "kind", BT_LINE_KIND_RUNNING_COST, NULL);
}

static void
pay_less (Case *test)
{
  g_object_set (test->line, "unit-price", PENCE (1270), NULL);
}

static void
pay_the_least (Case *test)
{
  g_object_set (test->line, "unit-price", PENCE (1271), NULL);
}

static void
pay_less_to_the_young (Case *test)
{
  pay_less (test);
  g_object_set (test->line, "worker-born-on", day ("2006-04-01"), NULL); /* 21 the day after */
}

static void
pay_less_by_the_night (Case *test)
{
  pay_less (test);
  g_object_set (test->line, "unit", BT_UNIT_NIGHT, NULL);
}

static void
pay_less_to_an_agency (Case *test)
{
  pay_less (test);
  g_object_set (test->line, "employment", BT_EMPLOYMENT_AGENCY, NULL);
}

static void
pay_less_in_a_package (Case *test)
{
  pay_less (test);
  g_object_set (test->line, "how", BT_HOW_PACKAGE, NULL);
}

/* 12.60 was lawful until March 2026, when the line begins, but is not on its last day */
static void
pay_what_was_lawful_last_year (Case *test)
{
  g_object_set (test->line, "unit-price", PENCE (1260), "from", day ("2026-03-01"), NULL);
}

static void
pay_what_was_lawful_until_its_end (Case *test)
{
  pay_what_was_lawful_last_year (test);
  g_object_set (test->line, "to", day ("2026-03-31"), NULL);
}

static void
leave_a_hope_alone (Case *test)
{
  refer (test->outcome, "lines", NULL);
  g_object_set (test->line, "kind", BT_LINE_KIND_RUNNING_COST, NULL);
}

static void
say_no_time (Case *test)
{
  g_object_set (test->outcome, "by-words", NULL, NULL);
}

static void
say_a_date (Case *test)
{
  g_object_set (test->outcome, "by-words", NULL, "by-date", day ("2027-01-01"), NULL);
}

static void
overturn (Case *test)
{
  g_object_set (test->agreement, "state", BT_AGREEMENT_STATE_OVERTURNED, NULL);
}

static void
overturn_what_nobody_uses (Case *test)
{
  overturn (test);
  g_object_set (test->line, "quantity", UNITS (0), NULL);
}

static void
put_away (Case *test)
{
  overturn (test);
  only_offer (test);
  g_object_set (test->plan, "closed-on", day (ON), NULL);
}

static void
put_away_tomorrow (Case *test)
{
  overturn (test);
  g_object_set (test->plan, "closed-on", day ("2026-10-01"), NULL);
}

static void
everything_at_once (Case *test)
{
  overturn (test);
  say_no_time (test);
  only_offer (test);
  put (test->plan, "outcomes", "n", "by-words", "one day", NULL);
  put (test->plan, "outcomes", "N", "by-words", "one day", NULL);
}

static const struct
{
  void      (*change) (Case *test);
  const char *name;
  const char *notices;
} cases[] = {
#define CASE(change, notices) { change, #change, notices }
  CASE (do_nothing, ""),
  CASE (plan_all, ""),
  CASE (plan_a_penny_more, "fund_over_planned f"),
  CASE (arrange_a_penny_more, "fund_over_planned f"),
  CASE (forget_the_amount, ""),
  CASE (empty_the_account, ""),
  CASE (overdraw, "fund_overdrawn f"),
  CASE (spend_arranged_money, ""),
  CASE (keep_all_for_something, ""),
  CASE (eat_the_earmark, "earmark_eaten f"),
  CASE (eat_the_earmark_of_what_came_early, "earmark_eaten f"),
  CASE (hold_too_much, "over_keep f"),
  CASE (hold_what_the_winter_needs, ""),
  CASE (hold_a_penny_more_than_the_winter_needs, "over_keep f"),
  CASE (restrict_to_the_line, ""),
  CASE (restrict_to_another, "wrong_fund f"),
  CASE (restrict_to_another_and_cost_nothing, ""),
  CASE (restrict_to_another_and_cost_who_knows, "line_unknown l, wrong_fund f"),
  CASE (spend_on_another, "wrong_fund f"),
  CASE (spend_on_another_and_give_back, ""),
  CASE (only_offer, "offer_not_agreed f"),
  CASE (only_offer_what_is_not_used, ""),
  CASE (end_the_fund, ""),
  CASE (forget_the_price, "line_unknown l"),
  CASE (share_all, ""),
  CASE (share_too_little, "line_unfunded l"),
  CASE (share_too_much, "line_over_shared l"),
  CASE (spend_all, ""),
  CASE (spend_too_much, "line_over_spent l"),
  CASE (name_no_line, "line_without_outcome l"),
  CASE (name_no_running_cost, ""),
  CASE (pay_less, "wage_low l"),
  CASE (pay_the_least, ""),
  CASE (pay_less_to_the_young, ""),
  CASE (pay_less_by_the_night, ""),
  CASE (pay_less_to_an_agency, ""),
  CASE (pay_less_in_a_package, ""),
  CASE (pay_what_was_lawful_last_year, "wage_low l"),
  CASE (pay_what_was_lawful_until_its_end, ""),
  CASE (leave_a_hope_alone, "outcome_without_help o"),
  CASE (say_no_time, "outcome_without_time o"),
  CASE (say_a_date, ""),
  CASE (overturn, "agreement_overturned a"),
  CASE (overturn_what_nobody_uses, ""),
  CASE (put_away, ""),
  CASE (put_away_tomorrow, "agreement_overturned a"),
  CASE (everything_at_once, "agreement_overturned a, offer_not_agreed f, outcome_without_help N, "
                            "outcome_without_help n, outcome_without_time o"),
};

static void
test_a_notice (Case          *test,
               gconstpointer  data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *notices = NULL;

  cases[i].change (test);
  notices = list_notices (test);
  g_assert_cmpstr (notices, ==, cases[i].notices);
}

static void
test_codes_sort_as_their_names (void)
{
  for (guint code = 1; code <= BT_NOTICE_WRONG_FUND; code++)
    g_assert_cmpstr (bt_notice_code_to_nick (code - 1), <, bt_notice_code_to_nick (code));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/notices/", cases[i].name, NULL);

      g_test_add (path, Case, GUINT_TO_POINTER (i), set_up, test_a_notice, tear_down);
    }
  g_test_add_func ("/notices/codes-sort-as-their-names", test_codes_sort_as_their_names);
  return g_test_run ();
}
