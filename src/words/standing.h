/* standing.h: where a plan stands, in a few words a place: what is there, and what may be next.
 * Nothing is done, missing or late in them, and nothing is counted that is not there. */
#pragma once

#include "model/statement.h"
#include "sums/totals.h"

G_BEGIN_DECLS

/**
 * BtStanding: all of it the caller's; bt_standing_clear() frees it.
 * @words: "18 lines from 4 people", "£722.53 council not shared out yet"; NULL where there is
 *   nothing to say
 * @without: the same where amounts are hidden; NULL where there is no amount in it
 */
typedef struct
{
  char *words;
  char *without;
} BtStanding;

/* One for each place of a plan; where nothing is there yet, a question that begins it.  Of a plan
 * that is @put_away only what is there: it asks nothing, and nothing is left to do. */
BtStanding   bt_words_about_me_standing (const BtSums *sums,
                                         gboolean      put_away);
BtStanding   bt_words_wealth_standing   (const BtSums *sums,
                                         gboolean      put_away);
BtStanding   bt_words_hopes_standing    (const BtSums *sums,
                                         gboolean      put_away);
BtStanding   bt_words_budget_standing   (const BtSums *sums,
                                         gboolean      put_away);
BtStanding   bt_words_spending_standing (const BtSums *sums,
                                         gboolean      put_away);
BtStanding   bt_words_asked_standing    (const BtSums *sums,
                                         gboolean      put_away);
void         bt_standing_clear          (BtStanding   *self);

/* One thing that is loved about the child: the first that the family said, else the first that
 * anybody did; NULL where nobody has yet.  Borrowed. */
BtStatement *bt_plan_find_loved         (BtPlan       *plan);

/* "Last changed on 19 November 2026 by Mum"; NULL where that is not known.  The caller's. */
char        *bt_words_last_changed      (BtPlan       *plan);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BtStanding, bt_standing_clear)

G_END_DECLS
