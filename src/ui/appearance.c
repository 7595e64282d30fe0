/* appearance.c: the colours and the size of everything on screen, as the person or their system
 * wants them.
 *
 * GTK 4.8 does not follow the system's wish for dark or for more contrast by itself, so the
 * desktop's settings portal is asked, where there is one.  One stylesheet says everything but
 * the accent, which each scheme gives its own; cream paper is a scheme, too, so that there is one
 * only where everything else is light, and more contrast is never less for it. */
#include "config.h"

#include "ui/appearance.h"

#include "ui/kit/ink.h"
#include "ui/ui.h"

#define SMALLEST_LETTERS 11 /* points */
#define USUAL_DPI        (96 * 1024)
#define PORTAL_NAMES     "org.freedesktop.appearance"

typedef enum
{
  SCHEME_LIGHT,
  SCHEME_CREAM,
  SCHEME_DARK,
  SCHEME_CONTRAST,
  N_SCHEMES
} Scheme;

struct _BtAppearance
{
  GObject         parent_instance;
  BtSettings     *settings;
  GtkSettings    *gtk; /* the display's, not ours */
  GtkCssProvider *style;
  GtkCssProvider *accent;
  Scheme          scheme;
  GtkWidget      *probe; /* stands nowhere; the theme's colours are read from it */
  GDBusProxy     *portal;
  GCancellable   *cancellable;
  guint           system_colours;  /* 0 no wish, 1 dark, 2 light */
  guint           system_contrast; /* 1 more */
  gboolean        patterns;        /* as the ink was last told */
  gboolean        cream;
  gboolean        theme_is_ours;   /* the theme was changed here, and is to be given back */
  gboolean        dark_is_ours;    /* likewise whether dark is preferred */
  gboolean        dpi_is_ours;     /* likewise the size of letters */
};

G_DEFINE_FINAL_TYPE (BtAppearance, bt_appearance, G_TYPE_OBJECT)

static const char * const accents[N_SCHEMES] = {
  [SCHEME_LIGHT] = "accent-light.css",
  [SCHEME_CREAM] = "accent-cream.css",
  [SCHEME_DARK] = "accent-dark.css",
  [SCHEME_CONTRAST] = "accent-contrast.css",
};

static void
load_style (GtkCssProvider *provider,
            const char     *name)
{
  g_autofree char *path = g_strconcat (BT_RESOURCE_PATH "/style/", name, NULL);

  gtk_css_provider_load_from_resource (provider, path);
}

/* What the theme shows now, whoever chose it. */
static Scheme
find_scheme (BtAppearance *self)
{
  g_autofree char *theme = NULL;
  const char *forced = g_getenv ("GTK_THEME");
  GdkRGBA ground = { 1, 1, 1, 1 };
  double light;

  g_object_get (self->gtk, "gtk-theme-name", &theme, NULL);
  if (forced != NULL)
    {
      g_free (theme);
      theme = g_strdup (forced);
    }
  if (theme != NULL && (strstr (theme, "-hc") != NULL || strstr (theme, "HighContrast") != NULL))
    return SCHEME_CONTRAST;

  gtk_style_context_lookup_color (gtk_widget_get_style_context (self->probe), "theme_bg_color",
                                  &ground);
  light = 0.2126 * ground.red + 0.7152 * ground.green + 0.0722 * ground.blue;
  if (light < 0.5)
    return SCHEME_DARK;
  return bt_settings_get_cream (self->settings) ? SCHEME_CREAM : SCHEME_LIGHT;
}

static void
follow_theme (BtAppearance *self)
{
  Scheme scheme = find_scheme (self);

  if (scheme == self->scheme)
    return;
  self->scheme = scheme;
  load_style (self->accent, accents[scheme]);
}

/* Whether dark is preferred; the system's own wish is given back only where it was changed, for GTK
 * reads the whole theme anew each time. */
static void
prefer_dark (BtAppearance *self,
             gboolean      dark)
{
  gboolean preferred = FALSE;

  g_object_get (self->gtk, "gtk-application-prefer-dark-theme", &preferred, NULL);
  if (preferred != dark)
    g_object_set (self->gtk, "gtk-application-prefer-dark-theme", dark, NULL);
  self->dark_is_ours = TRUE;
}

