/* hope-rating.h: how one person sees a hope, as a button that opens it. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"
#include "model/person.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_RATING (bt_hope_rating_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeRating, bt_hope_rating, BT, HOPE_RATING, GtkButton)

GtkWidget *bt_hope_rating_new        (BtRating     *rating);

/* Borrowed. */
BtRating  *bt_hope_rating_get_rating (BtHopeRating *self);

/* Shows the view as it is now. */
void       bt_hope_rating_fill       (BtHopeRating *self,
                                      BtPerson     *person);

G_END_DECLS
