/* shots-home.c: what pictures are taken of Home. */
#include "config.h"

#include "shots.h"
#include "ui/home-page.h"

/* As it is; with amounts hidden; and what is below, where that is out of sight. */
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
  driver_close_place (&home);
}
