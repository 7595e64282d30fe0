/* test-store-keep.c: how actions are kept: order, names and typing. */
#include "config.h"

#include "kept-plan.h"
#include "model/budget-line.h"
#include "model/outcome.h"
#include "model/question.h"
#include "model/spending.h"
#include "model/wealth.h"

static guint
count_told (Fixture      *fixture,
            BtChangeKind  kind)
{
  guint count = 0;

  for (guint i = 0; i < fixture->told->len; i++)
    count += g_array_index (fixture->told, BtChange, i).kind == kind;
  return count;
}

/* Order. */

/* Sees that the questions are @wanted, in that order. */
static void
assert_order (Fixture   *fixture,
              GPtrArray *wanted)
{
  g_assert_cmpuint (bt_list_get_length (fixture->plan->questions), ==, wanted->len);
  for (guint i = 0; i < wanted->len; i++)
    g_assert_true (bt_list_get (fixture->plan->questions, i) == g_ptr_array_index (wanted, i));
}

static GPtrArray *
copy_order (Fixture *fixture)
{
  GPtrArray *order = g_ptr_array_new ();

  for (guint i = 0; i < bt_list_get_length (fixture->plan->questions); i++)
    g_ptr_array_add (order, bt_list_get (fixture->plan->questions, i));
  return order;
}

/* As often as it takes to fill any gap between two neighbours. */
static void
test_another_always_fits_between (Fixture       *fixture,
                                  gconstpointer  data)
{
  g_autoptr (GPtrArray) wanted = copy_order (fixture);

  for (guint i = 0; i < 90; i++)
    {
      g_autoptr (BtRecord) question = bt_record_new (BT_TYPE_QUESTION, NULL);
      guint index = i < 70 ? 1 : i % 3 == 0 ? 0 : wanted->len;

      g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "questions", index, question,
                                  NULL));
      g_ptr_array_insert (wanted, (int) index, question);
      assert_order (fixture, wanted);
      g_assert_cmpuint (count_told (fixture, BT_CHANGE_ADDED), ==, 1);
      /* the others may have moved apart: to people, that is not moving */
      g_assert_cmpuint (count_told (fixture, BT_CHANGE_MOVED), ==, 0);
    }
}

/* Several in one action, each counted as if those before it had been done. */
static void
test_places_in_one_action_are_counted_one_after_the_other (Fixture       *fixture,
                                                           gconstpointer  data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (GPtrArray) wanted = copy_order (fixture);

      bt_plan_begin (fixture->plan, "shuffle");
      for (guint j = 0; j < 6; j++)
        {
          guint index = (guint) g_rand_int_range (rand, 0, (gint32) wanted->len);
          g_autoptr (BtRecord) question = NULL;

          if (j % 3 == 0)
            {
              question = bt_record_new (BT_TYPE_QUESTION, NULL);
              g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "questions", index,
                                          question, NULL));
            }
          else
            {
              question = g_object_ref (g_ptr_array_index (wanted,
                                                          g_rand_int_range (rand, 0,
                                                                            (gint32) wanted->len)));
              g_ptr_array_remove (wanted, question);
              if (j % 3 == 1)
                g_assert_true (bt_plan_move (fixture->plan, question, NULL, index, NULL));
              else
                g_assert_true (bt_plan_remove (fixture->plan, question, NULL));
            }
          if (j % 3 != 2)
            g_ptr_array_insert (wanted, (int) MIN (index, wanted->len), question);
        }
      g_assert_true (bt_plan_end (fixture->plan, NULL));
      assert_order (fixture, wanted);
    }
}

static void
test_moving_one_moves_one (Fixture       *fixture,
                           gconstpointer  data)
{
  for (guint i = 0; i < 8; i++)
    {
      g_autoptr (BtRecord) question = bt_record_new (BT_TYPE_QUESTION, NULL);

      g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "questions", 0, question, NULL));
    }
  for (guint i = 0; i < 8; i++)
    {
      BtRecord *question = bt_list_get (fixture->plan->questions, i);

      g_assert_true (bt_plan_move (fixture->plan, question, NULL, 7 - i, NULL));
      g_assert_true (bt_list_get (fixture->plan->questions, 7 - i) == (gpointer) question);
      g_assert_cmpuint (fixture->told->len, ==, 1);
      g_assert_true (g_array_index (fixture->told, BtChange, 0).record == question);
      g_assert_true (bt_plan_undo (fixture->plan, NULL));
      g_assert_cmpuint (fixture->told->len, ==, 1);
      g_assert_true (bt_list_get (fixture->plan->questions, i) == (gpointer) question);
    }
}

