/* circles-view-private.h: what the parts of the circles on screen share: the widget itself, its
 * keys, and what is dropped on it. */
#pragma once

#include "draw/circles.h"
#include "ui/circle-button.h"
#include "ui/circles-view.h"

G_BEGIN_DECLS

struct _BtCirclesView
{
  GtkWidget    parent_instance;
  BtPlan      *plan;
  BtWealth    *shown;
  GPtrArray   *buttons;    /* BtCircleButton, the widget's children, in the plan's order */
  GPtrArray   *order;      /* the same from the inside out, round each ring: the keyboard's way */
  BtCircles   *circles;    /* NULL until there is room */
  double       size;       /* of the square, and where it stands; whole pixels */
  double       left;
  double       top;
  int          text_size;
  int          lit;        /* the ring something is dragged over; 0: none */
  GdkTexture  *ground;     /* the rings as they were drawn; NULL: to be drawn */
  const BtInk *ground_ink; /* with this ink */
  int          ground_lit; /* and that ring lit */
};

/* The keyboard's way from one button to the next: the widget's "focus". */
gboolean bt_circles_view_move_focus   (GtkWidget        *widget,
                                       GtkDirectionType  direction);

/* Lets people be dropped on the rings. */
void     bt_circles_view_accept_drops (BtCirclesView    *self);

G_END_DECLS
