/* codes.c: the codes of the plan's format. */
#include "model/codes.h"

/* 0 is unknown; it has no code of its own. */
#define UNKNOWN(name) G_DEFINE_ENUM_VALUE (name, "")

G_DEFINE_ENUM_TYPE (BtPlanKind, bt_plan_kind,
                    UNKNOWN (BT_PLAN_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_PLAN_KIND_EHC, "ehc"),
                    G_DEFINE_ENUM_VALUE (BT_PLAN_KIND_DRAFT_EHC, "draft_ehc"),
                    G_DEFINE_ENUM_VALUE (BT_PLAN_KIND_CHILD_IN_NEED, "child_in_need"),
                    G_DEFINE_ENUM_VALUE (BT_PLAN_KIND_SUPPORT_PLAN, "support_plan"),
                    G_DEFINE_ENUM_VALUE (BT_PLAN_KIND_NONE, "none"))

G_DEFINE_ENUM_TYPE (BtVoice, bt_voice,
                    UNKNOWN (BT_VOICE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_CHILD, "child"),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_CHILD_SHOWN, "child_shown"),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_PARENT, "parent"),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_SIBLING, "sibling"),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (BT_VOICE_PROFESSIONAL, "professional"))

G_DEFINE_ENUM_TYPE (BtStatementKind, bt_statement_kind,
                    UNKNOWN (BT_STATEMENT_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_ADMIRE, "admire"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_IMPORTANT_TO, "important_to"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_IMPORTANT_FOR, "important_for"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_SUPPORT, "support"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_GOOD_DAY, "good_day"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_HARD_DAY, "hard_day"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_WORKING, "working"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_NOT_WORKING, "not_working"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_HOPE, "hope"),
                    G_DEFINE_ENUM_VALUE (BT_STATEMENT_KIND_HISTORY, "history"))

G_DEFINE_ENUM_TYPE (BtWealthKind, bt_wealth_kind,
                    UNKNOWN (BT_WEALTH_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_PERSON, "person"),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_PLACE, "place"),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_GROUP, "group"),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_THING, "thing"),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_QUALITY, "quality"),
                    G_DEFINE_ENUM_VALUE (BT_WEALTH_KIND_MONEY, "money"))

G_DEFINE_ENUM_TYPE (BtElement, bt_element,
                    UNKNOWN (BT_ELEMENT_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_ELEMENT_RELATIONSHIPS, "relationships"),
                    G_DEFINE_ENUM_VALUE (BT_ELEMENT_COMMUNITY, "community"),
                    G_DEFINE_ENUM_VALUE (BT_ELEMENT_STRENGTHS, "strengths"),
                    G_DEFINE_ENUM_VALUE (BT_ELEMENT_CONTROL, "control"),
                    G_DEFINE_ENUM_VALUE (BT_ELEMENT_RESILIENCE, "resilience"))

G_DEFINE_ENUM_TYPE (BtMayAsk, bt_may_ask,
                    UNKNOWN (BT_MAY_ASK_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_MAY_ASK_YES, "yes"),
                    G_DEFINE_ENUM_VALUE (BT_MAY_ASK_NO, "no"),
                    G_DEFINE_ENUM_VALUE (BT_MAY_ASK_NOT_YET, "not_yet"))

