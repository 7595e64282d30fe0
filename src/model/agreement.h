/* agreement.h: what was asked of someone, and what they agreed. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

/* A part of what was agreed, due on a day. */
#define BT_TYPE_INSTALMENT (bt_instalment_get_type ())
G_DECLARE_FINAL_TYPE (BtInstalment, bt_instalment, BT, INSTALMENT, BtRecord)

#define BT_TYPE_AGREEMENT (bt_agreement_get_type ())
G_DECLARE_FINAL_TYPE (BtAgreement, bt_agreement, BT, AGREEMENT, BtRecord)

struct _BtInstalment
{
  BtRecord     parent_instance;
  BtDay        due;
  BtPence      amount;
  BtDay        paid_on;
};

struct _BtAgreement
{
  BtRecord     parent_instance;
  char        *with;
  char        *what;
  BtPence      amount;
  BtDay        asked_on;
  BtDay        offered_on;
  BtDay        agreed_on;
  char        *ref;
  BtAgreementState state;
  BtDay        declined_on;
  char        *declined_why;
  GPtrArray   *funds;
  char        *money_contact;
  char        *care_contact;
  char        *note;
  BtList      *instalments;
};

G_END_DECLS
