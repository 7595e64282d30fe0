/* number.c: a number as people type and read it, for money, quantities and counts alike. */
#include "base/number.h"

const char *
bt_number_skip_space (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

/* Takes one digit into @value; FALSE where that would take it above @max. */
static gboolean
take_digit (char    digit,
            gint64  max,
            gint64 *value)
{
  int added = g_ascii_digit_value (digit);

  if (*value > (max - added) / 10)
    return FALSE;

  *value = *value * 10 + added;
  return TRUE;
}

static guint
count_digits (const char *text)
{
  guint count = 0;

  while (g_ascii_isdigit (text[count]))
    count++;

  return count;
}

/* Answers where the next three digits begin when @text stands at a mark between groups, else
 * NULL.  Only whole groups count: "12,50" is somebody's twelve and a half, not one thousand two
 * hundred and fifty. */
static const char *
find_group (const char *text)
{
  gunichar mark = g_utf8_get_char (text);
  const char *next;

  if (mark == 0 || (mark != ',' && g_unichar_type (mark) != G_UNICODE_SPACE_SEPARATOR))
    return NULL;

  next = g_utf8_next_char (text);
  return count_digits (next) == 3 ? next : NULL;
}

/* Reads what stands before the point.  NULL where it is above @max. */
static const char *
read_whole (const char *text,
            gint64      max,
            gint64     *value)
{
  gboolean may_group = count_digits (text) >= 1 && count_digits (text) <= 3;

  while (TRUE)
    {
      const char *group;

      for (; g_ascii_isdigit (*text); text++)
        if (!take_digit (*text, max, value))
          return NULL;

      group = may_group ? find_group (text) : NULL;
      if (group == NULL)
        return text;
      text = group;
    }
}

/* Reads the point at @text and what stands after it, if there is one, and fills up with noughts
 * to @places.  NULL where there are more than that. */
static const char *
read_places (const char *text,
             guint       places,
             gint64      max,
             gint64     *value)
{
  const char *digits = *text == '.' ? text + 1 : text;
  guint given = *text == '.' ? count_digits (digits) : 0;

  if (given > places)
    return NULL;

  for (guint i = 0; i < places; i++)
    if (!take_digit (i < given ? digits[i] : '0', max, value))
      return NULL;

  return digits + given;
}

const char *
bt_number_read (const char *text,
                guint       places,
                gint64      max,
                gint64     *value)
{
  gint64 read = 0;
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (max >= 0, NULL);
  g_return_val_if_fail (value != NULL, NULL);

  if (!g_ascii_isdigit (text[0]) && !(text[0] == '.' && g_ascii_isdigit (text[1])))
    return NULL;

  end = read_whole (text, max, &read);
  if (end != NULL)
    end = read_places (end, places, max, &read);
  if (end != NULL)
    *value = read;
  return end;
}

/* Not %'d, whose mark hangs on a locale that may not be there. */
char *
bt_number_group (const char *plain)
{
  GString *text;
  guint n;

  if (plain == NULL)
    return NULL;

  text = g_string_new (NULL);
  for (; *plain != '\0' && !g_ascii_isdigit (*plain); plain++)
    g_string_append_c (text, *plain);
  for (n = count_digits (plain); n > 0; n--)
    {
      g_string_append_c (text, *plain++);
      if (n > 1 && n % 3 == 1)
        g_string_append_c (text, ',');
    }
  return g_string_free (g_string_append (text, plain), FALSE);
}

char *
bt_number_format (guint64 number)
{
  g_autofree char *plain = g_strdup_printf ("%" G_GUINT64_FORMAT, number);

  return bt_number_group (plain);
}

char *
bt_number_count (const char *format,
                 guint64     n)
{
  g_autofree char *number = bt_number_format (n);

  g_return_val_if_fail (format != NULL, NULL);

  return g_strdup_printf (format, number);
}
