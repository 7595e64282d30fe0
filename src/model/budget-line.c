/* budget-line.c: one thing the money, or someone's offer, is for. */
#include "config.h"

#include "model/budget-line.h"

#include <glib/gi18n.h>

static const BtField share_fields[] = {
  BT_FIELD_REFERENCE (BtShare, fund, N_("Fund"), bt_fund_get_type, BT_FIELD_REQUIRED),
  BT_FIELD_PENCE (BtShare, amount, N_("Amount"), 0, BT_PENCE_MAX),
  BT_FIELD_FLAG (BtShare, rest, N_("The rest"), 0),
};

BT_DEFINE_RECORD (BtShare, bt_share, "shares", share_fields)

static const BtField stay_fields[] = {
  BT_FIELD_DAY (BtStay, from, N_("From"), 0),
  BT_FIELD_DAY (BtStay, to, N_("To"), 0),
  BT_FIELD_QUANTITY (BtStay, units, N_("How many"), BT_QUANTITY_MAX),
  BT_FIELD_CODE (BtStay, state, N_("What became of it"), bt_stay_state_get_type),
  BT_FIELD_CODE (BtStay, cancelled_by, N_("Cancelled by"), bt_cancelled_by_get_type),
  BT_FIELD_FLAG (BtStay, charged, N_("Charged all the same"), 0),
};

BT_DEFINE_RECORD (BtStay, bt_stay, "stays", stay_fields)

static const BtField budget_line_fields[] = {
  BT_FIELD_TEXT (BtBudgetLine, name, N_("Name")),
  BT_FIELD_CODE (BtBudgetLine, kind, N_("What it is"), bt_line_kind_get_type),
  BT_FIELD_TEXT (BtBudgetLine, provider, N_("Who provides it")),
  BT_FIELD_CODE (BtBudgetLine, how, N_("How"), bt_how_get_type),
  BT_FIELD_CODE (BtBudgetLine, unit, N_("Counted in"), bt_unit_get_type),
  BT_FIELD_QUANTITY (BtBudgetLine, quantity, N_("How many"), BT_QUANTITY_MAX),
  BT_FIELD_QUANTITY (BtBudgetLine, times, N_("How many times"), 1000 * BT_QUANTITY_ONE),
  BT_FIELD_PENCE (BtBudgetLine, unit_price, N_("Price of one"), 0, 1000000000),
  BT_FIELD_FLAG (BtBudgetLine, one_off, N_("Once only"), 0),
  BT_FIELD_DAY (BtBudgetLine, from, N_("From"), 0),
  BT_FIELD_DAY (BtBudgetLine, to, N_("To"), 0),
  BT_FIELD_CODE (BtBudgetLine, vat, N_("VAT"), bt_vat_get_type),
  BT_FIELD_CODE (BtBudgetLine, state, N_("Where it stands"), bt_line_state_get_type),
  BT_FIELD_TEXT (BtBudgetLine, note, N_("Note")),
  BT_FIELD_CODE (BtBudgetLine, employment, N_("Employed"), bt_employment_get_type),
  BT_FIELD_CODE (BtBudgetLine, holiday, N_("Holiday"), bt_holiday_get_type),
  BT_FIELD_DAY (BtBudgetLine, worker_born_on, N_("Worker born on"), 0),
  BT_FIELD_FLAG (BtBudgetLine, pension, N_("Pension"), 0),
  BT_FIELD_DAY (BtBudgetLine, started_on, N_("Started on"), 0),
  BT_FIELD_LIST (BtBudgetLine, shares, N_("Who pays"), bt_share_get_type, "line", 0),
  BT_FIELD_LIST (BtBudgetLine, stays, N_("Stays"), bt_stay_get_type, "line", 0),
};

BT_DEFINE_RECORD (BtBudgetLine, bt_budget_line, "budget_lines", budget_line_fields)