static void
leave_dark (BtAppearance *self)
{
  if (self->dark_is_ours)
    gtk_settings_reset_property (self->gtk, "gtk-application-prefer-dark-theme");
  self->dark_is_ours = FALSE;
}

static void
apply_colours (BtAppearance *self)
{
  BtColours colours = bt_settings_get_colours (self->settings);
  gboolean dark = colours == BT_COLOURS_DARK;
  g_autofree char *theme = NULL;

  if (colours == BT_COLOURS_SYSTEM)
    dark = self->system_colours == 1;
  if (colours == BT_COLOURS_SYSTEM && self->system_colours == 0)
    leave_dark (self);
  else
    prefer_dark (self, dark);

  if (self->theme_is_ours)
    gtk_settings_reset_property (self->gtk, "gtk-theme-name");
  self->theme_is_ours = FALSE;
  g_object_get (self->gtk, "gtk-theme-name", &theme, NULL);
  if (self->system_contrast == 1)
    {
      g_object_set (self->gtk, "gtk-theme-name", "Default-hc", NULL);
      self->theme_is_ours = TRUE;
    }
  else if (colours == BT_COLOURS_LIGHT && theme != NULL && g_str_has_suffix (theme, "-dark"))
    {
      /* such a theme is dark whatever is preferred */
      theme[strlen (theme) - strlen ("-dark")] = '\0';
      g_object_set (self->gtk, "gtk-theme-name", theme, NULL);
      self->theme_is_ours = TRUE;
    }
}

/* Letters are the system's, but never under 11 points, and larger where that is wanted. */
static void
apply_text_size (BtAppearance *self)
{
  int per_cent = bt_settings_get_text_size (self->settings);
  g_autofree char *name = NULL;
  PangoFontDescription *font;
  int dpi = 0;

  if (self->dpi_is_ours)
    gtk_settings_reset_property (self->gtk, "gtk-xft-dpi");
  self->dpi_is_ours = per_cent != 100;
  g_object_get (self->gtk, "gtk-xft-dpi", &dpi, "gtk-font-name", &name, NULL);
  if (self->dpi_is_ours)
    g_object_set (self->gtk, "gtk-xft-dpi", (dpi > 0 ? dpi : USUAL_DPI) / 100 * per_cent, NULL);

  font = pango_font_description_from_string (name);
  if (!pango_font_description_get_size_is_absolute (font)
      && pango_font_description_get_size (font) < SMALLEST_LETTERS * PANGO_SCALE)
    {
      g_autofree char *larger = NULL;

      pango_font_description_set_size (font, SMALLEST_LETTERS * PANGO_SCALE);
      larger = pango_font_description_to_string (font);
      g_object_set (self->gtk, "gtk-font-name", larger, NULL);
    }
  pango_font_description_free (font);
}

static void
draw_again (GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    draw_again (child);
}

/* What is on the screen is drawn anew: no style tells it that its ink is another. */
static void
apply_ink (BtAppearance *self)
{
  gboolean patterns = bt_settings_get_patterns (self->settings);
  gboolean cream = bt_settings_get_cream (self->settings);
  GListModel *windows = gtk_window_get_toplevels ();

  if (patterns == self->patterns && cream == self->cream)
    return;
  self->patterns = patterns;
  self->cream = cream;
  bt_screen_ink_choose (patterns, cream);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      draw_again (window);
    }
}

static void
apply_look (BtAppearance *self)
{
  apply_colours (self);
  apply_text_size (self);
  follow_theme (self);
  apply_ink (self);
}

/* Reads one of the portal's numbers; older portals wrap it twice. */
static void
take_wish (BtAppearance *self,
           const char   *key,
           GVariant     *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *unwrapped = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = unwrapped;
    }
  if (!g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    return;
  if (strcmp (key, "color-scheme") == 0)
    self->system_colours = g_variant_get_uint32 (inner);
  else if (strcmp (key, "contrast") == 0)
    self->system_contrast = g_variant_get_uint32 (inner);
}

