/* purpose.h: what money is for, in as few kinds as a picture can show. */
#pragma once

#include "model/codes.h"

G_BEGIN_DECLS

/* In the order in which they are shown. */
typedef enum
{
  BT_PURPOSE_HELPERS,
  BT_PURPOSE_BREAKS,
  BT_PURPOSE_EQUIPMENT,
  BT_PURPOSE_THERAPY,
  BT_PURPOSE_SIBLINGS,
  BT_PURPOSE_RUNNING,
  BT_PURPOSE_ACTIVITIES,
  BT_PURPOSE_OTHER,
  BT_PURPOSE_JUST_IN_CASE,
  BT_N_PURPOSES
} BtPurpose;

/* Training, transport and what it costs to employ someone are running costs. */
BtPurpose   bt_purpose_of_kind    (BtLineKind kind);

/* "Personal assistants".  Lent. */
const char *bt_purpose_get_title  (BtPurpose  purpose);

G_END_DECLS
