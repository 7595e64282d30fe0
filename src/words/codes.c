/* codes.c: what people read where the plan has a code. */
#include "config.h"

#include "words/codes.h"

#include <glib/gi18n.h>

static const char *const progress[] = {
  [BT_PROGRESS_NOT_STARTED] = N_("not started"),
  [BT_PROGRESS_EARLY_DAYS] = N_("early days"),
  [BT_PROGRESS_GETTING_THERE] = N_("getting there"),
  [BT_PROGRESS_MET] = N_("met"),
  [BT_PROGRESS_MET_AND_MORE] = N_("met, and more"),
  [BT_PROGRESS_HOLDING_STEADY] = N_("holding steady"),
  [BT_PROGRESS_HARDER_NOW] = N_("harder now"),
  [BT_PROGRESS_PAUSED] = N_("paused"),
  [BT_PROGRESS_NO_LONGER_RIGHT] = N_("no longer right for us"),
};

static const char *const direction[] = {
  [BT_DIRECTION_GAIN] = N_("to gain"),
  [BT_DIRECTION_KEEP] = N_("to keep"),
  [BT_DIRECTION_EASE] = N_("to make easier"),
  [BT_DIRECTION_EXPERIENCE] = N_("to enjoy"),
};

static const char *const payer[] = {
  [BT_PAYER_LA_SOCIAL] = N_("the council, social care"),
  [BT_PAYER_LA_EDUCATION] = N_("the council, education"),
  [BT_PAYER_NHS] = N_("the NHS"),
  [BT_PAYER_CHARITY] = N_("a charity"),
  [BT_PAYER_FAMILY] = N_("our family"),
  [BT_PAYER_OTHER] = N_("someone else"),
};

static const char *const held[] = {
  [BT_HELD_DIRECT_PAYMENT] = N_("paid to us"),
  [BT_HELD_THIRD_PARTY] = N_("looked after for us by someone else"),
  [BT_HELD_ARRANGEMENT] = N_("arranged and paid for by others"),
  [BT_HELD_FAMILY_MONEY] = N_("our own money"),
};

static const char *const fund_state[] = {
  [BT_FUND_STATE_ASKED] = N_("asked for, not agreed yet"),
  [BT_FUND_STATE_OFFERED] = N_("offered, not agreed yet"),
  [BT_FUND_STATE_AGREED] = N_("agreed"),
  [BT_FUND_STATE_STARTED] = N_("started"),
  [BT_FUND_STATE_ENDED] = N_("ended"),
};

static const char *const move[] = {
  [BT_MOVE_MAY_MOVE] = N_("We may move it to other things in the plan."),
  [BT_MOVE_ONLY_THIS] = N_("It may only be used for what was agreed."),
  [BT_MOVE_ASK_FIRST] = N_("We ask before we move it."),
};

static const char *const every[] = {
  [BT_EVERY_ONCE] = N_("once"),
  [BT_EVERY_WEEK] = N_("every week"),
  [BT_EVERY_TWO_WEEKS] = N_("every 2 weeks"),
  [BT_EVERY_FOUR_WEEKS] = N_("every 4 weeks"),
  [BT_EVERY_MONTH] = N_("every month"),
  [BT_EVERY_QUARTER] = N_("every 3 months"),
  [BT_EVERY_YEAR] = N_("every year"),
};

static const char *const line_state[] = {
  [BT_LINE_STATE_IDEA] = N_("an idea so far"),
  [BT_LINE_STATE_ASKED] = N_("asked for, not agreed yet"),
  [BT_LINE_STATE_AGREED] = N_("agreed"),
  [BT_LINE_STATE_IN_PLACE] = N_("in place"),
  [BT_LINE_STATE_ENDED] = N_("ended"),
};

static const char *const agreement_state[] = {
  [BT_AGREEMENT_STATE_ASKED] = N_("asked for"),
  [BT_AGREEMENT_STATE_OFFERED] = N_("offered, not in writing yet"),
  [BT_AGREEMENT_STATE_AGREED] = N_("agreed in writing"),
  [BT_AGREEMENT_STATE_DECLINED] = N_("not agreed"),
  [BT_AGREEMENT_STATE_KEPT] = N_("agreed and kept"),
  [BT_AGREEMENT_STATE_CHANGED] = N_("changed since"),
  [BT_AGREEMENT_STATE_OVERTURNED] = N_("taken back"),
  [BT_AGREEMENT_STATE_ENDED] = N_("ended"),
};

