/* review.h: a review meeting. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

/* Someone invited to a review. */
#define BT_TYPE_INVITEE (bt_invitee_get_type ())
G_DECLARE_FINAL_TYPE (BtInvitee, bt_invitee, BT, INVITEE, BtRecord)

#define BT_TYPE_REVIEW (bt_review_get_type ())
G_DECLARE_FINAL_TYPE (BtReview, bt_review, BT, REVIEW, BtRecord)

struct _BtInvitee
{
  BtRecord     parent_instance;
  char        *name;
  char        *role;
  BtDay        invited_on;
  BtDay        report_on;
  BtFlag       came;
};

struct _BtReview
{
  BtRecord     parent_instance;
  BtDay        meeting_on;
  BtReviewKind kind;
  BtList      *invitees;
  char        *notes;
};

G_END_DECLS
