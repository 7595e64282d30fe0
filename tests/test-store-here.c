/* test-store-here.c: who changed a plan last, and when, is kept with what they did, and comes and
 * goes with it. */
#include "config.h"

#include "kept-plan.h"
#include "made-plan.h"
#include "model/contributor.h"
#include "model/outcome.h"
#include "model/question.h"

static BtContributor *here;  /* who is at the plan; NULL: nobody knows */
static BtDay          today;

static void
say_who_is_here (BtPlan         *plan,
                 BtDay          *on,
                 BtContributor **who)
{
  *on = today;
  *who = here;
}

/* Someone called @who, who is in no plan; nobody where that is NULL. */
static void
come (Fixture    *fixture,
      const char *who,
      const char *on)
{
  static BtContributor *someone;

  g_clear_object (&someone);
  if (who != NULL)
    someone = g_object_new (BT_TYPE_CONTRIBUTOR, "name", who, NULL);
  here = someone;
  today = day (on);
  bt_plan_set_here (fixture->plan, say_who_is_here);
}

static void
assert_changed (Fixture    *fixture,
                const char *on,
                const char *by)
{
  g_assert_cmpint (fixture->plan->changed_on, ==, day (on));
  g_assert_cmpstr (fixture->plan->changed_by, ==, by);
}

static gpointer
get_first (BtList *list)
{
  g_assert_cmpuint (bt_list_get_length (list), >, 0);
  return bt_list_get (list, 0);
}

static void
test_an_action_says_who_did_it (Fixture       *fixture,
                                gconstpointer  data)
{
  BtDay before_on = fixture->plan->changed_on;
  g_autofree char *before_by = g_strdup (fixture->plan->changed_by);
  BtOutcome *outcome = get_first (fixture->plan->outcomes);

  come (fixture, "Mum", "2026-11-19");
  g_object_set (outcome, "title", "Swims with Ivy", NULL);
  assert_changed (fixture, "2026-11-19", "Mum");
  g_assert_true (bt_changes_touch (fixture->told, BT_TYPE_PLAN));
  g_assert_true (bt_changes_touch (fixture->told, BT_TYPE_OUTCOME)); /* told once, together */

  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
  g_assert_cmpstr (fixture->plan->changed_by, ==, before_by);
  g_assert_null (bt_plan_get_undo_name (fixture->plan)); /* it was one step */

  today = day ("2026-11-30"); /* doing again is what was done then */
  g_assert_true (bt_plan_redo (fixture->plan, NULL));
  assert_changed (fixture, "2026-11-19", "Mum");
}

static void
test_the_same_person_on_the_same_day_is_silent (Fixture       *fixture,
                                                gconstpointer  data)
{
  come (fixture, "Mum", "2026-11-19");
  g_object_set (get_first (fixture->plan->outcomes), "why", "We love it", NULL);
  g_object_set (get_first (fixture->plan->questions), "text", "Who pays?", NULL);
  g_assert_false (bt_changes_touch (fixture->told, BT_TYPE_PLAN));
  assert_changed (fixture, "2026-11-19", "Mum");
}

static void
test_someone_unknown_has_no_name (Fixture       *fixture,
                                  gconstpointer  data)
{
  come (fixture, NULL, "2026-11-19");
  g_object_set (get_first (fixture->plan->questions), "text", "Who pays?", NULL);
  assert_changed (fixture, "2026-11-19", NULL);
}

static void
test_nobody_is_noted_where_nobody_is_here (Fixture       *fixture,
                                           gconstpointer  data)
{
  BtDay before_on = fixture->plan->changed_on;

  g_object_set (get_first (fixture->plan->questions), "text", "Who pays?", NULL);
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
}

