/* codes.h: the codes of the plan's format.
 *
 * Nicks are what files say; the words people read stand in words/. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  BT_PLAN_KIND_UNKNOWN,
  BT_PLAN_KIND_EHC,
  BT_PLAN_KIND_DRAFT_EHC,
  BT_PLAN_KIND_CHILD_IN_NEED,
  BT_PLAN_KIND_SUPPORT_PLAN,
  BT_PLAN_KIND_NONE,
} BtPlanKind;

#define BT_TYPE_PLAN_KIND (bt_plan_kind_get_type ())
GType bt_plan_kind_get_type (void);

typedef enum
{
  BT_VOICE_UNKNOWN,
  BT_VOICE_CHILD,
  BT_VOICE_CHILD_SHOWN,
  BT_VOICE_PARENT,
  BT_VOICE_SIBLING,
  BT_VOICE_FAMILY,
  BT_VOICE_PROFESSIONAL,
} BtVoice;

#define BT_TYPE_VOICE (bt_voice_get_type ())
GType bt_voice_get_type (void);

typedef enum
{
  BT_STATEMENT_KIND_UNKNOWN,
  BT_STATEMENT_KIND_ADMIRE,
  BT_STATEMENT_KIND_IMPORTANT_TO,
  BT_STATEMENT_KIND_IMPORTANT_FOR,
  BT_STATEMENT_KIND_SUPPORT,
  BT_STATEMENT_KIND_GOOD_DAY,
  BT_STATEMENT_KIND_HARD_DAY,
  BT_STATEMENT_KIND_WORKING,
  BT_STATEMENT_KIND_NOT_WORKING,
  BT_STATEMENT_KIND_HOPE,
  BT_STATEMENT_KIND_HISTORY,
} BtStatementKind;

#define BT_TYPE_STATEMENT_KIND (bt_statement_kind_get_type ())
GType bt_statement_kind_get_type (void);

typedef enum
{
  BT_WEALTH_KIND_UNKNOWN,
  BT_WEALTH_KIND_PERSON,
  BT_WEALTH_KIND_PLACE,
  BT_WEALTH_KIND_GROUP,
  BT_WEALTH_KIND_THING,
  BT_WEALTH_KIND_QUALITY,
  BT_WEALTH_KIND_MONEY,
} BtWealthKind;

#define BT_TYPE_WEALTH_KIND (bt_wealth_kind_get_type ())
GType bt_wealth_kind_get_type (void);

typedef enum
{
  BT_ELEMENT_UNKNOWN,
  BT_ELEMENT_RELATIONSHIPS,
  BT_ELEMENT_COMMUNITY,
  BT_ELEMENT_STRENGTHS,
  BT_ELEMENT_CONTROL,
  BT_ELEMENT_RESILIENCE,
} BtElement;

#define BT_TYPE_ELEMENT (bt_element_get_type ())
GType bt_element_get_type (void);

typedef enum
{
  BT_MAY_ASK_UNKNOWN,
  BT_MAY_ASK_YES,
  BT_MAY_ASK_NO,
  BT_MAY_ASK_NOT_YET,
} BtMayAsk;

#define BT_TYPE_MAY_ASK (bt_may_ask_get_type ())
GType bt_may_ask_get_type (void);

typedef enum
{
  BT_HORIZON_UNKNOWN,
  BT_HORIZON_SHORT,
  BT_HORIZON_MEDIUM,
  BT_HORIZON_LONG,
} BtHorizon;

#define BT_TYPE_HORIZON (bt_horizon_get_type ())
GType bt_horizon_get_type (void);

typedef enum
{
  BT_WHOSE_UNKNOWN,
  BT_WHOSE_CHILD,
  BT_WHOSE_PARENT,
  BT_WHOSE_SIBLING,
  BT_WHOSE_FAMILY,
} BtWhose;

#define BT_TYPE_WHOSE (bt_whose_get_type ())
GType bt_whose_get_type (void);

typedef enum
{
  BT_DIRECTION_UNKNOWN,
  BT_DIRECTION_GAIN,
  BT_DIRECTION_KEEP,
  BT_DIRECTION_EASE,
  BT_DIRECTION_EXPERIENCE,
} BtDirection;

#define BT_TYPE_DIRECTION (bt_direction_get_type ())
GType bt_direction_get_type (void);

typedef enum
{
  BT_IMPORTANCE_UNKNOWN,
  BT_IMPORTANCE_TO,
  BT_IMPORTANCE_FOR,
  BT_IMPORTANCE_BOTH,
} BtImportance;

#define BT_TYPE_IMPORTANCE (bt_importance_get_type ())
GType bt_importance_get_type (void);

typedef enum
{
  BT_AREA_UNKNOWN,
  BT_AREA_LEARNING,
  BT_AREA_HEALTH,
  BT_AREA_EVERYDAY,
  BT_AREA_FRIENDS,
  BT_AREA_FAMILY,
  BT_AREA_INDEPENDENCE,
  BT_AREA_REST,
} BtArea;

#define BT_TYPE_AREA (bt_area_get_type ())
GType bt_area_get_type (void);

typedef enum
{
  BT_ADULTHOOD_UNKNOWN,
  BT_ADULTHOOD_EMPLOYMENT,
  BT_ADULTHOOD_INDEPENDENT_LIVING,
  BT_ADULTHOOD_COMMUNITY,
  BT_ADULTHOOD_HEALTH,
} BtAdulthood;

#define BT_TYPE_ADULTHOOD (bt_adulthood_get_type ())
GType bt_adulthood_get_type (void);

typedef enum
{
  BT_PROGRESS_UNKNOWN,
  BT_PROGRESS_NOT_STARTED,
  BT_PROGRESS_EARLY_DAYS,
  BT_PROGRESS_GETTING_THERE,
  BT_PROGRESS_MET,
  BT_PROGRESS_MET_AND_MORE,
  BT_PROGRESS_HOLDING_STEADY,
  BT_PROGRESS_HARDER_NOW,
  BT_PROGRESS_PAUSED,
  BT_PROGRESS_NO_LONGER_RIGHT,
} BtProgress;

#define BT_TYPE_PROGRESS (bt_progress_get_type ())
GType bt_progress_get_type (void);

typedef enum
{
  BT_RATER_UNKNOWN,
  BT_RATER_CHILD,
  BT_RATER_FAMILY,
  BT_RATER_SCHOOL,
  BT_RATER_WORKER,
  BT_RATER_OTHER,
} BtRater;

#define BT_TYPE_RATER (bt_rater_get_type ())
GType bt_rater_get_type (void);

typedef enum
{
  BT_PAYER_UNKNOWN,
  BT_PAYER_LA_SOCIAL,
  BT_PAYER_LA_EDUCATION,
  BT_PAYER_NHS,
  BT_PAYER_CHARITY,
  BT_PAYER_FAMILY,
  BT_PAYER_OTHER,
} BtPayer;

#define BT_TYPE_PAYER (bt_payer_get_type ())
GType bt_payer_get_type (void);

typedef enum
{
  BT_HELD_UNKNOWN,
  BT_HELD_DIRECT_PAYMENT,
  BT_HELD_THIRD_PARTY,
  BT_HELD_ARRANGEMENT,
  BT_HELD_FAMILY_MONEY,
} BtHeld;

#define BT_TYPE_HELD (bt_held_get_type ())
GType bt_held_get_type (void);

typedef enum
{
  BT_FUND_STATE_UNKNOWN,
  BT_FUND_STATE_ASKED,
  BT_FUND_STATE_OFFERED,
  BT_FUND_STATE_AGREED,
  BT_FUND_STATE_STARTED,
  BT_FUND_STATE_ENDED,
} BtFundState;

#define BT_TYPE_FUND_STATE (bt_fund_state_get_type ())
GType bt_fund_state_get_type (void);

typedef enum
{
  BT_MOVE_UNKNOWN,
  BT_MOVE_MAY_MOVE,
  BT_MOVE_ONLY_THIS,
  BT_MOVE_ASK_FIRST,
} BtMove;

#define BT_TYPE_MOVE (bt_move_get_type ())
GType bt_move_get_type (void);

typedef enum
{
  BT_EVERY_UNKNOWN,
  BT_EVERY_ONCE,
  BT_EVERY_WEEK,
  BT_EVERY_TWO_WEEKS,
  BT_EVERY_FOUR_WEEKS,
  BT_EVERY_MONTH,
  BT_EVERY_QUARTER,
  BT_EVERY_YEAR,
} BtEvery;

#define BT_TYPE_EVERY (bt_every_get_type ())
GType bt_every_get_type (void);

typedef enum
{
  BT_LINE_KIND_UNKNOWN,
  BT_LINE_KIND_PERSONAL_ASSISTANT,
  BT_LINE_KIND_HOSPICE_BREAK,
  BT_LINE_KIND_EQUIPMENT,
  BT_LINE_KIND_ACTIVITY,
  BT_LINE_KIND_SIBLING,
  BT_LINE_KIND_THERAPY,
  BT_LINE_KIND_TRAINING,
  BT_LINE_KIND_TRANSPORT,
  BT_LINE_KIND_RUNNING_COST,
  BT_LINE_KIND_CONTINGENCY,
  BT_LINE_KIND_OTHER,
} BtLineKind;

#define BT_TYPE_LINE_KIND (bt_line_kind_get_type ())
GType bt_line_kind_get_type (void);

typedef enum
{
  BT_HOW_UNKNOWN,
  BT_HOW_BOUGHT,
  BT_HOW_PACKAGE,
  BT_HOW_ARRANGED,
} BtHow;

#define BT_TYPE_HOW (bt_how_get_type ())
GType bt_how_get_type (void);

typedef enum
{
  BT_UNIT_UNKNOWN,
  BT_UNIT_HOUR,
  BT_UNIT_NIGHT,
  BT_UNIT_DAY,
  BT_UNIT_SESSION,
  BT_UNIT_ITEM,
  BT_UNIT_MILE,
  BT_UNIT_WEEK,
  BT_UNIT_MONTH,
  BT_UNIT_YEAR,
} BtUnit;

#define BT_TYPE_UNIT (bt_unit_get_type ())
GType bt_unit_get_type (void);

typedef enum
{
  BT_VAT_UNKNOWN,
  BT_VAT_NOT_ASKED,
  BT_VAT_CLAIMED,
  BT_VAT_NOT_ELIGIBLE,
  BT_VAT_ASK_SUPPLIER,
} BtVat;

#define BT_TYPE_VAT (bt_vat_get_type ())
GType bt_vat_get_type (void);

typedef enum
{
  BT_LINE_STATE_UNKNOWN,
  BT_LINE_STATE_IDEA,
  BT_LINE_STATE_ASKED,
  BT_LINE_STATE_AGREED,
  BT_LINE_STATE_IN_PLACE,
  BT_LINE_STATE_ENDED,
} BtLineState;

#define BT_TYPE_LINE_STATE (bt_line_state_get_type ())
GType bt_line_state_get_type (void);

typedef enum
{
  BT_EMPLOYMENT_UNKNOWN,
  BT_EMPLOYMENT_EMPLOYED,
  BT_EMPLOYMENT_SELF_EMPLOYED,
  BT_EMPLOYMENT_AGENCY,
} BtEmployment;

#define BT_TYPE_EMPLOYMENT (bt_employment_get_type ())
GType bt_employment_get_type (void);

typedef enum
{
  BT_HOLIDAY_UNKNOWN,
  BT_HOLIDAY_PAID_WEEKS,
  BT_HOLIDAY_DELIVERED_HOURS,
} BtHoliday;

#define BT_TYPE_HOLIDAY (bt_holiday_get_type ())
GType bt_holiday_get_type (void);

typedef enum
{
  BT_STAY_STATE_UNKNOWN,
  BT_STAY_STATE_BOOKED,
  BT_STAY_STATE_TAKEN,
  BT_STAY_STATE_CANCELLED,
} BtStayState;

#define BT_TYPE_STAY_STATE (bt_stay_state_get_type ())
GType bt_stay_state_get_type (void);

typedef enum
{
  BT_CANCELLED_BY_UNKNOWN,
  BT_CANCELLED_BY_FAMILY,
  BT_CANCELLED_BY_PROVIDER,
  BT_CANCELLED_BY_ILLNESS,
} BtCancelledBy;

#define BT_TYPE_CANCELLED_BY (bt_cancelled_by_get_type ())
GType bt_cancelled_by_get_type (void);

typedef enum
{
  BT_SPENDING_KIND_UNKNOWN,
  BT_SPENDING_KIND_PAYMENT,
  BT_SPENDING_KIND_REFUND,
  BT_SPENDING_KIND_CORRECTION,
  BT_SPENDING_KIND_NOTIONAL,
} BtSpendingKind;

#define BT_TYPE_SPENDING_KIND (bt_spending_kind_get_type ())
GType bt_spending_kind_get_type (void);

typedef enum
{
  BT_PROOF_UNKNOWN,
  BT_PROOF_NONE,
  BT_PROOF_RECEIPT,
  BT_PROOF_INVOICE,
  BT_PROOF_PAYSLIP,
  BT_PROOF_STATEMENT,
} BtProof;

#define BT_TYPE_PROOF (bt_proof_get_type ())
GType bt_proof_get_type (void);

typedef enum
{
  BT_AGREEMENT_STATE_UNKNOWN,
  BT_AGREEMENT_STATE_ASKED,
  BT_AGREEMENT_STATE_OFFERED,
  BT_AGREEMENT_STATE_AGREED,
  BT_AGREEMENT_STATE_DECLINED,
  BT_AGREEMENT_STATE_KEPT,
  BT_AGREEMENT_STATE_CHANGED,
  BT_AGREEMENT_STATE_OVERTURNED,
  BT_AGREEMENT_STATE_ENDED,
} BtAgreementState;

#define BT_TYPE_AGREEMENT_STATE (bt_agreement_state_get_type ())
GType bt_agreement_state_get_type (void);

typedef enum
{
  BT_REVIEW_KIND_UNKNOWN,
  BT_REVIEW_KIND_ANNUAL,
  BT_REVIEW_KIND_EARLY,
  BT_REVIEW_KIND_TRANSFER,
  BT_REVIEW_KIND_UNDER_FIVE,
  BT_REVIEW_KIND_OTHER,
} BtReviewKind;

#define BT_TYPE_REVIEW_KIND (bt_review_kind_get_type ())
GType bt_review_kind_get_type (void);

G_END_DECLS
