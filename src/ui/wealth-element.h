/* wealth-element.h: one kind of what is also theirs: its words, what there is of it, and a line to
 * add more. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "ui/wealth-place.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH_ELEMENT (bt_wealth_element_get_type ())
G_DECLARE_FINAL_TYPE (BtWealthElement, bt_wealth_element, BT, WEALTH_ELEMENT, GtkBox)

/* Signal: "opened" (BtWealth *), when one of them is chosen. */

GtkWidget *bt_wealth_element_new  (BtPlan          *plan,
                                   BtWealthPlace    place);

/* Brings it to what the plan holds. */
void       bt_wealth_element_fill (BtWealthElement *self);

G_END_DECLS
