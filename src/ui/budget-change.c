/* budget-change.c: what people do with lines and funds: each is one action with a name, which undo
 * shows. */
#include "config.h"

#include "ui/budget-change.h"

#include <glib/gi18n.h>

#include "ui/kit/record-name.h"

gboolean
bt_budget_end (BtPlan *plan)
{
  g_autoptr (GError) error = NULL;

  if (bt_plan_end (plan, &error))
    return TRUE;
  bt_plan_tell_refused (plan, error);
  return FALSE;
}

/* Takes @record, which the plan then holds. */
static gpointer
add (BtPlan     *plan,
     const char *list,
     BtRecord   *record,
     const char *action)
{
  g_autoptr (BtRecord) added = record;

  bt_plan_begin (plan, action);
  bt_plan_add (plan, plan, list, G_MAXUINT, added, NULL);
  return bt_budget_end (plan) ? added : NULL;
}

BtBudgetLine *
bt_budget_add_line (BtPlan *plan)
{
  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  return add (plan, "budget_lines", bt_record_new (BT_TYPE_BUDGET_LINE, NULL),
              _("add something to pay for"));
}

BtFund *
bt_budget_add_fund (BtPlan *plan)
{
  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  return add (plan, "funds", bt_record_new (BT_TYPE_FUND, NULL), _("add money"));
}

gboolean
bt_budget_remove (gpointer record)
{
  BtPlan *plan = bt_record_get_plan (record);
  g_autofree char *name = bt_record_dup_short_name (record);
  /* Translators: what undo takes back; %s is what people called it */
  g_autofree char *action = g_strdup_printf (_("remove “%s”"), name);

  g_return_val_if_fail (plan != NULL, FALSE);

  bt_plan_begin (plan, action);
  bt_plan_remove (plan, record, NULL);
  return bt_budget_end (plan);
}

static gboolean
is_blank (gpointer record)
{
  BtRecordClass *klass = BT_RECORD_GET_CLASS (record);
  g_autoptr (BtRecord) blank = bt_record_new (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const BtField *field = &klass->fields[i];
      BtValue value, unsaid;

      if (field->kind == BT_KIND_LIST)
        {
          if (bt_list_get_length (bt_record_get_list (record, field)) > 0)
            return FALSE;
          continue;
        }
      value = bt_record_get_value (record, field);
      unsaid = bt_record_get_value (blank, field);
      if (!bt_value_equal (&value, &unsaid))
        return FALSE;
    }
  return TRUE;
}

void
bt_budget_tidy (gpointer record)
{
  if (bt_record_get_plan (record) != NULL && is_blank (record))
    bt_budget_remove (record);
}

BtFund *
bt_budget_find_only (BtBudgetLine *line)
{
  BtPlan *plan = bt_record_get_plan (line);

  for (guint i = 0; plan != NULL && i < bt_list_get_length (plan->funds); i++)
    {
      BtFund *fund = bt_list_get (plan->funds, i);

      if (fund->restricted_to != NULL && fund->restricted_to->len == 1
          && g_ptr_array_index (fund->restricted_to, 0) == line)
        return fund;
    }
  return NULL;
}

void
bt_budget_serve (BtOutcome    *outcome,
                 BtBudgetLine *line,
                 gboolean      serves)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (outcome), "lines");
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  BtValue value = { .kind = BT_KIND_REFERENCES, .records = lines };

  if (outcome->lines != NULL)
    g_ptr_array_extend (lines, outcome->lines, NULL, NULL);
  if (g_ptr_array_find (lines, line, NULL) == serves)
    return;
  if (serves)
    g_ptr_array_add (lines, line);
  else
    g_ptr_array_remove (lines, line);
  if (!bt_record_set_value (outcome, field, &value, &error))
    bt_plan_tell_refused (bt_record_get_plan (outcome), error);
}

static void
set_number (gpointer    record,
            const char *name,
            gint64      number)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (record), name);
  BtValue value = { .kind = field->kind, .number = number };

  bt_record_set_value (record, field, &value, NULL);
}

void
bt_budget_set_rest (BtShare *share,
                    gboolean rest)
{
  BtPlan *plan = bt_record_get_plan (share);
  BtList *shares = bt_record_get_list (bt_record_get_owner (share),
                                       bt_record_get_owner_list (share));

  g_return_if_fail (plan != NULL);

  bt_plan_begin (plan, rest ? _("let one fund pay the rest") : _("pay a part"));
  for (guint i = 0; rest && i < bt_list_get_length (shares); i++)
    {
      BtShare *other = bt_list_get (shares, i);

      if (other != share && other->rest == BT_FLAG_YES)
        set_number (other, "rest", BT_NUMBER_UNKNOWN);
    }
  if (rest)
    set_number (share, "amount", BT_NUMBER_UNKNOWN);
  set_number (share, "rest", rest ? 1 : BT_NUMBER_UNKNOWN);
  bt_budget_end (plan);
}

static gboolean
is_used (BtList *shares,
         BtFund *fund)
{
  for (guint i = 0; i < bt_list_get_length (shares); i++)
    if (((BtShare *) bt_list_get (shares, i))->fund == fund)
      return TRUE;
  return FALSE;
}

void
bt_budget_begin_share (BtPlan  *plan,
                       BtList  *shares,
                       BtShare *share)
{
  BtFund *chosen = bt_list_get (plan->funds, 0);

  for (guint i = 0; i < bt_list_get_length (plan->funds); i++)
    {
      BtFund *fund = bt_list_get (plan->funds, i);

      if (fund->held == BT_HELD_ARRANGEMENT || is_used (shares, fund))
        continue;
      chosen = fund;
      break;
    }
  g_object_set (share, "fund", chosen, NULL);
  if (bt_list_get_length (shares) == 0)
    g_object_set (share, "rest", TRUE, NULL);
}
