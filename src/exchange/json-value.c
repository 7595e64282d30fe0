/* json-value.c: one property of a JSON object, checked as its field says. */
#include "config.h"

#include "exchange/json-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "base/text.h"

#define PICTURE_MAX (10 * 1024 * 1024) /* bytes, once out of base64 */

gboolean
bt_json_is_absent (const json_t *json)
{
  switch (json == NULL ? JSON_NULL : json_typeof (json))
    {
    case JSON_NULL:
      return TRUE;
    case JSON_STRING:
      return json_string_length (json) == 0;
    case JSON_ARRAY:
      return json_array_size (json) == 0;
    case JSON_OBJECT:
      return json_object_size (json) == 0;
    case JSON_INTEGER:
    case JSON_REAL:
    case JSON_TRUE:
    case JSON_FALSE:
    default:
      return FALSE;
    }
}

gboolean
bt_json_check_array (json_t         *json,
                     const BtPlace  *place,
                     GError        **error)
{
  return json_is_array (json)
         || bt_place_refuse (place, error, _("this must be a list, in [ ]"));
}

const char *
bt_json_get_text (json_t         *json,
                  const BtPlace  *place,
                  GError        **error)
{
  const char *text = json_string_value (json);

  if (text == NULL)
    {
      bt_place_refuse (place, error, _("this must be text, in quotes"));
      return NULL;
    }
  /* never fewer bytes than characters, so that most text is not counted */
  if (json_string_length (json) > BT_TEXT_MAX && g_utf8_strlen (text, -1) > BT_TEXT_MAX)
    {
      bt_place_refuse (place, error, _("this text is longer than 100,000 characters"));
      return NULL;
    }
  return text;
}

static gboolean
check_range (const BtField  *field,
             gint64          number,
             gint64          one,
             const BtPlace  *place,
             GError        **error)
{
  g_autofree char *least = g_strdup_printf ("%" G_GINT64_FORMAT, field->minimum / one);
  g_autofree char *most = g_strdup_printf ("%" G_GINT64_FORMAT, field->maximum / one);

  if (number >= field->minimum && number <= field->maximum)
    return TRUE;

  return bt_place_refuse (place, error, _("this must be from %s to %s"), least, most);
}

static gboolean
refuse_code (const BtField  *field,
             const char     *code,
             const BtPlace  *place,
             GError        **error)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (field->type ());
  g_autoptr (GString) known = g_string_new (NULL);
  g_autofree char *quoted = bt_place_quote (code);

  for (guint i = 0; i < codes->n_values; i++)
    if (codes->values[i].value != 0)
      {
        g_string_append (known, known->len > 0 ? ", " : "");
        g_string_append (known, codes->values[i].value_nick);
      }
  /* Translators: what someone wrote, and the words that the format has instead. */
  return bt_place_refuse (place, error, _("\"%s\" is none of %s"), quoted, known->str);
}

static gboolean
read_code (const BtField  *field,
           json_t         *json,
           const BtPlace  *place,
           gint64         *number,
           GError        **error)
{
  const char *code = bt_json_get_text (json, place, error);

  if (code == NULL)
    return FALSE;
  *number = bt_code_from_nick (field->type (), code);
  return *number > 0 || refuse_code (field, code, place, error);
}

static gboolean
read_day (const BtField  *field,
          json_t         *json,
          const BtPlace  *place,
          gint64         *number,
          GError        **error)
{
  const char *text = json_string_value (json);
  g_autofree char *quoted = NULL;
  BtDay day;

  if (text == NULL)
    return bt_place_refuse (place, error, _("this must be a day, such as \"2026-08-06\""));
  if (bt_day_parse_iso (text, &day))
    {
      *number = day;
      return TRUE;
    }
  quoted = bt_place_quote (text);
  return bt_place_refuse (place, error, _("\"%s\" is no day, such as \"2026-08-06\""), quoted);
}

static gboolean
read_pence (const BtField  *field,
            json_t         *json,
            const BtPlace  *place,
            gint64         *number,
            GError        **error)
{
  if (!json_is_integer (json))
    return bt_place_refuse (place, error, _("this must be a whole number of pence"));

  *number = json_integer_value (json);
  return check_range (field, *number, 1, place, error);
}

static gboolean
read_count (const BtField  *field,
            json_t         *json,
            const BtPlace  *place,
            gint64         *number,
            GError        **error)
{
  if (!json_is_integer (json))
    return bt_place_refuse (place, error, _("this must be a whole number"));

  *number = json_integer_value (json);
  return check_range (field, *number, 1, place, error);
}

