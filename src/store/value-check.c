/* value-check.c: whether a value is one that its field may hold. */
#include "config.h"

#include "store/value.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"

gboolean
bt_value_is_text (const char *text,
         gsize       length)
{
  if (text == NULL || !g_utf8_validate_len (text, length, NULL))
    return FALSE;
  return length <= BT_TEXT_MAX || g_utf8_strlen (text, (gssize) length) <= BT_TEXT_MAX;
}

gboolean
bt_value_is_number (const BtField *field,
           gint64         number)
{
  switch (field->kind)
    {
    case BT_KIND_CODE:
      return bt_code_to_nick (field->type (), (int) number) != NULL;
    case BT_KIND_DAY:
      return number >= 1 && number <= bt_day_new (9999, 12, 31);
    case BT_KIND_FLAG:
      return number == 0 || number == 1;
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
      return number >= field->minimum && number <= field->maximum;
    case BT_KIND_TEXT:
    case BT_KIND_BYTES:
    case BT_KIND_REFERENCE:
    case BT_KIND_REFERENCES:
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
is_unknown (const BtValue *value)
{
  switch (value->kind)
    {
    case BT_KIND_TEXT:
      return value->text == NULL || *value->text == '\0';
    case BT_KIND_BYTES:
      return value->bytes == NULL;
    case BT_KIND_REFERENCE:
      return value->record == NULL;
    case BT_KIND_REFERENCES:
      return value->records == NULL || value->records->len == 0;
    case BT_KIND_LIST:
      return TRUE;
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
    default:
      return value->number == BT_NUMBER_UNKNOWN;
    }
}

static gboolean
refers_well (const BtField *field,
             GPtrArray     *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      guint first = i;

      if (!G_TYPE_CHECK_INSTANCE_TYPE (g_ptr_array_index (records, i), field->type ()))
        return FALSE;
      g_ptr_array_find (records, g_ptr_array_index (records, i), &first);
      if (first != i)
        return FALSE; /* each at most once */
    }
  return TRUE;
}

static gboolean
refuse (const BtField  *field,
        const char     *format,
        GError        **error)
{
  g_autofree char *label = g_strdup_printf ("“%s”", _(field->label));

  g_set_error (error, BT_ERROR, BT_ERROR_REFUSED, format, label);
  return FALSE;
}

gboolean
bt_value_check (const BtField  *field,
                const BtValue  *value,
                GError        **error)
{
  if (is_unknown (value))
    {
      if (field->flags & BT_FIELD_REQUIRED)
        return refuse (field, _("%s cannot be left empty here."), error);
      return TRUE;
    }

  switch (field->kind)
    {
    case BT_KIND_TEXT:
      if (!bt_value_is_text (value->text, strlen (value->text)))
        return refuse (field, _("The text in %s is too long, or is not text."), error);
      return TRUE;
    case BT_KIND_BYTES:
      if (g_bytes_get_size (value->bytes) > BT_BYTES_MAX)
        return refuse (field, _("The picture in %s is too big."), error);
      return TRUE;
    case BT_KIND_REFERENCE:
      if (!G_TYPE_CHECK_INSTANCE_TYPE (value->record, field->type ()))
        return refuse (field, _("%s cannot be this."), error);
      return TRUE;
    case BT_KIND_REFERENCES:
      if (!refers_well (field, value->records))
        return refuse (field, _("%s cannot be this, or names one twice."), error);
      return TRUE;
    case BT_KIND_CODE:
    case BT_KIND_DAY:
    case BT_KIND_PENCE:
    case BT_KIND_QUANTITY:
    case BT_KIND_COUNT:
    case BT_KIND_FLAG:
      if (!bt_value_is_number (field, value->number))
        return refuse (field, _("%s is out of bounds."), error);
      return TRUE;
    case BT_KIND_LIST:
    default:
      g_return_val_if_reached (FALSE);
    }
}

