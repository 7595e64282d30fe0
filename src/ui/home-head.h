/* home-head.h: the child first: a photo, one thing that is loved, and when the plan was changed. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_HOME_HEAD (bt_home_head_get_type ())
G_DECLARE_FINAL_TYPE (BtHomeHead, bt_home_head, BT, HOME_HEAD, GtkBox)

/* Shows @plan as it is now; @empty: with words to begin with. */
void bt_home_head_fill (BtHomeHead *self,
                        BtPlan     *plan,
                        gboolean    empty);

G_END_DECLS