G_DEFINE_ENUM_TYPE (BtHorizon, bt_horizon,
                    UNKNOWN (BT_HORIZON_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_HORIZON_SHORT, "short"),
                    G_DEFINE_ENUM_VALUE (BT_HORIZON_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (BT_HORIZON_LONG, "long"))

G_DEFINE_ENUM_TYPE (BtWhose, bt_whose,
                    UNKNOWN (BT_WHOSE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_WHOSE_CHILD, "child"),
                    G_DEFINE_ENUM_VALUE (BT_WHOSE_PARENT, "parent"),
                    G_DEFINE_ENUM_VALUE (BT_WHOSE_SIBLING, "sibling"),
                    G_DEFINE_ENUM_VALUE (BT_WHOSE_FAMILY, "family"))

G_DEFINE_ENUM_TYPE (BtDirection, bt_direction,
                    UNKNOWN (BT_DIRECTION_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_DIRECTION_GAIN, "gain"),
                    G_DEFINE_ENUM_VALUE (BT_DIRECTION_KEEP, "keep"),
                    G_DEFINE_ENUM_VALUE (BT_DIRECTION_EASE, "ease"),
                    G_DEFINE_ENUM_VALUE (BT_DIRECTION_EXPERIENCE, "experience"))

G_DEFINE_ENUM_TYPE (BtImportance, bt_importance,
                    UNKNOWN (BT_IMPORTANCE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_IMPORTANCE_TO, "to"),
                    G_DEFINE_ENUM_VALUE (BT_IMPORTANCE_FOR, "for"),
                    G_DEFINE_ENUM_VALUE (BT_IMPORTANCE_BOTH, "both"))

G_DEFINE_ENUM_TYPE (BtArea, bt_area,
                    UNKNOWN (BT_AREA_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_AREA_LEARNING, "learning"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_HEALTH, "health"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_EVERYDAY, "everyday"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_FRIENDS, "friends"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_INDEPENDENCE, "independence"),
                    G_DEFINE_ENUM_VALUE (BT_AREA_REST, "rest"))

G_DEFINE_ENUM_TYPE (BtAdulthood, bt_adulthood,
                    UNKNOWN (BT_ADULTHOOD_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_ADULTHOOD_EMPLOYMENT, "employment"),
                    G_DEFINE_ENUM_VALUE (BT_ADULTHOOD_INDEPENDENT_LIVING, "independent_living"),
                    G_DEFINE_ENUM_VALUE (BT_ADULTHOOD_COMMUNITY, "community"),
                    G_DEFINE_ENUM_VALUE (BT_ADULTHOOD_HEALTH, "health"))

G_DEFINE_ENUM_TYPE (BtProgress, bt_progress,
                    UNKNOWN (BT_PROGRESS_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_NOT_STARTED, "not_started"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_EARLY_DAYS, "early_days"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_GETTING_THERE, "getting_there"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_MET, "met"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_MET_AND_MORE, "met_and_more"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_HOLDING_STEADY, "holding_steady"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_HARDER_NOW, "harder_now"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (BT_PROGRESS_NO_LONGER_RIGHT, "no_longer_right"))

G_DEFINE_ENUM_TYPE (BtRater, bt_rater,
                    UNKNOWN (BT_RATER_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_RATER_CHILD, "child"),
                    G_DEFINE_ENUM_VALUE (BT_RATER_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (BT_RATER_SCHOOL, "school"),
                    G_DEFINE_ENUM_VALUE (BT_RATER_WORKER, "worker"),
                    G_DEFINE_ENUM_VALUE (BT_RATER_OTHER, "other"))

G_DEFINE_ENUM_TYPE (BtPayer, bt_payer,
                    UNKNOWN (BT_PAYER_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_LA_SOCIAL, "la_social"),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_LA_EDUCATION, "la_education"),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_NHS, "nhs"),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_CHARITY, "charity"),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (BT_PAYER_OTHER, "other"))

G_DEFINE_ENUM_TYPE (BtHeld, bt_held,
                    UNKNOWN (BT_HELD_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_HELD_DIRECT_PAYMENT, "direct_payment"),
                    G_DEFINE_ENUM_VALUE (BT_HELD_THIRD_PARTY, "third_party"),
                    G_DEFINE_ENUM_VALUE (BT_HELD_ARRANGEMENT, "arrangement"),
                    G_DEFINE_ENUM_VALUE (BT_HELD_FAMILY_MONEY, "family_money"))