static void
test_moving_where_it_stands_is_nothing (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autoptr (BtRecord) question = bt_record_new (BT_TYPE_QUESTION, NULL);

  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "questions", 1, question, NULL));
  g_clear_pointer (&fixture->told, g_array_unref);
  for (guint i = 0; i < 3; i++)
    g_assert_true (bt_plan_move (fixture->plan, bt_list_get (fixture->plan->questions, i), NULL, i,
                                 NULL));
  g_assert_true (bt_plan_move (fixture->plan, bt_list_get (fixture->plan->questions, 2), NULL, 99,
                               NULL));
  g_assert_null (fixture->told);
  g_assert_true (bt_plan_undo (fixture->plan, NULL)); /* the adding, which is the only step */
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
}

static void
test_a_share_moves_to_another_line (Fixture       *fixture,
                                    gconstpointer  data)
{
  BtBudgetLine *from = bt_list_get (fixture->plan->budget_lines, 0);
  BtBudgetLine *to = bt_list_get (fixture->plan->budget_lines, 1);
  BtRecord *share = bt_list_get (from->shares, 0);

  g_assert_true (bt_plan_move (fixture->plan, share, to, 1, NULL));
  g_assert_true (bt_list_get (to->shares, 1) == (gpointer) share);
  g_assert_true (bt_record_get_owner (share) == BT_RECORD (to));
  g_assert_cmpuint (bt_list_get_length (from->shares), ==, 1);
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_true (bt_list_get (from->shares, 0) == (gpointer) share);
}

/* What is added, before the action has ended. */

static void
test_what_was_just_added_can_be_filled_in (Fixture       *fixture,
                                           gconstpointer  data)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);
  g_autoptr (BtShare) share = bt_record_new (BT_TYPE_SHARE, NULL);
  BtOutcome *outcome = bt_list_get (fixture->plan->outcomes, 0);
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  bt_plan_begin (fixture->plan, "add Hydrotherapy");
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "budget_lines", 0, line, NULL));
  g_object_set (line, "name", "Hydro", "provider", "The pool", NULL);
  g_object_set (line, "name", "Hydrotherapy", "provider", NULL, NULL);
  g_object_set (share, "fund", bt_list_get (fixture->plan->funds, 0), "rest", TRUE, NULL);
  g_assert_true (bt_plan_add (fixture->plan, line, "shares", 0, share, NULL));
  g_assert_true (bt_plan_move (fixture->plan, line, NULL, 2, NULL));
  g_ptr_array_add (lines, line);
  g_object_set (outcome, "lines", lines, NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));

  g_assert_true (bt_list_get (fixture->plan->budget_lines, 2) == (gpointer) line);
  g_assert_cmpstr (line->name, ==, "Hydrotherapy");
  g_assert_null (line->provider);
  g_assert_true (bt_list_get (line->shares, 0) == (gpointer) share);
  g_assert_true (g_ptr_array_index (outcome->lines, 0) == line);
  g_assert_cmpuint (count_told (fixture, BT_CHANGE_ADDED), ==, 2);
  g_assert_cmpuint (count_told (fixture, BT_CHANGE_MOVED), ==, 0);
}

static void
test_what_was_added_and_taken_out_again_is_not_there (Fixture       *fixture,
                                                      gconstpointer  data)
{
  g_autoptr (BtBudgetLine) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);
  g_autoptr (BtStay) stay = bt_record_new (BT_TYPE_STAY, NULL);
  g_autoptr (BtStay) other = bt_record_new (BT_TYPE_STAY, NULL);
  const BtField *stays = bt_record_class_find_field (BT_RECORD_GET_CLASS (line), "stays");

  bt_record_place (stay, line, stays, 0);
  bt_record_place (other, line, stays, 1);
  bt_plan_begin (fixture->plan, "think again");
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "budget_lines", 0, line, NULL));
  g_assert_true (bt_plan_remove (fixture->plan, stay, NULL));
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  g_assert_cmpuint (bt_list_get_length (line->stays), ==, 1);
  g_assert_true (bt_list_get (line->stays, 0) == (gpointer) other);
  g_assert_null (bt_record_get_plan (stay));

  g_assert_true (bt_plan_remove (fixture->plan, line, NULL));
  bt_plan_begin (fixture->plan, "think again");
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "budget_lines", 0, line, NULL));
  g_assert_true (bt_plan_remove (fixture->plan, line, NULL));
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  g_assert_null (bt_record_get_plan (line));
  g_assert_null (bt_record_get_plan (other));
  g_assert_null (bt_record_get_owner (line));
}

