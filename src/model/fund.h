/* fund.h: money for the year from one payer, and its rules. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

/* A change to a fund during the year. */
#define BT_TYPE_ADJUSTMENT (bt_adjustment_get_type ())
G_DECLARE_FINAL_TYPE (BtAdjustment, bt_adjustment, BT, ADJUSTMENT, BtRecord)

/* Money that came into a fund. */
#define BT_TYPE_RECEIPT (bt_receipt_get_type ())
G_DECLARE_FINAL_TYPE (BtReceipt, bt_receipt, BT, RECEIPT, BtRecord)

/* Money in a fund kept for something agreed. */
#define BT_TYPE_EARMARK (bt_earmark_get_type ())
G_DECLARE_FINAL_TYPE (BtEarmark, bt_earmark, BT, EARMARK, BtRecord)

#define BT_TYPE_FUND (bt_fund_get_type ())
G_DECLARE_FINAL_TYPE (BtFund, bt_fund, BT, FUND, BtRecord)

struct _BtAdjustment
{
  BtRecord     parent_instance;
  BtDay        on;
  BtPence      amount;
  char        *why;
};

struct _BtReceipt
{
  BtRecord     parent_instance;
  BtDay        on;
  BtPence      amount;
  char        *ref;
};

struct _BtEarmark
{
  BtRecord     parent_instance;
  char        *purpose;
  BtPence      amount;
  BtDay        agreed_on;
  char        *agreed_with;
};

struct _BtFund
{
  BtRecord     parent_instance;
  char        *name;
  BtPayer      payer;
  BtHeld       held;
  char        *holder;
  char        *nominee;
  BtDay        nominated_on;
  BtPence      rate_per_hour;
  BtFundState  state;
  BtDay        agreed_on;
  char        *agreed_ref;
  char        *agreed_by;
  BtDay        year_from;
  BtDay        year_to;
  BtPence      amount;
  BtPence      weekly;
  BtPence      opening;
  int          keep_weeks;
  int          hospital_days;
  BtMove       move;
  GPtrArray   *restricted_to;
  char        *note;
  BtList      *adjustments;
  BtList      *receipts;
  BtList      *earmarks;
  BtEvery      schedule_every;
  BtDay        schedule_first;
  BtPence      schedule_amount;
  int          schedule_count;
};

G_END_DECLS
