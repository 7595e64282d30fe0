/* fund.c: money for the year from one payer, and its rules. */
#include "config.h"

#include "model/fund.h"

#include <glib/gi18n.h>

#include "model/budget-line.h"

static const BtField adjustment_fields[] = {
  BT_FIELD_DAY (BtAdjustment, on, N_("From"), 0),
  BT_FIELD_PENCE (BtAdjustment, amount, N_("Amount"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_TEXT (BtAdjustment, why, N_("Why")),
};

BT_DEFINE_RECORD (BtAdjustment, bt_adjustment, "adjustments", adjustment_fields)

static const BtField receipt_fields[] = {
  BT_FIELD_DAY (BtReceipt, on, N_("Came on"), 0),
  BT_FIELD_PENCE (BtReceipt, amount, N_("Amount"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_TEXT (BtReceipt, ref, N_("Reference")),
};

BT_DEFINE_RECORD (BtReceipt, bt_receipt, "receipts", receipt_fields)

static const BtField earmark_fields[] = {
  BT_FIELD_TEXT (BtEarmark, purpose, N_("Kept for")),
  BT_FIELD_PENCE (BtEarmark, amount, N_("Amount"), 0, BT_PENCE_MAX),
  BT_FIELD_DAY (BtEarmark, agreed_on, N_("Agreed on"), 0),
  BT_FIELD_TEXT (BtEarmark, agreed_with, N_("Agreed with")),
};

BT_DEFINE_RECORD (BtEarmark, bt_earmark, "earmarks", earmark_fields)

/* the regular payment is one object in JSON and four columns in the file */
#define SCHEDULE(member, label, kind, codes, max) \
  { #member, label, kind, 0, offsetof (struct _BtFund, member), codes, 0, max, "schedule" }

static const BtField fund_fields[] = {
  BT_FIELD_TEXT (BtFund, name, N_("Name")),
  BT_FIELD_CODE (BtFund, payer, N_("Who pays"), bt_payer_get_type),
  BT_FIELD_CODE (BtFund, held, N_("How it reaches us"), bt_held_get_type),
  BT_FIELD_TEXT (BtFund, holder, N_("Who holds it")),
  BT_FIELD_TEXT (BtFund, nominee, N_("Nominee")),
  BT_FIELD_DAY (BtFund, nominated_on, N_("Nominated on"), 0),
  BT_FIELD_PENCE (BtFund, rate_per_hour, N_("What the payer allows for an hour"), -BT_PENCE_MAX,
                  BT_PENCE_MAX),
  BT_FIELD_CODE (BtFund, state, N_("Where it stands"), bt_fund_state_get_type),
  BT_FIELD_DAY (BtFund, agreed_on, N_("Agreed on"), 0),
  BT_FIELD_TEXT (BtFund, agreed_ref, N_("Reference")),
  BT_FIELD_TEXT (BtFund, agreed_by, N_("Agreed by")),
  BT_FIELD_DAY (BtFund, year_from, N_("From"), 0),
  BT_FIELD_DAY (BtFund, year_to, N_("To"), 0),
  BT_FIELD_PENCE (BtFund, amount, N_("Money for the year"), 0, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtFund, weekly, N_("Money a week"), 0, BT_PENCE_MAX),
  BT_FIELD_PENCE (BtFund, opening, N_("In the account at the start"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_COUNT (BtFund, keep_weeks, N_("Weeks we may keep"), 0, 1000000),
  BT_FIELD_COUNT (BtFund, hospital_days, N_("Days in hospital before it stops"), 0, 1000000),
  BT_FIELD_CODE (BtFund, move, N_("May we move it"), bt_move_get_type),
  BT_FIELD_REFERENCES (BtFund, restricted_to, N_("Only for"), bt_budget_line_get_type,
                       "fund_lines"),
  BT_FIELD_TEXT (BtFund, note, N_("Note")),
  BT_FIELD_LIST (BtFund, adjustments, N_("Changes in the year"), bt_adjustment_get_type, "fund", 0),
  BT_FIELD_LIST (BtFund, receipts, N_("Money in"), bt_receipt_get_type, "fund", 0),
  BT_FIELD_LIST (BtFund, earmarks, N_("Kept for"), bt_earmark_get_type, "fund", 0),
  SCHEDULE (schedule_every, N_("Paid every"), BT_KIND_CODE, bt_every_get_type, 0),
  SCHEDULE (schedule_first, N_("First paid on"), BT_KIND_DAY, NULL, 0),
  SCHEDULE (schedule_amount, N_("Paid each time"), BT_KIND_PENCE, NULL, BT_PENCE_MAX),
  SCHEDULE (schedule_count, N_("How many times"), BT_KIND_COUNT, NULL, 1000000),
};

BT_DEFINE_RECORD (BtFund, bt_fund, "funds", fund_fields)
