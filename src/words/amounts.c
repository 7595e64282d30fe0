/* amounts.c: sentences about how much: of units, of money and where it comes from. */
#include "config.h"

#include "words/amounts.h"

#include "base/number.h"
#include "base/text.h"
#include "words/codes.h"

#include <glib/gi18n.h>

/* Fractions take the plural that 2 has. */
static const char *
get_unit_format (BtUnit unit,
                 gulong n)
{
  switch (unit)
    {
    case BT_UNIT_HOUR:
      return ngettext ("%s hour", "%s hours", n);
    case BT_UNIT_NIGHT:
      return ngettext ("%s night", "%s nights", n);
    case BT_UNIT_DAY:
      return ngettext ("%s day", "%s days", n);
    case BT_UNIT_SESSION:
      return ngettext ("%s session", "%s sessions", n);
    case BT_UNIT_MILE:
      return ngettext ("%s mile", "%s miles", n);
    case BT_UNIT_WEEK:
      return ngettext ("%s week", "%s weeks", n);
    case BT_UNIT_MONTH:
      return ngettext ("%s month", "%s months", n);
    case BT_UNIT_YEAR:
      return ngettext ("%s year", "%s years", n);
    case BT_UNIT_ITEM:
    case BT_UNIT_UNKNOWN:
    default:
      return "%s";
    }
}

char *
bt_words_number (BtUnits units)
{
  g_autofree char *plain = bt_units_format (units);

  return bt_number_group (plain);
}

char *
bt_words_units (BtUnit  unit,
                BtUnits units)
{
  g_autofree char *number = bt_words_number (units);
  gulong n = units % BT_UNITS_ONE == 0 && units >= 0 ? (gulong) (units / BT_UNITS_ONE) : 2;

  return number != NULL ? g_strdup_printf (get_unit_format (unit, n), number)
                        : g_strdup (_("not known yet"));
}

char *
bt_words_quantity (BtUnit     unit,
                   BtQuantity quantity)
{
  return bt_words_units (unit, quantity != BT_QUANTITY_UNKNOWN ? quantity * BT_QUANTITY_ONE
                                                               : BT_UNITS_UNKNOWN);
}

/* "£390.13 pension", where there is some. */
static void
add_extra (GString    *words,
           const char *format,
           BtPence     amount)
{
  g_autofree char *money = NULL;

  if (amount == BT_PENCE_UNKNOWN || amount == 0)
    return;
  money = bt_pence_format (amount);
  g_string_append (words, "; ");
  g_string_append_printf (words, format, money);
}

/* "16 hours, 52 times, at £14.20" */
static void
add_price (GString          *words,
           const BtLineSums *line,
           gboolean          money)
{
  const BtBasisLine *basis = &line->basis;
  gboolean once = basis->times == BT_QUANTITY_ONE;
  g_autofree char *units = bt_words_quantity (line->line->unit, basis->quantity);
  g_autofree char *price = bt_pence_format (basis->unit_price),
                  *times = bt_quantity_format (basis->times);

  g_string_append (words, units);
  if (!once)
    {
      g_string_append (words, ", ");
      g_string_append_printf (words, _("%s times"), times);
    }
  if (!money || basis->unit_price == BT_PENCE_UNKNOWN)
    return;
  g_string_append (words, once ? " " : ", ");
  g_string_append_printf (words, _("at %s"), price);
}

char *
bt_words_line_cost (const BtLineSums *line,
                    gboolean          money)
{
  const BtBasisLine *basis = &line->basis;
  const BtLineCost *cost = &line->cost;
  GString *words = g_string_new (NULL);
  gboolean one = basis->times == BT_QUANTITY_ONE && basis->quantity == BT_QUANTITY_ONE;

  /* one thing at its price needs no sum */
  if (basis->quantity != BT_QUANTITY_UNKNOWN && !(one && cost->planned == cost->basic))
    {
      add_price (words, line, money);
      if (money)
        {
          add_extra (words, _("%s holiday pay"), cost->holiday);
          add_extra (words, _("%s pension"), cost->pension);
          add_extra (words, _("%s National Insurance"),
                     bt_pence_subtract (cost->insurance_ni, cost->allowance));
        }
    }
  return g_string_free (words, words->len == 0);
}

const char *
bt_words_vat (BtVat vat)
{
  static const char *const sentences[] = {
    [BT_VAT_UNKNOWN] = NULL,
    [BT_VAT_NOT_ASKED] = N_("We have not asked about VAT yet."),
    [BT_VAT_CLAIMED] = N_("Bought without VAT."),
    [BT_VAT_NOT_ELIGIBLE] = N_("VAT is part of the price."),
    [BT_VAT_ASK_SUPPLIER] = N_("We will ask who sells it about VAT."),
  };

  g_return_val_if_fail ((guint) vat < G_N_ELEMENTS (sentences), NULL);
  return sentences[vat] != NULL ? _(sentences[vat]) : NULL;
}

char *
bt_words_line_days (BtPlan       *plan,
                    BtBudgetLine *line)
{
  BtDay from = line->from != plan->year_from ? line->from : BT_DAY_UNKNOWN;
  BtDay to = line->to != plan->year_to ? line->to : BT_DAY_UNKNOWN;
  g_autofree char *first = bt_day_format (from), *last = bt_day_format (to);

  if (from != BT_DAY_UNKNOWN && to != BT_DAY_UNKNOWN)
    return g_strdup_printf (_("From %1$s to %2$s."), first, last);
  if (from != BT_DAY_UNKNOWN)
    return g_strdup_printf (_("From %s."), first);
  return to != BT_DAY_UNKNOWN ? g_strdup_printf (_("Until %s."), last) : NULL;
}

