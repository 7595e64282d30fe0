/* wealth-handle.h: what every control that stands for one person, place or strength has in common:
 * it says who it is, keys know whom they are meant for, and it can be dragged. */
#pragma once

#include <gtk/gtk.h>

#include "model/wealth.h"

G_BEGIN_DECLS

/* Makes @widget, and what is in it, stand for @wealth; NULL: for nobody. */
void      bt_wealth_handle_attach         (GtkWidget *widget,
                                           BtWealth  *wealth);

/* Whom @widget or what it is in stands for; NULL: nobody.  Borrowed. */
BtWealth *bt_wealth_handle_find           (GtkWidget *widget);

/* Names it after @wealth, for eyes that point at it and for ears. */
void      bt_wealth_handle_name           (GtkWidget *widget,
                                           BtWealth  *wealth);

/* Lets it be taken to a BtDropRing. */
void      bt_wealth_handle_make_draggable (GtkWidget *widget);

G_END_DECLS
