/* contributor.c: someone who helped write this plan. */
#include "config.h"

#include "model/contributor.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtContributor, name, N_("Name")),
  BT_FIELD_TEXT (BtContributor, relation, N_("Who they are to the child")),
  BT_FIELD_TEXT (BtContributor, how, N_("How they helped")),
  BT_FIELD_CODE (BtContributor, voice, N_("Whose words"), bt_voice_get_type),
};

BT_DEFINE_RECORD (BtContributor, bt_contributor, "contributors", fields)
