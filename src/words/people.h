/* people.h: sentences about who: whose words, for whom, how things go as each of them sees it. */
#pragma once

#include "model/outcome.h"
#include "model/person.h"

G_BEGIN_DECLS

/* The name the plan uses, "our child" where none is known.  Lent. */
const char *bt_words_name    (BtPerson   *person);

/* "Mum and Dad, from how she shows us"; "Ivy"; NULL where nothing is known.  All of these are the
 * caller's. */
char       *bt_words_voice   (BtPerson   *person,
                              BtVoice     voice,
                              const char *said_by);

/* "For Wren, to keep, by 14 January 2027": of these what is known, NULL for nothing. */
char       *bt_words_aim     (BtPerson   *person,
                              BtOutcome  *outcome);

/* "Said by: Ivy · About: Health · Important to and for Wren · For adult life: Being well (health)":
 * of these what is known, NULL for nothing. */
char       *bt_words_sort    (BtPerson   *person,
                              BtOutcome  *outcome);

/* "School (Class teacher): early days, 15 July 2026". */
char       *bt_words_rating  (BtPerson   *person,
                              BtRating   *rating);

/* "School", whose view it is, and with @name who that was: "School (Class teacher)"; "" where
 * nothing is known. */
char       *bt_words_rater   (BtPerson   *person,
                              BtRating   *rating,
                              gboolean    name);

/* "Now: holding steady": how it is going, where none of the views says the same; NULL where there
 * is nothing to add to them. */
char       *bt_words_now     (BtOutcome  *outcome);

/* "Two photo cards before every song. Dele, by 30 April 2026"; NULL without a first step. */
char       *bt_words_step    (BtOutcome  *outcome);

/* "Dad, by 30 November 2026", of these what is known; NULL for nothing. */
char       *bt_words_who_when (const char *who,
                               BtDay       by);

G_END_DECLS
