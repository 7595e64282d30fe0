/* test-ledger.c: the ledger mended row by row is the ledger made anew, whatever happened. */
#include "config.h"

#include <locale.h>

#include "model/budget-line.h"
#include "sums/totals.h"

#include "random-plan.h"

#define N_CHANGES 400

/* What was done to a plan, told as a keeper tells it. */
typedef struct
{
  BtPlan    *plan;
  GRand     *rand;
  GPtrArray *removed; /* records that may come back */
  BtChanges *changes;
} Story;

static void
note_fields (Story   *story,
             gpointer record)
{
  bt_changes_add (story->changes, record, BT_CHANGE_FIELDS, 1);
}

static void
add_a_payment (Story *story)
{
  BtSpending *spending = put_random_spending (story->plan, story->rand);

  bt_changes_add (story->changes, spending, BT_CHANGE_ADDED, 0);
}

static void
take_out (Story   *story,
          gpointer record)
{
  if (record == NULL)
    return;
  g_ptr_array_add (story->removed, record);
  bt_record_take_out (record);
  bt_changes_add (story->changes, record, BT_CHANGE_REMOVED, 0);
}

static void
remove_a_payment (Story *story)
{
  take_out (story, random_of (story->rand, story->plan->spending));
}

static BtPart *
pick_part (Story *story)
{
  BtSpending *spending = random_of (story->rand, story->plan->spending);

  return spending == NULL ? NULL : random_of (story->rand, spending->parts);
}

/* With its parts taken out one by one too, as a file's cascade tells it. */
static void
remove_a_payment_and_its_parts (Story *story)
{
  BtSpending *spending = random_of (story->rand, story->plan->spending);

  while (spending != NULL && bt_list_get_length (spending->parts) > 0)
    {
      BtPart *part = bt_list_get (spending->parts, 0);

      bt_record_take_out (part);
      bt_changes_add (story->changes, part, BT_CHANGE_REMOVED, 0);
    }
  take_out (story, spending);
}

static void
remove_a_part (Story *story)
{
  BtPart *part = pick_part (story);

  if (part == NULL)
    return;
  bt_record_take_out (part);
  bt_changes_add (story->changes, part, BT_CHANGE_REMOVED, 0);
}

static void
add_a_part (Story *story)
{
  BtSpending *spending = random_of (story->rand, story->plan->spending);

  if (spending != NULL)
    bt_changes_add (story->changes, put_random_part (story->plan, spending, story->rand),
                    BT_CHANGE_ADDED, 0);
}

static void
move_a_part (Story *story)
{
  BtPart *part = pick_part (story);
  BtSpending *to = random_of (story->rand, story->plan->spending);

  if (part == NULL || to == NULL)
    return;
  bt_record_place (part, to, bt_record_get_owner_list (part), 0);
  bt_changes_add (story->changes, part, BT_CHANGE_MOVED, 0);
}

static void
change_a_day (Story *story)
{
  BtSpending *spending = random_of (story->rand, story->plan->spending);

  if (spending == NULL)
    return;
  g_object_set (spending, "on", random_day (story->rand), NULL);
  note_fields (story, spending);
}

static void
change_a_part (Story *story)
{
  BtPart *part = pick_part (story);

  if (part == NULL)
    return;
  g_object_set (part, "amount", random_pence (story->rand, 60000), "line",
                random_of (story->rand, story->plan->budget_lines), "fund",
                random_of (story->rand, story->plan->funds), NULL);
  note_fields (story, part);
}

/* Removing a line takes its name from what was spent on it. */
static void
remove_a_line (Story *story)
{
  BtBudgetLine *line = random_of (story->rand, story->plan->budget_lines);

  for (guint i = 0; line != NULL && i < bt_list_get_length (story->plan->spending); i++)
    {
      BtSpending *spending = bt_list_get (story->plan->spending, i);

      for (guint j = 0; j < bt_list_get_length (spending->parts); j++)
        {
          BtPart *part = bt_list_get (spending->parts, j);

          if (part->line != line)
            continue;
          g_object_set (part, "line", NULL, NULL);
          note_fields (story, part);
        }
    }
  if (by_chance (story->rand, 10))
    take_out (story, line);
}

