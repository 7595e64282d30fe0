/* test-spending-rows.c: payments and money in, newest first: mended row by row they are the rows
 * made anew, whatever happened. */
#include "config.h"

#include <locale.h>

#include "random-plan.h"
#include "ui/spending-rows.h"

#define N_CHANGES 300

static void
assert_same (BtSpendingRows *mended,
             BtSpendingRows *anew)
{
  GListModel *a = G_LIST_MODEL (mended), *b = G_LIST_MODEL (anew);

  g_assert_cmpuint (g_list_model_get_n_items (a), ==, g_list_model_get_n_items (b));
  for (guint i = 0; i < g_list_model_get_n_items (a); i++)
    {
      g_autoptr (BtRecord) x = g_list_model_get_item (a, i), y = g_list_model_get_item (b, i);
      guint place = G_MAXUINT;

      g_assert_true (x == y);
      g_assert_true (bt_spending_rows_find (mended, x, &place));
      g_assert_cmpuint (place, ==, i);
    }
  g_assert_cmpuint (bt_spending_rows_count_all (mended), ==, bt_spending_rows_count_all (anew));
}

/* What a list that heard nothing but "items-changed" holds. */
static void
follow_items (GListModel *model,
              guint       at,
              guint       removed,
              guint       added,
              GPtrArray  *followed)
{
  if (removed > 0)
    g_ptr_array_remove_range (followed, at, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (BtRecord) item = g_list_model_get_item (model, at + i);

      g_ptr_array_insert (followed, (int) (at + i), item);
    }
  g_assert_cmpuint (followed->len, ==, g_list_model_get_n_items (model));
}

static void
assert_followed (GListModel *model,
                 GPtrArray  *followed)
{
  for (guint i = 0; i < followed->len; i++)
    {
      g_autoptr (BtRecord) item = g_list_model_get_item (model, i);

      g_assert_true (g_ptr_array_index (followed, i) == item);
    }
}

/* What is done to a plan, told as a keeper tells it. */
typedef struct
{
  BtPlan    *plan;
  GRand     *rand;
  GPtrArray *removed; /* of BtRecord; and where they stood */
  GPtrArray *owners;
  BtChanges *changes;
} Story;

static gpointer
pick (Story *story)
{
  BtFund *fund = NULL;

  if (!by_chance (story->rand, 3))
    return random_of (story->rand, story->plan->spending);
  fund = random_of (story->rand, story->plan->funds);
  return fund == NULL ? NULL : random_of (story->rand, fund->receipts);
}

static void
add_one (Story *story)
{
  BtFund *fund = random_of (story->rand, story->plan->funds);
  gpointer record = NULL;

  if (fund != NULL && by_chance (story->rand, 3))
    record = put (fund, "receipts", NULL, "on", random_day (story->rand), NULL);
  else
    record = put_random_spending (story->plan, story->rand);
  bt_changes_add (story->changes, record, BT_CHANGE_ADDED, 0);
}

static void
remove_one (Story *story)
{
  gpointer record = pick (story);

  if (record == NULL)
    return;
  g_ptr_array_add (story->removed, g_object_ref (record));
  g_ptr_array_add (story->owners, bt_record_get_owner (record));
  bt_record_take_out (record);
  bt_changes_add (story->changes, record, BT_CHANGE_REMOVED, 0);
}

static void
bring_one_back (Story *story)
{
  g_autoptr (BtRecord) record = NULL;
  gpointer owner = NULL;

  if (story->removed->len == 0)
    return;
  owner = story->owners->pdata[story->owners->len - 1];
  record = g_ptr_array_steal_index_fast (story->removed, story->removed->len - 1);
  g_ptr_array_set_size (story->owners, (int) story->removed->len);
  bt_record_place (record, owner, bt_record_get_owner_list (record),
                   (guint) g_rand_int_range (story->rand, 0, 5));
  bt_changes_add (story->changes, record, BT_CHANGE_ADDED, 0);
}

static void
move_one (Story *story)
{
  gpointer record = pick (story);

  if (record == NULL)
    return;
  bt_record_place (record, bt_record_get_owner (record), bt_record_get_owner_list (record),
                   (guint) g_rand_int_range (story->rand, 0, 60));
  bt_changes_add (story->changes, record, BT_CHANGE_MOVED, 0);
}

static void
move_money_in_to_another_fund (Story *story)
{
  gpointer record = pick (story), fund = random_of (story->rand, story->plan->funds);

  if (!BT_IS_RECEIPT (record) || fund == NULL)
    return;
  bt_record_place (record, fund, bt_record_get_owner_list (record), 0);
  bt_changes_add (story->changes, record, BT_CHANGE_MOVED, 0);
}

static void
change_a_day (Story *story)
{
  gpointer record = pick (story);

  if (record == NULL)
    return;
  g_object_set (record, "on", random_day (story->rand), NULL);
  bt_changes_add (story->changes, record, BT_CHANGE_FIELDS, 1);
}

