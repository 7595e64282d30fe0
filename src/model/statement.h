/* statement.h: one line of About me. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_STATEMENT (bt_statement_get_type ())
G_DECLARE_FINAL_TYPE (BtStatement, bt_statement, BT, STATEMENT, BtRecord)

struct _BtStatement
{
  BtRecord     parent_instance;
  BtStatementKind kind;
  char        *text;
  BtVoice      voice;
  char        *said_by;
  GBytes      *picture;
};

G_END_DECLS
