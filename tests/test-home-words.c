/* test-home-words.c: what Home says: where things stand, if the money lasts, when the meeting is.
 */
#include "config.h"

#include <locale.h>

#include "exchange/practice.h"
#include "made-plan.h"
#include "model/review.h"
#include "model/wealth.h"
#include "words/lasting.h"
#include "words/meeting.h"
#include "words/standing.h"

static void
assert_stands (BtStanding  standing,
               const char *words,
               const char *without)
{
  g_assert_cmpstr (standing.words, ==, words);
  g_assert_cmpstr (standing.without, ==, without);
  bt_standing_clear (&standing);
}

/* Where things stand. */

static void
test_the_practice_plan_stands (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

  assert_stands (bt_words_about_me_standing (sums, FALSE), "18 lines from 4 people", NULL);
  assert_stands (bt_words_wealth_standing (sums, FALSE), "7 people, 5 other riches", NULL);
  assert_stands (bt_words_hopes_standing (sums, FALSE), "7 hopes", NULL);
  assert_stands (bt_words_budget_standing (sums, FALSE),
                 "£722.53 council, £1,278.37 NHS not shared out yet",
                 "Some money is not shared out yet");
  assert_stands (bt_words_spending_standing (sums, FALSE), "2 payments have no proof yet", NULL);
  assert_stands (bt_words_asked_standing (sums, FALSE), "2 questions wait for an answer", NULL);
}

/* No 0, and nothing that is "not started". */
static void
test_nothing_yet_is_a_question (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

  g_object_set (bt_plan_get_person (plan), "preferred-name", "Sam", NULL);
  assert_stands (bt_words_about_me_standing (sums, FALSE), "What would make you smile about Sam?",
                 NULL);
  assert_stands (bt_words_wealth_standing (sums, FALSE), "Who does Sam light up for?", NULL);
  assert_stands (bt_words_hopes_standing (sums, FALSE),
                 "What would you love to see happen, or stay as it is?", NULL);
  assert_stands (bt_words_budget_standing (sums, FALSE),
                 "Has anyone told you how much money there is?", NULL);
  assert_stands (bt_words_spending_standing (sums, FALSE), "Has anything been paid yet?", NULL);
  assert_stands (bt_words_asked_standing (sums, FALSE), "What would you like to ask?", NULL);
}

/* The sums read the plan when they are asked, so that these see what was put in since. */
static void
test_one_is_one (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

  put (plan, "statements", NULL, "text", "Her laugh", NULL);
  assert_stands (bt_words_about_me_standing (sums, FALSE), "1 line", NULL);
  put (plan, "contributors", NULL, "name", "Mum", NULL);
  assert_stands (bt_words_about_me_standing (sums, FALSE), "1 line from 1 person", NULL);
  put (plan, "wealth", NULL, "name", "The van", "kind", BT_WEALTH_KIND_THING, NULL);
  assert_stands (bt_words_wealth_standing (sums, FALSE), "1 thing that is good already", NULL);
  put (plan, "wealth", NULL, "name", "Gran", "kind", BT_WEALTH_KIND_PERSON, NULL);
  assert_stands (bt_words_wealth_standing (sums, FALSE), "1 person, 1 other good thing", NULL);
  put (plan, "questions", NULL, "text", "Who pays?", NULL);
  assert_stands (bt_words_asked_standing (sums, FALSE), "1 question to ask", NULL);
  put (plan, "questions", NULL, "text", "When?", "asked-on", day ("2026-11-01"), NULL);
  assert_stands (bt_words_asked_standing (sums, FALSE),
                 "1 question to ask, 1 question waits for an answer", NULL);
}

static void
test_many_are_counted_with_a_mark (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

  for (guint i = 0; i < 1200; i++)
    put (plan, "statements", NULL, "text", "Her laugh", NULL);
  assert_stands (bt_words_about_me_standing (sums, FALSE), "1,200 lines", NULL);
  for (guint i = 0; i < 1001; i++)
    put (plan, "contributors", NULL, "name", "Mum", NULL);
  assert_stands (bt_words_about_me_standing (sums, FALSE), "1,200 lines from 1,001 people", NULL);
}

/* It asks nothing, and nothing is left to do. */
static void
test_a_plan_that_is_put_away (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new (), empty = bt_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
  g_autoptr (BtSums) none = bt_sums_new_for_plan (empty, day ("2026-11-19"));

  assert_stands (bt_words_about_me_standing (sums, TRUE), "18 lines from 4 people", NULL);
  assert_stands (bt_words_budget_standing (sums, TRUE), "15 things we planned", NULL);
  assert_stands (bt_words_spending_standing (sums, TRUE), "37 payments written down", NULL);
  assert_stands (bt_words_asked_standing (sums, TRUE), "4 things asked for or agreed", NULL);
  assert_stands (bt_words_about_me_standing (none, TRUE), NULL, NULL);
  assert_stands (bt_words_wealth_standing (none, TRUE), NULL, NULL);
  assert_stands (bt_words_hopes_standing (none, TRUE), NULL, NULL);
  assert_stands (bt_words_budget_standing (none, TRUE), NULL, NULL);
  assert_stands (bt_words_spending_standing (none, TRUE), NULL, NULL);
  assert_stands (bt_words_asked_standing (none, TRUE), NULL, NULL);
}

