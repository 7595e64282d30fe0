/* hope-ratings.h: how a hope is going, as different people see it: their views side by side. */
#pragma once

#include <gtk/gtk.h>

#include "model/outcome.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_RATINGS (bt_hope_ratings_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeRatings, bt_hope_ratings, BT, HOPE_RATINGS, GtkBox)

/* NULL: of none. */
void bt_hope_ratings_set_outcome (BtHopeRatings *self,
                                  BtOutcome     *outcome);

G_END_DECLS
