/* lasting.h: whether the money lasts to the end of the year, in a sentence or two. */
#pragma once

#include "sums/year.h"

G_BEGIN_DECLS

/**
 * BtLasting: all of it the caller's; bt_lasting_clear() frees it.
 * @question: "Does the money last until March?"
 * @answer: "Yes, as planned."
 * @more: "About £1,335 council and £1,278 NHS would be left."; NULL where there is no more to say
 * @more_without: the same without amounts; NULL where that says nothing
 */
typedef struct
{
  char *question;
  char *answer;
  char *more;
  char *more_without;
} BtLasting;

/* From what each fund in the family's hands is expected to have at the year's end. */
BtLasting bt_words_lasting   (const BtSums  *sums);
void      bt_lasting_clear   (BtLasting     *self);

/* "£16,086.96 of £31,660.00 was spent by 19 November 2026. As planned, it will be £29,659.10 by
 * 31 March 2027.": what the year's line shows.  NULL where @year, which is that of @sums, is.  The
 * caller's. */
char     *bt_words_year      (const BtSums  *sums,
                              const BtYear  *year);

/* What @fund is called among the other funds of @sums in a sentence: "council", "NHS", or its own
 * name where that is not enough to tell it.  The caller's. */
char     *bt_words_fund_kind (const BtSums  *sums,
                              BtFund        *fund);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BtLasting, bt_lasting_clear)

G_END_DECLS
