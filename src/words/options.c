/* options.c: sentences about a what-if.  More and less are words, never signs or colours. */
#include "config.h"

#include "words/options.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "base/text.h"
#include "words/amounts.h"

#define SHORT    60 /* characters of a name among other words */
#define AT_FIRST 3  /* sentences; more of them would be a list */

/* What one line is other than it was. */

static gboolean
has_same_shares (BtList *before,
                 BtList *after)
{
  guint n = bt_list_get_length (before);

  if (before == after)
    return TRUE;
  if (n != bt_list_get_length (after))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      BtShare *one = bt_list_get (before, i), *other = bt_list_get (after, i);

      if (one->fund != other->fund || one->amount != other->amount
          || (one->rest == BT_FLAG_YES) != (other->rest == BT_FLAG_YES))
        return FALSE;
    }
  return TRUE;
}

/* "8 nights instead of 6 nights"; what was not known before is only said. */
static void
add_quantity (GPtrArray         *parts,
              BtUnit             unit,
              const BtBasisLine *before,
              const BtBasisLine *after)
{
  g_autofree char *now = NULL, *then = NULL;

  if (before->quantity == after->quantity)
    return;
  now = bt_words_quantity (unit, before->quantity);
  then = bt_words_quantity (unit, after->quantity);
  if (before->quantity == BT_QUANTITY_UNKNOWN)
    g_ptr_array_add (parts, g_steal_pointer (&then));
  else
    /* Translators: what it would be, and what it is in the plan: "8 nights", "6 nights" */
    g_ptr_array_add (parts, g_strdup_printf (_("%1$s instead of %2$s"), then, now));
}

static void
add_times (GPtrArray         *parts,
           const BtBasisLine *before,
           const BtBasisLine *after)
{
  g_autofree char *now = bt_quantity_format (before->times),
                  *then = bt_quantity_format (after->times);

  if (before->times == after->times)
    return;
  if (after->times == BT_QUANTITY_ONE)
    /* Translators: %s is a number that is not 1 */
    g_ptr_array_add (parts, g_strdup_printf (_("once instead of %s times"), now));
  else if (before->times == BT_QUANTITY_ONE)
    /* Translators: %s is a number that is not 1 */
    g_ptr_array_add (parts, g_strdup_printf (_("%s times instead of once"), then));
  else
    /* Translators: "40 times instead of 52" */
    g_ptr_array_add (parts, g_strdup_printf (_("%1$s times instead of %2$s"), then, now));
}

/* One of it, once: its price is what it costs. */
static gboolean
is_single (const BtBasisLine *basis)
{
  return basis->quantity == BT_QUANTITY_ONE && basis->times == BT_QUANTITY_ONE;
}

static void
add_price (GPtrArray         *parts,
           const BtBasisLine *before,
           const BtBasisLine *after,
           gboolean           money)
{
  g_autofree char *now = bt_pence_format (before->unit_price),
                  *then = bt_pence_format (after->unit_price);

  if (before->unit_price == after->unit_price)
    return;
  if (!money)
    g_ptr_array_add (parts, g_strdup (_("another price")));
  else if (is_single (before) && is_single (after))
    g_ptr_array_add (parts, before->unit_price == BT_PENCE_UNKNOWN
                                ? g_strdup (then)
                                : g_strdup_printf (_("%1$s instead of %2$s"), then, now));
  else if (before->unit_price == BT_PENCE_UNKNOWN)
    /* Translators: a price for one: "£560.00 each" */
    g_ptr_array_add (parts, g_strdup_printf (_("%s each"), then));
  else
    /* Translators: the price of one, and what it is in the plan */
    g_ptr_array_add (parts, g_strdup_printf (_("%1$s each instead of %2$s"), then, now));
}

char *
bt_words_line_change (const BtLineSums *before,
                      const BtLineSums *after,
                      gboolean          money)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  add_quantity (parts, before->line->unit, &before->basis, &after->basis);
  add_times (parts, &before->basis, &after->basis);
  add_price (parts, &before->basis, &after->basis, money);
  if (!has_same_shares (before->basis.shares, after->basis.shares))
    g_ptr_array_add (parts, g_strdup (_("paid by other money")));
  if (parts->len == 0)
    return NULL;
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}

static char *
dup_name (const char *name)
{
  return bt_text_is_blank (name) ? g_strdup (_("no name yet")) : bt_text_cut (name, SHORT);
}

