/* spending.c: money that was paid or came back, and its proof. */
#include "config.h"

#include "model/spending.h"

#include <glib/gi18n.h>

static const BtField part_fields[] = {
  BT_FIELD_REFERENCE (BtPart, line, N_("For"), bt_budget_line_get_type, 0),
  BT_FIELD_REFERENCE (BtPart, fund, N_("From"), bt_fund_get_type, 0),
  BT_FIELD_PENCE (BtPart, amount, N_("Amount"), -BT_PENCE_MAX, BT_PENCE_MAX),
};

BT_DEFINE_RECORD (BtPart, bt_part, "parts", part_fields)

static const BtField spending_fields[] = {
  BT_FIELD_DAY (BtSpending, on, N_("On"), 0),
  BT_FIELD_TEXT (BtSpending, payee, N_("Paid to")),
  BT_FIELD_TEXT (BtSpending, purpose, N_("What for")),
  BT_FIELD_CODE (BtSpending, kind, N_("Kind"), bt_spending_kind_get_type),
  BT_FIELD_DAY (BtSpending, cleared_on, N_("Left the account on"), 0),
  BT_FIELD_CODE (BtSpending, proof, N_("Proof"), bt_proof_get_type),
  BT_FIELD_TEXT (BtSpending, proof_ref, N_("Number on the proof")),
  BT_FIELD_LIST (BtSpending, parts, N_("Parts"), bt_part_get_type, "spending", 0),
};

BT_DEFINE_RECORD (BtSpending, bt_spending, "spending", spending_fields)
