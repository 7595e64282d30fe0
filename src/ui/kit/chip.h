/* chip.h: one of several things that are linked, with a button that takes it off. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define BT_TYPE_CHIP (bt_chip_get_type ())
G_DECLARE_FINAL_TYPE (BtChip, bt_chip, BT, CHIP, GtkBox)

/* Signal: "removed", when the person wants it off. */

GtkWidget *bt_chip_new (const char *text);

G_END_DECLS