/* Looking, and actions that come to nothing. */
static void
test_nothing_done_is_nothing_noted (Fixture       *fixture,
                                    gconstpointer  data)
{
  BtDay before_on = fixture->plan->changed_on;
  BtOutcome *outcome = get_first (fixture->plan->outcomes);
  g_autofree char *title = g_strdup (outcome->title);

  come (fixture, "Mum", "2026-11-19");
  g_object_set (outcome, "title", title, NULL);
  bt_plan_begin (fixture->plan, "change something");
  g_object_set (outcome, "title", "x", NULL);
  bt_record_set_value (outcome, bt_record_class_find_field (BT_RECORD_GET_CLASS (outcome), "title"),
                       &(BtValue) { .kind = BT_KIND_TEXT, .text = title }, NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  g_assert_null (fixture->told);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
}

static void
test_keystrokes_and_who_types_are_one_step (Fixture       *fixture,
                                            gconstpointer  data)
{
  BtDay before_on = fixture->plan->changed_on;
  BtOutcome *outcome = get_first (fixture->plan->outcomes);
  g_autofree char *title = g_strdup (outcome->title);

  come (fixture, "Mum", "2026-11-19");
  g_object_set (outcome, "title", "S", NULL);
  g_object_set (outcome, "title", "Sw", NULL);
  g_object_set (outcome, "title", "Swims", NULL);
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (outcome->title, ==, title);
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
}

/* Of a field of its own, and of one in the row that the note is written in. */
static void
test_typing_that_changed_nothing_leaves_no_note (Fixture       *fixture,
                                                 gconstpointer  data)
{
  BtOutcome *outcome = get_first (fixture->plan->outcomes);
  gpointer typed[] = { outcome, fixture->plan };
  BtDay before_on = fixture->plan->changed_on;
  g_autofree char *before_by = g_strdup (fixture->plan->changed_by);

  come (fixture, "Mum", "2026-11-19");
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *title = NULL;

      g_object_get (typed[i], "title", &title, NULL);
      g_object_set (typed[i], "title", "x", NULL);
      assert_changed (fixture, "2026-11-19", "Mum");
      g_object_set (typed[i], "title", title, NULL);
      g_assert_null (bt_plan_get_undo_name (fixture->plan));
      g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
      g_assert_cmpstr (fixture->plan->changed_by, ==, before_by);
      g_assert_true (bt_changes_touch (fixture->told, BT_TYPE_PLAN));
    }
  g_object_set (outcome, "title", "Swims", NULL); /* and typing goes on as if it had not been */
  assert_changed (fixture, "2026-11-19", "Mum");
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
}

/* While who is here types their own name, it is that name that has changed the plan. */
static void
test_whoever_is_renamed_is_called_so (Fixture       *fixture,
                                      gconstpointer  data)
{
  BtContributor *mum = get_first (fixture->plan->contributors);
  BtDay before_on = fixture->plan->changed_on;
  g_autofree char *name = g_strdup (mum->name);
  g_autofree char *before_by = g_strdup (fixture->plan->changed_by);

  come (fixture, NULL, "2026-11-19");
  here = mum;
  g_object_set (mum, "name", "R", NULL);
  assert_changed (fixture, "2026-11-19", "R");
  g_object_set (mum, "name", "Ruth", NULL);
  assert_changed (fixture, "2026-11-19", "Ruth");
  g_object_set (mum, "name", "", NULL);
  assert_changed (fixture, "2026-11-19", NULL);
  g_object_set (mum, "name", name, NULL); /* nothing has come of it */
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);
  g_assert_cmpstr (fixture->plan->changed_by, ==, before_by);

  g_object_set (mum, "name", "Ruth", NULL);
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (mum->name, ==, name);
  g_assert_cmpstr (fixture->plan->changed_by, ==, before_by);
}

static void
test_looking_away_from_amounts_is_no_change (Fixture       *fixture,
                                             gconstpointer  data)
{
  BtDay before_on = fixture->plan->changed_on;
  BtFlag flag = fixture->plan->hide_amounts;

  come (fixture, "Mum", "2026-11-19");
  g_object_set (fixture->plan, "hide-amounts", flag != BT_FLAG_YES, NULL);
  g_assert_cmpint (fixture->plan->hide_amounts, !=, flag);
  g_assert_cmpint (fixture->plan->changed_on, ==, before_on);

  bt_plan_begin (fixture->plan, "hide them and write"); /* with something that is one */
  g_object_set (fixture->plan, "hide-amounts", flag == BT_FLAG_YES, NULL);
  g_object_set (get_first (fixture->plan->questions), "text", "Who pays?", NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  assert_changed (fixture, "2026-11-19", "Mum");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-here/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("an-action-says-who-did-it", test_an_action_says_who_did_it);
  ADD ("the-same-person-on-the-same-day", test_the_same_person_on_the_same_day_is_silent);
  ADD ("someone-unknown-has-no-name", test_someone_unknown_has_no_name);
  ADD ("nobody-here-nobody-noted", test_nobody_is_noted_where_nobody_is_here);
  ADD ("nothing-done-nothing-noted", test_nothing_done_is_nothing_noted);
  ADD ("keystrokes-are-one-step", test_keystrokes_and_who_types_are_one_step);
  ADD ("whoever-is-renamed", test_whoever_is_renamed_is_called_so);
  ADD ("looking-away-from-amounts", test_looking_away_from_amounts_is_no_change);
  ADD ("typing-that-changed-nothing", test_typing_that_changed_nothing_leaves_no_note);

  return g_test_run ();
}
