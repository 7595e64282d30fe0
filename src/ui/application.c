/* application.c: the window side of Bunting: one process, one window a plan. */
#include "config.h"

#include "ui/application.h"

#include <glib/gi18n.h>

#include "ui/about.h"
#include "ui/appearance.h"
#include "ui/look-dialog.h"
#include "ui/start-window.h"
#include "ui/ui-resources.h"

#define TEXT_STEP 25 /* per cent */

struct _BtApplication
{
  GtkApplication parent_instance;
  BtSettings    *settings;
  BtAppearance  *appearance;
};

G_DEFINE_FINAL_TYPE (BtApplication, bt_application, GTK_TYPE_APPLICATION)

/* The keys; each action stands in the window of shortcuts too. */
static const struct
{
  const char *action;
  const char *keys[3];
} keys[] = {
  { "app.open", { "<Control>o" } },
  { "app.look", { "<Control>comma" } },
  { "app.text-larger", { "<Control>plus", "<Control>equal" } },
  { "app.text-smaller", { "<Control>minus" } },
  { "app.text-size(100)", { "<Control>0" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
};

static GtkWindow *
get_window (BtApplication *self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
open_look (GSimpleAction *action,
           GVariant      *target,
           gpointer       data)
{
  GtkWindow *window = get_window (data);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (bt_look_dialog_new (window)));
}

static void
open_about (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  bt_about_show (get_window (data));
}

static void
forget_recent (GSimpleAction *action,
               GVariant      *target,
               gpointer       data)
{
  BtApplication *self = data;
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (target, NULL));

  bt_settings_forget_recent (self->settings, file);
}

static void
change_text_size (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_text_size (self->settings, g_variant_get_int32 (state));
}

static void
change_colours (GSimpleAction *action,
                GVariant      *state,
                gpointer       data)
{
  BtApplication *self = data;

  bt_settings_set_colours (self->settings, bt_colours_from_word (g_variant_get_string (state, NULL)));
}

static void
step_text (BtApplication *self,
           int            per_cent)
{
  bt_settings_set_text_size (self->settings, bt_settings_get_text_size (self->settings) + per_cent);
}

static void
make_text_larger (GSimpleAction *action,
                  GVariant      *target,
                  gpointer       data)
{
  step_text (data, TEXT_STEP);
}

static void
make_text_smaller (GSimpleAction *action,
                   GVariant      *target,
                   gpointer       data)
{
  step_text (data, -TEXT_STEP);
}

/* Windows are asked to close, not torn down: a plan that is still being saved holds its own open. */
static void
quit (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (data));

  for (GList *window = windows; window != NULL; window = window->next)
    gtk_window_close (window->data);
}

static const GActionEntry actions[] = {
  { .name = "look", .activate = open_look },
  { .name = "about", .activate = open_about },
  { .name = "forget-recent", .activate = forget_recent, .parameter_type = "s" },
  { .name = "text-size", .parameter_type = "i", .state = "100", .change_state = change_text_size },
  { .name = "text-larger", .activate = make_text_larger },
  { .name = "text-smaller", .activate = make_text_smaller },
  { .name = "colours", .parameter_type = "s", .state = "'system'", .change_state = change_colours },
  { .name = "quit", .activate = quit },
};

/* The switches show what holds. */
static void
on_look_changed (BtApplication *self)
{
  GActionMap *map = G_ACTION_MAP (self);
  const char *colours = bt_colours_get_word (bt_settings_get_colours (self->settings));

  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "text-size")),
                             g_variant_new_int32 (bt_settings_get_text_size (self->settings)));
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "colours")),
                             g_variant_new_string (colours));
}

static void
bt_application_startup (GApplication *application)
{
  BtApplication *self = BT_APPLICATION (application);

  G_APPLICATION_CLASS (bt_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (BT_APP_ID);
  self->appearance = bt_appearance_new (self->settings);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action, keys[i].keys);
}

static void
bt_application_activate (GApplication *application)
{
  BtApplication *self = BT_APPLICATION (application);
  GtkWindow *window = get_window (self);

  if (window == NULL)
    window = GTK_WINDOW (bt_start_window_new (GTK_APPLICATION (self), self->settings));
  gtk_window_present (window);
}

static void
bt_application_dispose (GObject *object)
{
  BtApplication *self = BT_APPLICATION (object);

  g_clear_object (&self->appearance);
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (bt_application_parent_class)->dispose (object);
}

static void
bt_application_class_init (BtApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bt_application_dispose;
  application_class->startup = bt_application_startup;
  application_class->activate = bt_application_activate;
}

static void
bt_application_init (BtApplication *self)
{
  bt_ui_register_resource ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

BtApplication *
bt_application_new (BtSettings *settings)
{
  BtApplication *self;

  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_APPLICATION, "application-id", BT_APP_ID, NULL);
  self->settings = g_object_ref (settings);
  g_signal_connect_swapped (settings, "look-changed", G_CALLBACK (on_look_changed), self);
  on_look_changed (self);
  return self;
}

BtSettings *
bt_application_get_settings (BtApplication *self)
{
  g_return_val_if_fail (BT_IS_APPLICATION (self), NULL);
  return self->settings;
}

int
bt_application_run (int   argc,
                    char *argv[])
{
  g_autofree char *path = NULL;
  g_autoptr (BtSettings) settings = NULL;
  g_autoptr (BtApplication) application = NULL;

  gtk_disable_setlocale (); /* the program has set it, to UTF-8 */
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", _("There is no display here for a window. “bunting --help” says what can be "
                            "done without one."));
      return 1;
    }
  path = bt_settings_dup_usual_path ();
  settings = bt_settings_new (path);
  application = bt_application_new (settings);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
