/* agreement.c: what was asked of someone, and what they agreed. */
#include "config.h"

#include "model/agreement.h"

#include <glib/gi18n.h>

#include "model/fund.h"

static const BtField instalment_fields[] = {
  BT_FIELD_DAY (BtInstalment, due, N_("Due on"), 0),
  BT_FIELD_PENCE (BtInstalment, amount, N_("Amount"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_DAY (BtInstalment, paid_on, N_("Paid on"), 0),
};

BT_DEFINE_RECORD (BtInstalment, bt_instalment, "instalments", instalment_fields)

static const BtField agreement_fields[] = {
  BT_FIELD_TEXT (BtAgreement, with, N_("With")),
  BT_FIELD_TEXT (BtAgreement, what, N_("What")),
  BT_FIELD_PENCE (BtAgreement, amount, N_("Amount"), -BT_PENCE_MAX, BT_PENCE_MAX),
  BT_FIELD_DAY (BtAgreement, asked_on, N_("Asked on"), 0),
  BT_FIELD_DAY (BtAgreement, offered_on, N_("Offered on"), 0),
  BT_FIELD_DAY (BtAgreement, agreed_on, N_("Agreed on"), 0),
  BT_FIELD_TEXT (BtAgreement, ref, N_("Reference")),
  BT_FIELD_CODE (BtAgreement, state, N_("Where it stands"), bt_agreement_state_get_type),
  BT_FIELD_DAY (BtAgreement, declined_on, N_("Said no on"), 0),
  BT_FIELD_TEXT (BtAgreement, declined_why, N_("Why they said no")),
  BT_FIELD_REFERENCES (BtAgreement, funds, N_("Money that rests on it"), bt_fund_get_type,
                       "agreement_funds"),
  BT_FIELD_TEXT (BtAgreement, money_contact, N_("Who to ask about money")),
  BT_FIELD_TEXT (BtAgreement, care_contact, N_("Who to ask about care")),
  BT_FIELD_TEXT (BtAgreement, note, N_("Note")),
  BT_FIELD_LIST (BtAgreement, instalments, N_("Instalments"), bt_instalment_get_type, "agreement",
                 0),
};

BT_DEFINE_RECORD (BtAgreement, bt_agreement, "agreements", agreement_fields)