static void
test_the_budget_in_other_states (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", "f", "payer", BT_PAYER_NHS, NULL);
  BtBudgetLine *line = NULL;
  const struct
  {
    BtPence     amount;
    const char *words, *without;
  } rows[] = {
    { BT_PENCE_UNKNOWN, "1 thing to pay for", NULL },
    { 10000, "All the money is shared out", NULL },
    { 4000, "£60.00 NHS more is shared out than there is", "More is shared out than there is" },
    { 10050, "£0.50 NHS not shared out yet", "Some money is not shared out yet" },
  };

  {
    g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));

    assert_stands (bt_words_budget_standing (sums, FALSE), "What is the money for?", NULL);
  }
  line = put (plan, "budget_lines", NULL, "quantity", UNITS (1), "unit-price", PENCE (10000), NULL);
  put (line, "shares", NULL, "fund", fund, "rest", TRUE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BtSums) sums = NULL;

      g_object_set (fund, "amount", rows[i].amount, NULL);
      sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
      assert_stands (bt_words_budget_standing (sums, FALSE), rows[i].words, rows[i].without);
    }
}

/* Who said what is loved. */

static void
test_what_is_loved_is_what_the_family_said_first (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  gpointer nurse, water;

  g_assert_null (bt_plan_find_loved (plan));
  put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_HARD_DAY, "text", "A night", NULL);
  put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_ADMIRE, "text", " ", NULL);
  g_assert_null (bt_plan_find_loved (plan));
  nurse = put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_ADMIRE, "text", "Brave",
               "voice", BT_VOICE_PROFESSIONAL, NULL);
  g_assert_true (bt_plan_find_loved (plan) == nurse);
  water = put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_IMPORTANT_TO, "text", "Water",
               NULL);
  g_assert_true (bt_plan_find_loved (plan) == water);
  put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_ADMIRE, "text", "Her stare", "voice",
       BT_VOICE_PARENT, NULL);
  g_assert_cmpstr (bt_plan_find_loved (plan)->text, ==, "Her stare");
  put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_ADMIRE, "text", "Her laugh", NULL);
  g_assert_cmpstr (bt_plan_find_loved (plan)->text, ==, "Her stare");
}

static void
test_last_changed (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autofree char *day_only = NULL, *both = NULL;

  g_assert_null (bt_words_last_changed (plan));
  g_object_set (plan, "changed-on", day ("2026-11-19"), NULL);
  day_only = bt_words_last_changed (plan);
  g_assert_cmpstr (day_only, ==, "Last changed on 19 November 2026");
  g_object_set (plan, "changed-by", "Mum", NULL);
  both = bt_words_last_changed (plan);
  g_assert_cmpstr (both, ==, "Last changed on 19 November 2026 by Mum");
}

/* Whether the money lasts. */

static void
assert_lasts (BtPlan     *plan,
              const char *on,
              const char *answer,
              const char *more,
              const char *without)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day (on));
  g_auto (BtLasting) lasting = bt_words_lasting (sums);

  g_assert_cmpstr (lasting.answer, ==, answer);
  g_assert_cmpstr (lasting.more, ==, more);
  g_assert_cmpstr (lasting.more_without, ==, without);
}

static void
test_the_practice_plan_lasts (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new ();
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
  g_auto (BtLasting) lasting = bt_words_lasting (sums);

  g_assert_cmpstr (lasting.question, ==, "Does the money last until March?");
  assert_lasts (plan, "2026-11-19", "Yes, as planned.",
                "About £1,335 council and £1,278 NHS would be left.", "Some would be left.");
  assert_lasts (plan, "2027-03-31", "Yes. The year is over.",
                "About £5,360 council and £3,870 NHS is left.", "Some is left.");
}

