/* money.c: whole pence, and what is done with them.  No floating point; unknown is not 0. */
#include "config.h"

#include "base/money.h"

#include "base/number.h"
#include "base/text.h"

#include <glib/gi18n.h>
#include <string.h>

#define PENCE_IN_POUND 100
#define PENCE_PLACES   2

__extension__ typedef __int128 Wide; /* quantity × times × price does not fit in 64 bits */

static gboolean
either_unknown (BtPence a,
                BtPence b)
{
  return a == BT_PENCE_UNKNOWN || b == BT_PENCE_UNKNOWN;
}

/* A figure too large to be money is one we do not know, rather than a wrong one. */
static BtPence
narrow (Wide wide)
{
  return wide > -G_MAXINT64 && wide < G_MAXINT64 ? (BtPence) wide : BT_PENCE_UNKNOWN;
}

BtPence
bt_pence_add (BtPence a,
              BtPence b)
{
  return either_unknown (a, b) ? BT_PENCE_UNKNOWN : narrow ((Wide) a + b);
}

BtPence
bt_pence_subtract (BtPence a,
                   BtPence b)
{
  return either_unknown (a, b) ? BT_PENCE_UNKNOWN : narrow ((Wide) a - b);
}

BtPence
bt_pence_max (BtPence a,
              BtPence b)
{
  return either_unknown (a, b) ? BT_PENCE_UNKNOWN : MAX (a, b);
}

BtPence
bt_pence_min (BtPence a,
              BtPence b)
{
  return either_unknown (a, b) ? BT_PENCE_UNKNOWN : MIN (a, b);
}

/* @product / @divisor to the nearest whole number, halves away from zero; @divisor is above 0. */
static Wide
divide_rounded (Wide product,
                Wide divisor)
{
  Wide whole = product / divisor; /* C cuts towards zero */
  Wide rest = product % divisor;

  if (2 * (rest < 0 ? -rest : rest) >= divisor)
    whole += product < 0 ? -1 : 1;
  return whole;
}

BtPence
bt_pence_scale (BtPence amount,
                gint64  numerator,
                gint64  denominator)
{
  Wide product, divisor;

  g_return_val_if_fail (denominator != 0, BT_PENCE_UNKNOWN);

  if (amount == BT_PENCE_UNKNOWN)
    return BT_PENCE_UNKNOWN;

  product = (Wide) amount * numerator;
  divisor = denominator;
  if (divisor < 0)
    return narrow (divide_rounded (-product, -divisor));

  return narrow (divide_rounded (product, divisor));
}

BtPence
bt_pence_cost (BtQuantity quantity,
               BtQuantity times,
               BtPence    unit_price)
{
  Wide millionths;

  if (quantity == BT_QUANTITY_UNKNOWN || times == BT_QUANTITY_UNKNOWN ||
      unit_price == BT_PENCE_UNKNOWN)
    return BT_PENCE_UNKNOWN;

  /* at most 10^15 within a plan's limits, so that times the price it stays far inside 128 bits */
  millionths = (Wide) quantity * times;
  if (millionths > G_MAXINT64 || millionths < -G_MAXINT64)
    return BT_PENCE_UNKNOWN;

  return bt_pence_scale (unit_price, (gint64) millionths, BT_QUANTITY_ONE * BT_QUANTITY_ONE);
}

/* How far @amount is from 0.  @sign stands before the figure: "£" or nothing; @with_pennies:
 * "1,234.50", else @amount is in pounds. */
static char *
format_size (BtPence     amount,
             const char *sign,
             gboolean    with_pennies)
{
  guint64 size = amount < 0 ? -(guint64) amount : (guint64) amount;
  guint64 in_pound = with_pennies ? PENCE_IN_POUND : 1;
  g_autofree char *pounds = bt_number_format (size / in_pound);

  if (!with_pennies)
    return g_strconcat (sign, pounds, NULL);
  return g_strdup_printf ("%s%s.%02d", sign, pounds, (int) (size % in_pound));
}

