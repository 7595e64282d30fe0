/* wealth.h: a person, place, skill or thing that is already good in the child's life. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_WEALTH (bt_wealth_get_type ())
G_DECLARE_FINAL_TYPE (BtWealth, bt_wealth, BT, WEALTH, BtRecord)

struct _BtWealth
{
  BtRecord     parent_instance;
  char        *name;
  BtWealthKind kind;
  BtElement    element;
  int          circle;
  char        *brings;
  char        *how_often;
  char        *could_help;
  BtMayAsk     may_ask;
  char        *trained_for;
  int          emergency_order;
  char        *contact;
  BtFlag       contact_printed;
  BtFlag       printed;
  BtFlag       remembered;
  char        *give_back;
  GBytes      *picture;
};

G_END_DECLS
