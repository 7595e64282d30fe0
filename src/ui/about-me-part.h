/* about-me-part.h: the parts of About me, one row each: what is asked, and which list it fills. */
#pragma once

#include "model/person.h"

G_BEGIN_DECLS

#define BT_ABOUT_ME_N_QUESTIONS 6

/**
 * BtAboutMePart:
 * @title: what stands over it
 * @hint: (nullable): a sentence under the title
 * @list: the plan's list; @where: which of it, NULL for all
 * @add: what the button under it says; NULL: nothing is added here
 * @questions: what stands in its line, "%s" being the child's name; without one the button adds an
 *   empty record and opens it
 * @open: the line is there from the start
 * @beside: it stands beside the part before it
 */
typedef struct
{
  const char *title;
  const char *hint;
  const char *list;
  const char *where;
  const char *add;
  const char *questions[BT_ABOUT_ME_N_QUESTIONS];
  gboolean    open;
  gboolean    beside;
} BtAboutMePart;

/* The three lists of the first page, and what is under "More, if it helps"; NULL-terminated by a
 * part without a title. */
extern const BtAboutMePart bt_about_me_first[];
extern const BtAboutMePart bt_about_me_more[];
extern const BtAboutMePart bt_about_me_helped;

/* What the child is called in a question or a sentence, cut where it is very long; the caller's. */
char *bt_about_me_dup_name     (BtPerson            *person);

/* Question @n of the part, the first coming round again after the last, with the child's name in
 * it; NULL where it asks nothing.  The caller's. */
char *bt_about_me_dup_question (const BtAboutMePart *part,
                                guint                n,
                                BtPerson            *person);

guint bt_about_me_count_questions (const BtAboutMePart *part);

G_END_DECLS
