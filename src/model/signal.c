/* signal.c: one row of the communication chart: how the child tells us. */
#include "config.h"

#include "model/signal.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtSignal, happening, N_("When this happens")),
  BT_FIELD_TEXT (BtSignal, does, N_("I do this")),
  BT_FIELD_TEXT (BtSignal, means, N_("It means")),
  BT_FIELD_TEXT (BtSignal, respond, N_("Please")),
  BT_FIELD_BYTES (BtSignal, picture, N_("Picture")),
};

BT_DEFINE_RECORD (BtSignal, bt_signal, "signals", fields)
