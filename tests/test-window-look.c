/* test-window-look.c: text size and colours: chosen, kept, and readable in every scheme. */
#include "config.h"

#include <math.h>

#include "exchange/practice.h"
#include "ui/kit/chart.h"
#include "ui/preferences-dialog.h"
#include "ui/start-window.h"
#include "window-driver.h"

static void
activate (BtApplication *application,
          const char    *action,
          GVariant      *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, target);
}

/* How high a line of letters is. */
static int
measure_line (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new ("Wren"));
  int height;

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  g_object_unref (label);
  return height;
}

static void
test_letters_grow_to_twice_their_size_and_back (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtSettings *settings = bt_application_get_settings (application);
  int before = measure_line ();

  activate (application, "text-smaller", NULL);
  g_assert_cmpint (bt_settings_get_text_size (settings), ==, 100);
  for (guint i = 0; i < 10; i++)
    activate (application, "text-larger", NULL);
  g_assert_cmpint (bt_settings_get_text_size (settings), ==, 200);
  g_assert_cmpint (measure_line (), >=, 2 * before - 2);
  activate (application, "text-size", g_variant_new_int32 (100));
  g_assert_cmpint (measure_line (), ==, before);
}

static void
test_letters_are_never_under_11_points (void)
{
  G_GNUC_UNUSED g_autoptr (BtApplication) application = driver_start ();
  g_autofree char *name = NULL;
  PangoFontDescription *font;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name);
  g_assert_cmpint (pango_font_description_get_size (font), >=, 11 * PANGO_SCALE);
  pango_font_description_free (font);
}

static gboolean
is_dark (void)
{
  gboolean dark;

  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &dark, NULL);
  return dark;
}

static void
test_dark_and_light_are_chosen_and_shown (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  g_autoptr (GVariant) state = NULL;

  activate (application, "colours", g_variant_new_string ("dark"));
  g_assert_true (is_dark ());
  state = g_action_group_get_action_state (G_ACTION_GROUP (application), "colours");
  g_assert_cmpstr (g_variant_get_string (state, NULL), ==, "dark");
  activate (application, "colours", g_variant_new_string ("light"));
  g_assert_false (is_dark ());
}

static void
test_the_dialog_changes_what_is_seen (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  GtkWidget *dialog;

  g_application_activate (G_APPLICATION (application));
  activate (application, "preferences", NULL);
  dialog = driver_find_window (application, BT_TYPE_PREFERENCES_DIALOG);
  g_assert_nonnull (dialog);
  g_signal_emit_by_name (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON, "150%"), "clicked");
  g_assert_cmpint (bt_settings_get_text_size (bt_application_get_settings (application)), ==,
                   150);
  g_signal_emit_by_name (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON, "Dark"), "clicked");
  g_assert_true (is_dark ());
  g_signal_emit_by_name (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON, "Cream"), "clicked");
  g_assert_true (bt_settings_get_cream (bt_application_get_settings (application)));
  g_signal_emit_by_name (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON, "Plain colours"), "clicked");
  g_assert_false (bt_settings_get_patterns (bt_application_get_settings (application)));
  g_assert_true (gtk_toggle_button_get_active (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON,
                                                            "Plain colours")));
  g_assert_false (gtk_toggle_button_get_active (driver_find (dialog, GTK_TYPE_TOGGLE_BUTTON,
                                                             "With patterns")));
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (driver_find_window (application, BT_TYPE_START_WINDOW));
}

static void
test_what_was_chosen_is_there_the_next_time (void)
{
  g_autofree char *path = driver_dup_path ("kept/settings.ini");
  g_autoptr (GFile) file = g_file_new_for_path ("/somewhere/Our plan.bunting");
  g_autoptr (BtSettings) first = bt_settings_new (path);
  g_autoptr (BtSettings) second = NULL;
  g_autoptr (BtRecentPlan) plan = NULL;
  gboolean maximised;
  int width, height;

  bt_settings_set_text_size (first, 150);
  bt_settings_set_colours (first, BT_COLOURS_DARK);
  bt_settings_set_cream (first, TRUE);
  bt_settings_set_patterns (first, FALSE);
  bt_settings_set_window (first, 1111, 666, TRUE);
  bt_settings_put_recent (first, file, "Our plan", bt_day_new (2026, 11, 19));

  second = bt_settings_new (path);
  g_assert_cmpint (bt_settings_get_text_size (second), ==, 150);
  g_assert_cmpint (bt_settings_get_colours (second), ==, BT_COLOURS_DARK);
  g_assert_true (bt_settings_get_cream (second));
  g_assert_false (bt_settings_get_patterns (second));
  bt_settings_get_window (second, &width, &height, &maximised);
  g_assert_cmpint (width, ==, 1111);
  g_assert_cmpint (height, ==, 666);
  g_assert_true (maximised);
  plan = g_list_model_get_item (bt_settings_get_recent (second), 0);
  g_assert_cmpstr (bt_recent_plan_get_name (plan), ==, "Our plan");
  g_assert_true (g_file_equal (bt_recent_plan_get_file (plan), file));
  g_assert_cmpint (bt_recent_plan_get_opened_on (plan), ==, bt_day_new (2026, 11, 19));
}

