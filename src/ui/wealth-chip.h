/* wealth-chip.h: a small button with the name of one person, place or strength on it. */
#pragma once

#include <gtk/gtk.h>

#include "model/wealth.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_CHIP (bt_wealth_chip_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthChip, bt_wealth_chip, BT, WEALTH_CHIP, GtkButton)

GtkWidget *bt_wealth_chip_new     (BtWealth     *wealth);
BtWealth  *bt_wealth_chip_get     (BtWealthChip *self); /* borrowed */

/* Shows the name the record has now. */
void       bt_wealth_chip_refresh (BtWealthChip *self);

/* Brings the chips in @wrap, a BtWrap, to the records in @wanted (of BtWealth), in their order: who
 * stays keeps the same chip.  Each new one calls @opened (chip, @data) when it is chosen. */
void       bt_wealth_chips_fill   (GtkWidget    *wrap,
                                   GPtrArray    *wanted,
                                   GCallback     opened,
                                   gpointer      data);

G_END_DECLS
