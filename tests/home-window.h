/* home-window.h: a plan's window at Home, and what is seen there. */
#pragma once

#include <string.h>

#include "made-plan.h"
#include "ui/home-page.h"

#define PLACE      "home"
#define PLACE_TYPE BT_TYPE_HOME_PAGE
#include "place-window.h"

/* Whether a label that may be seen at or below @widget has @text in it. */
G_GNUC_UNUSED static gboolean
says (gpointer    widget,
      const char *text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (widget), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

G_GNUC_UNUSED static const char *
get_place (Fixture *self)
{
  GtkStack *stack = driver_find (self->window, GTK_TYPE_STACK, NULL);

  return gtk_stack_get_visible_child_name (stack);
}

/* The card that can be seen: each view has its own. */
G_GNUC_UNUSED static gpointer
find_mapped (GtkWidget *widget,
             GType      type)
{
  if (G_OBJECT_TYPE (widget) == type)
    return gtk_widget_get_mapped (widget) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_mapped (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}