static void
on_portal_signal (BtAppearance *self,
                  const char   *sender,
                  const char   *signal,
                  GVariant     *parameters)
{
  g_autoptr (GVariant) value = NULL;
  const char *group;
  const char *key;

  if (strcmp (signal, "SettingChanged") != 0
      || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;
  g_variant_get (parameters, "(&s&sv)", &group, &key, &value);
  if (strcmp (group, PORTAL_NAMES) != 0)
    return;
  take_wish (self, key, value);
  apply_look (self);
}

static void
on_portal_read (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  BtAppearance *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = g_dbus_proxy_call_finish (G_DBUS_PROXY (source), result, &error);
  g_autoptr (GVariantIter) groups = NULL;
  GVariantIter *keys;
  const char *group;

  if (answer == NULL || !g_variant_is_of_type (answer, G_VARIANT_TYPE ("(a{sa{sv}})")))
    return; /* no portal, or we are gone: the theme's own colours are right then */

  g_variant_get (answer, "(a{sa{sv}})", &groups);
  while (g_variant_iter_loop (groups, "{&sa{sv}}", &group, &keys))
    {
      const char *key;
      GVariant *value;

      while (strcmp (group, PORTAL_NAMES) == 0 && g_variant_iter_loop (keys, "{&sv}", &key, &value))
        take_wish (self, key, value);
    }
  apply_look (self);
}

static void
on_portal_found (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  static const char * const groups[] = { PORTAL_NAMES, NULL };
  g_autoptr (GError) error = NULL;
  GDBusProxy *portal = g_dbus_proxy_new_for_bus_finish (result, &error);
  BtAppearance *self = data;

  if (portal == NULL)
    return;
  self->portal = portal;
  g_signal_connect_swapped (portal, "g-signal", G_CALLBACK (on_portal_signal), self);
  g_dbus_proxy_call (portal, "ReadAll", g_variant_new ("(^as)", groups), G_DBUS_CALL_FLAGS_NONE, -1,
                     self->cancellable, on_portal_read, self);
}

static void
ask_portal (BtAppearance *self)
{
  self->cancellable = g_cancellable_new ();
  g_dbus_proxy_new_for_bus (G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES, NULL,
                            "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                            "org.freedesktop.portal.Settings", self->cancellable,
                            on_portal_found, self);
}

static void
remove_style (BtAppearance    *self,
              GtkCssProvider **provider)
{
  if (*provider != NULL)
    gtk_style_context_remove_provider_for_display (gdk_display_get_default (),
                                                   GTK_STYLE_PROVIDER (*provider));
  g_clear_object (provider);
}

static void
bt_appearance_dispose (GObject *object)
{
  BtAppearance *self = BT_APPEARANCE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->portal != NULL)
    g_signal_handlers_disconnect_by_data (self->portal, self);
  g_clear_object (&self->portal);
  remove_style (self, &self->style);
  remove_style (self, &self->accent);
  g_clear_object (&self->probe);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (bt_appearance_parent_class)->dispose (object);
}

static void
bt_appearance_class_init (BtAppearanceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bt_appearance_dispose;
}

static void
bt_appearance_init (BtAppearance *self)
{
  GdkDisplay *display = gdk_display_get_default ();

  self->gtk = gtk_settings_get_default ();
  /* words that may be copied are not marked just because the keyboard comes by */
  g_object_set (self->gtk, "gtk-label-select-on-focus", FALSE, NULL);
  self->style = gtk_css_provider_new ();
  self->accent = gtk_css_provider_new ();
  self->probe = g_object_ref_sink (gtk_label_new (NULL));
  self->scheme = N_SCHEMES;
  self->patterns = TRUE;
  bt_screen_ink_choose (TRUE, FALSE);
  load_style (self->style, "style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (self->accent),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

BtAppearance *
bt_appearance_new (BtSettings *settings)
{
  BtAppearance *self;

  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_APPEARANCE, NULL);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "look-changed", G_CALLBACK (apply_look), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gtk, "notify::gtk-theme-name", G_CALLBACK (follow_theme), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gtk, "notify::gtk-application-prefer-dark-theme",
                           G_CALLBACK (follow_theme), self, G_CONNECT_SWAPPED);
  apply_look (self);
  ask_portal (self);
  return self;
}
