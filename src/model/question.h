/* question.h: something the family wants to ask, and the answer. */
#pragma once

#include "model/codes.h"
#include "model/list.h"

G_BEGIN_DECLS

#define BT_TYPE_QUESTION (bt_question_get_type ())
G_DECLARE_FINAL_TYPE (BtQuestion, bt_question, BT, QUESTION, BtRecord)

struct _BtQuestion
{
  BtRecord     parent_instance;
  char        *text;
  char        *for_whom;
  BtDay        asked_on;
  char        *answer;
  BtDay        answered_on;
  char        *answered_by;
};

G_END_DECLS
