/* shots-home.c: what pictures are taken of Home. */
#include "config.h"

#include "shots.h"
#include "ui/home-page.h"

/* The button that can be seen and opens the field for the meeting's date. */
static GtkWidget *
find_date (GtkWidget *widget)
{
  const char *label = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (g_strcmp0 (label, "Change the date") == 0 || g_strcmp0 (label, "Put in the date") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_date (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* As it is; what is below, where that is out of sight; with amounts hidden; and while the date of
 * the meeting is written. */
void
shots_of_home (Shots      *self,
               const char *name,
               BtPlan     *plan)
{
  DriverPlace home;
  GtkScrolledWindow *scroller;
  GtkAdjustment *down;

  shots_open (self, &home, plan, "home", BT_TYPE_HOME_PAGE);
  shots_take (self, home.window, name, NULL);
  scroller = driver_find (home.page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  down = gtk_scrolled_window_get_vadjustment (scroller);
  if (gtk_adjustment_get_upper (down) > gtk_adjustment_get_page_size (down))
    {
      gtk_adjustment_set_value (down, gtk_adjustment_get_upper (down));
      shots_take (self, home.window, name, "below");
      gtk_adjustment_set_value (down, 0);
    }
  g_object_set (home.plan, "hide-amounts", TRUE, NULL);
  shots_take (self, home.window, name, "hidden");
  g_signal_emit_by_name (find_date (home.page), "clicked");
  shots_take (self, home.window, name, "date");
  driver_close_place (&home);
}
