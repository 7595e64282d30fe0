/* spending-window.h: a plan's window at Spending, and what a person does there; the rest is as at
 * The budget. */
#pragma once

#include "budget-window.h"
#include "model/spending.h"
#include "ui/spending-add.h"
#include "ui/spending-form.h"
#include "ui/spending-in.h"
#include "ui/spending-page.h"
#include "ui/spending-part.h"
#include "ui/spending-search.h"
#include "ui/spending-table.h"

#define N_PAYMENTS 20000

G_GNUC_UNUSED static void
open_spending (Fixture *self,
               BtPlan  *plan)
{
  driver_open_place (self, plan, "spending", BT_TYPE_SPENDING_PAGE);
}

G_GNUC_UNUSED static void
set_up_spending (Fixture       *self,
                 gconstpointer  data)
{
  open_spending (self, bt_practice_plan_new ());
}

G_GNUC_UNUSED static void
set_up_nothing (Fixture       *self,
                gconstpointer  data)
{
  open_spending (self, driver_make_empty ());
}

/* Money, and something to pay for, but nothing paid yet. */
G_GNUC_UNUSED static void
set_up_unspent (Fixture       *self,
                gconstpointer  data)
{
  BtPlan *plan = driver_make_empty ();
  BtFund *fund = put (plan, "funds", "LA", "name", "Council", "amount", PENCE (100000), NULL);
  BtBudgetLine *line = put (plan, "budget_lines", "L", "name", "Swimming", NULL);

  put (line, "shares", NULL, "fund", fund, "rest", TRUE, NULL);
  open_spending (self, plan);
}

/* All the money there is, others hold. */
G_GNUC_UNUSED static void
set_up_arranged (Fixture       *self,
                 gconstpointer  data)
{
  BtPlan *plan = driver_make_empty ();

  put (plan, "funds", "LA", "name", "Council", "held", BT_HELD_ARRANGEMENT, NULL);
  open_spending (self, plan);
}

/* 20,000 payments more, some with endless names, some in Urdu, some split, some on no day. */
G_GNUC_UNUSED static BtPlan *
make_much_spending (void)
{
  BtPlan *plan = bt_practice_plan_new ();
  g_autoptr (GString) endless = g_string_new (NULL);

  while (g_utf8_strlen (endless->str, -1) < 1000)
    g_string_append (endless, "Hydrotherapy at the warm pool ");
  for (guint i = 0; i < N_PAYMENTS; i++)
    {
      g_autofree char *ref = g_strdup_printf ("No %u", i);
      const char *payee = i % 50 == 0 ? endless->str : i % 7 == 0 ? "پانی کا تالاب" : "The pool";
      BtSpending *spending
          = put (plan, "spending", NULL, "on",
                 i % 1000 == 0 ? BT_DAY_UNKNOWN : day ("2026-04-01") + (BtDay) (i % 230), "payee",
                 payee, "purpose", "Warm water", "proof-ref", ref, "proof",
                 i % 3 == 0 ? BT_PROOF_NONE : BT_PROOF_RECEIPT, NULL);

      for (guint p = 0; p <= (i % 11 == 0); p++)
        put (spending, "parts", NULL, "line",
             bt_list_get (plan->budget_lines, i % bt_list_get_length (plan->budget_lines)), "fund",
             bt_list_get (plan->funds, i % 3), "amount", PENCE (i % 9000), NULL);
    }
  return plan;
}

G_GNUC_UNUSED static void
set_up_much (Fixture       *self,
             gconstpointer  data)
{
  open_spending (self, make_much_spending ());
}

G_GNUC_UNUSED static BtSpendingRows *
get_rows (Fixture *self)
{
  return bt_spending_page_get_rows (BT_SPENDING_PAGE (self->page));
}

G_GNUC_UNUSED static guint
count_rows (Fixture *self)
{
  bt_spending_rows_finish (get_rows (self));
  return g_list_model_get_n_items (G_LIST_MODEL (get_rows (self)));
}

G_GNUC_UNUSED static gpointer
get_row (Fixture *self,
         guint    index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (G_LIST_MODEL (get_rows (self)), index);

  return record; /* which the plan keeps alive */
}

G_GNUC_UNUSED static void
open_one (Fixture *self,
          gpointer record)
{
  g_assert_true (gtk_widget_activate_action (self->page, "spending.open", "x",
                                             bt_record_get_key (record)));
  wait (self);
}

/* The part of the page that stands at the side and is seen. */
G_GNUC_UNUSED static gpointer
find_side (Fixture *self,
           GType    type)
{
  GtkWidget *side = driver_find (self->page, type, NULL);

  return side != NULL && gtk_widget_get_mapped (side) ? side : NULL;
}

/* Clicks the button that is seen with that label. */
G_GNUC_UNUSED static void
press (Fixture    *self,
       gpointer    from,
       const char *label)
{
  GtkWidget *button = find_with (from, GTK_TYPE_BUTTON, "label", label);

  if (button == NULL)
    g_error ("No button “%s” is seen", label);
  g_signal_emit_by_name (button, "clicked");
  wait (self);
}

/* Types @text, which is kept as it is typed. */
G_GNUC_UNUSED static void
write_in (Fixture    *self,
          gpointer    from,
          const char *field,
          const char *text)
{
  GtkWidget *row = find_with (from, BT_TYPE_FIELD_ROW, "field", field);
  GtkWidget *entry = row == NULL ? NULL : driver_find (row, GTK_TYPE_ENTRY, NULL);

  if (entry == NULL)
    g_error ("No field %s is seen", field);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  wait (self);
}

/* Chooses from a drop-down what has that name. */
G_GNUC_UNUSED static void
choose (Fixture    *self,
        gpointer    from,
        const char *name)
{
  GtkDropDown *choice = driver_find (from, GTK_TYPE_DROP_DOWN, NULL);
  GListModel *texts = gtk_drop_down_get_model (choice);

  for (guint i = 0; i < g_list_model_get_n_items (texts); i++)
    {
      const char *text = gtk_string_list_get_string (GTK_STRING_LIST (texts), i);

      if (!g_str_has_prefix (text, name))
        continue;
      gtk_drop_down_set_selected (choice, i);
      wait (self);
      return;
    }
  g_error ("There is no “%s” to choose", name);
}

G_GNUC_UNUSED static gpointer
find_row (gpointer    from,
          const char *field)
{
  GtkWidget *row = find_with (from, BT_TYPE_FIELD_ROW, "field", field);

  g_assert_nonnull (row);
  return row;
}