/* @below: what is said of an amount below 0, with one %s. */
static char *
format (BtPence     amount,
        const char *sign,
        gboolean    with_pennies,
        const char *below)
{
  g_autofree char *size = NULL;

  if (amount == BT_PENCE_UNKNOWN)
    return g_strdup (_("not known yet"));

  size = format_size (amount, sign, with_pennies);
  return amount < 0 ? g_strdup_printf (below, size) : g_steal_pointer (&size);
}

/* Translators: so much more than there is: "£60.00 over". */
#define OVER C_("money below zero", "%s over")
/* Translators: so much less than nothing is in an account, or will be: "£60.00 short". */
#define SHORT C_("money below zero", "%s short")
/* Translators: money that was paid and came back, or came in and went back: "£60.00 back". */
#define BACK C_("money below zero", "%s back")

char *
bt_pence_format (BtPence amount)
{
  return format (amount, "£", TRUE, OVER);
}

char *
bt_pence_format_bare (BtPence amount)
{
  return format (amount, "", TRUE, OVER);
}

char *
bt_pence_format_held (BtPence amount)
{
  return format (amount, "£", TRUE, SHORT);
}

char *
bt_pence_format_held_bare (BtPence amount)
{
  return format (amount, "", TRUE, SHORT);
}

char *
bt_pence_format_about (BtPence amount)
{
  return format (bt_pence_scale (amount, 1, PENCE_IN_POUND), "£", FALSE, SHORT);
}

char *
bt_pence_format_moved (BtPence amount)
{
  return format (amount, "£", TRUE, BACK);
}

char *
bt_pence_format_moved_bare (BtPence amount)
{
  return format (amount, "", TRUE, BACK);
}

char *
bt_pence_format_typed (BtPence amount)
{
  return amount == BT_PENCE_UNKNOWN ? g_strdup ("") : format (amount, "", TRUE, "-%s");
}

/* Where @text begins with @word, answers what follows it and white space; else NULL. */
static const char *
skip_word (const char *text,
           const char *word)
{
  return g_str_has_prefix (text, word) ? bt_number_skip_space (text + strlen (word)) : NULL;
}

/* Reads the minus and the pound sign, in either order: "-£3", "£-3", "−3". */
static const char *
read_signs (const char *text,
            gboolean   *negative)
{
  static const struct { const char *sign; gboolean is_minus; } signs[] = {
    { "£", FALSE }, { "-", TRUE }, { "−", TRUE },
  };
  gboolean seen[2] = { FALSE, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (signs);)
    {
      const char *next = skip_word (text, signs[i].sign);

      if (next == NULL || seen[signs[i].is_minus])
        {
          i++;
          continue;
        }
      seen[signs[i].is_minus] = TRUE;
      text = next;
      i = 0;
    }

  *negative = seen[TRUE];
  return text;
}

static gboolean
is_end (const char *text)
{
  const char *words[] = { "pounds", "pound", _("pounds") };

  text = bt_number_skip_space (text);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *lower = g_utf8_strdown (text, -1);
      const char *rest = skip_word (lower, words[i]);

      if (rest != NULL && *rest == '\0')
        return TRUE;
    }

  return *text == '\0';
}

gboolean
bt_pence_parse (const char *text,
                BtPence    *amount)
{
  gboolean negative;
  BtPence read;
  const char *end;

  g_return_val_if_fail (amount != NULL, FALSE);

  if (bt_text_is_blank (text))
    {
      *amount = BT_PENCE_UNKNOWN;
      return TRUE;
    }

  text = read_signs (bt_number_skip_space (text), &negative);
  end = bt_number_read (text, PENCE_PLACES, BT_PENCE_MAX, &read);
  if (end == NULL || !is_end (end))
    return FALSE;

  *amount = negative ? -read : read;
  return TRUE;
}
