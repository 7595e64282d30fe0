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
  double                label_width; /* what a label may take before it wraps */
  int                   label_lines;
};

/* A layout for a label, for the initials, for a ring's title: all of them centred.  The caller's.
 */
PangoLayout *bt_circles_layout_label  (BtCircles  *self,
                                       const char *text);
PangoLayout *bt_circles_layout_line   (BtCircles  *self,
                                       const char *text,
                                       double      scale,
                                       double      width);

void         bt_circles_place         (BtCircles  *self);

G_END_DECLS
