/* ink.c: the ink that pictures in the window are drawn with, as its theme has it. */
#include "ui/kit/ink.h"

#include <string.h>

static gboolean without_patterns;
static gboolean on_cream;

static gboolean
is_dark (GtkWidget *widget)
{
  GdkRGBA ground = { 1, 1, 1, 1 };

  gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "theme_bg_color", &ground);
  return 0.2126 * ground.red + 0.7152 * ground.green + 0.0722 * ground.blue < 0.5;
}

static gboolean
has_more_contrast (GtkWidget *widget)
{
  const char *forced = g_getenv ("GTK_THEME");
  g_autofree char *theme = NULL;

  if (forced != NULL)
    theme = g_strdup (forced);
  else
    g_object_get (gtk_widget_get_settings (widget), "gtk-theme-name", &theme, NULL);
  return theme != NULL && (strstr (theme, "-hc") != NULL || strstr (theme, "HighContrast") != NULL);
}

const BtInk *
bt_screen_ink_get (GtkWidget *widget)
{
  BtInkKind kind;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), bt_ink_get (BT_INK_LIGHT));

  if (has_more_contrast (widget))
    kind = is_dark (widget) ? BT_INK_CONTRAST_DARK : BT_INK_CONTRAST;
  else
    kind = is_dark (widget) ? BT_INK_DARK : on_cream ? BT_INK_CREAM : BT_INK_LIGHT;
  return without_patterns ? bt_ink_get_plain (kind) : bt_ink_get (kind);
}

void
bt_screen_ink_choose (gboolean patterns,
                      gboolean cream)
{
  without_patterns = !patterns;
  on_cream = cream;
}