static void
test_damaged_settings_count_as_none (void)
{
  static const char * const damage[] = {
    "not a key file", "[look]\ntext-size=9999\ncolours=purple\ncream=maybe\npatterns=2\n",
    "[look]\ntext-size=\n",
    "[recent 1]\nuri=x\n[recent 2]\nuri=file:///a\nname=A\nopened=2026-02-30\n", "\377\376",
  };
  g_autofree char *path = driver_dup_path ("damaged.ini");

  for (guint i = 0; i < G_N_ELEMENTS (damage); i++)
    {
      g_autoptr (BtSettings) settings = NULL;

      g_assert_true (g_file_set_contents (path, damage[i], -1, NULL));
      settings = bt_settings_new (path);
      g_assert_cmpint (bt_settings_get_text_size (settings), ==, 100);
      g_assert_cmpint (bt_settings_get_colours (settings), ==, BT_COLOURS_SYSTEM);
      g_assert_false (bt_settings_get_cream (settings));
      g_assert_true (bt_settings_get_patterns (settings));
      g_assert_cmpuint (g_list_model_get_n_items (bt_settings_get_recent (settings)), <=, 1);
    }
}

static void
test_only_the_ten_newest_plans_are_listed (void)
{
  g_autofree char *path = driver_dup_path ("many.ini");
  g_autoptr (BtSettings) settings = bt_settings_new (path);
  g_autoptr (BtRecentPlan) newest = NULL;

  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *name = g_strdup_printf ("/plans/%u.bunting", i % 12);
      g_autoptr (GFile) file = g_file_new_for_path (name);

      bt_settings_put_recent (settings, file, name, bt_day_new (2026, 11, 19));
    }
  g_assert_cmpuint (g_list_model_get_n_items (bt_settings_get_recent (settings)), ==, 10);
  newest = g_list_model_get_item (bt_settings_get_recent (settings), 0);
  g_assert_cmpstr (bt_recent_plan_get_name (newest), ==, "/plans/0.bunting");
}

/* Of one of the three colours, as WCAG has it. */
static double
measure_part (float part)
{
  return part <= 0.04045F ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
measure_light (const GdkRGBA *colour)
{
  return 0.2126 * measure_part (colour->red) + 0.7152 * measure_part (colour->green)
         + 0.0722 * measure_part (colour->blue);
}

static double
measure_contrast (const GdkRGBA *a,
                  const GdkRGBA *b)
{
  double lighter = MAX (measure_light (a), measure_light (b));
  double darker = MIN (measure_light (a), measure_light (b));

  return (lighter + 0.05) / (darker + 0.05);
}

static GdkRGBA
look_up (const char *name)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA colour;

  g_assert_true (gtk_style_context_lookup_color (style, name, &colour));
  g_object_unref (widget);
  return colour;
}

/* @front as it looks at that opacity on @ground. */
static GdkRGBA
lay_over (GdkRGBA ground,
          GdkRGBA front,
          float   opacity)
{
  return (GdkRGBA) {
    ground.red + (front.red - ground.red) * opacity,
    ground.green + (front.green - ground.green) * opacity,
    ground.blue + (front.blue - ground.blue) * opacity,
    1,
  };
}

/* Letters on each ground they stand on: at least 4.5 to 1; edges of what can be used: 3 to 1. */
static const struct
{
  const char *front;
  const char *ground;
  float       opacity;
  double      least;
} pairs[] = {
  { "theme_fg_color", "bt_page", 1, 7 },
  { "theme_fg_color", "bt_bar", 1, 7 },
  { "theme_fg_color", "bt_card", 1, 7 },
  { "theme_fg_color", "bt_well", 1, 7 },
  { "theme_fg_color", "bt_warm", 1, 7 },
  { "theme_fg_color", "bt_page", 0.8F, 4.5 },
  { "theme_fg_color", "bt_bar", 0.8F, 4.5 },
  { "theme_fg_color", "bt_card", 0.8F, 4.5 },
  { "bt_on_accent", "bt_accent", 1, 4.5 },
  { "bt_on_chosen", "bt_chosen", 1, 4.5 },
  { "bt_accent_text", "bt_accent_tint", 1, 4.5 },
  { "bt_accent_text", "bt_card", 1, 4.5 },
  { "bt_accent_text", "bt_page", 1, 4.5 },
  { "bt_edge", "bt_card", 1, 3 },
  { "bt_edge", "bt_page", 1, 3 },
  { "bt_accent", "bt_card", 1, 3 },
  { "bt_accent", "bt_page", 1, 3 },
};

