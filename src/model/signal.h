/* signal.h: one row of the communication chart: how the child tells us. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_SIGNAL (bt_signal_get_type ())
G_DECLARE_FINAL_TYPE (BtSignal, bt_signal, BT, SIGNAL, BtRecord)

struct _BtSignal
{
  BtRecord     parent_instance;
  char        *happening;
  char        *does;
  char        *means;
  char        *respond;
  GBytes      *picture;
};

G_END_DECLS
