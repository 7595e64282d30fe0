/* initials.c: the one or two letters that stand on a disc for a name. */
#include "draw/initials.h"

/* Appends the letter with the marks that sit on it, as a capital. */
static void
append_letter (GString    *into,
               const char *at)
{
  gunichar letter = g_utf8_get_char (at);
  const char *next = g_utf8_next_char (at);

  g_string_append_unichar (into, g_unichar_toupper (letter));
  while (*next != '\0' && g_unichar_ismark (g_utf8_get_char (next)))
    {
      g_string_append_unichar (into, g_utf8_get_char (next));
      next = g_utf8_next_char (next);
    }
}

static gboolean
has_capitals (gunichar letter)
{
  return g_unichar_toupper (letter) != letter || g_unichar_tolower (letter) != letter;
}

char *
bt_initials (const char *name)
{
  GString *initials = g_string_new (NULL);
  gboolean in_word = FALSE;
  int found = 0;

  for (const char *at = name != NULL ? name : ""; *at != '\0' && found < 2;
       at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isspace (letter) || letter == '-' || letter == '/')
        in_word = FALSE;
      else if (!in_word && g_unichar_isalnum (letter))
        {
          if (found > 0 && !has_capitals (letter))
            break;
          append_letter (initials, at);
          in_word = TRUE;
          found += has_capitals (letter) ? 1 : 2;
        }
    }
  return g_string_free (initials, FALSE);
}
