/* recent-row.h: a plan on the list of recent ones: opens it, or takes it off. */
#pragma once

#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_RECENT_ROW (bt_recent_row_get_type ())
G_DECLARE_FINAL_TYPE (BtRecentRow, bt_recent_row, BT, RECENT_ROW, GtkListBoxRow)

GtkWidget *bt_recent_row_new (BtRecentPlan *plan);

G_END_DECLS
