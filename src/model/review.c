/* review.c: a review meeting. */
#include "config.h"

#include "model/review.h"

#include <glib/gi18n.h>

static const BtField invitee_fields[] = {
  BT_FIELD_TEXT (BtInvitee, name, N_("Name")),
  BT_FIELD_TEXT (BtInvitee, role, N_("Role")),
  BT_FIELD_DAY (BtInvitee, invited_on, N_("Invited on"), 0),
  BT_FIELD_DAY (BtInvitee, report_on, N_("Report came on"), 0),
  BT_FIELD_FLAG (BtInvitee, came, N_("Came"), 0),
};

BT_DEFINE_RECORD (BtInvitee, bt_invitee, "invitees", invitee_fields)

static const BtField review_fields[] = {
  BT_FIELD_DAY (BtReview, meeting_on, N_("Meeting on"), 0),
  BT_FIELD_CODE (BtReview, kind, N_("Kind"), bt_review_kind_get_type),
  BT_FIELD_LIST (BtReview, invitees, N_("Invited"), bt_invitee_get_type, "review", 0),
  BT_FIELD_TEXT (BtReview, notes, N_("Notes")),
};

BT_DEFINE_RECORD (BtReview, bt_review, "reviews", review_fields)
