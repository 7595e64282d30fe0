/* year-line.h: one line that grows from the first day of a span to today, then on as it is expected
 * to, below a level that it is measured by.
 *
 * Where everything stands is worked out apart from drawing, so that tests check numbers. */
#pragma once

#include "draw/ink.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * BtYearLine: what the picture is made of; all of it lent.
 * @span: how many steps there are from the first day to the last; at least 1
 * @values: what the line has come to at each step so far; @n_values of them, at most @span + 1
 * @expected: what it is expected to come to at the last step
 * @level: what it is measured by, above 0
 * @first, @now, @last: words under the first step, under the newest, under the last
 * @level_words: words at the level
 */
typedef struct
{
  guint         span;
  const gint64 *values;
  guint         n_values;
  gint64        expected;
  gint64        level;
  const char   *first;
  const char   *now;
  const char   *last;
  const char   *level_words;
} BtYearLine;

typedef struct
{
  double x;
  double y;
} BtLinePoint;

/* Where words stand; without width where there was no room for them. */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BtLineWords;

/**
 * BtYearLinePlaces:
 * @start, @end: where the span begins and ends: @end is left of @start where people read so
 * @base, @level: how far down 0 and the level are
 * @points: of BtLinePoint, in the order of time, no more of them than can be told apart
 * @now: the last of them; where nothing has been yet, the beginning
 * @expected: where the line is expected to end
 */
typedef struct
{
  double      start;
  double      end;
  double      base;
  double      level;
  GArray     *points;
  BtLinePoint now;
  BtLinePoint expected;
  BtLineWords first_words;
  BtLineWords now_words;
  BtLineWords last_words;
  BtLineWords level_words;
} BtYearLinePlaces;

/* Where everything stands in a picture of @width and @height, with letters as @context has them;
 * mirrored where @rtl.  Words that would run into each other give way to those of today. */
BtYearLinePlaces *bt_year_line_place       (const BtYearLine       *self,
                                            PangoContext           *context,
                                            double                  width,
                                            double                  height,
                                            gboolean                rtl);
void              bt_year_line_places_free (BtYearLinePlaces       *self);

/* Draws what was placed, with its top left corner at (0, 0).  What has been is one thick line, what
 * is expected is dashed, the level is dotted: no colour has to be told from another. */
void              bt_year_line_draw        (const BtYearLine       *self,
                                            const BtYearLinePlaces *places,
                                            cairo_t                *cr,
                                            const BtInk            *ink,
                                            PangoContext           *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtYearLinePlaces, bt_year_line_places_free)

G_END_DECLS
