/* part-way.h: two questions about a fund, for a family that starts part-way through its year. */
#pragma once

#include <gtk/gtk.h>

#include "model/fund.h"

G_BEGIN_DECLS

#define BT_TYPE_PART_WAY (bt_part_way_get_type ())
G_DECLARE_FINAL_TYPE (BtPartWay, bt_part_way, BT, PART_WAY, GtkBox)

/* Asks about @fund; NULL: about none. */
void bt_part_way_set_fund (BtPartWay *self,
                           BtFund    *fund);

G_END_DECLS
