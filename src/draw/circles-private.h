/* circles-private.h: what placing the circles and drawing them share. */
#pragma once

#include "draw/circles.h"

G_BEGIN_DECLS

struct _BtCircles
{
  PangoContext         *context;
  PangoFontDescription *font;
  double                size;
  double                middle_x; /* and y: a square */
  double                radii[BT_CIRCLES_RINGS + 1];
  BtBox                 titles[BT_CIRCLES_RINGS];
  char                 *title_texts[BT_CIRCLES_RINGS];
  char                 *middle;
  BtCirclesSpot        *spots;
  guint                 n_spots;
};

/* A layout for a label, for the initials, for a ring's title: all of them centred.  The caller's.
 */
PangoLayout *bt_circles_layout_label  (BtCircles           *self,
                                       const BtCirclesSpot *spot);
PangoLayout *bt_circles_layout_line   (BtCircles           *self,
                                       const char          *text,
                                       double               scale,
                                       double               width);

#define BT_CIRCLES_GAP 2.0 /* between what stands next to each other */

/* TRUE where neither the disc of @spot nor its label lies over the middle, a title, or the first
 * @placed of the other spots in @order. */
gboolean     bt_circles_is_free       (BtCircles           *self,
                                       const BtCirclesSpot *spot,
                                       guint                placed,
                                       const guint         *order);

/* TRUE where @spot is within the square. */
gboolean     bt_circles_is_inside     (BtCircles           *self,
                                       const BtCirclesSpot *spot);

/* The radii, where discs have the radius @disc and labels so many lines; and where titles stand
 * then. */
void         bt_circles_measure_rings (BtCircles           *self,
                                       double               disc,
                                       int                  label_lines,
                                       double               title_height);
void         bt_circles_place_titles  (BtCircles           *self);

void         bt_circles_place         (BtCircles           *self);

G_END_DECLS
