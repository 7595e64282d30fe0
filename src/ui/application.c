/* application.c: the window side of Bunting: one process, one window a plan. */
#include "config.h"

#include "ui/application.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "base/day.h"
#include "exchange/practice.h"
#include "store/plan-file.h"
#include "ui/about.h"
#include "ui/appearance.h"
#include "ui/file-dialogs.h"
#include "ui/look-dialog.h"
#include "ui/plan-window.h"
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
  { "win.save-copy", { "<Control><Shift>s" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z" } },
  { "win.hide-amounts", { "<Control><Shift>h" } },
  { "app.look", { "<Control>comma" } },
  { "app.text-larger", { "<Control>plus", "<Control>equal" } },
  { "app.text-smaller", { "<Control>minus" } },
  { "app.text-size(100)", { "<Control>0" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
};

/* The window in front, or the one that a dialog in front belongs to; NULL where none is open. */
static GtkWindow *
get_window (BtApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);
  return window;
}

static GtkWindow *
find_start (BtApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *window = windows; window != NULL; window = window->next)
    if (BT_IS_START_WINDOW (window->data))
      return window->data;
  return NULL;
}

static GtkWindow *
show_start (BtApplication *self)
{
  GtkWindow *window = find_start (self);

  if (window == NULL)
    window = GTK_WINDOW (bt_start_window_new (GTK_APPLICATION (self), self->settings));
  gtk_window_present (window);
  return window;
}

/* Says what could not be done, in the window in front. */
static void
tell (BtApplication *self,
      const char    *text)
{
  GtkWindow *window = get_window (self);

  if (BT_IS_PLAN_WINDOW (window))
    bt_plan_window_tell (BT_PLAN_WINDOW (window), text);
  else
    bt_start_window_tell (BT_START_WINDOW (show_start (self)), text);
}

static gboolean
is_same_file (const char *a,
              const char *b)
{
  GStatBuf its, other;

  return g_stat (a, &its) == 0 && g_stat (b, &other) == 0 && its.st_dev == other.st_dev
         && its.st_ino == other.st_ino;
}

/* The window in which the file at @path is open, by whatever name. */
static GtkWindow *
find_open (BtApplication *self,
           const char    *path)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *window = windows; window != NULL; window = window->next)
    if (BT_IS_PLAN_WINDOW (window->data)
        && is_same_file (path, bt_plan_file_get_path (bt_plan_window_get_file (window->data))))
      return window->data;
  return NULL;
}

/* On our own list only: the system's list of recent files is seen by whoever uses the computer.  A
 * practice plan has its own door, and needs no place on the list. */
static void
remember (BtApplication *self,
          BtPlanWindow  *window,
          GFile         *file)
{
  g_autofree char *name = bt_plan_window_dup_name (window);

  if (bt_plan_file_get_plan (bt_plan_window_get_file (window))->practice_on != BT_DAY_UNKNOWN)
    return;
  bt_settings_put_recent (self->settings, file, name, bt_day_today ());
}

/* Shows the plan of @plan_file in a window of its own; the start page has done its work then. */
static void
show_plan (BtApplication *self,
           BtPlanFile    *plan_file)
{
  GtkWidget *window = bt_plan_window_new (GTK_APPLICATION (self), self->settings, plan_file);
  g_autoptr (GFile) file = g_file_new_for_path (bt_plan_file_get_path (plan_file));
  GtkWindow *start = find_start (self);

  remember (self, BT_PLAN_WINDOW (window), file);
  gtk_window_present (GTK_WINDOW (window));
  if (start != NULL)
    gtk_window_destroy (start);
}

static void
tell_not_opened (BtApplication *self,
                 const char    *path,
                 const GError  *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: the name of a file, and a whole sentence that says why. */
  g_autofree char *text = g_strdup_printf (_("“%s” could not be opened. %s"), name, error->message);

  tell (self, text);
}

static void
open_file (BtApplication *self,
           GFile         *file)
{
  const char *path = g_file_peek_path (file);
  g_autoptr (BtPlanFile) plan_file = NULL;
  g_autoptr (GError) error = NULL;
  GtkWindow *window;

  if (path == NULL)
    {
      tell (self, _("Bunting opens plans that are on this computer. Copy this one here first."));
      return;
    }
  window = find_open (self, path);
  if (window != NULL)
    {
      gtk_window_present (window);
      return;
    }
  plan_file = bt_plan_file_open (path, &error);
  if (plan_file != NULL)
    show_plan (self, plan_file);
  else
    tell_not_opened (self, path, error);
}

static void
on_chosen (GtkWidget *asker,
           GFile     *file)
{
  open_file (BT_APPLICATION (gtk_window_get_application (GTK_WINDOW (asker))), file);
}

static void
open_plan (GSimpleAction *action,
           GVariant      *target,
           gpointer       data)
{
  GtkWindow *window = get_window (data);

  bt_ask_what_to_open (GTK_WIDGET (window != NULL ? window : show_start (data)), on_chosen);
}

static void
open_recent (GSimpleAction *action,
             GVariant      *target,
             gpointer       data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (target, NULL));

  open_file (data, file);
}

/* Out of the way of the family's own plans, and there again the next time, with whatever was
 * tried. */
static char *
dup_practice_path (void)
{
  /* Translators: the name of a file. */
  g_autofree char *name = g_strconcat (_("Practice plan"), "." BT_PLAN_ENDING, NULL);

  return g_build_filename (g_get_user_data_dir (), GETTEXT_PACKAGE, name, NULL);
}

static void
open_practice (GSimpleAction *action,
               GVariant      *target,
               gpointer       data)
{
  BtApplication *self = data;
  g_autofree char *path = dup_practice_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (BtPlan) plan = NULL;
  g_autoptr (BtPlanFile) plan_file = NULL;
  g_autoptr (GError) error = NULL;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      open_file (self, file);
      return;
    }
  g_mkdir_with_parents (folder, 0700);
  plan = bt_practice_plan_new ();
  plan_file = bt_plan_file_create (path, plan, &error);
  if (plan_file != NULL)
    show_plan (self, plan_file);
  else
    tell_not_opened (self, path, error);
}

static void
open_start (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  show_start (data);
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

  bt_settings_set_colours (self->settings,
                           bt_colours_from_word (g_variant_get_string (state, NULL)));
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

/* Windows are asked to close, not torn down: a plan that is still being saved holds its own
 * open. */
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
  { .name = "start", .activate = open_start },
  { .name = "open", .activate = open_plan },
  { .name = "practice", .activate = open_practice },
  { .name = "open-recent", .activate = open_recent, .parameter_type = "s" },
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
  g_set_application_name (_("Bunting"));
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

  if (window != NULL)
    gtk_window_present (window);
  else
    show_start (self);
}

static void
bt_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    open_file (BT_APPLICATION (application), files[i]);
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
  application_class->open = bt_application_open;
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

  self = g_object_new (BT_TYPE_APPLICATION, "application-id", BT_APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN, NULL);
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
      g_printerr ("%s\n", _("There is no display here for a window. “bunting --help” says what can "
                            "be done without one."));
      return 1;
    }
  path = bt_settings_dup_usual_path ();
  settings = bt_settings_new (path);
  application = bt_application_new (settings);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