static void
change_a_text (Story *story)
{
  gpointer record = random_of (story->rand, story->plan->spending);

  if (record == NULL)
    return;
  g_object_set (record, "payee", by_chance (story->rand, 2) ? "Délé" : "Larkrise", "proof",
                by_chance (story->rand, 2) ? BT_PROOF_NONE : BT_PROOF_RECEIPT, NULL);
  bt_changes_add (story->changes, record, BT_CHANGE_FIELDS, 2);
}

static void
change_a_part (Story *story)
{
  BtSpending *spending = random_of (story->rand, story->plan->spending);
  BtPart *part = spending == NULL ? NULL : random_of (story->rand, spending->parts);

  if (part == NULL)
    return;
  if (by_chance (story->rand, 3))
    {
      bt_changes_add (story->changes, part, BT_CHANGE_REMOVED, 0);
      g_ptr_array_add (story->removed, g_object_ref (part));
      g_ptr_array_add (story->owners, spending);
      bt_record_take_out (part);
      return;
    }
  g_object_set (part, "fund", random_of (story->rand, story->plan->funds), NULL);
  bt_changes_add (story->changes, part, BT_CHANGE_FIELDS, 2);
}

static void
rename_a_line (Story *story)
{
  BtBudgetLine *line = random_of (story->rand, story->plan->budget_lines);

  if (line == NULL)
    return;
  g_object_set (line, "name", by_chance (story->rand, 2) ? "Dele’s hours" : "Trike", NULL);
  bt_changes_add (story->changes, line, BT_CHANGE_FIELDS, 1);
}

static void
move_a_fund (Story *story)
{
  BtFund *fund = random_of (story->rand, story->plan->funds);

  if (fund == NULL || !by_chance (story->rand, 4))
    return;
  bt_record_place (fund, story->plan, bt_record_get_owner_list (fund), 0);
  bt_changes_add (story->changes, fund, BT_CHANGE_MOVED, 0);
}

static void
add_very_many (Story *story)
{
  for (int i = by_chance (story->rand, 30) ? 150 : 0; i > 0; i--)
    add_one (story);
}

static void (*const things[]) (Story *) = {
  add_one,      remove_one,    bring_one_back, move_one,      move_money_in_to_another_fund,
  change_a_day, change_a_text, change_a_part,  rename_a_line, move_a_fund,
  add_very_many,
};

static BtSpendingAsked
think_of_something (Story  *story,
                    char  **words)
{
  BtSpendingAsked asked = {
    .words = by_chance (story->rand, 2) ? words : NULL,
    .fund = by_chance (story->rand, 3) ? random_of (story->rand, story->plan->funds) : NULL,
    .missing_proof = by_chance (story->rand, 4),
    .until = by_chance (story->rand, 3) ? day ("2026-11-19") : BT_DAY_UNKNOWN,
  };

  return asked;
}

static void
happen (Story *story)
{
  for (int n = g_rand_int_range (story->rand, 1, 4); n > 0; n--) /* an action may change many */
    things[g_rand_int_range (story->rand, 0, G_N_ELEMENTS (things))](story);
  bt_plan_tell_changed (story->plan, story->changes);
  g_array_set_size (story->changes, 0);
}

static void
tell_story (guint32  seed,
            gboolean asking)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (BtPlan) plan = make_random_plan (rand);
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) owners = g_ptr_array_new (), followed = g_ptr_array_new ();
  g_autoptr (GArray) changes = bt_changes_new ();
  g_autoptr (BtSpendingRows) rows = bt_spending_rows_new (plan);
  Story story = { plan, rand, removed, owners, changes };
  g_auto (GStrv) words = bt_spending_fold_words ("DELE");
  BtSpendingAsked asked = { 0 };

  follow_items (G_LIST_MODEL (rows), 0, 0, g_list_model_get_n_items (G_LIST_MODEL (rows)),
                followed);
  g_signal_connect (rows, "items-changed", G_CALLBACK (follow_items), followed);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      g_autoptr (BtSpendingRows) anew = NULL;

      if (asking && i % 10 == 0)
        {
          asked = think_of_something (&story, words);
          bt_spending_rows_ask (rows, &asked);
        }
      happen (&story);
      anew = bt_spending_rows_new (plan);
      bt_spending_rows_ask (anew, &asked);
      bt_spending_rows_finish (rows);
      bt_spending_rows_finish (anew);
      assert_same (rows, anew);
      assert_followed (G_LIST_MODEL (rows), followed);
    }
}

static void
test_mended_is_made_anew (void)
{
  for (guint32 seed = 1; seed <= 8; seed++)
    tell_story (seed, FALSE);
}

static void
test_found_is_found_anew (void)
{
  for (guint32 seed = 21; seed <= 28; seed++)
    tell_story (seed, TRUE);
}

