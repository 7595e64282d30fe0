/* test-sums-undo.c: undoing anything gives the totals of before, and doing it again those
 * of after. */
#include "config.h"

#include <locale.h>

#include "exchange/totals-json.h"
#include "model/budget-line.h"
#include "store/plan-file.h"

#include "random-plan.h"
#include "sample-plan.h"

#define N_PLANS 6
#define N_EDITS 80

/* The totals, which come through the mended ledger; that this one is whole is looked at as well. */
static char *
describe (BtPlan *plan)
{
  g_autoptr (BtSums) sums = bt_sums_new_for_plan (plan, day ("2026-11-19"));
  g_autoptr (BtLedger) anew = bt_ledger_new (plan);

  g_assert_cmpuint (bt_ledger_get_n_rows (bt_ledger_get_for_plan (plan)), ==,
                    bt_ledger_get_n_rows (anew));
  return bt_totals_to_json (sums);
}

static void
add_payment (BtPlan *plan,
             GRand  *rand)
{
  g_autoptr (BtSpending) spending = bt_record_new (BT_TYPE_SPENDING, NULL);

  g_object_set (spending, "on", random_day (rand), NULL);
  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    put_random_part (plan, spending, rand);
  g_assert_true (bt_plan_add (plan, plan, "spending", G_MAXUINT, spending, NULL));
}

static void
remove_from (BtPlan *plan,
             BtList *list,
             GRand  *rand)
{
  gpointer record = random_of (rand, list);

  if (record != NULL)
    g_assert_true (bt_plan_remove (plan, record, NULL));
}

static void
change_payment (BtPlan *plan,
                GRand  *rand)
{
  BtSpending *spending = random_of (rand, plan->spending);
  BtPart *part = spending == NULL ? NULL : random_of (rand, spending->parts);

  if (spending == NULL)
    return;
  bt_plan_begin (plan, "change a payment");
  g_object_set (spending, "on", random_day (rand), NULL);
  if (part != NULL)
    g_object_set (part, "amount", random_pence (rand, 60000), "fund",
                  random_of (rand, plan->funds), NULL);
  g_assert_true (bt_plan_end (plan, NULL));
}

static void
change_line (BtPlan *plan,
             GRand  *rand)
{
  BtBudgetLine *line = random_of (rand, plan->budget_lines);

  if (line != NULL)
    g_object_set (line, "unit-price", random_pence (rand, 4000), NULL);
}

static void
edit (BtPlan *plan,
      GRand  *rand)
{
  BtBudgetLine *line = random_of (rand, plan->budget_lines);

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
    case 1:
      add_payment (plan, rand);
      break;
    case 2:
      remove_from (plan, plan->spending, rand);
      break;
    case 3:
      change_payment (plan, rand);
      break;
    case 4:
      remove_from (plan, by_chance (rand, 3) ? plan->funds : plan->budget_lines, rand);
      break;
    case 5:
      if (line != NULL) /* the allowance is used in this order */
        g_assert_true (bt_plan_move (plan, line, NULL, 0, NULL));
      break;
    case 6:
      if (line != NULL)
        remove_from (plan, line->shares, rand);
      break;
    default:
      change_line (plan, rand);
    }
}

static void
add_totals (GPtrArray *totals,
            BtPlan    *plan)
{
  g_ptr_array_add (totals, describe (plan));
}

/* All the way back and all the way forward again, with the same totals at each step. */
static void
go_back_and_forth (BtPlan     *plan,
                   const char *first)
{
  g_autoptr (GPtrArray) back = g_ptr_array_new_with_free_func (g_free);

  add_totals (back, plan);
  while (bt_plan_get_undo_name (plan) != NULL)
    {
      g_assert_true (bt_plan_undo (plan, NULL));
      add_totals (back, plan);
    }
  g_assert_cmpuint (back->len, >, N_EDITS / 4);
  g_assert_cmpstr (g_ptr_array_index (back, back->len - 1), ==, first);
  for (guint i = back->len - 1; i > 0; i--)
    {
      g_autofree char *forth = NULL;

      g_assert_true (bt_plan_redo (plan, NULL));
      forth = describe (plan);
      g_assert_cmpstr (forth, ==, g_ptr_array_index (back, i - 1));
    }
  g_assert_null (bt_plan_get_redo_name (plan));
}

static void
test_undo_and_redo_give_the_totals_of_then (void)
{
  for (guint32 seed = 1; seed <= N_PLANS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BtPlan) plan = make_random_plan (rand);
      char *folder = sample_folder_new ();
      g_autofree char *path = g_build_filename (folder, "Our plan.bunting", NULL);
      g_autofree char *first = describe (plan);
      BtPlanFile *file = bt_plan_file_create (path, plan, NULL);

      g_assert_nonnull (file);
      for (guint i = 0; i < N_EDITS; i++)
        edit (plan, rand);
      go_back_and_forth (plan, first);
      g_object_unref (file);
      sample_folder_remove (folder);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/undo/undo-and-redo-give-the-totals-of-then",
                   test_undo_and_redo_give_the_totals_of_then);
  return g_test_run ();
}