static void
bring_back (Story *story)
{
  BtRecord *record = NULL;

  if (story->removed->len == 0)
    return;
  record = g_ptr_array_steal_index_fast (story->removed, story->removed->len - 1);
  bt_record_place (record, story->plan, bt_record_get_owner_list (record), 0);
  bt_changes_add (story->changes, record, BT_CHANGE_ADDED, 0);
}

static void (*const things[]) (Story *) = {
  add_a_payment, remove_a_payment, remove_a_payment_and_its_parts, remove_a_part, add_a_part,
  move_a_part,   change_a_day,     change_a_part,                  remove_a_line, bring_back,
};

/* Looks up what @ledger says was paid for one pair. */
static BtTally
find_spent (GArray        *sums,
            const BtSpent *pair)
{
  BtTally none = { 0 };

  for (guint i = 0; i < sums->len; i++)
    {
      const BtSpent *spent = &g_array_index (sums, BtSpent, i);

      if (spent->line == pair->line && spent->fund == pair->fund)
        return spent->spent;
    }
  return none;
}

static void
compare (BtLedger *mended,
         BtLedger *anew,
         BtDay     on)
{
  g_autoptr (GArray) a = bt_ledger_sum (mended, on), b = bt_ledger_sum (anew, on);
  GArray *sums[] = { a, b };

  g_assert_cmpuint (bt_ledger_get_n_rows (mended), ==, bt_ledger_get_n_rows (anew));
  for (guint s = 0; s < 2; s++)
    for (guint i = 0; i < sums[s]->len; i++)
      {
        const BtSpent *pair = &g_array_index (sums[s], BtSpent, i);
        BtTally other = find_spent (sums[1 - s], pair);

        g_assert_cmpint (pair->spent.sum, ==, other.sum);
        g_assert_cmpint (pair->spent.incomplete, ==, other.incomplete);
      }
}

static void
tell (Story *story)
{
  bt_plan_tell_changed (story->plan, story->changes);
  g_array_set_size (story->changes, 0);
}

static void
test_mended_is_made_anew (void)
{
  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      g_autoptr (GPtrArray) removed = g_ptr_array_new ();
      g_autoptr (GArray) changes = bt_changes_new ();
      Story story = { plan, rand, removed, changes };
      BtLedger *mended = bt_ledger_get_for_plan (plan);

      for (guint i = 0; i < N_CHANGES; i++)
        {
          g_autoptr (BtLedger) anew = NULL;

          for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--) /* an action may change many */
            things[g_rand_int_range (rand, 0, G_N_ELEMENTS (things))](&story);
          tell (&story);
          anew = bt_ledger_new (plan);
          compare (mended, anew, day ("2026-11-19"));
        }
    }
}

/* The control: a ledger that is told nothing falls behind. */
static void
test_an_untold_change_is_missed (void)
{
  g_autoptr (BtPlan) plan = bt_plan_new ();
  BtSpending *spending = put (plan, "spending", NULL, NULL);
  BtPart *part = put (spending, "parts", NULL, "amount", PENCE (5), NULL);
  BtLedger *ledger = bt_ledger_get_for_plan (plan);
  g_autoptr (GArray) before = NULL, after = NULL;
  g_autoptr (GArray) changes = bt_changes_new ();

  g_object_set (part, "amount", PENCE (7), NULL);
  before = bt_ledger_sum (ledger, day ("2026-11-19"));
  g_assert_cmpint (g_array_index (before, BtSpent, 0).spent.sum, ==, 5);
  bt_changes_add (changes, part, BT_CHANGE_FIELDS, 1);
  bt_plan_tell_changed (plan, changes);
  after = bt_ledger_sum (ledger, day ("2026-11-19"));
  g_assert_cmpint (g_array_index (after, BtSpent, 0).spent.sum, ==, 7);
}

static void
test_a_plan_takes_its_ledger_along (void)
{
  BtPlan *plan = bt_plan_new ();
  BtLedger *ledger = bt_ledger_get_for_plan (plan);

  g_assert_true (bt_ledger_get_for_plan (plan) == ledger);
  g_object_unref (plan);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ledger/mended-is-made-anew", test_mended_is_made_anew);
  g_test_add_func ("/ledger/an-untold-change-is-missed", test_an_untold_change_is_missed);
  g_test_add_func ("/ledger/a-plan-takes-its-ledger-along", test_a_plan_takes_its_ledger_along);
  return g_test_run ();
}
