/* hands.c: keys go into a window as from a hand, through the display. */
#include "config.h"

#include "hands.h"

#include "ears.h"
#include "window-driver.h"

typedef struct
{
  guint key;
  guint with[2]; /* held meanwhile; 0 for none */
} Stroke;

/* On this keyboard; which is asked in the main thread.  @shifted says whether Shift goes with
 * it. */
static guint
find_keycode (guint     key,
              gboolean *shifted)
{
  g_autofree GdkKeymapKey *keys = NULL;
  int n = 0;

  g_assert_true (gdk_display_map_keyval (gdk_display_get_default (), key, &keys, &n));
  if (shifted != NULL)
    *shifted = keys[0].level == 1;
  return keys[0].keycode;
}

static void
strike (Ears     *ears,
        gpointer  data)
{
  const Stroke *codes = data;

  for (guint i = 0; i < G_N_ELEMENTS (codes->with); i++)
    if (codes->with[i] != 0)
      ears_key (ears, codes->with[i], TRUE);
  ears_key (ears, codes->key, TRUE);
  ears_key (ears, codes->key, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (codes->with); i++)
    if (codes->with[i] != 0)
      ears_key (ears, codes->with[i], FALSE);
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (window);
}

void
hands_press (gpointer window,
             guint    key,
             guint    with,
             guint    also)
{
  Stroke codes = { find_keycode (key, NULL), { 0, 0 } };

  if (with != 0)
    codes.with[0] = find_keycode (with, NULL);
  if (also != 0)
    codes.with[1] = find_keycode (also, NULL);
  gtk_window_present (window);
  g_assert_true (driver_wait_until (is_active, window));
  ears_listen (strike, &codes);
}

void
hands_type (gpointer    window,
            const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      guint key = gdk_unicode_to_keyval (g_utf8_get_char (c));
      gboolean shifted = FALSE;

      find_keycode (key, &shifted);
      hands_press (window, key, shifted ? GDK_KEY_Shift_L : 0, 0);
    }
}
