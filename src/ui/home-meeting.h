/* home-meeting.h: the review meeting: when it is, what to know before, or a question about it. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_HOME_MEETING (bt_home_meeting_get_type ())
G_DECLARE_FINAL_TYPE (BtHomeMeeting, bt_home_meeting, BT, HOME_MEETING, GtkBox)

/* Once. */
void bt_home_meeting_set_plan (BtHomeMeeting *self,
                               BtPlan        *plan);

/* Shows the plan as it is now.  Where nobody knows of a meeting it asks, until somebody has said
 * that they are not sure: then it takes no room for as long as the plan is open. */
void bt_home_meeting_fill     (BtHomeMeeting *self);

G_END_DECLS
