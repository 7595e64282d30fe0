/* new-window.h: the first questions of a new plan, and what a person answers there. */
#pragma once

#include <glib/gstdio.h>

#include "base/error.h"
#include "model/contributor.h"
#include "model/statement.h"
#include "ui/kit/field-row.h"
#include "ui/new-plan-person.h"
#include "ui/new-plan-who.h"
#include "ui/new-plan.h"
#include "ui/start-window.h"
#include "window-driver.h"

typedef struct
{
  BtApplication *application;
  BtStartWindow *start;
  GtkWidget     *questions;
  char          *folder;    /* where new plans are kept */
} Fixture;

G_GNUC_UNUSED static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* For main (), after driver_begin(): this user has a folder for documents. */
static void
make_documents (void)
{
  g_autofree char *settings = driver_dup_path ("user-dirs.dirs");
  g_autofree char *documents = driver_dup_path ("Documents");

  g_assert_true (g_file_set_contents (settings, "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n", -1,
                                      NULL));
  g_mkdir (documents, 0700);
  g_reload_user_special_dirs_cache ();
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static char *
dup_in_documents (Fixture    *self,
                  const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/* At the first question, with nothing kept yet. */
G_GNUC_UNUSED static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->application = driver_start ();
  self->folder = driver_dup_path ("Documents");
  g_assert_cmpuint (count_files (self->folder), ==, 0);
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "new", NULL);
  self->start = driver_find_window (self->application, BT_TYPE_START_WINDOW);
  self->questions = driver_find (self->start, BT_TYPE_NEW_PLAN, NULL);
  driver_wait (GTK_WIDGET (self->start));
}

static void
empty_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
}

G_GNUC_UNUSED static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  GtkWindow *window;

  while ((window = driver_find_window (self->application, GTK_TYPE_WINDOW)) != NULL)
    gtk_window_destroy (window);
  settle ();
  g_clear_object (&self->application);
  empty_folder (self->folder);
  g_free (self->folder);
}

/* The page that is asked. */
G_GNUC_UNUSED static const char *
get_page (Fixture *self)
{
  return gtk_stack_get_visible_child_name (driver_find (self->questions, GTK_TYPE_STACK, NULL));
}

G_GNUC_UNUSED static GtkEditable *
find_name (Fixture *self)
{
  return GTK_EDITABLE (driver_find (self->questions, GTK_TYPE_ENTRY, NULL));
}

/* Presses the button with that label that is seen. */
static void
click (gpointer    widget,
       const char *label)
{
  GtkWidget *button = driver_find (widget, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  settle ();
}

/* "Next" stands on each of the first two pages. */
G_GNUC_UNUSED static void
go_on (Fixture *self)
{
  GtkWidget *pages = driver_find (self->questions, GTK_TYPE_STACK, NULL);

  click (gtk_stack_get_visible_child (GTK_STACK (pages)), "Next");
}

/* @number counts from 0. */
G_GNUC_UNUSED static BtNewPlanPerson *
find_person (Fixture *self,
             guint    number)
{
  GtkWidget *person = driver_find (self->questions, BT_TYPE_NEW_PLAN_PERSON, NULL);

  for (guint i = 0; i < number && person != NULL; i++)
    person = gtk_widget_get_next_sibling (person);
  return (gpointer) person;
}

/* The control of the field that is called so below @widget. */
static gpointer
find_control (gpointer    widget,
              const char *field,
              GType       type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *name = NULL;
      gpointer found = NULL;

      if (BT_IS_FIELD_ROW (child))
        g_object_get (child, "field", &name, NULL);
      found = g_strcmp0 (name, field) == 0 ? driver_find (child, type, NULL)
                                           : find_control (child, field, type);
      if (found != NULL)
        return found;
    }
  return NULL;
}

G_GNUC_UNUSED static void
write_in (gpointer    widget,
          const char *field,
          const char *text)
{
  gtk_editable_set_text (find_control (widget, field, GTK_TYPE_ENTRY), text);
}

/* Answers no more than a name, and starts at the place behind the door of that title. */
G_GNUC_UNUSED static void
start_at (Fixture    *self,
          const char *name,
          const char *place)
{
  gtk_editable_set_text (find_name (self), name);
  go_on (self);
  go_on (self);
  gtk_widget_activate_action (self->questions, "new-plan.start-at", "s", place);
}

/* The window of the plan that was started. */
G_GNUC_UNUSED static BtPlanWindow *
get_window (Fixture *self)
{
  return driver_find_window (self->application, BT_TYPE_PLAN_WINDOW);
}

G_GNUC_UNUSED static BtPlan *
get_plan (Fixture *self)
{
  return bt_plan_file_get_plan (bt_plan_window_get_file (get_window (self)));
}

/* The plan in that file, as it is when it is opened anew.  The file is the caller's. */
G_GNUC_UNUSED static BtPlanFile *
open_kept (const char *path)
{
  g_autoptr (GError) error = NULL;
  BtPlanFile *file = bt_plan_file_open (path, &error);

  g_assert_no_error (error);
  return file;
}

G_GNUC_UNUSED static gboolean
says (gpointer    widget,
      const char *text)
{
  GtkWidget *label = driver_find (widget, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_visible (label);
}