G_DEFINE_ENUM_TYPE (BtFundState, bt_fund_state,
                    UNKNOWN (BT_FUND_STATE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_FUND_STATE_ASKED, "asked"),
                    G_DEFINE_ENUM_VALUE (BT_FUND_STATE_OFFERED, "offered"),
                    G_DEFINE_ENUM_VALUE (BT_FUND_STATE_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (BT_FUND_STATE_STARTED, "started"),
                    G_DEFINE_ENUM_VALUE (BT_FUND_STATE_ENDED, "ended"))

G_DEFINE_ENUM_TYPE (BtMove, bt_move,
                    UNKNOWN (BT_MOVE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_MOVE_MAY_MOVE, "may_move"),
                    G_DEFINE_ENUM_VALUE (BT_MOVE_ONLY_THIS, "only_this"),
                    G_DEFINE_ENUM_VALUE (BT_MOVE_ASK_FIRST, "ask_first"))

G_DEFINE_ENUM_TYPE (BtEvery, bt_every,
                    UNKNOWN (BT_EVERY_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_ONCE, "once"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_TWO_WEEKS, "two_weeks"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_FOUR_WEEKS, "four_weeks"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_QUARTER, "quarter"),
                    G_DEFINE_ENUM_VALUE (BT_EVERY_YEAR, "year"))

G_DEFINE_ENUM_TYPE (BtLineKind, bt_line_kind,
                    UNKNOWN (BT_LINE_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_PERSONAL_ASSISTANT, "personal_assistant"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_HOSPICE_BREAK, "hospice_break"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_EQUIPMENT, "equipment"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_ACTIVITY, "activity"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_SIBLING, "sibling"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_THERAPY, "therapy"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_TRAINING, "training"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_TRANSPORT, "transport"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_RUNNING_COST, "running_cost"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_CONTINGENCY, "contingency"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (BtHow, bt_how,
                    UNKNOWN (BT_HOW_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_HOW_BOUGHT, "bought"),
                    G_DEFINE_ENUM_VALUE (BT_HOW_PACKAGE, "package"),
                    G_DEFINE_ENUM_VALUE (BT_HOW_ARRANGED, "arranged"))

G_DEFINE_ENUM_TYPE (BtUnit, bt_unit,
                    UNKNOWN (BT_UNIT_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_HOUR, "hour"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_NIGHT, "night"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_DAY, "day"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_SESSION, "session"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_ITEM, "item"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_MILE, "mile"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_WEEK, "week"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (BT_UNIT_YEAR, "year"))

G_DEFINE_ENUM_TYPE (BtVat, bt_vat,
                    UNKNOWN (BT_VAT_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_VAT_NOT_ASKED, "not_asked"),
                    G_DEFINE_ENUM_VALUE (BT_VAT_CLAIMED, "claimed"),
                    G_DEFINE_ENUM_VALUE (BT_VAT_NOT_ELIGIBLE, "not_eligible"),
                    G_DEFINE_ENUM_VALUE (BT_VAT_ASK_SUPPLIER, "ask_supplier"))

G_DEFINE_ENUM_TYPE (BtLineState, bt_line_state,
                    UNKNOWN (BT_LINE_STATE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_LINE_STATE_IDEA, "idea"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_STATE_ASKED, "asked"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_STATE_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_STATE_IN_PLACE, "in_place"),
                    G_DEFINE_ENUM_VALUE (BT_LINE_STATE_ENDED, "ended"))

G_DEFINE_ENUM_TYPE (BtEmployment, bt_employment,
                    UNKNOWN (BT_EMPLOYMENT_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_EMPLOYMENT_EMPLOYED, "employed"),
                    G_DEFINE_ENUM_VALUE (BT_EMPLOYMENT_SELF_EMPLOYED, "self_employed"),
                    G_DEFINE_ENUM_VALUE (BT_EMPLOYMENT_AGENCY, "agency"))

G_DEFINE_ENUM_TYPE (BtHoliday, bt_holiday,
                    UNKNOWN (BT_HOLIDAY_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_HOLIDAY_PAID_WEEKS, "paid_weeks"),
                    G_DEFINE_ENUM_VALUE (BT_HOLIDAY_DELIVERED_HOURS, "delivered_hours"))

G_DEFINE_ENUM_TYPE (BtStayState, bt_stay_state,
                    UNKNOWN (BT_STAY_STATE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_STAY_STATE_BOOKED, "booked"),
                    G_DEFINE_ENUM_VALUE (BT_STAY_STATE_TAKEN, "taken"),
                    G_DEFINE_ENUM_VALUE (BT_STAY_STATE_CANCELLED, "cancelled"))

G_DEFINE_ENUM_TYPE (BtCancelledBy, bt_cancelled_by,
                    UNKNOWN (BT_CANCELLED_BY_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_CANCELLED_BY_FAMILY, "family"),
                    G_DEFINE_ENUM_VALUE (BT_CANCELLED_BY_PROVIDER, "provider"),
                    G_DEFINE_ENUM_VALUE (BT_CANCELLED_BY_ILLNESS, "illness"))

G_DEFINE_ENUM_TYPE (BtSpendingKind, bt_spending_kind,
                    UNKNOWN (BT_SPENDING_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_SPENDING_KIND_PAYMENT, "payment"),
                    G_DEFINE_ENUM_VALUE (BT_SPENDING_KIND_REFUND, "refund"),
                    G_DEFINE_ENUM_VALUE (BT_SPENDING_KIND_CORRECTION, "correction"),
                    G_DEFINE_ENUM_VALUE (BT_SPENDING_KIND_NOTIONAL, "notional"))

G_DEFINE_ENUM_TYPE (BtProof, bt_proof,
                    UNKNOWN (BT_PROOF_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_PROOF_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (BT_PROOF_RECEIPT, "receipt"),
                    G_DEFINE_ENUM_VALUE (BT_PROOF_INVOICE, "invoice"),
                    G_DEFINE_ENUM_VALUE (BT_PROOF_PAYSLIP, "payslip"),
                    G_DEFINE_ENUM_VALUE (BT_PROOF_STATEMENT, "statement"))

G_DEFINE_ENUM_TYPE (BtAgreementState, bt_agreement_state,
                    UNKNOWN (BT_AGREEMENT_STATE_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_ASKED, "asked"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_OFFERED, "offered"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_DECLINED, "declined"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_KEPT, "kept"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_OVERTURNED, "overturned"),
                    G_DEFINE_ENUM_VALUE (BT_AGREEMENT_STATE_ENDED, "ended"))

G_DEFINE_ENUM_TYPE (BtReviewKind, bt_review_kind,
                    UNKNOWN (BT_REVIEW_KIND_UNKNOWN),
                    G_DEFINE_ENUM_VALUE (BT_REVIEW_KIND_ANNUAL, "annual"),
                    G_DEFINE_ENUM_VALUE (BT_REVIEW_KIND_EARLY, "early"),
                    G_DEFINE_ENUM_VALUE (BT_REVIEW_KIND_TRANSFER, "transfer"),
                    G_DEFINE_ENUM_VALUE (BT_REVIEW_KIND_UNDER_FIVE, "under_five"),
                    G_DEFINE_ENUM_VALUE (BT_REVIEW_KIND_OTHER, "other"))