/* The control: rows that are told nothing fall behind. */
static void
test_an_untold_change_is_missed (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSpendingRows) rows = bt_spending_rows_new (plan);
  g_autoptr (GArray) changes = bt_changes_new ();
  BtSpending *spending = put (plan, "spending", NULL, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 0);
  bt_changes_add (changes, spending, BT_CHANGE_ADDED, 0);
  bt_plan_tell_changed (plan, changes);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 1);
}

static const char *
get_id (BtSpendingRows *rows,
        guint           index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (G_LIST_MODEL (rows), index);

  return record == NULL ? NULL : bt_record_get_id (record); /* which the plan keeps alive */
}

static void
test_newest_first_and_without_a_day_before_all (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtFund *fund = put (plan, "funds", "f", NULL);
  g_autoptr (BtSpendingRows) rows = NULL;
  static const char *const order[] = { "u", "later", "second", "first", "in", "old" };

  put (fund, "receipts", "in", "on", day ("2026-11-06"), NULL);
  put (plan, "spending", "old", "on", day ("2026-10-01"), NULL);
  put (plan, "spending", "first", "on", day ("2026-11-06"), NULL);
  put (plan, "spending", "u", NULL);
  put (plan, "spending", "second", "on", day ("2026-11-06"), NULL);
  put (plan, "spending", "later", "on", day ("2027-01-01"), NULL);
  rows = bt_spending_rows_new (plan);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (get_id (rows, i), ==, order[i]);
  g_assert_cmpuint (bt_spending_rows_count_all (rows), ==, G_N_ELEMENTS (order));
  g_assert_cmpuint (bt_spending_rows_count_later (rows, day ("2026-11-19")), ==, 1);
  g_assert_cmpuint (bt_spending_rows_count_later (rows, day ("2026-11-05")), ==, 4);
}

static guint
count_found (BtSpendingRows *rows,
             const char     *typed)
{
  g_auto (GStrv) words = bt_spending_fold_words (typed);
  const BtSpendingAsked asked = { .words = words };

  bt_spending_rows_ask (rows, &asked);
  bt_spending_rows_finish (rows);
  return g_list_model_get_n_items (G_LIST_MODEL (rows));
}

static void
test_words_are_found_without_capitals_and_accents (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (BtSpendingRows) rows = NULL;
  BtBudgetLine *line = put (plan, "budget_lines", NULL, "name", "Adapted trike", NULL);
  BtSpending *spending
      = put (plan, "spending", NULL, "payee", "Zéph’s Music", "purpose", "Six sessions",
             "proof-ref", "Inv 2291", NULL);

  put (spending, "parts", NULL, "line", line, NULL);
  put (plan, "spending", NULL, "payee", "پانی کا تالاب", NULL);
  rows = bt_spending_rows_new (plan);
  g_assert_cmpuint (count_found (rows, "zeph"), ==, 1);
  g_assert_cmpuint (count_found (rows, "SESSIONS 2291"), ==, 1);
  g_assert_cmpuint (count_found (rows, "trike"), ==, 1);
  g_assert_cmpuint (count_found (rows, "تالاب"), ==, 1);
  g_assert_cmpuint (count_found (rows, "zeph trike pool"), ==, 0);
  g_assert_cmpuint (count_found (rows, "  "), ==, 2);
}

static void
count_up (guint *heard)
{
  (*heard)++;
}

static void
test_a_changed_word_moves_no_row (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  g_autoptr (GArray) changes = bt_changes_new ();
  BtSpending *spending = put (plan, "spending", NULL, "payee", "Dele", NULL);
  g_autoptr (BtSpendingRows) rows = bt_spending_rows_new (plan);
  guint moved = 0, mended = 0;

  g_signal_connect_swapped (rows, "items-changed", G_CALLBACK (count_up), &moved);
  g_signal_connect_swapped (rows, "mended", G_CALLBACK (count_up), &mended);
  g_object_set (spending, "payee", "Nell", NULL);
  bt_changes_add (changes, spending, BT_CHANGE_FIELDS, 2);
  bt_plan_tell_changed (plan, changes);
  g_assert_cmpuint (moved, ==, 0);
  g_assert_cmpuint (mended, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spending-rows/mended-is-made-anew", test_mended_is_made_anew);
  g_test_add_func ("/spending-rows/found-is-found-anew", test_found_is_found_anew);
  g_test_add_func ("/spending-rows/an-untold-change-is-missed", test_an_untold_change_is_missed);
  g_test_add_func ("/spending-rows/newest-first", test_newest_first_and_without_a_day_before_all);
  g_test_add_func ("/spending-rows/words-are-found",
                   test_words_are_found_without_capitals_and_accents);
  g_test_add_func ("/spending-rows/a-changed-word-moves-no-row", test_a_changed_word_moves_no_row);
  return g_test_run ();
}
