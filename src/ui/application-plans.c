/* application-plans.c: opening and starting plans, each in a window of its own. */
#include "config.h"

#include "ui/application-private.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "base/day.h"
#include "exchange/practice.h"
#include "store/plan-file.h"
#include "ui/file-dialogs.h"
#include "ui/new-plan-file.h"
#include "ui/plan-window.h"

static BtStartWindow *
find_start (BtApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *window = windows; window != NULL; window = window->next)
    if (BT_IS_START_WINDOW (window->data))
      return window->data;
  return NULL;
}

/* Says what could not be done, in the window in front. */
static void
tell (BtApplication *self,
      const char    *text)
{
  GtkWindow *window = bt_application_get_window (self);

  if (BT_IS_PLAN_WINDOW (window))
    bt_plan_window_tell (BT_PLAN_WINDOW (window), text);
  else
    bt_start_window_tell (bt_application_show_start (self), text);
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

/* Shows the plan of @plan_file in a window of its own; the start page has done its work then, but
 * for questions that somebody is answering there. */
static BtPlanWindow *
show_plan (BtApplication *self,
           BtPlanFile    *plan_file)
{
  GtkWidget *window = bt_plan_window_new (GTK_APPLICATION (self), self->settings, plan_file);
  g_autoptr (GFile) file = g_file_new_for_path (bt_plan_file_get_path (plan_file));
  BtStartWindow *start = find_start (self);

  remember (self, BT_PLAN_WINDOW (window), file);
  gtk_window_present (GTK_WINDOW (window));
  if (start != NULL && !bt_start_window_is_busy (start))
    gtk_window_destroy (GTK_WINDOW (start));
  return BT_PLAN_WINDOW (window);
}

/* It is kept before it is shown; where it cannot be, the answers stay and that is said. */
static void
on_started (BtApplication *self,
            BtPlan        *plan,
            const char    *path,
            const char    *place,
            BtStartWindow *start)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BtPlanFile) plan_file = path == NULL ? bt_new_plan_file_create (plan, &error)
                                                  : bt_plan_file_create (path, plan, &error);
  BtPlanWindow *window;

  if (plan_file == NULL)
    {
      bt_start_window_tell_not_kept (start, error->message);
      return;
    }
  window = show_plan (self, plan_file);
  gtk_window_destroy (GTK_WINDOW (start));
  bt_plan_window_begin (window, place);
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

void
bt_application_open_file (BtApplication *self,
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
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (asker));

  bt_application_open_file (BT_APPLICATION (application), file);
}

static void
open_plan (GSimpleAction *action,
           GVariant      *target,
           gpointer       data)
{
  GtkWindow *window = bt_application_get_window (data);

  if (window == NULL)
    window = GTK_WINDOW (bt_application_show_start (data));
  bt_ask_what_to_open (GTK_WIDGET (window), on_chosen);
}

static void
open_recent (GSimpleAction *action,
             GVariant      *target,
             gpointer       data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (target, NULL));

  bt_application_open_file (data, file);
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
      bt_application_open_file (self, file);
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
start_plan (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  bt_start_window_ask (bt_application_show_start (data));
}

static void
open_start (GSimpleAction *action,
            GVariant      *target,
            gpointer       data)
{
  bt_start_window_show_doors (bt_application_show_start (data));
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

static const GActionEntry actions[] = {
  { .name = "new", .activate = start_plan },
  { .name = "start", .activate = open_start },
  { .name = "open", .activate = open_plan },
  { .name = "practice", .activate = open_practice },
  { .name = "open-recent", .activate = open_recent, .parameter_type = "s" },
  { .name = "forget-recent", .activate = forget_recent, .parameter_type = "s" },
};

void
bt_application_add_plan_actions (BtApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

BtStartWindow *
bt_application_show_start (BtApplication *self)
{
  BtStartWindow *start = find_start (self);

  if (start == NULL)
    {
      start = BT_START_WINDOW (bt_start_window_new (GTK_APPLICATION (self), self->settings));
      g_signal_connect_object (start, "started", G_CALLBACK (on_started), self, G_CONNECT_SWAPPED);
    }
  gtk_window_present (GTK_WINDOW (start));
  return start;
}