static void
test_every_scheme_is_readable (void)
{
  static const struct
  {
    const char *colours;
    const char *theme;
    gboolean    cream;
  } schemes[] = {
    { "light", "Default", FALSE },    { "light", "Default", TRUE },    { "dark", "Default", FALSE },
    { "dark", "Default", TRUE },      { "light", "Default-hc", FALSE },
    { "light", "Default-hc", TRUE },  { "dark", "Default-hc", TRUE },
  };
  g_autoptr (BtApplication) application = driver_start ();
  guint n_light = 0;

  for (guint s = 0; s < G_N_ELEMENTS (schemes); s++)
    {
      g_object_set (gtk_settings_get_default (), "gtk-theme-name", schemes[s].theme, NULL);
      activate (application, "colours", g_variant_new_string (schemes[s].colours));
      activate (application, "cream", g_variant_new_boolean (schemes[s].cream));
      for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
        {
          GdkRGBA ground = look_up (pairs[i].ground);
          GdkRGBA front = lay_over (ground, look_up (pairs[i].front), pairs[i].opacity);
          double contrast = measure_contrast (&front, &ground);

          if (contrast < pairs[i].least)
            g_error ("%s on %s, %s %s: %.2f", pairs[i].front, pairs[i].ground, schemes[s].theme,
                     schemes[s].colours, contrast);
          if (i == 0)
            n_light += measure_light (&ground) > 0.5;
        }
    }
  g_assert_cmpuint (n_light, ==, 4); /* else the schemes were not shown at all */
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", "Default", NULL);
}

/* Cream is for what is light: it darkens nothing, and more contrast is more contrast. */
static void
test_cream_is_only_where_it_is_light (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  GtkSettings *gtk = gtk_settings_get_default ();
  GdkRGBA white, cream, dark, dark_with_cream, contrast, contrast_with_cream;

  activate (application, "colours", g_variant_new_string ("light"));
  white = look_up ("bt_page");
  activate (application, "cream", g_variant_new_boolean (TRUE));
  cream = look_up ("bt_page");
  g_assert_false (gdk_rgba_equal (&white, &cream));
  g_assert_cmpfloat (cream.red - cream.blue, >, white.red - white.blue + 0.05);

  activate (application, "colours", g_variant_new_string ("dark"));
  dark_with_cream = look_up ("bt_page");
  g_object_set (gtk, "gtk-theme-name", "Default-hc", NULL);
  contrast_with_cream = look_up ("bt_page");
  activate (application, "cream", g_variant_new_boolean (FALSE));
  contrast = look_up ("bt_page");
  g_object_set (gtk, "gtk-theme-name", "Default", NULL);
  dark = look_up ("bt_page");
  g_assert_true (gdk_rgba_equal (&dark, &dark_with_cream));
  g_assert_true (gdk_rgba_equal (&contrast, &contrast_with_cream));
}

/* What a picture in the window was last drawn with. */
static void
note_ink (const BtCanvas *canvas,
          gpointer        data)
{
  *(const BtInk **) data = canvas->ink;
}

static void
test_what_is_shown_follows_the_preferences (void)
{
  g_autoptr (BtApplication) application = driver_start ();
  BtPlanWindow *window = driver_open (application, "look.bunting", bt_practice_plan_new ());
  BtChart *chart = BT_CHART (bt_chart_new ("The year’s money"));
  const BtInk *ink = NULL;

  activate (application, "colours", g_variant_new_string ("light"));
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (chart));
  bt_chart_set_draw (chart, note_ink, &ink, NULL);
  driver_wait (GTK_WIDGET (window));
  g_assert_true (ink == bt_ink_get (BT_INK_LIGHT));
  activate (application, "patterns", g_variant_new_boolean (FALSE));
  driver_wait (GTK_WIDGET (window));
  g_assert_true (ink == bt_ink_get_plain (BT_INK_LIGHT));
  activate (application, "cream", g_variant_new_boolean (TRUE));
  driver_wait (GTK_WIDGET (window));
  g_assert_true (ink == bt_ink_get_plain (BT_INK_CREAM));
  activate (application, "patterns", g_variant_new_boolean (TRUE));
  activate (application, "colours", g_variant_new_string ("dark"));
  driver_wait (GTK_WIDGET (window));
  g_assert_true (ink == bt_ink_get (BT_INK_DARK));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add_tests (void)
{
  g_test_add_func ("/look/letters-grow-to-twice-their-size-and-back",
                   test_letters_grow_to_twice_their_size_and_back);
  g_test_add_func ("/look/letters-are-never-under-11-points",
                   test_letters_are_never_under_11_points);
  g_test_add_func ("/look/dark-and-light-are-chosen-and-shown",
                   test_dark_and_light_are_chosen_and_shown);
  g_test_add_func ("/look/the-dialog-changes-what-is-seen", test_the_dialog_changes_what_is_seen);
  g_test_add_func ("/look/what-was-chosen-is-there-the-next-time",
                   test_what_was_chosen_is_there_the_next_time);
  g_test_add_func ("/look/damaged-settings-count-as-none", test_damaged_settings_count_as_none);
  g_test_add_func ("/look/only-the-ten-newest-plans-are-listed",
                   test_only_the_ten_newest_plans_are_listed);
  g_test_add_func ("/look/every-scheme-is-readable", test_every_scheme_is_readable);
  g_test_add_func ("/look/cream-is-only-where-it-is-light", test_cream_is_only_where_it_is_light);
  g_test_add_func ("/look/what-is-shown-follows-the-preferences",
                   test_what_is_shown_follows_the_preferences);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