static void
test_what_is_written_twice_in_one_action_is_what_was_written_last (Fixture       *fixture,
                                                                   gconstpointer  data)
{
  g_autofree char *before = g_strdup (fixture->plan->title);

  bt_plan_begin (fixture->plan, "think again");
  g_object_set (fixture->plan, "title", "Another", NULL);
  g_object_set (fixture->plan, "title", before, NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  g_assert_cmpstr (fixture->plan->title, ==, before);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
}

/* What goes with what is removed. */

static void
test_a_line_takes_its_shares_and_leaves_the_spending (Fixture       *fixture,
                                                      gconstpointer  data)
{
  BtPlan *plan = fixture->plan;
  BtBudgetLine *line = bt_list_get (plan->budget_lines, 0);
  BtRecord *share = bt_list_get (line->shares, 0);
  BtSpending *payment = bt_list_get (plan->spending, 0);
  BtPart *part = bt_list_get (payment->parts, 0);
  BtOutcome *outcome = bt_list_get (plan->outcomes, 0);
  BtPence amount = part->amount;

  g_object_set (part, "line", line, NULL);
  g_assert_cmpuint (outcome->lines->len, ==, 2);
  g_assert_true (bt_plan_remove (plan, line, NULL));
  g_assert_null (bt_record_get_plan (line));
  g_assert_null (bt_record_get_plan (share));
  g_assert_true (bt_list_get (line->shares, 0) == (gpointer) share); /* it has left, and is whole */
  g_assert_null (part->line);
  g_assert_cmpint (part->amount, ==, amount);
  g_assert_cmpuint (outcome->lines->len, ==, 1);

  g_assert_true (bt_plan_undo (plan, NULL));
  g_assert_true (bt_list_get (plan->budget_lines, 0) == (gpointer) line);
  g_assert_true (bt_record_get_plan (share) == plan);
  g_assert_true (part->line == line);
  g_assert_cmpuint (outcome->lines->len, ==, 2);
}

/* Names and typing. */

static void
test_undo_says_what_it_takes_back (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr (BtRecord) line = bt_record_new (BT_TYPE_BUDGET_LINE, NULL);

  bt_plan_begin (fixture->plan, "add Hydrotherapy");
  g_assert_true (bt_plan_add (fixture->plan, fixture->plan, "budget_lines", 0, line, NULL));
  g_object_set (line, "name", "Hydrotherapy", NULL);
  g_assert_true (bt_plan_end (fixture->plan, NULL));
  g_assert_cmpstr (bt_plan_get_undo_name (fixture->plan), ==, "add Hydrotherapy");
  g_assert_null (bt_plan_get_redo_name (fixture->plan));
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (bt_plan_get_redo_name (fixture->plan), ==, "add Hydrotherapy");
  g_assert_true (bt_plan_redo (fixture->plan, NULL));
  g_object_set (fixture->plan, "title", "New", NULL);
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_object_set (fixture->plan, "title", "Newer", NULL);
  g_assert_null (bt_plan_get_redo_name (fixture->plan)); /* something else was done since */
}

static void
type (gpointer    record,
      const char *field,
      const char *text)
{
  g_autoptr (GString) typed = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      g_string_append_unichar (typed, g_utf8_get_char (c));
      g_object_set (record, field, typed->str, NULL);
    }
}

static void
test_keystrokes_join (Fixture       *fixture,
                      gconstpointer  data)
{
  BtOutcome *outcome = bt_list_get (fixture->plan->outcomes, 0);
  g_autofree char *before = g_strdup (outcome->title);

  type (outcome, "title", "Live nearer the sea");
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (outcome->title, ==, before);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
  g_assert_true (bt_plan_redo (fixture->plan, NULL));
  g_assert_cmpstr (outcome->title, ==, "Live nearer the sea");
}

static void
test_what_comes_between_parts_the_typing (Fixture       *fixture,
                                          gconstpointer  data)
{
  BtOutcome *outcome = bt_list_get (fixture->plan->outcomes, 0);

  type (outcome, "title", "Live");
  type (outcome, "why", "We love it");
  type (outcome, "title", "Live nearer");
  g_object_set (outcome, "by-date", bt_day_new (2027, 5, 1), NULL);
  type (outcome, "title", "Live by");
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  type (outcome, "title", "Live on"); /* after undo, too */
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (outcome->title, ==, "Live nearer");
  g_assert_true (bt_plan_undo (fixture->plan, NULL));
  g_assert_cmpstr (outcome->title, ==, "Live");
  g_assert_cmpstr (outcome->why, ==, "We love it");
}

