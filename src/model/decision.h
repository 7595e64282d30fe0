/* decision.h: who decides what, and how the child is part of it. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_DECISION (bt_decision_get_type ())
G_DECLARE_FINAL_TYPE (BtDecision, bt_decision, BT, DECISION, BtRecord)

struct _BtDecision
{
  BtRecord     parent_instance;
  char        *decision;
  char        *how_involved;
  char        *who_decides;
};

G_END_DECLS
