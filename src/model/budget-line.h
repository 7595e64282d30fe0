/* budget-line.h: one thing the money, or someone's offer, is for. */
#pragma once

#include "model/codes.h"
#include "model/fund.h"
#include "model/list.h"

G_BEGIN_DECLS

/* The part of a line's cost that one fund pays. */
#define BT_TYPE_SHARE (bt_share_get_type ())
G_DECLARE_FINAL_TYPE (BtShare, bt_share, BT, SHARE, BtRecord)

/* A stay away, or a visit, and what became of it. */
#define BT_TYPE_STAY (bt_stay_get_type ())
G_DECLARE_FINAL_TYPE (BtStay, bt_stay, BT, STAY, BtRecord)

#define BT_TYPE_BUDGET_LINE (bt_budget_line_get_type ())
G_DECLARE_FINAL_TYPE (BtBudgetLine, bt_budget_line, BT, BUDGET_LINE, BtRecord)

struct _BtShare
{
  BtRecord     parent_instance;
  BtFund      *fund;
  BtPence      amount;
  BtFlag       rest;
};

struct _BtStay
{
  BtRecord     parent_instance;
  BtDay        from;
  BtDay        to;
  BtQuantity   units;
  BtStayState  state;
  BtCancelledBy cancelled_by;
  BtFlag       charged;
};

struct _BtBudgetLine
{
  BtRecord     parent_instance;
  char        *name;
  BtLineKind   kind;
  char        *provider;
  BtHow        how;
  BtUnit       unit;
  BtQuantity   quantity;
  BtQuantity   times;
  BtPence      unit_price;
  BtFlag       one_off;
  BtDay        from;
  BtDay        to;
  BtVat        vat;
  BtLineState  state;
  char        *note;
  BtEmployment employment;
  BtHoliday    holiday;
  BtDay        worker_born_on;
  BtFlag       pension;
  BtDay        started_on;
  BtList      *shares;
  BtList      *stays;
};

G_END_DECLS
