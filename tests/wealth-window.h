/* wealth-window.h: a plan's window at Our real wealth, and what a person does there. */
#pragma once

#include "ui/circles-view-private.h"
#include "ui/wealth-details.h"
#include "ui/wealth-handle.h"
#include "ui/wealth-page.h"

#define PLACE      "wealth"
#define PLACE_TYPE BT_TYPE_WEALTH_PAGE
#include "place-window.h"

G_GNUC_UNUSED static BtCirclesView *
get_circles (Fixture *self)
{
  return driver_find (self->page, BT_TYPE_CIRCLES_VIEW, NULL);
}

G_GNUC_UNUSED static BtWealth *
find_named (BtPlan     *plan,
            const char *name)
{
  for (guint i = 0; i < bt_list_get_length (plan->wealth); i++)
    {
      BtWealth *wealth = bt_list_get (plan->wealth, i);

      if (g_strcmp0 (wealth->name, name) == 0)
        return wealth;
    }
  return NULL;
}

/* The same, which has to be there. */
G_GNUC_UNUSED static BtWealth *
get_named (BtPlan     *plan,
           const char *name)
{
  BtWealth *wealth = find_named (plan, name);

  if (wealth == NULL)
    g_error ("There is no %s", name);
  return wealth;
}

/* The control for @name on the circles, or among the chips. */
G_GNUC_UNUSED static GtkWidget *
find_handle (GtkWidget  *from,
             GType       type,
             const char *name)
{
  GtkWidget *child = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (from), type) && bt_wealth_handle_find (from) != NULL
      && g_strcmp0 (bt_wealth_handle_find (from)->name, name) == 0)
    return from;
  for (child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_handle (child, type, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

G_GNUC_UNUSED static void
click (gpointer    from,
       const char *label)
{
  GtkWidget *button = driver_find (from, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button) && gtk_widget_is_sensitive (button));
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
}

G_GNUC_UNUSED static BtWealthDetails *
open_person (Fixture    *self,
             const char *name)
{
  g_signal_emit_by_name (find_handle (self->page, BT_TYPE_CIRCLE_BUTTON, name), "clicked");
  driver_wait (GTK_WIDGET (self->window));
  return driver_find (self->page, BT_TYPE_WEALTH_DETAILS, NULL);
}

/* The ring of @name in the file, opened anew. */
G_GNUC_UNUSED static int
reopen_ring (Fixture    *self,
             const char *name)
{
  g_autoptr (BtPlanFile) file = driver_reopen (self->window);

  return get_named (bt_plan_file_get_plan (file), name)->circle;
}

/* Whether the keyboard is on @widget or in it. */
G_GNUC_UNUSED static gboolean
has_focus_in (Fixture  *self,
              gpointer  widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}