/* 1,000 pounds of the council's, agreed, and 1,060 pounds planned and agreed of it. */
static void
test_not_quite (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", "f", "payer", BT_PAYER_LA_SOCIAL, "held",
                      BT_HELD_DIRECT_PAYMENT, "state", BT_FUND_STATE_STARTED, "amount",
                      PENCE (100000), NULL);
  BtBudgetLine *line = put (plan, "budget_lines", NULL, "quantity", UNITS (1), "unit-price",
                            PENCE (106000), "state", BT_LINE_STATE_AGREED, NULL);
  BtFund *other = NULL;

  put (line, "shares", NULL, "fund", fund, "rest", TRUE, NULL);
  assert_lasts (plan, "2026-11-19", "Not quite.",
                "More is planned than will be there: about £60. "
                "You can plan a little less, or ask at the review.",
                "More is planned than will be there. "
                "You can plan a little less, or ask at the review.");

  other = put (plan, "funds", "g", "payer", BT_PAYER_NHS, "held", BT_HELD_DIRECT_PAYMENT, "state",
               BT_FUND_STATE_STARTED, "amount", PENCE (50000), NULL);
  assert_lasts (plan, "2026-11-19", "Not quite.",
                "More is planned than will be there: about £60 council. "
                "You can move money from another pot.",
                "More is planned than will be there. You can move money from another pot.");
  g_object_set (other, "move", BT_MOVE_ONLY_THIS, NULL); /* which may not go anywhere else */
  assert_lasts (plan, "2026-11-19", "Not quite.",
                "More is planned than will be there: about £60 council. "
                "You can plan a little less, or ask at the review.",
                "More is planned than will be there. "
                "You can plan a little less, or ask at the review.");
}

static void
test_what_is_not_known_is_said (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", "f", "name", "Trust", "held", BT_HELD_DIRECT_PAYMENT, "state",
                      BT_FUND_STATE_STARTED, NULL);

  assert_lasts (plan, "2026-11-19", "We don’t know yet.",
                "We can say once we know how much money there is.",
                "We can say once we know how much money there is.");
  put (plan, "funds", "g", "payer", BT_PAYER_NHS, "held", BT_HELD_DIRECT_PAYMENT, "state",
       BT_FUND_STATE_STARTED, "amount", PENCE (50000), NULL);
  assert_lasts (plan, "2026-11-19", "Yes, as far as we know.",
                "About £500 NHS would be left. Some amounts are not known yet.",
                "Some would be left. Some amounts are not known yet.");
  g_object_set (fund, "amount", PENCE (0), NULL);
  assert_lasts (plan, "2026-11-19", "Yes, as planned.", "About £500 NHS would be left.",
                "Some would be left.");
}

/* Two funds of one payer are told apart by their names, which may be long; many are added up. */
static void
test_funds_are_called_so_that_they_can_be_told_apart (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();

  for (guint i = 0; i < 2; i++)
    put (plan, "funds", NULL, "name", i == 0 ? "Short breaks" : "Trike", "payer",
         BT_PAYER_LA_SOCIAL, "held", BT_HELD_DIRECT_PAYMENT, "state", BT_FUND_STATE_STARTED,
         "amount", PENCE (50000), NULL);
  assert_lasts (plan, "2026-11-19", "Yes, as planned.",
                "About £500 Short breaks and £500 Trike would be left.", "Some would be left.");
  for (guint i = 0; i < 3; i++)
    put (plan, "funds", NULL, "name", "More", "held", BT_HELD_DIRECT_PAYMENT, "state",
         BT_FUND_STATE_STARTED, "amount", PENCE (50000), NULL);
  assert_lasts (plan, "2026-11-19", "Yes, as planned.", "About £2,500 would be left.",
                "Some would be left.");
}

static void
assert_year (BtPlan     *plan,
             const char *on,
             const char *wanted)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day (on));
  g_autoptr (BtYear) year = bt_year_new (sums);
  g_autofree char *words = bt_words_year (sums, year);

  g_assert_cmpstr (words, ==, wanted);
}

static void
test_the_year_in_words (void)
{
  g_autoptr (BtPlan) plan = bt_practice_plan_new (), empty = bt_plan_new ();

  assert_year (plan, "2026-11-19", "£16,086.96 of £31,660.00 was spent by 19 November 2026. "
                                   "As planned, it will be £29,659.10 by 31 March 2027.");
  assert_year (plan, "2027-03-31", "£23,041.67 of £31,660.00 was spent by 31 March 2027.");
  assert_year (plan, "2026-03-01", "As planned, £29,659.10 of £31,660.00 will be spent by "
                                   "31 March 2027.");
  assert_year (empty, "2026-11-19", NULL);
}

/* The meeting. */

static void
test_the_days_around_a_meeting (void)
{
  BtMeetingDays days = bt_meeting_get_days (day ("2027-01-14"));
  BtMeetingDays none = bt_meeting_get_days (BT_DAY_UNKNOWN);

  g_assert_cmpint (days.ours, ==, day ("2026-12-17"));
  g_assert_cmpint (days.papers, ==, day ("2026-12-31"));
  g_assert_cmpint (days.report, ==, day ("2027-01-28"));
  g_assert_cmpint (days.decision, ==, day ("2027-02-11"));
  g_assert_cmpint (days.final, ==, day ("2027-04-08"));
  g_assert_cmpint (none.papers, ==, BT_DAY_UNKNOWN);
}

