/* window-plans.c: the plans that the window is tried with: one with nothing in it, and some with
 * far too much. */
#include "config.h"

#include "exchange/practice.h"
#include "made-plan.h"
#include "model/budget-line.h"
#include "model/fund.h"
#include "model/spending.h"
#include "window-driver.h"

#define N_ENTRIES  300
#define N_FUNDS    12
#define N_PAYMENTS 20000

static void
name_child (BtPlan     *plan,
            const char *name)
{
  g_object_set (bt_plan_get_person (plan), "preferred-name", name, NULL);
}

BtPlan *
driver_make_empty (void)
{
  BtPlan *plan = bt_plan_new ();

  name_child (plan, "Sam");
  return plan;
}

BtPlan *
driver_make_full (void)
{
  static const char urdu[] = "ہماری بیٹی کو پانی، گانے اور ہنسی پسند ہے۔ ";
  BtPlan *plan = bt_practice_plan_new ();
  g_autoptr (GString) endless = g_string_new (NULL);

  while (g_utf8_strlen (endless->str, -1) < 1000)
    g_string_append (endless, "Wren Adaeze Araminta Hartley-Osei ");
  g_object_set (plan, "title", endless->str, NULL);
  name_child (plan, endless->str);
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u. %s", i + 1, i % 3 == 0 ? urdu : endless->str);

      put (plan, "statements", NULL, "kind", BT_STATEMENT_KIND_ADMIRE, "text", text, NULL);
      put (plan, "wealth", NULL, "name", text, "brings", endless->str, NULL);
      if (i % 7 != 0) /* the others are on no ring */
        g_object_set (bt_list_get (plan->wealth, bt_list_get_length (plan->wealth) - 1),
                      "circle", (int) (1 + i % 5), NULL);
    }
  return plan;
}

/* Texts in letters of both directions, each longer than any room for it. */
static char *
dup_endless (BtPlan *plan,
             guint   index)
{
  static const char urdu[] = "وہ اپنی بہن کے ساتھ تیرتی ہے، ہر مہینے ایک بار";

  return g_strdup_printf ("%u. %s", index + 1, index % 3 == 0 ? urdu : plan->title);
}

static void
add_entries (BtPlan *plan)
{
  /* Where a list’s entries have their words, one row a list. */
  static const struct
  {
    const char *list;
    const char *words;
  } lists[] = {
    { "outcomes", "title" },   { "funds", "name" },       { "budget_lines", "name" },
    { "questions", "text" },   { "agreements", "what" },  { "actions", "what" },
    { "signals", "happening" }, { "contributors", "name" },
  };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < (g_str_equal (lists[l].list, "funds") ? N_FUNDS : N_ENTRIES); i++)
      {
        g_autofree char *words = dup_endless (plan, i);

        put (plan, lists[l].list, NULL, lists[l].words, words, NULL);
      }
}

/* What the new hopes and lines are for, and what the new money is. */
static void
fill_entries (BtPlan *plan)
{
  guint n_funds = bt_list_get_length (plan->funds);
  guint n_lines = bt_list_get_length (plan->budget_lines);
  guint n_hopes = bt_list_get_length (plan->outcomes);

  for (guint i = 0; i < N_FUNDS; i++)
    g_object_set (bt_list_get (plan->funds, n_funds - 1 - i), "amount", PENCE (100000000), "held",
                  BT_HELD_DIRECT_PAYMENT, "state", BT_FUND_STATE_STARTED, NULL);
  for (guint i = 0; i < N_ENTRIES; i++)
    {
      BtBudgetLine *line = bt_list_get (plan->budget_lines, n_lines - 1 - i);

      g_object_set (line, "kind", (int) (1 + i % 11), "quantity", UNITS (i + 1), "unit-price",
                    PENCE (i % 5 == 0 ? BT_PENCE_UNKNOWN : 1234567), NULL);
      put (line, "shares", NULL, "fund", bt_list_get (plan->funds, n_funds - 1 - i % N_FUNDS),
           "rest", TRUE, NULL);
      g_object_set (bt_list_get (plan->outcomes, n_hopes - 1 - i), "horizon", (int) (i % 4), NULL);
    }
}

void
driver_add_payments (BtPlan *plan,
                     guint   n)
{
  guint n_funds = bt_list_get_length (plan->funds);
  guint n_lines = bt_list_get_length (plan->budget_lines);
  BtDay first = day ("2026-04-01");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *payee = i % 97 == 0 ? dup_endless (plan, i)
                                           : g_strdup_printf ("Payee %u", i % 40);
      BtSpending *payment = put (plan, "spending", NULL, "on", first + (BtDay) (i % 233), "payee",
                                 payee, "purpose", "Wages", NULL);

      for (guint p = 0; p <= (i % 10 == 0); p++)
        put (payment, "parts", NULL, "line", bt_list_get (plan->budget_lines, (i + p) % n_lines),
             "fund", bt_list_get (plan->funds, i % n_funds), "amount", PENCE (1 + i % 9000), NULL);
    }
}

BtPlan *
driver_make_overfull (void)
{
  BtPlan *plan = driver_make_full ();

  add_entries (plan);
  fill_entries (plan);
  driver_add_payments (plan, N_PAYMENTS);
  return plan;
}
