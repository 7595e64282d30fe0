/* window-driver.c: what the tests and pictures of the window share. */
#include "config.h"

#include "window-driver.h"

#include <glib/gstdio.h>

#include "glib-names.h"
#include "ui/kit/field-row.h"

static char *home;
static BtApplication *application;

gboolean
driver_begin (void)
{
  g_autoptr (GError) error = NULL;

  glib_names_keep ();
  home = g_dir_make_tmp ("bunting-XXXXXX", &error);
  g_assert_no_error (error);
  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CACHE_HOME", home, TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_setenv ("GTK_USE_PORTAL", "0", TRUE);
  if (!gtk_init_check ())
    return FALSE;

  /* what fades is only waited for; and GTK of Debian 13 loses track of values that were fading */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                "gtk-font-name", "Noto Sans 11", NULL);
  return TRUE;
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

void
driver_end (void)
{
  g_clear_object (&application);
  remove_folder (home);
  g_clear_pointer (&home, g_free);
}

int
driver_run (int    argc,
            char **argv,
            void (*add_tests) (void))
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  if (!driver_begin ())
    return 77;

  add_tests ();
  result = g_test_run ();
  driver_end ();
  return result;
}

char *
driver_dup_path (const char *name)
{
  return g_build_filename (home, name, NULL);
}

static BtApplication *
start_application (void)
{
  g_autofree char *path = driver_dup_path ("settings.ini");
  g_autoptr (BtSettings) settings = bt_settings_new (path);
  g_autoptr (GError) error = NULL;
  BtApplication *started = bt_application_new (settings);

  g_application_set_flags (G_APPLICATION (started),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (started), NULL, &error);
  g_assert_no_error (error);
  return started;
}

static void
forget_everything (BtSettings *settings)
{
  GListModel *recent = bt_settings_get_recent (settings);

  while (g_list_model_get_n_items (recent) > 0)
    {
      g_autoptr (BtRecentPlan) plan = g_list_model_get_item (recent, 0);

      bt_settings_forget_recent (settings, bt_recent_plan_get_file (plan));
    }
  bt_settings_set_window (settings, 1366, 675, FALSE);
  bt_settings_set_text_size (settings, BT_TEXT_SIZE_SMALLEST);
  bt_settings_set_colours (settings, BT_COLOURS_SYSTEM);
  bt_settings_set_cream (settings, FALSE);
  bt_settings_set_patterns (settings, TRUE);
  bt_settings_set_choice (settings, "print-size", "normal");
  bt_settings_set_choice (settings, "print-ink", "colour");
  bt_settings_set_choice (settings, "print-for", "family");
}

BtApplication *
driver_start (void)
{
  if (application == NULL)
    application = start_application ();
  forget_everything (bt_application_get_settings (application));
  return g_object_ref (application);
}

gpointer
driver_find_window (BtApplication *from,
                    GType          type)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (from));

  for (GList *window = windows; window != NULL; window = window->next)
    if (g_type_is_a (G_OBJECT_TYPE (window->data), type))
      return window->data;
  return NULL;
}

