/* question.c: something the family wants to ask, and the answer. */
#include "config.h"

#include "model/question.h"

#include <glib/gi18n.h>

static const BtField fields[] = {
  BT_FIELD_TEXT (BtQuestion, text, N_("Question")),
  BT_FIELD_TEXT (BtQuestion, for_whom, N_("For whom")),
  BT_FIELD_DAY (BtQuestion, asked_on, N_("Asked on"), 0),
  BT_FIELD_TEXT (BtQuestion, answer, N_("Answer")),
  BT_FIELD_DAY (BtQuestion, answered_on, N_("Answered on"), 0),
  BT_FIELD_TEXT (BtQuestion, answered_by, N_("Answered by")),
};

BT_DEFINE_RECORD (BtQuestion, bt_question, "questions", fields)
