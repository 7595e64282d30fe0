/* number.h: a number as people type it, for money and quantities alike. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads digits at @text, in groups of three or not ("1200", "1,200", "1 200"), with at most
 * @places after a point, and puts them in @value times 10 to the power of @places: "12.5" with
 * three places is 12500.  Answers where the number ends, or NULL (and @value untouched) where
 * there is none or it is above @max. */
const char *bt_number_read (const char *text, guint places, gint64 max, gint64 *value);

/* The first character from @text on that is no white space, also of the kinds that do not break
 * a line. */
const char *bt_number_skip_space (const char *text);

G_END_DECLS
