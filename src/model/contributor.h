/* contributor.h: someone who helped write this plan. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_CONTRIBUTOR (bt_contributor_get_type ())
G_DECLARE_FINAL_TYPE (BtContributor, bt_contributor, BT, CONTRIBUTOR, BtRecord)

struct _BtContributor
{
  BtRecord     parent_instance;
  char        *name;
  char        *relation;
  char        *how;
  BtVoice      voice;
};

G_END_DECLS
