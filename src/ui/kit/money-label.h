/* money-label.h: an amount of money, or words with amounts in them: the one way to show money.
 *
 * Where the window hides amounts (amounts.h) it shows none, to nobody. */
#pragma once

#include <gtk/gtk.h>

#include "base/money.h"

G_BEGIN_DECLS

/**
 * BtMoneyFormat: how an amount is written.
 * @BT_MONEY_FULL: "£17,575.10", the pence in small figures
 * @BT_MONEY_BARE: "17,575.10", below a head that has the pound sign
 * @BT_MONEY_HELD: the first, of what an account has or will have: below 0 it is short
 * @BT_MONEY_ABOUT: "about £17,575", of the same
 * @BT_MONEY_IN: "+£880.00", what has come in
 * @BT_MONEY_OUT: "£880.00", what was spent
 *
 * Below 0 what there is reads "£60.00 over", and what has come in or was spent "£60.00 back".
 */
typedef enum
{
  BT_MONEY_FULL,
  BT_MONEY_BARE,
  BT_MONEY_HELD,
  BT_MONEY_ABOUT,
  BT_MONEY_IN,
  BT_MONEY_OUT,
} BtMoneyFormat;

#define BT_TYPE_MONEY_FORMAT (bt_money_format_get_type ())
GType bt_money_format_get_type (void);

#define BT_TYPE_MONEY_LABEL (bt_money_label_get_type ())
G_DECLARE_FINAL_TYPE (BtMoneyLabel, bt_money_label, BT, MONEY_LABEL, GtkWidget)

/* Properties: "pence"; "format"; "xalign" and "yalign", as of a label: 0 is where lines begin. */

GtkWidget *bt_money_label_new       (BtMoneyFormat  format);

void       bt_money_label_set_pence (BtMoneyLabel  *self,
                                     BtPence        pence);

/* Shows a sentence with amounts in it instead, and where amounts are hidden the one @without; NULL:
 * then nothing is said. */
void       bt_money_label_set_words (BtMoneyLabel  *self,
                                     const char    *words,
                                     const char    *without);

G_END_DECLS
