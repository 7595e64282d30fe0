/* test-window-shortcuts.c: the window of shortcuts says every key that does something, and no key
 * that does nothing. */
#include "config.h"

#include "ui/help-view.h"
#include "ui/kit/crop-area.h"
#include "ui/place.h"

#define PLACE      bt_places[0].name
#define PLACE_TYPE GTK_TYPE_WIDGET
#include "place-window.h"

/* A key with what is held, as "<Alt>Up". */
static char *
dup_key_name (guint           key,
              GdkModifierType held)
{
  return gtk_accelerator_name (gdk_keyval_to_lower (key), held);
}

static void
put_key (GHashTable *keys,
         const char *accelerator)
{
  guint key = 0;
  GdkModifierType held = 0;

  if (!gtk_accelerator_parse (accelerator, &key, &held))
    g_error ("%s is no key", accelerator);
  g_hash_table_add (keys, dup_key_name (key, held));
}

/* What is listed. */

typedef struct
{
  GHashTable *actions;
  GHashTable *keys; /* of what is no action */
} Listed;

static void
read_shortcut (GtkWidget *shortcut,
               Listed    *listed)
{
  g_autofree char *action = NULL;
  g_autofree char *accelerator = NULL;
  g_auto (GStrv) keys = NULL;

  g_object_get (shortcut, "action-name", &action, "accelerator", &accelerator, NULL);
  if (action != NULL)
    g_hash_table_add (listed->actions, g_steal_pointer (&action));
  else
    {
      keys = g_strsplit (accelerator, " ", -1);
      for (guint i = 0; keys[i] != NULL; i++)
        put_key (listed->keys, keys[i]);
    }
}

static void
read_listed (GtkWidget *widget,
             Listed    *listed)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    read_shortcut (widget, listed);
  else
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
         child = gtk_widget_get_next_sibling (child))
      read_listed (child, listed);
}

static Listed
list_shortcuts (Fixture *place)
{
  GtkWidget *overlay;
  Listed listed = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
                    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  g_action_group_activate_action (G_ACTION_GROUP (place->window), "show-help-overlay", NULL);
  overlay = GTK_WIDGET (gtk_application_window_get_help_overlay (
      GTK_APPLICATION_WINDOW (place->window)));
  g_assert_nonnull (overlay);
  read_listed (overlay, &listed);
  return listed;
}

static void
free_listed (Listed *listed)
{
  g_hash_table_unref (listed->actions);
  g_hash_table_unref (listed->keys);
}

/* What there is. */

static void
take_trigger (GtkShortcutTrigger *trigger,
              GHashTable         *keys)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    {
      take_trigger (gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)), keys);
      take_trigger (gtk_alternative_trigger_get_second (GTK_ALTERNATIVE_TRIGGER (trigger)), keys);
    }
  else if (GTK_IS_KEYVAL_TRIGGER (trigger))
    g_hash_table_add (keys,
                      dup_key_name (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)),
                                    gtk_keyval_trigger_get_modifiers (
                                        GTK_KEYVAL_TRIGGER (trigger))));
}

static void
take_keys_of (GtkWidget  *widget,
              GHashTable *keys)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint c = 0; c < g_list_model_get_n_items (controllers); c++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, c);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (controller)); i++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), i);

          take_trigger (gtk_shortcut_get_trigger (shortcut), keys);
        }
    }
}

static void
take_keys (GtkWidget  *widget,
           GHashTable *keys)
{
  take_keys_of (widget, keys);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    take_keys (child, keys);
}

/* Each place is built when it is first shown, and help too. */
static void
show_all (Fixture *place)
{
  for (guint i = 0; i < bt_n_places; i++)
    driver_go_to (place->window, bt_places[i].name, GTK_TYPE_WIDGET);
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.help", NULL);
  driver_wait (GTK_WIDGET (place->window));
}

/* Every key that something in the window has, in each place and in help. */
static GHashTable *
find_keys (Fixture *place)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  show_all (place);
  take_keys (GTK_WIDGET (place->window), keys);
  return keys;
}

static void
test_every_action_with_a_key_is_listed (Fixture       *self,
                                        gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (self->application);
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (application);
  Listed listed = list_shortcuts (self);
  guint n = 0;

  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, actions[i]);

      if (keys[0] == NULL)
        continue;
      n++;
      if (!g_hash_table_contains (listed.actions, actions[i]))
        g_error ("%s does %s, and no one is told", keys[0], actions[i]);
    }
  g_assert_cmpuint (n, >, 10);
  free_listed (&listed);
}

static gboolean
exists (Fixture    *self,
        const char *detailed)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  g_assert_true (g_action_parse_detailed_name (detailed, &name, &target, NULL));
  if (g_str_has_prefix (name, "app."))
    return g_action_group_has_action (G_ACTION_GROUP (self->application), name + strlen ("app."));
  if (g_str_has_prefix (name, "win."))
    return g_action_group_has_action (G_ACTION_GROUP (self->window), name + strlen ("win."));
  return g_str_equal (name, "window.close"); /* every window's own */
}

static void
test_every_action_that_is_listed_exists (Fixture       *self,
                                         gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (self->application);
  Listed listed = list_shortcuts (self);
  GHashTableIter iter;
  gpointer action = NULL;

  g_hash_table_iter_init (&iter, listed.actions);
  while (g_hash_table_iter_next (&iter, &action, NULL))
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, action);

      if (keys[0] == NULL || !exists (self, action))
        g_error ("%s is listed, and is not there or has no key", (char *) action);
    }
  free_listed (&listed);
}

