/* log-entry.c: a day's note of what was tried and liked. */
#include "config.h"

#include "model/log-entry.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_DAY (BtLogEntry, on, N_("On"), 0),
  BT_FIELD_TEXT (BtLogEntry, did, N_("What we did")),
  BT_FIELD_TEXT (BtLogEntry, who, N_("Who was there")),
  BT_FIELD_TEXT (BtLogEntry, liked, N_("What was liked")),
  BT_FIELD_TEXT (BtLogEntry, disliked, N_("What was not liked")),
  BT_FIELD_REFERENCE (BtLogEntry, outcome, N_("Hope"), bt_outcome_get_type, 0),
};

BT_DEFINE_RECORD (BtLogEntry, bt_log_entry, "log", fields)
