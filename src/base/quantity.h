/* quantity.h: decimals with at most three places, kept as whole thousandths: hours, nights. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef gint64 BtQuantity;

#define BT_QUANTITY_UNKNOWN G_MININT64
#define BT_QUANTITY_ONE     1000
#define BT_QUANTITY_MAX     (G_GINT64_CONSTANT (1000000) * BT_QUANTITY_ONE)

/* For people: "16", "12.5", "0.125", "1,200": no more places than it has.  Unknown is NULL. */
char    *bt_quantity_format (BtQuantity quantity);

/* Reads "16", "12.5", "1,200"; FALSE (and @quantity untouched) where it is no number from 0 to
 * 1,000,000 with at most three places.  Empty text is unknown. */
gboolean bt_quantity_parse  (const char *text, BtQuantity *quantity);

G_END_DECLS
