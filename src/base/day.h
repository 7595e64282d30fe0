/* day.h: a day of the calendar as a plain number, so that days are compared with < and -. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef gint32 BtDay; /* days since 1 January of the year 1, which is 1 (GDate's Julian day) */

#define BT_DAY_UNKNOWN 0

/* BT_DAY_UNKNOWN where there is no such day. */
BtDay    bt_day_new         (int year, int month, int day);
void     bt_day_get         (BtDay self, int *year, int *month, int *day); /* any may be NULL */
BtDay    bt_day_today       (void);

/* The same day @years later; 29 February becomes 1 March where there is none. */
BtDay    bt_day_add_years   (BtDay self, int years);

/* "2026-08-06", years 0001 to 9999, as files have it.  Parsing is strict: ten characters, a day
 * that exists. */
gboolean bt_day_parse_iso   (const char *text, BtDay *self);
char    *bt_day_format_iso  (BtDay self); /* NULL when unknown */

/* For people: "6 August 2026"; "6 August" ; "Thursday 6 August 2026".  Unknown is the translated
 * "not known yet". */
char    *bt_day_format       (BtDay self);
char    *bt_day_format_short (BtDay self);
char    *bt_day_format_long  (BtDay self);

/* The next day in words in @text from the byte *@start on: from its number, *@start, up to *@end:
 * "6 August 2026", "6 August".  FALSE where there is none. */
gboolean bt_day_find         (const char *text, gsize *start, gsize *end);

/* The name of a month (1 to 12) or weekday (1 is Monday) in the reader's language: "August",
 * "Thursday". */
const char *bt_day_get_month_name   (int month);
const char *bt_day_get_weekday_name (int weekday);

/* Reads what people type: "6/8/26", "6.8.2026", "6 Aug", "6 August 2026", "2026-08-06", "today"
 * (@today); a day without a year is the one nearest to @today.  Never American order.  Empty
 * text is unknown; FALSE otherwise. */
gboolean bt_day_parse        (const char *text, BtDay today, BtDay *self);

G_END_DECLS