/* A photo that is cut has its keys in a controller that does not tell of them; it is asked. */
static gboolean
moves_square (const char *accelerator)
{
  g_autoptr (GtkWidget) area = g_object_ref_sink (g_object_new (BT_TYPE_CROP_AREA, NULL));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (area);
  g_autoptr (GdkPixbuf) photo = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 100, 80);
  GdkModifierType held = 0;
  gboolean heard = FALSE;
  guint key = 0;

  bt_crop_area_set_photo (BT_CROP_AREA (area), photo);
  gtk_accelerator_parse (accelerator, &key, &held);
  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !heard; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, held, &heard);
    }
  return heard;
}

/* GTK gives the menu its key where no one can ask. */
static gboolean
is_of_menu (const char *key)
{
  return g_str_equal (key, "F10");
}

static void
test_every_key_that_is_listed_does_something (Fixture       *self,
                                              gconstpointer  data)
{
  g_autoptr (GHashTable) keys = find_keys (self);
  Listed listed = list_shortcuts (self);
  GHashTableIter iter;
  gpointer key = NULL;

  g_assert_false (g_hash_table_contains (keys, "<Control>F5")); /* else all would be found */
  g_hash_table_iter_init (&iter, listed.keys);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (keys, key) && !moves_square (key) && !is_of_menu (key))
      g_error ("%s is listed, and nothing has it", (char *) key);
  free_listed (&listed);
}

/* Of our own widgets; what GTK's widgets do with keys is as everywhere, and the window's keys are
 * its actions'. */
static void
take_own_keys (GtkWidget  *widget,
               GHashTable *keys)
{
  if (g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Bt") && !GTK_IS_WINDOW (widget))
    take_keys_of (widget, keys);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    take_own_keys (child, keys);
}

/* Keys that stand for another that is listed. */
static gboolean
stands_for_another (const char *key)
{
  return g_str_has_prefix (key, "KP_") || strstr (key, ">KP_") != NULL
         || strstr (key, "Return") != NULL || strstr (key, "ISO_") != NULL
         || g_str_equal (key, "space") || strstr (key, "Tab") != NULL;
}

static void
test_every_key_of_ours_is_listed (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Listed listed = list_shortcuts (self);
  GHashTableIter iter;
  gpointer key = NULL;

  show_all (self);
  take_own_keys (GTK_WIDGET (self->window), keys);
  g_assert_true (g_hash_table_contains (keys, "<Alt>Up"));
  g_hash_table_iter_init (&iter, keys);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (listed.keys, key) && !stands_for_another (key))
      g_error ("%s does something, and no one is told", (char *) key);
  free_listed (&listed);
}

/* As large as it is: GTK warns where a part of it has no room, and a warning ends a test. */
static void
test_each_place_has_its_number (Fixture       *self,
                                gconstpointer  data)
{
  GtkApplication *application = GTK_APPLICATION (self->application);

  for (guint i = 0; i < bt_n_places; i++)
    {
      g_autofree char *key = g_strdup_printf ("<Alt>%u", i + 1);
      g_autofree char *action = g_strconcat ("win.place::", bt_places[i].name, NULL);
      g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application, key);

      g_assert_cmpuint (g_strv_length (actions), ==, 1);
      g_assert_cmpstr (actions[0], ==, action);
    }
}

static void
test_a_place_called_by_its_key_has_the_keyboard (Fixture       *self,
                                                 gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *list = NULL, *page = NULL;

  /* a window opens with the keyboard in the list of places */
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  while (!GTK_IS_LIST_BOX_ROW (gtk_window_get_focus (GTK_WINDOW (window))))
    g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  list = gtk_widget_get_parent (gtk_window_get_focus (GTK_WINDOW (window)));
  gtk_widget_child_focus (list, GTK_DIR_DOWN);
  g_assert_true (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)) /* what is shown */
                 == gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));

  page = driver_go_to (self->window, "review", BT_TYPE_REVIEW_PAGE);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), page));
}

static void
test_it_opens (Fixture       *self,
               gconstpointer  data)
{
  GtkWidget *shortcuts;

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-help-overlay", NULL);
  shortcuts = driver_find_dialog (GTK_TYPE_SHORTCUTS_WINDOW);
  g_assert_nonnull (shortcuts);
  driver_wait (shortcuts);
  gtk_window_close (GTK_WINDOW (shortcuts));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("/shortcuts/it-opens", test_it_opens);
  ADD ("/shortcuts/each-place-has-its-number", test_each_place_has_its_number);
  ADD ("/shortcuts/a-place-called-by-its-key-has-the-keyboard",
       test_a_place_called_by_its_key_has_the_keyboard);
  ADD ("/shortcuts/every-action-with-a-key-is-listed", test_every_action_with_a_key_is_listed);
  ADD ("/shortcuts/every-action-that-is-listed-exists", test_every_action_that_is_listed_exists);
  ADD ("/shortcuts/every-key-that-is-listed-does-something",
       test_every_key_that_is_listed_does_something);
  ADD ("/shortcuts/every-key-of-ours-is-listed", test_every_key_of_ours_is_listed);
}

int
main (int   argc,
      char *argv[])
{
  return driver_run (argc, argv, add_tests);
}
