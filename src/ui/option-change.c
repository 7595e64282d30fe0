/* option-change.c: what people do with a what-if: each is one action with a name, which undo shows.
 *
 * Taking one over writes what its basis says, so that the plan's sums are then what its own
 * were. */
#include "config.h"

#include "ui/option-change.h"

#include <glib/gi18n.h>

#include "base/text.h"
#include "model/record-copy.h"
#include "sums/basis.h"
#include "ui/kit/record-change.h"

BtOption *
bt_option_add (BtPlan       *plan,
               BtBudgetLine *line)
{
  g_autoptr (BtOption) option = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  option = bt_record_new (BT_TYPE_OPTION, NULL);
  bt_plan_begin (plan, _("try a what-if"));
  bt_plan_add (plan, plan, "options", G_MAXUINT, option, NULL);
  if (line != NULL)
    {
      g_autoptr (BtLineChange) change = bt_record_new (BT_TYPE_LINE_CHANGE, NULL);

      g_object_set (change, "line", line, NULL);
      bt_plan_add (plan, option, "changes", G_MAXUINT, change, NULL);
    }
  return bt_record_end_action (plan) ? option : NULL; /* the plan holds it */
}

/* Which line it is about is known from the start. */
static gboolean
says_nothing (BtLineChange *change)
{
  return change->quantity == BT_QUANTITY_UNKNOWN && change->times == BT_QUANTITY_UNKNOWN
         && change->unit_price == BT_PENCE_UNKNOWN && change->drop != BT_FLAG_YES
         && bt_list_get_length (change->shares) == 0;
}

static gboolean
is_blank (BtOption *option)
{
  if (!bt_text_is_blank (option->name) || !bt_text_is_blank (option->note)
      || bt_list_get_length (option->added) > 0)
    return FALSE;
  for (guint i = 0; i < bt_list_get_length (option->changes); i++)
    if (!says_nothing (bt_list_get (option->changes, i)))
      return FALSE;
  return TRUE;
}

static void
remove_with_name (gpointer    record,
                  const char *name)
{
  BtPlan *plan = bt_record_get_plan (record);

  bt_plan_begin (plan, name);
  bt_plan_remove (plan, record, NULL);
  bt_record_end_action (plan);
}

void
bt_option_tidy (BtOption *self)
{
  g_return_if_fail (BT_IS_OPTION (self));

  if (bt_record_get_plan (self) != NULL && is_blank (self))
    remove_with_name (self, _("throw away the empty what-if"));
}

/* Shares. */

/* Makes the shares of @owner, a line or a change, those of @from. */
static void
replace_shares (gpointer  owner,
                BtList   *own,
                BtList   *from)
{
  BtPlan *plan = bt_record_get_plan (owner);

  for (guint i = 0; i < bt_list_get_length (own); i++)
    bt_plan_remove (plan, bt_list_get (own, i), NULL);
  for (guint i = 0; i < bt_list_get_length (from); i++)
    {
      g_autoptr (BtRecord) share = bt_record_copy (bt_list_get (from, i), NULL);

      bt_plan_add (plan, owner, "shares", G_MAXUINT, share, NULL);
    }
}

void
bt_option_start_shares (BtLineChange *change)
{
  BtPlan *plan = bt_record_get_plan (change);

  g_return_if_fail (plan != NULL && change->line != NULL);

  bt_plan_begin (plan, _("change who pays"));
  replace_shares (change, change->shares, change->line->shares);
  bt_record_end_action (plan);
}

void
bt_option_drop_shares (BtLineChange *change)
{
  BtPlan *plan = bt_record_get_plan (change);

  g_return_if_fail (plan != NULL);

  bt_plan_begin (plan, _("pay for it as in our plan"));
  replace_shares (change, change->shares, NULL);
  bt_record_end_action (plan);
}

/* Taking over. */

static const BtBasisLine *
find_facts (const BtBasis *basis,
            BtBudgetLine  *line)
{
  for (guint i = 0; i < basis->lines->len; i++)
    if (g_array_index (basis->lines, BtBasisLine, i).line == line)
      return &g_array_index (basis->lines, BtBasisLine, i);
  return NULL;
}

BtFund *
bt_option_find_emptied (BtOption *self)
{
  g_autoptr (BtBasis) basis = NULL;
  BtList *funds = NULL;

  g_return_val_if_fail (BT_IS_OPTION (self) && bt_record_get_plan (self) != NULL, NULL);

  basis = bt_basis_new_for_option (self);
  funds = bt_record_get_plan (self)->funds;
  for (guint i = 0; i < bt_list_get_length (funds); i++)
    {
      BtFund *fund = bt_list_get (funds, i);
      gboolean left = fund->restricted_to == NULL || fund->restricted_to->len == 0;

      for (guint j = 0; !left && j < fund->restricted_to->len; j++)
        left = find_facts (basis, g_ptr_array_index (fund->restricted_to, j)) != NULL;
      if (!left)
        return fund;
    }
  return NULL;
}

static void
write_number (BtBudgetLine *line,
              const char   *name,
              gint64        now,
              gint64        then)
{
  const BtField *field = bt_record_class_find_field (BT_RECORD_GET_CLASS (line), name);
  BtValue value = { .kind = field->kind, .number = then };

  if (now != then)
    bt_record_set_value (line, field, &value, NULL);
}

static void
write_line (BtBudgetLine      *line,
            const BtBasisLine *facts)
{
  BtQuantity times = line->times != BT_QUANTITY_UNKNOWN ? line->times : BT_QUANTITY_ONE;

  write_number (line, "quantity", line->quantity, facts->quantity);
  write_number (line, "times", times, facts->times);
  write_number (line, "unit_price", line->unit_price, facts->unit_price);
  if (facts->shares != line->shares)
    replace_shares (line, line->shares, facts->shares);
}

/* An id is one line's only: what is called like one that the plan has gets another. */
static void
add_line (BtPlan       *plan,
          BtBudgetLine *line)
{
  const char *id = bt_record_get_id (line);
  gboolean used = bt_list_find_id (plan->budget_lines, id) != NULL;
  g_autoptr (BtRecord) copy = bt_record_copy (line, used ? NULL : id);

  bt_plan_add (plan, plan, "budget_lines", G_MAXUINT, copy, NULL);
}

static void
write_all (BtPlan        *plan,
           BtOption      *option,
           const BtBasis *basis)
{
  for (guint i = 0; i < bt_list_get_length (plan->budget_lines); i++)
    {
      BtBudgetLine *line = bt_list_get (plan->budget_lines, i);
      const BtBasisLine *facts = find_facts (basis, line);

      if (facts != NULL)
        write_line (line, facts);
      else
        bt_plan_remove (plan, line, NULL);
    }
  for (guint i = 0; i < bt_list_get_length (option->added); i++)
    add_line (plan, bt_list_get (option->added, i));
  bt_plan_remove (plan, option, NULL);
}

gboolean
bt_option_take_over (BtOption *self)
{
  BtPlan *plan = bt_record_get_plan (self);
  g_autoptr (BtBasis) basis = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (BT_IS_OPTION (self) && plan != NULL, FALSE);

  basis = bt_basis_new_for_option (self);
  /* Translators: what undo takes back; %s is what a what-if is called */
  name = bt_record_name_action (self, _("use “%s”"), _("use the what-if"));
  bt_plan_begin (plan, name);
  write_all (plan, self, basis);
  return bt_record_end_action (plan);
}
