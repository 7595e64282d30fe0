/* decision.c: who decides what, and how the child is part of it. */
#include "config.h"

#include "model/decision.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtDecision, decision, N_("Decision")),
  BT_FIELD_TEXT (BtDecision, how_involved, N_("How I am involved")),
  BT_FIELD_TEXT (BtDecision, who_decides, N_("Who decides")),
};

BT_DEFINE_RECORD (BtDecision, bt_decision, "decisions", fields)
