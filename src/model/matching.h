/* matching.h: the sort of person who suits. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_MATCHING (bt_matching_get_type ())
G_DECLARE_FINAL_TYPE (BtMatching, bt_matching, BT, MATCHING, BtRecord)

struct _BtMatching
{
  BtRecord     parent_instance;
  char        *support;
  char        *skills;
  char        *personality;
  char        *interests;
};

G_END_DECLS
