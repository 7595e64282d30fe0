/* number.h: a number as people type and read it, for money, quantities and counts alike. */
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

/* "20002.5" becomes "20,002.5": a mark between each three digits before the point of @plain, which
 * is a plain decimal.  NULL for NULL.  These three are the caller's. */
char       *bt_number_group      (const char *plain);

/* "20,002" */
char       *bt_number_format     (guint64     number);

/* "20,002 payments": @format is what ngettext () gave for @n, with one %s for how many. */
char       *bt_number_count      (const char *format,
                                  guint64     n);

G_END_DECLS
