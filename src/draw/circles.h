/* circles.h: names on five rings around a middle: where everything stands, and the picture of it.
 *
 * Where things stand is worked out apart from drawing, so that paper, screen and tests share it: a
 * screen can put real buttons on the discs.  Labels never lie over each other or over a disc, and
 * nothing leaves the square. */
#pragma once

#include "draw/ink.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

#define BT_CIRCLES_RINGS 5 /* 1 is the innermost; the last is drawn dashed: not there yet */

typedef struct _BtCircles BtCircles;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BtBox;

typedef struct
{
  const char *name;
  int         ring;  /* 1 to BT_CIRCLES_RINGS */
  gboolean    quiet; /* drawn softly: a dotted line, and letters of the second colour */
} BtCirclesName;

typedef struct
{
  guint       index;  /* into the names that were given */
  int         ring;
  double      x;      /* middle of the disc */
  double      y;
  double      radius;
  double      angle;  /* from the top, the way the clock goes: 0 to 2 pi */
  BtBox       label;  /* without width where there was room for the initials only */
  double      label_width; /* what the label may take before it wraps, and is cut */
  int         label_lines;
  const char *name;   /* the circles' own copy */
  const char *initials;
  gboolean    quiet;
} BtCirclesSpot;

/* Places @n names on a square of @size with letters of @text_size (both in the context's units;
 * @text_size is the font's).  @ring_titles are BT_CIRCLES_RINGS words, NULL entries for none.  Long
 * names take two lines, then an ellipsis; in a crowd some have initials alone: a list has to stand
 * beside the picture.
 * @context is kept for as long as the circles. */
BtCircles           *bt_circles_new              (PangoContext        *context,
                                                  const char          *middle,
                                                  const char * const  *ring_titles,
                                                  const BtCirclesName *names,
                                                  guint                n,
                                                  double               size,
                                                  double               text_size);
void                 bt_circles_free             (BtCircles           *self);

double               bt_circles_get_size         (BtCircles           *self);
/* Lent, in the order of the names given. */
const BtCirclesSpot *bt_circles_get_spots        (BtCircles           *self,
                                                  guint               *n);
/* The outer radius of @ring (1 and up); 0 is the disc in the middle. */
double               bt_circles_get_ring_radius  (BtCircles           *self,
                                                  int                  ring);
/* Where the title of @ring stands; without width where it has none. */
const BtBox         *bt_circles_get_ring_title   (BtCircles           *self,
                                                  int                  ring);

/* Draws all of it with its top left corner at (0, 0). */
void                 bt_circles_draw             (BtCircles           *self,
                                                  cairo_t             *cr,
                                                  const BtInk         *ink);

/* The same in its parts, for a screen that puts real buttons there: the rings, their titles and the
 * middle; one name, filled where it is the one that is chosen. */
void                 bt_circles_draw_ground      (BtCircles           *self,
                                                  cairo_t             *cr,
                                                  const BtInk         *ink);
void                 bt_circles_draw_spot        (BtCircles           *self,
                                                  cairo_t             *cr,
                                                  const BtInk         *ink,
                                                  const BtCirclesSpot *spot,
                                                  gboolean             chosen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtCircles, bt_circles_free)

G_END_DECLS
