/* spending-match.c: whether a payment, or money that came in, is what somebody looks for. */
#include "config.h"

#include "ui/spending-match.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/text.h"
#include "sums/proof.h"

/* Without capitals, accents and vowel signs. */
static void
add_folded (GString    *to,
            const char *text)
{
  g_autofree char *apart = NULL, *folded = NULL;

  if (text == NULL)
    return;
  g_string_append_c (to, '\n'); /* so that nothing is found across two texts */
  if (g_str_is_ascii (text)) /* most are, and that is ten times as fast */
    {
      gsize begin = to->len;

      g_string_append (to, text);
      for (gsize i = begin; i < to->len; i++)
        to->str[i] = g_ascii_tolower (to->str[i]);
      return;
    }
  apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  folded = g_utf8_casefold (apart != NULL ? apart : "", -1);
  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)))
      g_string_append_len (to, at, g_utf8_next_char (at) - at);
}

static void
add_payment (GString    *to,
             BtSpending *spending)
{
  add_folded (to, spending->payee);
  add_folded (to, spending->purpose);
  add_folded (to, spending->proof_ref);
  for (guint i = 0; i < bt_list_get_length (spending->parts); i++)
    {
      BtPart *part = bt_list_get (spending->parts, i);

      if (part->line != NULL)
        add_folded (to, part->line->name);
    }
}

static void
add_receipt (GString   *to,
             BtReceipt *receipt)
{
  BtRecord *fund = bt_record_get_owner (receipt);

  add_folded (to, _("Money in"));
  add_folded (to, receipt->ref);
  if (BT_IS_FUND (fund))
    add_folded (to, BT_FUND (fund)->name);
}

char *
bt_spending_fold (gpointer record)
{
  GString *folded = g_string_new (NULL);

  if (BT_IS_SPENDING (record))
    add_payment (folded, BT_SPENDING (record));
  else
    add_receipt (folded, BT_RECEIPT (record));
  return g_string_free (folded, FALSE);
}

char **
bt_spending_fold_words (const char *typed)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_auto (GStrv) words = NULL;

  add_folded (folded, typed);
  parts = g_strsplit_set (folded->str, " \t\n", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (builder, parts[i]);
  words = g_strv_builder_end (builder);
  return words[0] != NULL ? g_steal_pointer (&words) : NULL;
}

static gboolean
is_from (gpointer  record,
         BtFund   *fund)
{
  BtList *parts = NULL;

  if (BT_IS_RECEIPT (record))
    return bt_record_get_owner (record) == (BtRecord *) fund;
  parts = BT_SPENDING (record)->parts;
  for (guint i = 0; i < bt_list_get_length (parts); i++)
    if (((BtPart *) bt_list_get (parts, i))->fund == fund)
      return TRUE;
  return FALSE;
}

gboolean
bt_spending_fits (const BtSpendingAsked *asked,
                  gpointer               record,
                  const char            *folded)
{
  BtDay on = BT_IS_SPENDING (record) ? BT_SPENDING (record)->on : BT_RECEIPT (record)->on;

  if (asked->until != BT_DAY_UNKNOWN && on > asked->until)
    return FALSE;
  if (asked->fund != NULL && !is_from (record, asked->fund))
    return FALSE;
  if (asked->missing_proof
      && (!BT_IS_SPENDING (record) || !bt_spending_lacks_proof (BT_SPENDING (record))))
    return FALSE;
  for (guint i = 0; asked->words != NULL && asked->words[i] != NULL; i++)
    if (strstr (folded, asked->words[i]) == NULL)
      return FALSE;
  return TRUE;
}
