/* new-plan-person.h: one of those who are here today, in the first questions. */
#pragma once

#include <gtk/gtk.h>

#include "model/contributor.h"

G_BEGIN_DECLS

#define BT_TYPE_NEW_PLAN_PERSON (bt_new_plan_person_get_type ())
G_DECLARE_FINAL_TYPE (BtNewPlanPerson, bt_new_plan_person, BT, NEW_PLAN_PERSON, GtkBox)

/* Signals: "changed", when anything was typed or chosen; "entered", by Enter in one of the texts;
 * "leaving", by the button that takes them away. */

/* @child is what the child is called. */
GtkWidget     *bt_new_plan_person_new             (const char      *child);

/* Who is written here, in no plan; borrowed. */
BtContributor *bt_new_plan_person_get_contributor (BtNewPlanPerson *self);

/* TRUE while nothing is written here. */
gboolean       bt_new_plan_person_is_blank        (BtNewPlanPerson *self);

void           bt_new_plan_person_set_child       (BtNewPlanPerson *self,
                                                   const char      *child);

/* Whether the button that takes them away is there. */
void           bt_new_plan_person_set_may_leave   (BtNewPlanPerson *self,
                                                   gboolean         may_leave);

G_END_DECLS
