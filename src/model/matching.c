/* matching.c: the sort of person who suits. */
#include "config.h"

#include "model/matching.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtMatching, support, N_("Support wanted")),
  BT_FIELD_TEXT (BtMatching, skills, N_("Skills")),
  BT_FIELD_TEXT (BtMatching, personality, N_("Personality")),
  BT_FIELD_TEXT (BtMatching, interests, N_("Shared interests")),
};

BT_DEFINE_RECORD (BtMatching, bt_matching, "matching", fields)
