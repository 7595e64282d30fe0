/* money.h: whole pence, and what is done with them.  No floating point; unknown is not 0. */
#pragma once

#include "base/quantity.h"

G_BEGIN_DECLS

typedef gint64 BtPence;

#define BT_PENCE_UNKNOWN G_MININT64
#define BT_PENCE_MAX     G_GINT64_CONSTANT (1000000000000) /* 10^12, either way */

/* Sums with an unknown are unknown. */
BtPence  bt_pence_add        (BtPence a, BtPence b);
BtPence  bt_pence_subtract   (BtPence a, BtPence b);
BtPence  bt_pence_max        (BtPence a, BtPence b);
BtPence  bt_pence_min        (BtPence a, BtPence b);

/* @amount * @numerator / @denominator, rounded once to a whole penny, halves away from zero,
 * worked in 128 bits. */
BtPence  bt_pence_scale      (BtPence amount, gint64 numerator, gint64 denominator);

/* round (@quantity * @times * @unit_price): the planned cost before anything is added, worked in
 * 128 bits. */
BtPence  bt_pence_cost       (BtQuantity quantity, BtQuantity times, BtPence unit_price);

/* For people: "£1,234.50"; below 0 "£3.00 over", as no one reads a minus; unknown is the translated
 * "not known yet".  Give back with g_free(), as with all of these. */
char    *bt_pence_format     (BtPence amount);
/* For table cells: "1,234.50", no sign of the pound; else as above. */
char    *bt_pence_format_bare (BtPence amount);
/* The first two of money that an account has or will have: below 0 "£3.00 short", as "over" could
 * be read as left over. */
char    *bt_pence_format_held (BtPence amount);
char    *bt_pence_format_held_bare (BtPence amount);
/* The same in sentences where pennies would only be in the way: "£1,235", rounded. */
char    *bt_pence_format_about (BtPence amount);
/* The first two of money that was spent or has come in: below 0 it went the other way, "£3.00
 * back". */
char    *bt_pence_format_moved (BtPence amount);
char    *bt_pence_format_moved_bare (BtPence amount);
/* As people type it: "1,234.50", "-3.00"; unknown is "". */
char    *bt_pence_format_typed (BtPence amount);

/* Reads "£1,200", "1200.5", "1 200", "1200 pounds", "-3"; FALSE (and @amount untouched) where it
 * is no amount of money up to BT_PENCE_MAX.  Empty text is unknown. */
gboolean bt_pence_parse      (const char *text, BtPence *amount);

G_END_DECLS
