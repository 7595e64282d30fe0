/* quantity.c: decimals with at most three places, kept as whole thousandths: hours, nights. */
#include "base/quantity.h"

#include "base/number.h"
#include "base/text.h"

#include <string.h>

#define PLACES 3

char *
bt_quantity_format (BtQuantity quantity)
{
  g_autofree char *text = NULL;
  gsize end;

  if (quantity == BT_QUANTITY_UNKNOWN)
    return NULL;

  text = g_strdup_printf ("%s%" G_GINT64_FORMAT ".%03d", quantity < 0 ? "-" : "",
                          ABS (quantity / BT_QUANTITY_ONE), (int) ABS (quantity % BT_QUANTITY_ONE));

  for (end = strlen (text); text[end - 1] == '0'; end--)
    ;
  text[text[end - 1] == '.' ? end - 1 : end] = '\0';
  return bt_number_group (text);
}

gboolean
bt_quantity_parse (const char *text,
                   BtQuantity *quantity)
{
  BtQuantity read;
  const char *end;

  g_return_val_if_fail (quantity != NULL, FALSE);

  if (bt_text_is_blank (text))
    {
      *quantity = BT_QUANTITY_UNKNOWN;
      return TRUE;
    }

  end = bt_number_read (bt_number_skip_space (text), PLACES, BT_QUANTITY_MAX, &read);
  if (end == NULL || !bt_text_is_blank (end))
    return FALSE;

  *quantity = read;
  return TRUE;
}
