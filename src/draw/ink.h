/* ink.h: the colours and patterns everything is drawn with, on paper and on each kind of screen. */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* Paper in colour, paper in black and white, and the five schemes of a screen. */
typedef enum
{
  BT_INK_PAPER,
  BT_INK_PAPER_MONO,
  BT_INK_LIGHT,
  BT_INK_CREAM,
  BT_INK_DARK,
  BT_INK_CONTRAST,
  BT_INK_CONTRAST_DARK,
} BtInkKind;

/* What a part of a picture is filled with.  Each has a colour and a pattern of its own, so that
 * either alone tells it from the others: the six colours of the Okabe-Ito set that carry on white,
 * two of them once more with another pattern, one for what is kept for later, and one that is
 * empty. */
typedef enum
{
  BT_FILL_BLUE,
  BT_FILL_ORANGE,
  BT_FILL_GREEN,
  BT_FILL_PURPLE,
  BT_FILL_VERMILLION,
  BT_FILL_SKY,
  BT_FILL_BLUE_UPRIGHT,
  BT_FILL_ORANGE_GRID,
  BT_FILL_SET_ASIDE,
  BT_FILL_OPEN,
  BT_N_FILLS
} BtFill;

typedef enum
{
  BT_PATTERN_NONE,
  BT_PATTERN_SOLID,
  BT_PATTERN_DIAGONAL,
  BT_PATTERN_DOTS,
  BT_PATTERN_HORIZONTAL,
  BT_PATTERN_CROSS,
  BT_PATTERN_BACK_DIAGONAL,
  BT_PATTERN_VERTICAL,
  BT_PATTERN_GRID,
  BT_PATTERN_SPARSE_DOTS,
} BtPattern;

typedef struct
{
  double red;
  double green;
  double blue;
} BtColour;

typedef struct
{
  BtInkKind kind;
  BtColour  ground;   /* what everything stands on: never printed on paper */
  BtColour  text;
  BtColour  quiet;    /* second words: at least 7:1 on the ground */
  BtColour  rule;     /* lines between rows; dark enough to survive a copier */
  BtColour  outline;  /* around every part of a picture */
  BtColour  accent;   /* discs with names, and the middle of the circles */
  BtColour  rings[5]; /* the circles from the inside out */
  gboolean  plain;    /* fills have no pattern */
} BtInk;

/* Lent, never NULL. */
const BtInk *bt_ink_get         (BtInkKind       kind);

/* The same without patterns, for those whom they trouble: fills that else differ by their pattern
 * alone have a colour of their own then.  Paper in black and white keeps its patterns, for it has
 * nothing else. */
const BtInk *bt_ink_get_plain   (BtInkKind       kind);

BtPattern    bt_ink_get_pattern (BtFill          fill);

void         bt_ink_set_source  (cairo_t        *cr,
                                 const BtColour *colour);

/* Fills the rectangle with @fill and draws the outline inside it.  Lines are drawn, not tiled
 * pictures, so that a printer gets them sharp.  A rectangle without width or height is left out. */
void         bt_ink_fill        (const BtInk    *self,
                                 cairo_t        *cr,
                                 BtFill          fill,
                                 double          x,
                                 double          y,
                                 double          width,
                                 double          height);

G_END_DECLS
