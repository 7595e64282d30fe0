/* text.c: small things about text that more than one room needs. */
#include "config.h"

#include "base/text.h"

#include <glib/gi18n.h>

#define ID_LENGTH 13

char *
bt_text_new_id (void)
{
  /* no 0 and no 1, which look like letters */
  static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
  char *id = g_new (char, ID_LENGTH + 1);

  for (int i = 0; i < ID_LENGTH; i++)
    id[i] = alphabet[g_random_int () >> 27]; /* the upper five bits: 0 to 31 */

  id[ID_LENGTH] = '\0';
  return id;
}

gboolean
bt_text_is_blank (const char *text)
{
  if (text == NULL)
    return TRUE;

  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

char *
bt_text_cut (const char *text,
             guint       most)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= (glong) most)
    return g_strdup (text);
  start = g_utf8_substring (text, 0, (glong) most);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

char *
bt_text_join (const char * const *words)
{
  g_autoptr (GString) list = g_string_new (NULL);

  g_return_val_if_fail (words != NULL, NULL);

  for (int i = 0; words[i] != NULL; i++)
    {
      if (words[i + 1] == NULL && i > 0)
        {
          /* Translators: the last two of a list of names: "Ivy, Gran Bea" and "Mum". */
          return g_strdup_printf (_("%s and %s"), list->str, words[i]);
        }

      if (i > 0)
        {
          /* Translators: what stands between names in a list, before the last two. */
          g_string_append (list, C_("between names", ", "));
        }
      g_string_append (list, words[i]);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}
