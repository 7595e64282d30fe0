/* option.c: a what-if: the plan with some changes laid over it. */
#include "config.h"

#include "model/option.h"

#include <glib/gi18n.h>

static const BtField line_change_fields[] = {
  BT_FIELD_REFERENCE (BtLineChange, line, N_("Line"), bt_budget_line_get_type, BT_FIELD_REQUIRED),
  BT_FIELD_QUANTITY (BtLineChange, quantity, N_("How many"), BT_QUANTITY_MAX),
  BT_FIELD_QUANTITY (BtLineChange, times, N_("How many times"), 1000 * BT_QUANTITY_ONE),
  BT_FIELD_PENCE (BtLineChange, unit_price, N_("Price of one"), 0, 1000000000),
  BT_FIELD_LIST (BtLineChange, shares, N_("Who pays"), bt_share_get_type, "change", 0),
  BT_FIELD_FLAG (BtLineChange, drop, N_("Leave it out"), 0),
};

BT_DEFINE_RECORD (BtLineChange, bt_line_change, "changes", line_change_fields)

static const BtField option_fields[] = {
  BT_FIELD_TEXT (BtOption, name, N_("Name")),
  BT_FIELD_TEXT (BtOption, note, N_("Note")),
  BT_FIELD_LIST (BtOption, changes, N_("Changes"), bt_line_change_get_type, "option", 0),
  BT_FIELD_LIST (BtOption, added, N_("Added"), bt_budget_line_get_type, "option", 0),
};

BT_DEFINE_RECORD (BtOption, bt_option, "options", option_fields)