/* Outside every range, yet fit for 64 bits when times 1,000. */
#define FAR_OUT 1e12

static gboolean
read_quantity (const BtField  *field,
               json_t         *json,
               const BtPlace  *place,
               gint64         *number,
               GError        **error)
{
  double value = json_number_value (json);

  if (!json_is_number (json))
    return bt_place_refuse (place, error, _("this must be a number"));
  *number = llround (CLAMP (value, -FAR_OUT, FAR_OUT) * BT_QUANTITY_ONE);
  if (!check_range (field, *number, BT_QUANTITY_ONE, place, error))
    return FALSE;
  /* both sides are the double that lies nearest to the same decimal, or there are more places */
  if ((double) *number / BT_QUANTITY_ONE != value)
    return bt_place_refuse (place, error, _("this may have at most three places after the point"));
  return TRUE;
}

static gboolean
read_flag (const BtField  *field,
           json_t         *json,
           const BtPlace  *place,
           gint64         *number,
           GError        **error)
{
  if (!json_is_boolean (json))
    return bt_place_refuse (place, error, _("this must be true or false"));

  *number = json_is_true (json);
  return TRUE;
}

typedef gboolean (*NumberReader) (const BtField  *field,
                                  json_t         *json,
                                  const BtPlace  *place,
                                  gint64         *number,
                                  GError        **error);

static const NumberReader number_readers[] = {
  [BT_KIND_CODE] = read_code,
  [BT_KIND_DAY] = read_day,
  [BT_KIND_PENCE] = read_pence,
  [BT_KIND_QUANTITY] = read_quantity,
  [BT_KIND_COUNT] = read_count,
  [BT_KIND_FLAG] = read_flag,
};

/* g_base64_decode() skips over what does not belong there. */
static gboolean
is_base64 (const char *text)
{
  gsize letters = 0;
  gsize padding = 0;

  for (; *text != '\0'; text++)
    {
      if (g_ascii_isspace (*text)) /* some programs break the lines */
        continue;
      if (*text == '=')
        padding++;
      else if (padding == 0 && (g_ascii_isalnum (*text) || *text == '+' || *text == '/'))
        letters++;
      else
        return FALSE;
    }
  return letters > 0 && padding <= 2 && (letters + padding) % 4 == 0;
}

static gboolean
is_picture (const guchar *data,
            gsize         length)
{
  static const guchar png[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
  static const guchar jpeg[] = { 0xff, 0xd8, 0xff };

  return (length >= sizeof png && memcmp (data, png, sizeof png) == 0)
         || (length >= sizeof jpeg && memcmp (data, jpeg, sizeof jpeg) == 0);
}

static GBytes *
read_picture (json_t         *json,
              const BtPlace  *place,
              GError        **error)
{
  const char *text = json_string_value (json);
  g_autofree guchar *data = NULL;
  gsize length = 0;

  if (text == NULL || !is_base64 (text))
    {
      bt_place_refuse (place, error, _("this must be a picture, as text in base64"));
      return NULL;
    }
  data = g_base64_decode (text, &length);
  if (!is_picture (data, length))
    {
      bt_place_refuse (place, error, _("this picture is neither PNG nor JPEG"));
      return NULL;
    }
  if (length > PICTURE_MAX)
    {
      bt_place_refuse (place, error, _("this picture is larger than 10 MB"));
      return NULL;
    }
  return g_bytes_new_take (g_steal_pointer (&data), length);
}

gboolean
bt_json_load_value (gpointer        record,
                    const BtField  *field,
                    json_t         *json,
                    const BtPlace  *place,
                    GError        **error)
{
  BtValue value = { .kind = field->kind };

  if (field->kind == BT_KIND_TEXT)
    {
      value.text = bt_json_get_text (json, place, error);
      if (value.text == NULL)
        return FALSE;
      bt_record_load_value (record, field, &value);
      return TRUE;
    }
  if (field->kind == BT_KIND_BYTES)
    {
      g_autoptr (GBytes) picture = read_picture (json, place, error);

      if (picture == NULL)
        return FALSE;
      value.bytes = picture;
      bt_record_load_value (record, field, &value);
      return TRUE;
    }

  g_return_val_if_fail (field->kind < G_N_ELEMENTS (number_readers), FALSE);
  if (!number_readers[field->kind](field, json, place, &value.number, error))
    return FALSE;
  bt_record_load_value (record, field, &value);
  return TRUE;
}
