/* application.c: the window side of Bunting: one process, one window a plan. */
#include "config.h"

#include "ui/application-private.h"

#include <glib/gi18n.h>

#include "ui/about.h"
#include "ui/place.h"
#include "ui/preferences-dialog.h"
#include "ui/shortcuts.h"
#include "ui/ui-resources.h"

G_DEFINE_FINAL_TYPE (BtApplication, bt_application, GTK_TYPE_APPLICATION)

/* The keys; each action stands in the window of shortcuts too. */
static const struct
{
  const char *action;
  const char *keys[3];
} keys[] = {
  { "app.new", { "<Control>n" } },
  { "app.open", { "<Control>o" } },
  { "win.save-copy", { "<Control><Shift>s" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z" } },
  { "win.hide-amounts", { "<Control><Shift>h" } },
  { "win.help", { "F1" } },
  { "win.show-help-overlay", { "<Control>question", "<Control>F1" } },
  { "win.fold-list", { "F9" } },
  { "win.full-screen", { "F11" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.text-larger", { "<Control>plus", "<Control>equal" } },
  { "app.text-smaller", { "<Control>minus" } },
  { "app.text-size(100)", { "<Control>0" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
};

static void
open_preferences (GSimpleAction *action,
                  GVariant      *target,
                  gpointer       data)
{
  GtkWindow *window = bt_application_get_window (data);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (bt_preferences_dialog_new (window)));
}

static void
open_about (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  bt_about_show (bt_application_get_window (data));
}

/* Windows are asked to close, not torn down: a plan that is still being saved holds its own open.
 * One that closes takes its dialogs with it, which stood in the list as well. */
static void
quit (GSimpleAction *action,
      GVariant      *target,
      gpointer       data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (data));

  for (GList *window = windows; window != NULL; window = window->next)
    if (g_list_find (gtk_application_get_windows (data), window->data) != NULL)
      gtk_window_close (window->data);
}

static const GActionEntry actions[] = {
  { .name = "preferences", .activate = open_preferences },
  { .name = "about", .activate = open_about },
  { .name = "quit", .activate = quit },
};

/* Alt and a number, in the order of the list: whoever has no mouse is not led through all that is
 * on a page to leave it. */
static void
set_keys_of_places (GtkApplication *self)
{
  for (guint i = 0; i < bt_n_places; i++)
    {
      g_autofree char *action = g_strconcat ("win.place::", bt_places[i].name, NULL);
      g_autofree char *key = g_strdup_printf ("<Alt>%u", i + 1);

      gtk_application_set_accels_for_action (self, action,
                                             (const char * const[]) { key, NULL });
    }
}

static void
bt_application_startup (GApplication *application)
{
  BtApplication *self = BT_APPLICATION (application);

  G_APPLICATION_CLASS (bt_application_parent_class)->startup (application);
  g_set_application_name (_("Bunting"));
  gtk_window_set_default_icon_name (BT_APP_ID);
  self->appearance = bt_appearance_new (self->settings);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), keys[i].action, keys[i].keys);
  set_keys_of_places (GTK_APPLICATION (self));
}

static void
bt_application_activate (GApplication *application)
{
  BtApplication *self = BT_APPLICATION (application);
  GtkWindow *window = bt_application_get_window (self);

  if (window != NULL)
    gtk_window_present (window);
  else
    bt_application_show_start (self);
}

static void
bt_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    bt_application_open_file (BT_APPLICATION (application), files[i]);
}

static void
bt_application_window_added (GtkApplication *application,
                             GtkWindow      *window)
{
  GTK_APPLICATION_CLASS (bt_application_parent_class)->window_added (application, window);
  if (GTK_IS_APPLICATION_WINDOW (window))
    bt_shortcuts_offer (GTK_APPLICATION_WINDOW (window));
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
  GTK_APPLICATION_CLASS (klass)->window_added = bt_application_window_added;
  application_class->activate = bt_application_activate;
  application_class->open = bt_application_open;
}

static void
bt_application_init (BtApplication *self)
{
  bt_ui_register_resource ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  bt_application_add_plan_actions (self);
}

BtApplication *
bt_application_new (BtSettings *settings)
{
  BtApplication *self;

  g_return_val_if_fail (BT_IS_SETTINGS (settings), NULL);

  self = g_object_new (BT_TYPE_APPLICATION, "application-id", BT_APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN, NULL);
  self->settings = g_object_ref (settings);
  bt_application_add_look_actions (self);
  return self;
}

GtkWindow *
bt_application_get_window (BtApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);
  return window;
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
      g_printerr ("%s\n", _("There is no display here for a window. “bunting --help” says what can "
                            "be done without one."));
      return 1;
    }
  path = bt_settings_dup_usual_path ();
  settings = bt_settings_new (path);
  application = bt_application_new (settings);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
