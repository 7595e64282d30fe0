/* option-compare.h: the plan and a what-if side by side. */
#pragma once

#include <gtk/gtk.h>

#include "model/option.h"

G_BEGIN_DECLS

#define BT_TYPE_OPTION_COMPARE (bt_option_compare_get_type ())
G_DECLARE_FINAL_TYPE (BtOptionCompare, bt_option_compare, BT, OPTION_COMPARE, GtkBox)

/* NULL: nothing is compared. */
void bt_option_compare_set_option (BtOptionCompare *self,
                                   BtOption        *option);

G_END_DECLS
