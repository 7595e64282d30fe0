/* split-bar.h: one bar that shows how a whole is shared out. */
#pragma once

#include "draw/ink.h"

G_BEGIN_DECLS

typedef struct
{
  gint64 amount; /* any unit; 0 and less have no room in the bar */
  BtFill fill;
} BtBarPart;

typedef struct
{
  double x;
  double width;
} BtBarSpan;

/* Where each part stands in a bar of @width: fills @spans (@n of them, the caller's).  The widths
 * add up to @width exactly, the parts touch, and a part with something in it is at least @least
 * wide, as long as there is room for that; what the small ones need is taken from the others in
 * proportion.  Right to left when @rtl.  All widths are whole 1/1024ths, and @width is first cut
 * down to that. */
void bt_split_bar_place (const BtBarPart *parts,
                         guint            n,
                         double           width,
                         double           least,
                         gboolean         rtl,
                         BtBarSpan       *spans);

/* Draws the placed parts with their top left corner at (0, 0). */
void bt_split_bar_draw  (cairo_t         *cr,
                         const BtInk     *ink,
                         const BtBarPart *parts,
                         const BtBarSpan *spans,
                         guint            n,
                         double           height);

G_END_DECLS