static void
test_typing_that_changed_nothing_is_no_step (Fixture       *fixture,
                                             gconstpointer  data)
{
  g_autofree char *before = g_strdup (fixture->plan->title);

  g_object_set (fixture->plan, "title", "x", NULL);
  g_object_set (fixture->plan, "title", before, NULL);
  g_assert_null (bt_plan_get_undo_name (fixture->plan));
}

static void
push_keystroke (BtUndo     *undo,
                BtDatabase *database,
                const char *title,
                gint64      time)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE t SET title = '%s'", title);
  g_autoptr (BtSession) session = bt_session_new (database, NULL);
  static int record, field; /* any will do */
  BtDeed deed = { g_strdup (title), NULL, (gpointer) &record, (gpointer) &field, time };

  g_assert_true (bt_database_run (database, sql, NULL));
  deed.changes = bt_session_collect (session, database, NULL);
  bt_undo_push (undo, deed);
}

static void
test_a_pause_of_two_seconds_parts_the_typing (void)
{
  g_autoptr (BtDatabase) database = bt_database_new (NULL);
  g_autoptr (BtUndo) undo = bt_undo_new ();

  bt_database_run (database, "CREATE TABLE t (key INTEGER PRIMARY KEY, title TEXT);"
                   " INSERT INTO t VALUES (1, '')", NULL);
  push_keystroke (undo, database, "a", 0);
  push_keystroke (undo, database, "ab", BT_TYPING_US - 1);
  push_keystroke (undo, database, "abc", 2 * (BT_TYPING_US - 1));
  push_keystroke (undo, database, "abcd", 3 * BT_TYPING_US);
  g_assert_cmpstr (bt_undo_peek (undo, FALSE)->name, ==, "abcd");
  bt_undo_move (undo, FALSE);
  g_assert_cmpstr (bt_undo_peek (undo, FALSE)->name, ==, "a");
  bt_undo_move (undo, FALSE);
  g_assert_null (bt_undo_peek (undo, FALSE));
}

static void
test_old_steps_are_forgotten_when_they_are_too_big (void)
{
  g_autoptr (BtUndo) undo = bt_undo_new ();
  guint kept = 0;

  for (guint i = 0; i < 10; i++)
    {
      char *changes = g_malloc0 (BT_UNDO_MAX / 4);
      BtDeed deed = { g_strdup ("step"), g_bytes_new_take (changes, BT_UNDO_MAX / 4) };

      bt_undo_push (undo, deed);
    }
  for (; bt_undo_peek (undo, FALSE) != NULL; kept++)
    bt_undo_move (undo, FALSE);
  g_assert_cmpuint (kept, ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/store-keep/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("another-always-fits-between", test_another_always_fits_between);
  ADD ("places-in-one-action", test_places_in_one_action_are_counted_one_after_the_other);
  ADD ("moving-one-moves-one", test_moving_one_moves_one);
  ADD ("moving-where-it-stands-is-nothing", test_moving_where_it_stands_is_nothing);
  ADD ("a-share-moves-to-another-line", test_a_share_moves_to_another_line);
  ADD ("what-was-just-added-can-be-filled-in", test_what_was_just_added_can_be_filled_in);
  ADD ("what-was-added-and-taken-out-again", test_what_was_added_and_taken_out_again_is_not_there);
  ADD ("what-is-written-twice-in-one-action",
       test_what_is_written_twice_in_one_action_is_what_was_written_last);
  ADD ("a-line-takes-its-shares-and-leaves-the-spending",
       test_a_line_takes_its_shares_and_leaves_the_spending);
  ADD ("undo-says-what-it-takes-back", test_undo_says_what_it_takes_back);
  ADD ("keystrokes-join", test_keystrokes_join);
  ADD ("what-comes-between-parts-the-typing", test_what_comes_between_parts_the_typing);
  ADD ("typing-that-changed-nothing-is-no-step", test_typing_that_changed_nothing_is_no_step);
  g_test_add_func ("/store-keep/a-pause-parts-the-typing",
                   test_a_pause_of_two_seconds_parts_the_typing);
  g_test_add_func ("/store-keep/old-steps-are-forgotten",
                   test_old_steps_are_forgotten_when_they_are_too_big);

  return g_test_run ();
}
