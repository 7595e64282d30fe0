/* place-window.h: a plan's window at one place, as tests of that place open it.  Who includes this
 * has said before which place: PLACE, its name, and PLACE_TYPE, its page's class. */
#pragma once

#include "exchange/practice.h"
#include "window-driver.h"

typedef DriverPlace Fixture;

G_GNUC_UNUSED static void
open_plan (Fixture *self,
           BtPlan  *plan)
{
  driver_open_place (self, plan, PLACE, PLACE_TYPE);
}

G_GNUC_UNUSED static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  open_plan (self, bt_practice_plan_new ());
}

G_GNUC_UNUSED static void
set_up_empty (Fixture       *self,
              gconstpointer  data)
{
  open_plan (self, driver_make_empty ());
}

G_GNUC_UNUSED static void
set_up_full (Fixture       *self,
             gconstpointer  data)
{
  open_plan (self, driver_make_full ());
}

G_GNUC_UNUSED static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  driver_close_place (self);
}

G_GNUC_UNUSED static void
wait (Fixture *self)
{
  driver_wait (GTK_WIDGET (self->window));
}

/* The window's own action, as its button and keys have it. */
G_GNUC_UNUSED static void
act_in_window (Fixture    *self,
               const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->window), action, NULL);
  wait (self);
}

G_GNUC_UNUSED static void
undo (Fixture *self)
{
  act_in_window (self, "undo");
}

G_GNUC_UNUSED static void
redo (Fixture *self)
{
  act_in_window (self, "redo");
}
