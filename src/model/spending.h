/* spending.h: money that was paid or came back, and its proof. */
#pragma once

#include "model/budget-line.h"
#include "model/codes.h"
#include "model/fund.h"
#include "model/list.h"

G_BEGIN_DECLS

/* The part of a payment that is for one line, from one fund. */
#define BT_TYPE_PART (bt_part_get_type ())
G_DECLARE_FINAL_TYPE (BtPart, bt_part, BT, PART, BtRecord)

#define BT_TYPE_SPENDING (bt_spending_get_type ())
G_DECLARE_FINAL_TYPE (BtSpending, bt_spending, BT, SPENDING, BtRecord)

struct _BtPart
{
  BtRecord     parent_instance;
  BtBudgetLine*line;
  BtFund      *fund;
  BtPence      amount;
};

struct _BtSpending
{
  BtRecord     parent_instance;
  BtDay        on;
  char        *payee;
  char        *purpose;
  BtSpendingKind kind;
  BtDay        cleared_on;
  BtProof      proof;
  char        *proof_ref;
  BtList      *parts;
};

G_END_DECLS
