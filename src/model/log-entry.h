/* log-entry.h: a day's note of what was tried and liked. */
#pragma once

#include "model/codes.h"
#include "model/list.h"
#include "model/outcome.h"

G_BEGIN_DECLS

#define BT_TYPE_LOG_ENTRY (bt_log_entry_get_type ())
G_DECLARE_FINAL_TYPE (BtLogEntry, bt_log_entry, BT, LOG_ENTRY, BtRecord)

struct _BtLogEntry
{
  BtRecord     parent_instance;
  BtDay        on;
  char        *did;
  char        *who;
  char        *liked;
  char        *disliked;
  BtOutcome   *outcome;
};

G_END_DECLS
