/* kit-window.h: a window over a plan in a file, in which a test puts widgets and does what a
 * person would. */
#pragma once

#include <gtk/gtk.h>

#include "made-plan.h"
#include "sample-plan.h"
#include "store/plan-file.h"
#include "ui-resources.h"
#include "ui/appearance.h"
#include "ui/kit/amounts.h"
#include "ui/kit/form.h"
#include "ui/kit/toast.h"

typedef struct
{
  char       *folder;
  char       *path;
  BtPlanFile *file;
  BtPlan     *plan;
  GtkWidget  *window;
  GtkWidget  *overlay; /* of the window: what it shows, and over that, toasts */
  GtkWidget  *form;
} Window;

/* Until nothing more is to be done but wait. */
static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
wait_for_frame (GtkWidget *window)
{
  while (!gtk_widget_get_mapped (window) || gtk_widget_get_width (window) == 0)
    g_main_context_iteration (NULL, TRUE);
  settle ();
}

/* Two people, two funds, two lines and a hope, kept in a file. */
static void
open_window (Window        *self,
             gconstpointer  data)
{
  GtkWidget *scroller;
  g_autoptr (BtPlan) plan = bt_plan_new ();

  put (plan, "wealth", "w1", "name", "Ivy", NULL);
  put (plan, "wealth", "w2", "name", "Gran Bea", NULL);
  put (plan, "funds", "f1", "name", "Council short breaks", NULL);
  put (plan, "funds", "f2", "name", "NHS continuing care", NULL);
  put (plan, "budget_lines", "l1", "name", "Dele’s hours", NULL);
  put (plan, "budget_lines", "l2", "name", "Hydrotherapy", NULL);
  put (plan, "outcomes", "o1", "title", "Swims with Ivy", NULL);
  bt_plan_get_person (plan);
  self->folder = sample_folder_new ();
  self->path = g_build_filename (self->folder, "Our plan.bunting", NULL);
  self->file = bt_plan_file_create (self->path, plan, NULL);
  g_assert_nonnull (self->file);
  self->plan = bt_plan_file_get_plan (self->file);

  self->window = gtk_window_new ();
  self->form = bt_form_new ();
  self->overlay = gtk_overlay_new ();
  scroller = gtk_scrolled_window_new (); /* as pages have it: what is high needs no high window */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->form);
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), scroller);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), g_object_new (BT_TYPE_TOAST, NULL));
  gtk_window_set_child (GTK_WINDOW (self->window), self->overlay);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 800, 600);
  bt_amounts_set_plan (GTK_WINDOW (self->window), self->plan);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_for_frame (self->window);
}

static void
close_window (Window        *self,
              gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  settle ();
  g_assert_true (bt_plan_file_flush (self->file, NULL));
  g_object_unref (self->file);
  sample_folder_remove (self->folder);
  g_free (self->path);
}

/* Takes back what was last done, as the window does. */
G_GNUC_UNUSED static void
undo (Window *self)
{
  bt_form_keep_focused (GTK_WINDOW (self->window));
  g_assert_true (bt_plan_undo (self->plan, NULL));
  settle ();
}

/* The first widget of @type at or below @widget whose @property is @value, where one is named. */
static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *property,
      const char *value)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    {
      g_autofree char *is = NULL;

      if (property != NULL)
        g_object_get (widget, property, &is, NULL);
      if (g_strcmp0 (is, value) == 0)
        return widget;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, property, value);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Whether any label below @widget that is seen has @text in it. */
G_GNUC_UNUSED static gboolean
says (GtkWidget  *widget,
      const char *text)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  if (GTK_IS_EDITABLE (widget)
      && strstr (gtk_editable_get_text (GTK_EDITABLE (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

/* Every control at or below @widget that may be seen has a name that a screen reader can say.  The
 * button inside a menu button is GTK's: newer ones name it by what it shows. */
G_GNUC_UNUSED static void
check_names (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  if (!gtk_widget_get_visible (widget))
    return;
  if ((GTK_IS_ENTRY (widget) || GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget)
       || GTK_IS_DROP_DOWN (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_LIST_BOX (widget)
       || GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_PICTURE (widget))
      && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget))
      && !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
      && !gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    g_error ("A %s has no name", G_OBJECT_TYPE_NAME (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_names (child);
}

/* As a new user has it, until the process ends. */
static void
dress_windows (void)
{
  g_autoptr (BtSettings) settings = bt_settings_new ("/nowhere/settings.ini");
  static BtAppearance *look;

  look = bt_appearance_new (settings);
  g_assert_nonnull (look);
}

/* For main (): FALSE where there is no display to try anything on. */
static gboolean
start_window_tests (int    *argc,
                    char ***argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_test_init (argc, argv, NULL);
  if (!gtk_init_check ())
    return FALSE;
  bt_ui_register_resource ();
  dress_windows ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  return TRUE;
}