/* Adds @part after a comma. */
static void
add_part (GString    *words,
          const char *part)
{
  if (!bt_text_is_blank (part))
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", part);
}

/* Adds "@format day" after a comma. */
static void
add_day (GString    *words,
         const char *format,
         BtDay       day)
{
  g_autofree char *text = NULL, *part = NULL;

  if (day == BT_DAY_UNKNOWN)
    return;
  text = bt_day_format (day);
  part = g_strdup_printf (format, text);
  add_part (words, part);
}

/* What @words came to, to begin a sentence with; NULL for nothing. */
static char *
finish (GString *words)
{
  char *sentence = words->len > 0 ? bt_words_capital (words->str) : NULL;

  g_string_free (words, TRUE);
  return sentence;
}

/* Who pays, how it is held, how often it comes: "From the NHS, paid to us, every month".  What is
 * arranged stands under a heading that says so; it is said here only where nothing else is. */
static char *
say_payer (BtFund *fund)
{
  GString *words = g_string_new (NULL);
  gboolean own = fund->payer == BT_PAYER_FAMILY && fund->held == BT_HELD_FAMILY_MONEY;

  if (fund->payer != BT_PAYER_UNKNOWN && !own)
    g_string_append_printf (words, _("from %s"), bt_words_for_code (BT_TYPE_PAYER, fund->payer));
  if (fund->held != BT_HELD_ARRANGEMENT || words->len == 0)
    add_part (words, bt_words_for_code (BT_TYPE_HELD, fund->held));
  if (fund->held != BT_HELD_ARRANGEMENT)
    add_part (words, bt_words_for_code (BT_TYPE_EVERY, fund->schedule_every));
  return finish (words);
}

/* How far it is agreed, when, where that stands, and by whom. */
static char *
say_fund_state (BtFund *fund)
{
  GString *words = g_string_new (NULL);
  gboolean told = fund->agreed_on != BT_DAY_UNKNOWN
                  && (fund->state == BT_FUND_STATE_STARTED || fund->state == BT_FUND_STATE_AGREED);

  if (!told)
    add_part (words, bt_words_for_code (BT_TYPE_FUND_STATE, fund->state));
  add_day (words, _("agreed %s"), fund->agreed_on);
  add_part (words, fund->agreed_ref);
  add_part (words, fund->agreed_by);
  return finish (words);
}

char *
bt_words_fund_source (BtFund *fund)
{
  g_autofree char *payer = say_payer (fund), *state = say_fund_state (fund);

  if (payer != NULL && state != NULL)
    return g_strdup_printf ("%s. %s.", payer, state);
  return payer != NULL || state != NULL ? g_strdup_printf ("%s.", payer != NULL ? payer : state)
                                        : NULL;
}

static void
add_sentence (GString    *words,
              const char *sentence)
{
  if (!bt_text_is_blank (sentence))
    g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", sentence);
}

char *
bt_words_fund_rules (BtFund  *fund,
                     gboolean money)
{
  GString *words = g_string_new (NULL);
  g_autofree char *weeks = NULL, *days = NULL, *rate = NULL, *nominee = NULL;

  if (fund->move != BT_MOVE_UNKNOWN)
    add_sentence (words, bt_words_for_code (BT_TYPE_MOVE, fund->move));
  if (fund->keep_weeks >= 0)
    weeks = bt_number_count (ngettext ("%s week’s money may stay in the account.",
                                       "%s weeks’ money may stay in the account.",
                                       (gulong) fund->keep_weeks),
                             (guint64) fund->keep_weeks);
  if (fund->hospital_days >= 0)
    days = bt_number_count (ngettext ("It stops after %s day in hospital.",
                                      "It stops after %s days in hospital.",
                                      (gulong) fund->hospital_days),
                            (guint64) fund->hospital_days);
  if (money && fund->rate_per_hour != BT_PENCE_UNKNOWN)
    {
      g_autofree char *amount = bt_pence_format (fund->rate_per_hour);

      rate = g_strdup_printf (_("They allow %s for an hour."), amount);
    }
  if (!bt_text_is_blank (fund->nominee))
    nominee = g_strdup_printf (_("%s was named in writing to get the money."), fund->nominee);
  add_sentence (words, weeks);
  add_sentence (words, days);
  add_sentence (words, rate);
  add_sentence (words, nominee);
  return g_string_free (words, words->len == 0);
}

char *
bt_words_agreed_when (BtAgreement *agreement)
{
  GString *words = g_string_new (NULL);

  add_day (words, _("asked %s"), agreement->asked_on);
  add_day (words, _("offered %s"), agreement->offered_on);
  add_day (words, _("agreed in writing %s"), agreement->agreed_on);
  add_day (words, _("not agreed %s"), agreement->declined_on);
  add_part (words, agreement->ref);
  return finish (words);
}

char *
bt_words_instalment (BtInstalment *instalment,
                     gboolean      money)
{
  GString *words = g_string_new (NULL);
  g_autofree char *amount = bt_pence_format (instalment->amount);

  if (money)
    add_part (words, amount);
  add_day (words, _("due %s"), instalment->due);
  add_day (words, _("paid %s"), instalment->paid_on);
  return finish (words);
}
