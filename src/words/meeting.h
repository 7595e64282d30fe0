/* meeting.h: the review meeting: when it is, and what happens around it. */
#pragma once

#include "model/plan.h"

G_BEGIN_DECLS

/**
 * BtMeetingDays: what happens around the yearly review of an EHC plan.
 *
 * From the Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 20:
 * what everybody has written goes to all who are invited at least two weeks before the meeting
 * (paragraph 4); a report goes out within two weeks after it, and the council decides within four.
 * A plan that changes is final within twelve weeks of the meeting: R (L, M and P) v Devon County
 * Council [2022] EWHC 493 (Admin).  All of it is for school and council to do.
 *
 * @ours: two weeks before the papers go round, so that ours are among them: a custom, no law
 * @papers: the last day on which the papers may go round
 * @report, @decision, @final: the last days for these
 */
typedef struct
{
  BtDay ours;
  BtDay papers;
  BtDay report;
  BtDay decision;
  BtDay final;
} BtMeetingDays;

/* All unknown where @meeting is. */
BtMeetingDays bt_meeting_get_days   (BtDay    meeting);

/* The next meeting from @today on, of the plan's own and those among its reviews; where none is to
 * come, the last one; unknown where there is none. */
BtDay         bt_meeting_find       (BtPlan  *plan,
                                     BtDay    today);

/* "School or the council sends papers round by 31 December. Aim to give them ours by 17 December.":
 * what to know before @meeting, or after it: what happens then.  Where the plan is no EHC plan no
 * law says so.  NULL where there is nothing to say.  The caller's. */
char         *bt_words_meeting      (BtPlan  *plan,
                                     BtDay    meeting,
                                     BtDay    today);

G_END_DECLS