static void
test_the_next_meeting_is_found (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtDay today = day ("2026-11-19");

  g_assert_cmpint (bt_meeting_find (plan, today), ==, BT_DAY_UNKNOWN);
  put (plan, "reviews", NULL, NULL);
  put (plan, "reviews", NULL, "meeting-on", day ("2026-01-20"), NULL);
  g_assert_cmpint (bt_meeting_find (plan, today), ==, day ("2026-01-20"));
  g_object_set (plan, "meeting-on", day ("2026-11-18"), NULL); /* also past, but later */
  g_assert_cmpint (bt_meeting_find (plan, today), ==, day ("2026-11-18"));
  put (plan, "reviews", NULL, "meeting-on", day ("2027-06-01"), NULL);
  g_assert_cmpint (bt_meeting_find (plan, today), ==, day ("2027-06-01"));
  put (plan, "reviews", NULL, "meeting-on", today, NULL); /* today is still to come */
  g_assert_cmpint (bt_meeting_find (plan, today), ==, today);
}

static void
test_what_is_said_of_a_meeting (void)
{
  static const struct
  {
    const char *on, *words;
    BtPlanKind  kind;
  } rows[] = {
    { "2026-11-19", "School or the council sends papers round by 31 December. "
                    "Aim to give them ours by 17 December.", BT_PLAN_KIND_EHC },
    { "2026-12-18", "School or the council sends papers round by 31 December. "
                    "You can give them ours before that.", BT_PLAN_KIND_EHC },
    { "2027-01-02", "You can still bring our pages, or ask for them to be sent round.",
      BT_PLAN_KIND_EHC },
    { "2026-11-19", "People like to have two weeks to read. "
                    "Aim to give them our pages by 31 December.", BT_PLAN_KIND_SUPPORT_PLAN },
    { "2027-01-15", "A report goes to everyone who was invited by 28 January. "
                    "The council says by 11 February what it has decided.", BT_PLAN_KIND_EHC },
    { "2027-02-01", "The council says by 11 February what it has decided. "
                    "If the EHC plan changes, the new one comes by 8 April.", BT_PLAN_KIND_EHC },
    { "2027-03-01", "If the EHC plan changes, the council sends the new one by 8 April.",
      BT_PLAN_KIND_DRAFT_EHC },
    { "2027-05-01", NULL, BT_PLAN_KIND_EHC },
    { "2027-01-15", NULL, BT_PLAN_KIND_UNKNOWN },
  };
  g_autoptr (BtPlan) plan = bt_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = NULL;

      g_object_set (plan, "kind", rows[i].kind, NULL);
      words = bt_words_meeting (plan, day ("2027-01-14"), day (rows[i].on));
      g_assert_cmpstr (words, ==, rows[i].words);
    }
  g_assert_null (bt_words_meeting (plan, BT_DAY_UNKNOWN, day ("2026-11-19")));
}

/* A meeting of another kind, of the same child. */
static void
test_other_meetings_have_no_days_by_law (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autofree char *words = NULL;

  g_object_set (plan, "kind", BT_PLAN_KIND_EHC, NULL);
  put (plan, "reviews", NULL, "meeting-on", day ("2027-01-14"), "kind", BT_REVIEW_KIND_OTHER,
       NULL);
  words = bt_words_meeting (plan, day ("2027-01-14"), day ("2026-11-19"));
  g_assert_cmpstr (words, ==, "People like to have two weeks to read. "
                              "Aim to give them our pages by 31 December.");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add_func ("/home-words/" name, function)
  ADD ("the-practice-plan-stands", test_the_practice_plan_stands);
  ADD ("nothing-yet-is-a-question", test_nothing_yet_is_a_question);
  ADD ("one-is-one", test_one_is_one);
  ADD ("many", test_many_are_counted_with_a_mark);
  ADD ("put-away", test_a_plan_that_is_put_away);
  ADD ("the-budget-in-other-states", test_the_budget_in_other_states);
  ADD ("what-is-loved", test_what_is_loved_is_what_the_family_said_first);
  ADD ("last-changed", test_last_changed);
  ADD ("the-practice-plan-lasts", test_the_practice_plan_lasts);
  ADD ("not-quite", test_not_quite);
  ADD ("what-is-not-known-is-said", test_what_is_not_known_is_said);
  ADD ("funds-can-be-told-apart", test_funds_are_called_so_that_they_can_be_told_apart);
  ADD ("the-year-in-words", test_the_year_in_words);
  ADD ("the-days-around-a-meeting", test_the_days_around_a_meeting);
  ADD ("the-next-meeting", test_the_next_meeting_is_found);
  ADD ("what-is-said-of-a-meeting", test_what_is_said_of_a_meeting);
  ADD ("other-meetings", test_other_meetings_have_no_days_by_law);
  return g_test_run ();
}
