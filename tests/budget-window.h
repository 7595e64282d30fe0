/* budget-window.h: a plan's window at The budget, and what a person does there. */
#pragma once

#include "model/budget-line.h"
#include "model/fund.h"
#include "ui/budget-page.h"
#include "ui/kit/kit.h"
#include "ui/kit/number-editor.h"
#include "ui/plan-sums.h"
#include "made-plan.h"

#define PLACE      "budget"
#define PLACE_TYPE BT_TYPE_BUDGET_PAGE
#include "place-window.h"

/* 300 things to pay for with endless names, in 12 funds. */
G_GNUC_UNUSED static BtPlan *
make_full_budget (void)
{
  BtPlan *plan = bt_practice_plan_new ();
  g_autoptr (GString) endless = g_string_new (NULL);

  while (endless->len < 1000)
    g_string_append (endless, "Hydrotherapy at the warm pool, with Dele. پانی ");
  for (guint i = 0; i < 12; i++)
    put (plan, "funds", NULL, "name", endless->str, "amount", PENCE (100000000), "held",
         BT_HELD_DIRECT_PAYMENT, NULL);
  for (guint i = 0; i < 300; i++)
    {
      BtBudgetLine *line = put (plan, "budget_lines", NULL, "name", endless->str, "kind",
                                (BtLineKind) (1 + i % 11), "quantity", UNITS (i + 1),
                                "unit-price",
                                PENCE (i % 5 == 0 ? BT_PENCE_UNKNOWN : 1234567), NULL);

      put (line, "shares", NULL, "fund", bt_list_get (plan->funds, 4 + i % 12), "rest", TRUE, NULL);
    }
  return plan;
}

G_GNUC_UNUSED static void
set_up_many (Fixture       *self,
             gconstpointer  data)
{
  open_plan (self, make_full_budget ());
}

G_GNUC_UNUSED static gpointer
get (BtList     *list,
     const char *id)
{
  gpointer record = bt_list_find_id (list, id);

  g_assert_nonnull (record);
  return record;
}

G_GNUC_UNUSED static const BtSums *
get_sums (Fixture *self)
{
  return bt_plan_sums_get (bt_plan_sums_get_for_plan (self->plan));
}

G_GNUC_UNUSED static void
act (Fixture    *self,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->page, action, NULL));
  wait (self);
}

G_GNUC_UNUSED static void
open_record (Fixture *self,
             gpointer record)
{
  g_assert_true (gtk_widget_activate_action (self->page, "budget.open", "x",
                                             bt_record_get_key (record)));
  wait (self);
}

/* The first widget of @type below @from, that is seen, whose @property is @value. */
G_GNUC_UNUSED static gpointer
find_with (gpointer    from,
           GType       type,
           const char *property,
           const char *value)
{
  if (!gtk_widget_get_child_visible (from) || !gtk_widget_get_visible (from))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (from), type))
    {
      g_autofree char *is = NULL;

      g_object_get (from, property, &is, NULL);
      if (g_strcmp0 (is, value) == 0)
        return from;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_with (child, type, property, value);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Types @text into the field that is seen, and finishes it. */
G_GNUC_UNUSED static void
type_in (Fixture    *self,
         gpointer    from,
         const char *field,
         const char *text)
{
  GtkWidget *row = find_with (from, BT_TYPE_FIELD_ROW, "field", field);
  GtkWidget *entry = row == NULL ? NULL : driver_find (row, GTK_TYPE_ENTRY, NULL);

  if (entry == NULL)
    g_error ("No field %s is seen", field);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  wait (self);
}

/* Whether any label that is seen at or below @from has @text in it. */
G_GNUC_UNUSED static gboolean
says (gpointer    from,
      const char *text)
{
  if (!gtk_widget_get_child_visible (from) || !gtk_widget_get_visible (from))
    return FALSE;
  if (GTK_IS_LABEL (from) && strstr (gtk_label_get_text (from), text) != NULL)
    return TRUE;
  if (GTK_IS_EDITABLE (from) && strstr (gtk_editable_get_text (from), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

G_GNUC_UNUSED static void
assert_says (gpointer    from,
             const char *text)
{
  if (!says (from, text))
    g_error ("Nothing says “%s”", text);
}

G_GNUC_UNUSED static void
assert_says_pence (gpointer from,
                   BtPence  pence)
{
  g_autofree char *text = bt_pence_format (pence);

  assert_says (from, text);
}

/* A field is changed by a row of the form, or by a list in it. */
G_GNUC_UNUSED static gboolean
has_field (gpointer    from,
           const char *field)
{
  g_autofree char *own = NULL;

  if (BT_IS_FIELD_ROW (from))
    g_object_get (from, "field", &own, NULL);
  else if (BT_IS_RECORD_LIST (from))
    g_object_get (from, "list", &own, NULL);
  if (g_strcmp0 (own, field) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_field (child, field))
      return TRUE;
  return FALSE;
}

G_GNUC_UNUSED static void
assert_has_all_fields (gpointer from,
                       GType    type)
{
  g_autoptr (BtRecordClass) klass = g_type_class_ref (type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (!has_field (from, klass->fields[i].name))
      g_error ("%s cannot be changed in %s", klass->fields[i].name, G_OBJECT_TYPE_NAME (from));
}
