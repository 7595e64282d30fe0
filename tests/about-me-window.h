/* about-me-window.h: a plan's window at About me, and what a person does there. */
#pragma once

#include "exchange/json-write.h"
#include "model/statement.h"
#include "ui/about-me-form.h"
#include "ui/about-me-list.h"
#include "ui/about-me-page.h"
#include "ui/kit/field-row.h"

#define PLACE      "about-me"
#define PLACE_TYPE BT_TYPE_ABOUT_ME_PAGE
#include "place-window.h"

G_GNUC_UNUSED static void
set_up_nameless (Fixture       *self,
                 gconstpointer  data)
{
  open_plan (self, bt_plan_new ());
}

/* The part with that title, as a list. */
G_GNUC_UNUSED static BtAboutMeList *
find_part (GtkWidget  *widget,
           const char *title)
{
  GtkWidget *label = driver_find (widget, GTK_TYPE_LABEL, title);
  GtkWidget *part = label == NULL ? NULL : gtk_widget_get_ancestor (label, BT_TYPE_ABOUT_ME_LIST);

  g_assert_nonnull (part);
  return BT_ABOUT_ME_LIST (part);
}

G_GNUC_UNUSED static BtRecordList *
find_list (Fixture    *self,
           const char *title)
{
  return bt_about_me_list_get_list (find_part (self->page, title));
}

G_GNUC_UNUSED static GtkEditable *
find_line (BtRecordList *list)
{
  return GTK_EDITABLE (driver_find (list, GTK_TYPE_ENTRY, NULL));
}

/* Types a line where the cursor is to be, and Enter. */
G_GNUC_UNUSED static void
type_line (BtRecordList *list,
           const char   *text)
{
  GtkEditable *line = find_line (list);

  gtk_editable_set_text (line, text);
  g_signal_emit_by_name (line, "activate");
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

G_GNUC_UNUSED static gpointer
get_shown (BtRecordList *list,
           guint         index)
{
  g_autoptr (BtRecord) record = g_list_model_get_item (bt_record_list_get_shown (list), index);

  return record; /* the plan holds it */
}

G_GNUC_UNUSED static guint
count (BtRecordList *list)
{
  return g_list_model_get_n_items (bt_record_list_get_shown (list));
}

G_GNUC_UNUSED static void
open_more (Fixture *self)
{
  gtk_expander_set_expanded (GTK_EXPANDER (driver_find (self->page, GTK_TYPE_EXPANDER, NULL)),
                             TRUE);
  driver_wait (GTK_WIDGET (self->window));
}

/* The form's row of that field. */
G_GNUC_UNUSED static GtkWidget *
find_row (GtkWidget  *widget,
          const char *field)
{
  GtkWidget *found = NULL;

  if (BT_IS_FIELD_ROW (widget))
    {
      g_autofree char *name = NULL;

      g_object_get (widget, "field", &name, NULL);
      return g_strcmp0 (name, field) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, field);
  return found;
}

G_GNUC_UNUSED static GtkWidget *
get_form (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_ABOUT_ME_FORM, NULL);
}

/* Types into a field of the form that is open. */
G_GNUC_UNUSED static void
type_field (Fixture    *self,
            const char *field,
            const char *text)
{
  GtkWidget *row = find_row (get_form (self), field);
  GtkWidget *view = NULL;

  g_assert_nonnull (row);
  view = driver_find (row, GTK_TYPE_TEXT_VIEW, NULL);
  if (view != NULL)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (driver_find (row, GTK_TYPE_ENTRY, NULL)), text);
  wait (self);
}

G_GNUC_UNUSED static void
press_done (Fixture *self)
{
  g_signal_emit_by_name (driver_find (get_form (self), GTK_TYPE_BUTTON, "Done"), "clicked");
  wait (self);
}

/* The whole plan as one text, in the window and in the file as it is opened anew. */
G_GNUC_UNUSED static char *
read_plan (Fixture *self)
{
  g_autoptr (BtPlanFile) again = driver_reopen (self->window);
  g_autofree char *kept = bt_json_write (bt_plan_file_get_plan (again));
  char *seen = bt_json_write (self->plan);

  g_assert_cmpstr (seen, ==, kept);
  return seen;
}

G_GNUC_UNUSED static void
assert_plan_is (Fixture    *self,
                const char *text)
{
  g_autofree char *is = read_plan (self);

  g_assert_cmpstr (is, ==, text);
}

/* Takes @n steps back to @before and forward again to where it was. */
G_GNUC_UNUSED static void
check_undo (Fixture    *self,
            const char *before,
            guint       n)
{
  g_autofree char *after = read_plan (self);

  for (guint i = 0; i < n; i++)
    act_in_window (self, "undo");
  assert_plan_is (self, before);
  for (guint i = 0; i < n; i++)
    act_in_window (self, "redo");
  assert_plan_is (self, after);
}
