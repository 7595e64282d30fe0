/* hope-add.h: the question that brings a new hope, and what else may be said about it at once. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_HOPE_ADD (bt_hope_add_get_type ())
G_DECLARE_FINAL_TYPE (BtHopeAdd, bt_hope_add, BT, HOPE_ADD, GtkBox)

/* Signal: "closed", when nothing more is to be added now.  The focus goes to the question. */

/* Once. */
void bt_hope_add_set_plan  (BtHopeAdd *self,
                            BtPlan    *plan);

/* In a plan without hopes there are a few words to start from, and nothing to close. */
void bt_hope_add_set_first (BtHopeAdd *self,
                            gboolean   first);

G_END_DECLS
