/* about-me-who.h: who is here: whose words new lines and hopes are, until another is chosen;
 * wherever that is chosen, it holds for the plan as long as it is open. */
#pragma once

#include <gtk/gtk.h>

#include "model/contributor.h"
#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_WHO (bt_about_me_who_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeWho, bt_about_me_who, BT, ABOUT_ME_WHO, GtkBox)

/* Once; it follows who has helped write the plan.  Without anybody it takes no room. */
void           bt_about_me_who_set_plan (BtAboutMeWho  *self,
                                         BtPlan        *plan);

/* NULL where nobody is chosen.  Borrowed. */
BtContributor *bt_about_me_who_get      (BtAboutMeWho  *self);
void           bt_about_me_who_set      (BtAboutMeWho  *self,
                                         BtContributor *who);

G_END_DECLS