static const char *const rater[] = {
  [BT_RATER_FAMILY] = N_("Family"),
  [BT_RATER_SCHOOL] = N_("School"),
  [BT_RATER_WORKER] = N_("Worker"),
  [BT_RATER_OTHER] = N_("Someone else"),
};

static const char *const cancelled_by[] = {
  [BT_CANCELLED_BY_FAMILY] = N_("by us"),
  [BT_CANCELLED_BY_PROVIDER] = N_("by those who give the break"),
  [BT_CANCELLED_BY_ILLNESS] = N_("because of illness"),
};

static const char *const review_kind[] = {
  [BT_REVIEW_KIND_ANNUAL] = N_("yearly review"),
  [BT_REVIEW_KIND_EARLY] = N_("early review"),
  [BT_REVIEW_KIND_TRANSFER] = N_("review before a change of school"),
  [BT_REVIEW_KIND_UNDER_FIVE] = N_("review for a child under 5"),
  [BT_REVIEW_KIND_OTHER] = N_("meeting"),
};

static const char *const horizon[] = {
  [BT_HORIZON_UNKNOWN] = N_("Not placed yet"),
  [BT_HORIZON_SHORT] = N_("Soon (short term)"),
  [BT_HORIZON_MEDIUM] = N_("This year (medium term)"),
  [BT_HORIZON_LONG] = N_("Further ahead (long term)"),
};

static const char *const element[] = {
  [BT_ELEMENT_UNKNOWN] = N_("Also ours"),
  [BT_ELEMENT_RELATIONSHIPS] = N_("The people around us (relationships)"),
  [BT_ELEMENT_COMMUNITY] = N_("Where we belong (community)"),
  [BT_ELEMENT_STRENGTHS] = N_("What we are good at (strengths)"),
  [BT_ELEMENT_CONTROL] = N_("What is in our hands (control)"),
  [BT_ELEMENT_RESILIENCE] = N_("What keeps us going (resilience)"),
};

static const char *const circle[] = {
  NULL,
  N_("closest"),
  N_("family and friends"),
  N_("people and places we go"),
  N_("people whose work it is"),
  N_("people we might ask"),
};

static const struct
{
  GType            (*codes) (void);
  const char *const *words;
  guint              n;
} tables[] = {
  { bt_progress_get_type, progress, G_N_ELEMENTS (progress) },
  { bt_direction_get_type, direction, G_N_ELEMENTS (direction) },
  { bt_payer_get_type, payer, G_N_ELEMENTS (payer) },
  { bt_held_get_type, held, G_N_ELEMENTS (held) },
  { bt_fund_state_get_type, fund_state, G_N_ELEMENTS (fund_state) },
  { bt_move_get_type, move, G_N_ELEMENTS (move) },
  { bt_every_get_type, every, G_N_ELEMENTS (every) },
  { bt_line_state_get_type, line_state, G_N_ELEMENTS (line_state) },
  { bt_agreement_state_get_type, agreement_state, G_N_ELEMENTS (agreement_state) },
  { bt_rater_get_type, rater, G_N_ELEMENTS (rater) },
  { bt_cancelled_by_get_type, cancelled_by, G_N_ELEMENTS (cancelled_by) },
  { bt_review_kind_get_type, review_kind, G_N_ELEMENTS (review_kind) },
};

static const char *
look_up (const char *const *words,
         guint              n,
         int                value)
{
  return value >= 0 && (guint) value < n && words[value] != NULL ? _(words[value]) : NULL;
}

const char *
bt_words_for_code (GType codes,
                   int   value)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].codes () == codes)
      return look_up (tables[i].words, tables[i].n, value);
  g_return_val_if_reached (NULL);
}

char *
bt_words_capital (const char *words)
{
  char capital[7] = { 0 };

  if (words == NULL || *words == '\0')
    return g_strdup (words);
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (words)), capital);
  return g_strconcat (capital, g_utf8_next_char (words), NULL);
}

const char *
bt_words_horizon (BtHorizon value)
{
  return look_up (horizon, G_N_ELEMENTS (horizon), value);
}

const char *
bt_words_circle (int value)
{
  return look_up (circle, G_N_ELEMENTS (circle), value);
}

const char *
bt_words_element (BtElement value)
{
  return look_up (element, G_N_ELEMENTS (element), value);
}
