/* option.h: a what-if: the plan with some changes laid over it. */
#pragma once

#include "model/budget-line.h"
#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

/* What an option changes about one line. */
#define BT_TYPE_LINE_CHANGE (bt_line_change_get_type ())
G_DECLARE_FINAL_TYPE (BtLineChange, bt_line_change, BT, LINE_CHANGE, BtRecord)

#define BT_TYPE_OPTION (bt_option_get_type ())
G_DECLARE_FINAL_TYPE (BtOption, bt_option, BT, OPTION, BtRecord)

struct _BtLineChange
{
  BtRecord     parent_instance;
  BtBudgetLine*line;
  BtQuantity   quantity;
  BtQuantity   times;
  BtPence      unit_price;
  BtList      *shares;
  BtFlag       drop;
};

struct _BtOption
{
  BtRecord     parent_instance;
  char        *name;
  char        *note;
  BtList      *changes;
  BtList      *added;
};

G_END_DECLS
