/* action.c: something someone said they would do. */
#include "config.h"

#include "model/action.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtAction, what, N_("What")),
  BT_FIELD_TEXT (BtAction, who, N_("Who")),
  BT_FIELD_DAY (BtAction, by, N_("By"), 0),
  BT_FIELD_DAY (BtAction, done_on, N_("Done on"), 0),
};

BT_DEFINE_RECORD (BtAction, bt_action, "actions", fields)