BtPlanWindow *
driver_open (BtApplication *in,
             const char    *name,
             BtPlan        *plan)
{
  g_autofree char *path = driver_dup_path (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  BtPlanFile *plan_file;

  g_unlink (path);
  plan_file = bt_plan_file_create (path, plan, &error);
  g_assert_no_error (error);
  g_assert_true (bt_plan_file_flush (plan_file, &error));
  g_object_unref (plan_file);
  g_object_unref (plan);
  g_application_open (G_APPLICATION (in), &file, 1, "");
  return driver_find_window (in, BT_TYPE_PLAN_WINDOW);
}

gpointer
driver_go_to (BtPlanWindow *window,
              const char   *place,
              GType         type)
{
  g_action_group_change_action_state (G_ACTION_GROUP (window), "place",
                                      g_variant_new_string (place));
  return driver_find (window, type, NULL);
}

void
driver_open_place (DriverPlace *self,
                   BtPlan      *plan,
                   const char  *place,
                   GType        type)
{
  g_autofree char *name = g_strconcat (place, ".bunting", NULL);

  if (self->application == NULL)
    self->application = driver_start ();
  self->window = driver_open (self->application, name, plan);
  self->plan = bt_plan_file_get_plan (bt_plan_window_get_file (self->window));
  self->page = driver_go_to (self->window, place, type);
  driver_wait (GTK_WIDGET (self->window));
}

void
driver_close_place (DriverPlace *self)
{
  gtk_window_close (GTK_WINDOW (self->window));
  g_clear_object (&self->application);
}

BtReviewPage *
driver_get_review (BtPlanWindow *window)
{
  return driver_go_to (window, "review", BT_TYPE_REVIEW_PAGE);
}

void
driver_check_names (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  if (!gtk_widget_get_visible (widget))
    return;
  if ((GTK_IS_ENTRY (widget) || GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget)
       || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || GTK_IS_TEXT_VIEW (widget)
       || GTK_IS_EXPANDER (widget) || GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_BOX_ROW (widget)
       || GTK_IS_PICTURE (widget))
      && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)) /* newer GTKs name what is in it */
      && !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
      && !gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    g_error ("A %s has no name", G_OBJECT_TYPE_NAME (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    driver_check_names (child);
}

BtPlanFile *
driver_reopen (BtPlanWindow *window)
{
  BtPlanFile *file = bt_plan_window_get_file (window);
  g_autoptr (GError) error = NULL;
  BtPlanFile *again;

  g_assert_true (bt_plan_file_flush (file, &error));
  again = bt_plan_file_open (bt_plan_file_get_path (file), &error);
  g_assert_no_error (error);
  return again;
}

static void
on_paint (GdkFrameClock *clock,
          guint         *n_left)
{
  if (*n_left > 0)
    (*n_left)--;
}

void
driver_wait (GtkWidget *window)
{
  guint n_left = 3;
  GdkFrameClock *clock;

  while (!gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_paint), &n_left);
  while (n_left > 0)
    {
      gtk_widget_queue_draw (window);
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handlers_disconnect_by_data (clock, &n_left);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

gboolean
driver_wait_until (gboolean (*check) (gpointer data),
                   gpointer   data)
{
  for (guint i = 0; i < 1000 && !check (data); i++)
    {
      g_usleep (10000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  return check (data);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *label)
{
  g_autofree char *own = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "label") == NULL)
    return FALSE;
  g_object_get (widget, "label", &own, NULL);
  return g_strcmp0 (own, label) == 0;
}

gpointer
driver_find (gpointer    widget,
             GType       type,
             const char *label)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (label == NULL || has_label (widget, label)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = driver_find (child, type, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

gpointer
driver_find_entry (gpointer    widget,
                   const char *name)
{
  g_autofree char *field = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (BT_IS_FIELD_ROW (widget))
    {
      g_object_get (widget, "field", &field, NULL);
      return g_str_equal (field, name) ? driver_find (widget, GTK_TYPE_ENTRY, NULL) : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = driver_find_entry (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

gpointer
driver_find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type) && gtk_widget_get_visible (window))
        return window;
    }
  return NULL;
}

static gboolean
is_file_chosen (gpointer data)
{
  GtkFileChooser *chooser = driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (chooser);

  return chosen != NULL && g_file_equal (chosen, data);
}

/* It has gone, or asks whether to replace what is there. */
static gboolean
is_answered (gpointer data)
{
  return driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG) == NULL
         || driver_find_dialog (GTK_TYPE_MESSAGE_DIALOG) != NULL;
}

char *
driver_choose_file (const char *path)
{
  GtkWidget *dialog = driver_find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (dialog);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GFile) its_folder = g_file_new_for_path (folder);
  g_autofree char *name = g_path_get_basename (path);
  char *offered;

  g_assert_nonnull (dialog);
  driver_wait (dialog);
  offered = gtk_file_chooser_get_current_name (chooser);
  gtk_file_chooser_set_current_folder (chooser, its_folder, NULL);
  gtk_file_chooser_set_current_name (chooser, name);
  g_assert_true (driver_wait_until (is_file_chosen, file));
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  g_assert_true (driver_wait_until (is_answered, NULL));
  return offered;
}

/* What @window shows, and how large that is with its frame: scaled, thin lines would go.  NULL
 * where it has to be laid out first. */
static GskRenderNode *
snapshot_window (GtkWidget       *window,
                 graphene_rect_t *all)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);

  *all = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  return gtk_snapshot_free_to_node (snapshot);
}

void
driver_take_picture (GtkWidget  *window,
                     const char *path)
{
  graphene_rect_t all;
  g_autoptr (GskRenderNode) node = snapshot_window (window, &all);
  g_autoptr (GdkTexture) texture = NULL;

  while (node == NULL)
    {
      driver_wait (window);
      node = snapshot_window (window, &all);
    }
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, &all);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}
