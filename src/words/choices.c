/* choices.c: what people choose from where the plan has a code. */
#include "config.h"

#include "words/choices.h"

#include <glib/gi18n.h>

#include "words/codes.h"

static const char *const plan_kind[] = {
  [BT_PLAN_KIND_EHC] = N_("EHC plan (Education, Health and Care plan)"),
  [BT_PLAN_KIND_DRAFT_EHC] = N_("Draft EHC plan"),
  [BT_PLAN_KIND_CHILD_IN_NEED] = N_("Child in need plan"),
  [BT_PLAN_KIND_SUPPORT_PLAN] = N_("Support plan"),
  [BT_PLAN_KIND_NONE] = N_("No plan yet"),
};

static const char *const voice[] = {
  [BT_VOICE_CHILD] = N_("In their own words"),
  [BT_VOICE_CHILD_SHOWN] = N_("What we believe, from how they show us"),
  [BT_VOICE_PARENT] = N_("A parent’s"),
  [BT_VOICE_SIBLING] = N_("A brother’s or sister’s"),
  [BT_VOICE_FAMILY] = N_("The family’s"),
  [BT_VOICE_PROFESSIONAL] = N_("Someone whose work it is"),
};

static const char *const statement_kind[] = {
  [BT_STATEMENT_KIND_ADMIRE] = N_("What people like and admire"),
  [BT_STATEMENT_KIND_IMPORTANT_TO] = N_("What is important to me"),
  [BT_STATEMENT_KIND_IMPORTANT_FOR] = N_("What is important for me"),
  [BT_STATEMENT_KIND_SUPPORT] = N_("How best to support me"),
  [BT_STATEMENT_KIND_GOOD_DAY] = N_("A good day"),
  [BT_STATEMENT_KIND_HARD_DAY] = N_("A hard day"),
  [BT_STATEMENT_KIND_WORKING] = N_("What is working"),
  [BT_STATEMENT_KIND_NOT_WORKING] = N_("What is not working"),
  [BT_STATEMENT_KIND_HOPE] = N_("Hopes for the future"),
  [BT_STATEMENT_KIND_HISTORY] = N_("Our story so far"),
};

static const char *const wealth_kind[] = {
  [BT_WEALTH_KIND_PERSON] = N_("A person"),     [BT_WEALTH_KIND_PLACE] = N_("A place"),
  [BT_WEALTH_KIND_GROUP] = N_("A group"),       [BT_WEALTH_KIND_THING] = N_("A thing"),
  [BT_WEALTH_KIND_QUALITY] = N_("A strength"),  [BT_WEALTH_KIND_MONEY] = N_("Money"),
};

static const char *const may_ask[] = {
  [BT_MAY_ASK_YES] = N_("Yes"),
  [BT_MAY_ASK_NO] = N_("No"),
  [BT_MAY_ASK_NOT_YET] = N_("Not yet"),
};

static const char *const whose[] = {
  [BT_WHOSE_CHILD] = N_("For our child"),
  [BT_WHOSE_PARENT] = N_("For parents"),
  [BT_WHOSE_SIBLING] = N_("For a brother or sister"),
  [BT_WHOSE_FAMILY] = N_("For the whole family"),
};

static const char *const importance[] = {
  [BT_IMPORTANCE_TO] = N_("Important to our child"),
  [BT_IMPORTANCE_FOR] = N_("Important for our child"),
  [BT_IMPORTANCE_BOTH] = N_("Important to and for our child"),
};

static const char *const area[] = {
  [BT_AREA_LEARNING] = N_("Learning"),
  [BT_AREA_HEALTH] = N_("Health"),
  [BT_AREA_EVERYDAY] = N_("Everyday life"),
  [BT_AREA_FRIENDS] = N_("Friends"),
  [BT_AREA_FAMILY] = N_("Family"),
  [BT_AREA_INDEPENDENCE] = N_("Doing more without help"),
  [BT_AREA_REST] = N_("Rest and breaks"),
};

static const char *const adulthood[] = {
  [BT_ADULTHOOD_EMPLOYMENT] = N_("Work (employment)"),
  [BT_ADULTHOOD_INDEPENDENT_LIVING] = N_("A home and choices (independent living)"),
  [BT_ADULTHOOD_COMMUNITY] = N_("Friends and belonging (community)"),
  [BT_ADULTHOOD_HEALTH] = N_("Being well (health)"),
};