/* "Council short breaks, £250.00" */
static char *
say_share (BtShare  *share,
           gboolean  money)
{
  g_autofree char *name = dup_name (share->fund != NULL ? share->fund->name : NULL);
  g_autofree char *amount = bt_pence_format (share->amount);

  if (share->rest == BT_FLAG_YES)
    /* Translators: money that pays what nothing else does: "Council short breaks, the rest" */
    return g_strdup_printf (_("%s, the rest"), name);
  if (!money)
    return g_steal_pointer (&name);
  /* Translators: money and how much of it: "Council short breaks, £250.00" */
  return g_strdup_printf (_("%1$s, %2$s"), name, amount);
}

char *
bt_words_paid_from (BtList   *shares,
                    gboolean  money)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < bt_list_get_length (shares); i++)
    g_ptr_array_add (parts, say_share (bt_list_get (shares, i), money));
  if (parts->len == 0)
    return g_strdup (_("In our plan no money pays for it yet."));
  g_ptr_array_add (parts, NULL);
  list = g_strjoinv (C_("between shares", "; "), (char **) parts->pdata);
  /* Translators: %s is money and how much of it: "Council short breaks, the rest" */
  return g_strdup_printf (_("In our plan it is paid from: %s"), list);
}

/* All of it. */

static void
add_lines_of_plan (GPtrArray    *sentences,
                   const BtSums *plan,
                   const BtSums *option,
                   gboolean      money)
{
  for (guint i = 0; i < plan->lines->len; i++)
    {
      const BtLineSums *before = &g_array_index (plan->lines, BtLineSums, i);
      const BtLineSums *after = bt_sums_get_line (option, before->line);
      g_autofree char *name = dup_name (before->line->name);
      g_autofree char *change = after != NULL ? bt_words_line_change (before, after, money) : NULL;

      if (after == NULL)
        /* Translators: %s is what a what-if leaves out */
        g_ptr_array_add (sentences, g_strdup_printf (_("Without “%s”."), name));
      else if (change != NULL)
        /* Translators: a line of the budget, and what is other about it: "8 nights instead of 6" */
        g_ptr_array_add (sentences, g_strdup_printf (_("“%1$s”: %2$s."), name, change));
    }
}

static void
add_added_lines (GPtrArray    *sentences,
                 const BtSums *plan,
                 const BtSums *option)
{
  for (guint i = 0; i < option->lines->len; i++)
    {
      BtBudgetLine *line = g_array_index (option->lines, BtLineSums, i).line;
      g_autofree char *name = dup_name (line->name);

      if (bt_sums_get_line (plan, line) == NULL)
        /* Translators: %s is what a what-if has on top of the plan */
        g_ptr_array_add (sentences, g_strdup_printf (_("And “%s” too."), name));
    }
}

char *
bt_words_option (const BtSums *plan,
                 const BtSums *option,
                 gboolean      money)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  guint more = 0;

  g_return_val_if_fail (plan != NULL && option != NULL, NULL);

  add_lines_of_plan (sentences, plan, option, money);
  add_added_lines (sentences, plan, option);
  if (sentences->len == 0)
    return g_strdup (_("Nothing is changed yet."));
  if (sentences->len > AT_FIRST)
    {
      more = sentences->len - AT_FIRST;
      g_ptr_array_set_size (sentences, AT_FIRST);
      g_ptr_array_add (sentences, bt_number_count (ngettext ("And %s more change.",
                                                             "And %s more changes.", more),
                                                   more));
    }
  g_ptr_array_add (sentences, NULL);
  return g_strjoinv (" ", (char **) sentences->pdata);
}

/* More and less. */

char *
bt_words_more_or_less (BtPence change)
{
  g_autofree char *amount = NULL;

  if (change == BT_PENCE_UNKNOWN)
    return bt_pence_format (change);
  if (change == 0)
    return g_strdup (_("the same"));
  amount = bt_pence_format (ABS (change));
  /* Translators: %s is an amount */
  return g_strdup_printf (change > 0 ? _("%s more") : _("%s less"), amount);
}

char *
bt_words_not_shared (BtPence unallocated)
{
  g_autofree char *amount = NULL;

  if (unallocated == BT_PENCE_UNKNOWN || unallocated >= 0)
    return bt_pence_format (unallocated);
  amount = bt_pence_format (-unallocated);
  /* Translators: so much more is shared out than there is */
  return g_strdup_printf (_("%s too much"), amount);
}

char *
bt_words_more_units (BtUnit  unit,
                     BtUnits before,
                     BtUnits after)
{
  g_autofree char *amount = NULL;

  if (before == BT_UNITS_UNKNOWN || after == BT_UNITS_UNKNOWN)
    return before == after ? g_strdup (_("the same")) : g_strdup (_("not known yet"));
  if (before == after)
    return g_strdup (_("the same"));
  amount = bt_words_units (unit, ABS (after - before));
  return g_strdup_printf (after > before ? _("%s more") : _("%s less"), amount);
}
