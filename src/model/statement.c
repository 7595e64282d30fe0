/* statement.c: one line of About me. */
#include "config.h"

#include "model/statement.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_CODE (BtStatement, kind, N_("Part of About me"), bt_statement_kind_get_type),
  BT_FIELD_TEXT (BtStatement, text, N_("Words")),
  BT_FIELD_CODE (BtStatement, voice, N_("Whose words"), bt_voice_get_type),
  BT_FIELD_TEXT (BtStatement, said_by, N_("Who said it")),
  BT_FIELD_BYTES (BtStatement, picture, N_("Picture")),
};

BT_DEFINE_RECORD (BtStatement, bt_statement, "statements", fields)
