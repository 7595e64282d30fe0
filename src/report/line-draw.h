/* line-draw.h: one line of a laid out text, drawn so that who reads it out of a PDF gets all of it.
 */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Draws @line of @text (its layout's) from @x with its letters standing on @y, in the current
 * colour but where the text has its own.  Where the text @goes_on in another line, words at the end
 * of this one are kept apart from those. */
void bt_draw_line (cairo_t         *cr,
                   const char      *text,
                   PangoLayoutLine *line,
                   double           x,
                   double           y,
                   gboolean         goes_on);

G_END_DECLS
