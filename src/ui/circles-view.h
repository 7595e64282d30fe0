/* circles-view.h: the child in the middle, and people and places around as buttons on five rings.
 */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_CIRCLES_VIEW (bt_circles_view_get_type ())
G_DECLARE_FINAL_TYPE (BtCirclesView, bt_circles_view, BT, CIRCLES_VIEW, GtkWidget)

/* Signal: "opened" (BtWealth *), when someone is chosen.
 *
 * Tab goes from the inside out; Left and Right go round a ring, Up and Down from ring to ring. */

void      bt_circles_view_set_plan  (BtCirclesView *self,
                                     BtPlan        *plan);

/* Whose details are shown elsewhere; NULL: nobody's. */
void      bt_circles_view_show      (BtCirclesView *self,
                                     BtWealth      *wealth);

/* Moves the keyboard to @wealth; FALSE where it is on no ring. */
gboolean  bt_circles_view_focus     (BtCirclesView *self,
                                     BtWealth      *wealth);

/* The ring at a point of the view: what is left of the rings counts as the last one. */
int       bt_circles_view_find_ring (BtCirclesView *self,
                                     double         x,
                                     double         y);

G_END_DECLS
