/* spending.c: what a payment, or money that came in, says of itself in a table. */
#include "config.h"

#include "words/spending.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "sums/tally.h"
#include "words/choices.h"

static char *
dup_text (const char *text)
{
  char *copy = NULL;

  if (bt_text_is_blank (text))
    return NULL;
  copy = g_strdelimit (g_strdup (text), "\n\r\t", ' '); /* it stands on one line */
  return g_strstrip (copy);
}

/* "Money in: Council, four weeks"; one of the two where there is no other. */
static char *
join (char *kind, /* both are taken */
      char *text)
{
  g_autofree char *first = kind, *second = text;

  if (first != NULL && second != NULL)
    /* Translators: a kind, and what for: "Money back: boiler broke on 9 January" */
    return g_strdup_printf (_("%1$s: %2$s"), first, second);
  if (first != NULL)
    return g_steal_pointer (&first);
  return second != NULL ? g_steal_pointer (&second) : g_strdup ("");
}

char *
bt_words_spending_who (gpointer record)
{
  if (BT_IS_SPENDING (record))
    return dup_text (BT_SPENDING (record)->payee);
  g_return_val_if_fail (BT_IS_RECEIPT (record), NULL);
  return BT_IS_FUND (bt_record_get_owner (record))
             ? dup_text (BT_FUND (bt_record_get_owner (record))->name)
             : NULL;
}

/* A payment is what most are; everything else is said. */
static char *
say_kind (BtSpending *spending)
{
  if (spending->kind == BT_SPENDING_KIND_UNKNOWN || spending->kind == BT_SPENDING_KIND_PAYMENT)
    return NULL;
  return bt_words_choice (BT_TYPE_SPENDING_KIND, (int) spending->kind);
}

char *
bt_words_spending_purpose (gpointer record)
{
  BtSpending *spending = NULL;
  g_autofree char *kind = NULL;
  char *purpose = NULL;

  if (BT_IS_RECEIPT (record))
    return join (g_strdup (_("Money in")), dup_text (BT_RECEIPT (record)->ref));
  g_return_val_if_fail (BT_IS_SPENDING (record), NULL);

  spending = BT_SPENDING (record);
  kind = say_kind (spending);
  purpose = dup_text (spending->purpose);
  if (kind != NULL && purpose != NULL && g_str_has_prefix (purpose, kind))
    return purpose; /* the family said so itself */
  return join (g_steal_pointer (&kind), purpose);
}

/* The names of its lines, each once. */
static char *
join_names (BtList *parts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < bt_list_get_length (parts); i++)
    {
      BtPart *part = bt_list_get (parts, i);
      const char *name = part->line != NULL ? part->line->name : NULL;

      if (!bt_text_is_blank (name)
          && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer) name);
    }
  if (names->len == 0)
    return NULL;
  g_ptr_array_add (names, NULL);
  return bt_text_join ((const char *const *) names->pdata);
}

char *
bt_words_spending_lines (gpointer record)
{
  BtList *parts = BT_IS_SPENDING (record) ? BT_SPENDING (record)->parts : NULL;
  guint n = bt_list_get_length (parts);
  g_autofree char *names = join_names (parts), *line = dup_text (names), *count = NULL;

  if (n < 2)
    return line != NULL ? g_steal_pointer (&line) : g_strdup ("");
  count = bt_number_count (ngettext ("%s part", "%s parts", n), n);
  if (line == NULL)
    return g_steal_pointer (&count);
  /* Translators: what the parts of a payment are for, and how many there are: "Trike, 2 parts" */
  return g_strdup_printf (_("%1$s, %2$s"), line, count);
}

/* TRUE where @text says @word itself: "Payslip 08" says "payslip". */
static gboolean
says (const char *text,
      const char *word)
{
  g_autofree char *in = g_utf8_casefold (text, -1), *what = g_utf8_casefold (word, -1);

  return strstr (in, what) != NULL;
}

char *
bt_words_spending_proof (gpointer record)
{
  BtSpending *spending = BT_IS_SPENDING (record) ? BT_SPENDING (record) : NULL;
  g_autofree char *kind = NULL, *ref = NULL;

  if (spending == NULL || spending->proof == BT_PROOF_UNKNOWN || spending->proof == BT_PROOF_NONE)
    return NULL;
  ref = dup_text (spending->proof_ref);
  kind = bt_words_choice (BT_TYPE_PROOF, (int) spending->proof);
  if (ref == NULL)
    return g_steal_pointer (&kind);
  if (says (ref, kind))
    return g_steal_pointer (&ref);
  /* Translators: a kind of proof and its number: "Payslip 8" */
  return g_strdup_printf (_("%1$s %2$s"), kind, ref);
}

static BtTally
sum_parts (BtSpending *spending)
{
  BtTally tally = { 0 };

  for (guint i = 0; i < bt_list_get_length (spending->parts); i++)
    bt_tally_add (&tally, ((BtPart *) bt_list_get (spending->parts, i))->amount);
  return tally;
}

BtPence
bt_words_spending_amount (gpointer record)
{
  BtTally tally = { 0 };

  if (BT_IS_RECEIPT (record))
    return BT_RECEIPT (record)->amount;
  g_return_val_if_fail (BT_IS_SPENDING (record), BT_PENCE_UNKNOWN);

  tally = sum_parts (BT_SPENDING (record));
  if (bt_list_get_length (BT_SPENDING (record)->parts) == 0
      || (tally.incomplete && tally.sum == 0))
    return BT_PENCE_UNKNOWN;
  return tally.sum;
}

char *
bt_words_spending_sum (BtSpending *spending,
                       gboolean    money)
{
  BtTally tally = sum_parts (spending);
  guint n = bt_list_get_length (spending->parts);
  g_autofree char *amount = bt_pence_format_moved (tally.sum), *number = bt_number_format (n);

  if (n == 0)
    return g_strdup (_("How much it was is not known yet."));
  if (!money)
    return bt_number_count (ngettext ("It has %s part.", "It has %s parts.", n), n);
  if (tally.incomplete && tally.sum == 0)
    return bt_number_count (ngettext ("It has %s part. How much it was is not known yet.",
                                      "It has %s parts. How much they were is not known yet.", n),
                            n);
  if (tally.incomplete)
    return g_strdup_printf (ngettext ("%2$s in all, in %1$s part. Not all of it is known yet.",
                                      "%2$s in all, in %1$s parts. Not all of it is known yet.", n),
                            number, amount);
  return g_strdup_printf (ngettext ("%2$s in all, in %1$s part.", "%2$s in all, in %1$s parts.", n),
                          number, amount);
}