static const char *const line_kind[] = {
  [BT_LINE_KIND_PERSONAL_ASSISTANT] = N_("Personal assistant"),
  [BT_LINE_KIND_HOSPICE_BREAK] = N_("Hospice or other short break"),
  [BT_LINE_KIND_EQUIPMENT] = N_("Equipment"),
  [BT_LINE_KIND_ACTIVITY] = N_("Going out or an activity"),
  [BT_LINE_KIND_SIBLING] = N_("For a brother or sister"),
  [BT_LINE_KIND_THERAPY] = N_("Therapy or exercise"),
  [BT_LINE_KIND_TRAINING] = N_("Training"),
  [BT_LINE_KIND_TRANSPORT] = N_("Transport"),
  [BT_LINE_KIND_RUNNING_COST] = N_("Running cost, such as payroll or insurance"),
  [BT_LINE_KIND_CONTINGENCY] = N_("Just in case"),
  [BT_LINE_KIND_OTHER] = N_("Something else"),
};

static const char *const how[] = {
  [BT_HOW_BOUGHT] = N_("Bought with this money"),
  [BT_HOW_PACKAGE] = N_("Given to us, paid for by others"),
  [BT_HOW_ARRANGED] = N_("Arranged for us"),
};

static const char *const unit[] = {
  [BT_UNIT_HOUR] = N_("Hours"),   [BT_UNIT_NIGHT] = N_("Nights"),
  [BT_UNIT_DAY] = N_("Days"),     [BT_UNIT_SESSION] = N_("Sessions"),
  [BT_UNIT_ITEM] = N_("Things"),  [BT_UNIT_MILE] = N_("Miles"),
  [BT_UNIT_WEEK] = N_("Weeks"),   [BT_UNIT_MONTH] = N_("Months"),
  [BT_UNIT_YEAR] = N_("Years"),
};

static const char *const vat[] = {
  [BT_VAT_NOT_ASKED] = N_("Not asked about yet"),
  [BT_VAT_CLAIMED] = N_("Claimed: bought without VAT"),
  [BT_VAT_NOT_ELIGIBLE] = N_("Cannot be claimed"),
  [BT_VAT_ASK_SUPPLIER] = N_("Ask who sells it"),
};

static const char *const employment[] = {
  [BT_EMPLOYMENT_EMPLOYED] = N_("Employed by us"),
  [BT_EMPLOYMENT_SELF_EMPLOYED] = N_("Self-employed"),
  [BT_EMPLOYMENT_AGENCY] = N_("Through an agency"),
};

static const char *const holiday[] = {
  [BT_HOLIDAY_PAID_WEEKS] = N_("In the weeks that are paid"),
  [BT_HOLIDAY_DELIVERED_HOURS] = N_("On top of the hours worked"),
};

static const char *const stay_state[] = {
  [BT_STAY_STATE_BOOKED] = N_("Booked"),
  [BT_STAY_STATE_TAKEN] = N_("Taken"),
  [BT_STAY_STATE_CANCELLED] = N_("Cancelled"),
};

static const char *const spending_kind[] = {
  [BT_SPENDING_KIND_PAYMENT] = N_("Payment"),
  [BT_SPENDING_KIND_REFUND] = N_("Money back"),
  [BT_SPENDING_KIND_CORRECTION] = N_("Correction"),
  [BT_SPENDING_KIND_NOTIONAL] = N_("Counted, though no money moved"),
};

static const char *const proof[] = {
  [BT_PROOF_NONE] = N_("None"),        [BT_PROOF_RECEIPT] = N_("Receipt"),
  [BT_PROOF_INVOICE] = N_("Invoice"),  [BT_PROOF_PAYSLIP] = N_("Payslip"),
  [BT_PROOF_STATEMENT] = N_("Bank statement"),
};

#define TABLE(name) { bt_##name##_get_type, name, G_N_ELEMENTS (name) }

static const struct
{
  GType            (*codes) (void);
  const char *const *words;
  guint              n;
} tables[] = {
  TABLE (plan_kind), TABLE (voice), TABLE (statement_kind), TABLE (wealth_kind), TABLE (may_ask),
  TABLE (whose), TABLE (importance), TABLE (area), TABLE (adulthood), TABLE (line_kind),
  TABLE (how), TABLE (unit), TABLE (vat), TABLE (employment), TABLE (holiday), TABLE (stay_state),
  TABLE (spending_kind), TABLE (proof),
};

/* NULL where the words are those that stand in sentences too. */
static const char *
look_up (GType codes,
         int   value)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].codes () == codes)
      return value > 0 && (guint) value < tables[i].n ? _(tables[i].words[value]) : NULL;
  if (codes == BT_TYPE_HORIZON)
    return bt_words_horizon (value);
  if (codes == BT_TYPE_ELEMENT && value != BT_ELEMENT_UNKNOWN)
    return bt_words_element (value);
  return codes == BT_TYPE_RATER && value == BT_RATER_CHILD ? _("Our child") : NULL;
}

char *
bt_words_choice (GType codes,
                 int   value)
{
  const char *words = look_up (codes, value);

  if (words != NULL)
    return g_strdup (words);
  return value == 0 ? g_strdup (_("Not known yet"))
                    : bt_words_capital (bt_words_for_code (codes, value));
}
