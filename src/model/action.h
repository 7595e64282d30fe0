/* action.h: something someone said they would do. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_ACTION (bt_action_get_type ())
G_DECLARE_FINAL_TYPE (BtAction, bt_action, BT, ACTION, BtRecord)

struct _BtAction
{
  BtRecord     parent_instance;
  char        *what;
  char        *who;
  BtDay        by;
  BtDay        done_on;
};

G_END_DECLS
