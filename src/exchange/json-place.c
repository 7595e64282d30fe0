/* json-place.c: where in a JSON file we are, for the one line that says what is wrong there. */
#include "config.h"

#include "exchange/json-place.h"

#include "base/error.h"

#define QUOTE_MAX 60 /* characters; enough to know it again */

char *
bt_place_quote (const char *text)
{
  GString *line = g_string_new (NULL);
  guint length = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (length++ == QUOTE_MAX)
        {
          g_string_append (line, "…");
          break;
        }
      if (g_unichar_isprint (c))
        g_string_append_unichar (line, c);
      else
        g_string_append_printf (line, "\\u%04x", c);
    }
  return g_string_free (line, FALSE);
}

static void
append_place (const BtPlace *self,
              GString       *text)
{
  if (self == NULL)
    return;

  append_place (self->inside, text);
  if (self->key != NULL)
    {
      g_autofree char *key = bt_place_quote (self->key);

      g_string_append_printf (text, "%s%s", text->len > 0 ? "." : "", key);
    }
  else
    {
      g_string_append_printf (text, "[%" G_GSIZE_FORMAT "]", self->index);
    }
}

char *
bt_place_format (const BtPlace *self)
{
  GString *text = g_string_new (NULL);

  append_place (self, text);
  return g_string_free (text, FALSE);
}

gboolean
bt_place_refuse (const BtPlace  *self,
                 GError        **error,
                 const char     *format,
                 ...)
{
  g_autofree char *place = bt_place_format (self);
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, BT_ERROR, BT_ERROR_INPUT, "%s: %s", place, sentence);
  return FALSE;
}
