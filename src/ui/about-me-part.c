/* about-me-part.c: the parts of About me, one row each: what is asked, and which list it fills.
 *
 * Questions look for what is good and for what helps, never for what is wrong, and none is about
 * what may come.  Each makes sense of a small child, of a teenager and of one who does not speak.
 */
#include "config.h"

#include "ui/about-me-part.h"

#include <glib/gi18n.h>
#include <string.h>

#include "words/people.h"

#define LONGEST_NAME 30 /* letters, in a question */

const BtAboutMePart bt_about_me_first[] = {
  { .title = N_("What people like and admire about me"),
    .list = "statements", .where = "kind=admire", .open = TRUE,
    .questions = { N_("What would make you smile about %s?"),
                   N_("What do friends and family say they like about %s?"),
                   N_("What are you proud of?"),
                   N_("When did %s last make somebody laugh?"),
                   N_("What is %s good at?"),
                   N_("What has %s taught you?") } },
  { .title = N_("What is important to me"),
    .list = "statements", .where = "kind=important_to", .open = TRUE,
    .questions = { N_("What matters most to %s?"),
                   N_("Who does %s most like to be with?"),
                   N_("What does %s choose, when there is a choice?"),
                   N_("Which sounds, places and things does %s love?"),
                   N_("What should always stay the same?"),
                   N_("What makes an ordinary day a good one?") } },
  { .title = N_("How best to support me"),
    .list = "statements", .where = "kind=support", .open = TRUE,
    .questions = { N_("What should someone know before they help %s?"),
                   N_("What helps %s feel safe?"),
                   N_("How does %s like to be touched, moved and spoken to?"),
                   N_("What does %s like to do without help?"),
                   N_("What do you do when things get hard?"),
                   N_("What does not help?") } },
  { NULL },
};

const BtAboutMePart bt_about_me_more[] = {
  { .title = N_("How I tell you"),
    .hint = N_("Fill in what you know first. “Any time” is fine for when it happens."),
    .list = "signals", .add = N_("Add a way of telling") },
  { .title = N_("What is important for me, to stay well and safe"),
    .list = "statements", .where = "kind=important_for", .add = N_("Add a line"),
    .questions = { N_("What must be there for %s to be well and safe?") } },
  { .title = N_("What is working"),
    .hint = N_("As each of you sees it: child, family, school."),
    .list = "statements", .where = "kind=working", .add = N_("Add a line"),
    .questions = { N_("What should stay as it is?") } },
  { .title = N_("What is not working"),
    .hint = N_("It may be working for one and not for another."),
    .list = "statements", .where = "kind=not_working", .add = N_("Add a line"), .beside = TRUE,
    .questions = { N_("What should be different?") } },
  { .title = N_("A good day"),
    .list = "statements", .where = "kind=good_day", .add = N_("Add a line"),
    .questions = { N_("What happens on a good day, from waking up to night?") } },
  { .title = N_("A hard day"),
    .list = "statements", .where = "kind=hard_day", .add = N_("Add a line"), .beside = TRUE,
    .questions = { N_("What makes a day hard for %s?") } },
  { .title = N_("Hopes for the future"),
    .list = "statements", .where = "kind=hope", .add = N_("Add a line"),
    .questions = { N_("What would you love for %s?") } },
  { .title = N_("Our story so far"),
    .list = "statements", .where = "kind=history", .add = N_("Add a line"), .beside = TRUE,
    .questions = { N_("What would help people to know?") } },
  { .title = N_("Deciding together"),
    .hint = N_("What is decided, how our child is part of it, and who has the last word."),
    .list = "decisions", .add = N_("Add a decision") },
  { .title = N_("Who suits me"),
    .hint = N_("The sort of person who is good to have around."),
    .list = "matching", .add = N_("Add what help is wanted") },
  { .title = N_("What we tried, and learned"),
    .list = "log", .add = N_("Add a day") },
  { .title = N_("Also"), /* lines that were brought in without a part: shown only where there are */
    .list = "statements", .where = "kind=" },
  { NULL },
};

const BtAboutMePart bt_about_me_helped = {
  .title = N_("Who has helped write this"),
  .list = "contributors", .add = N_("Add someone"),
  .questions = { N_("What are they called?") },
};

char *
bt_about_me_dup_name (BtPerson *person)
{
  const char *name = bt_words_name (person);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (name, -1) <= LONGEST_NAME)
    return g_strdup (name);
  start = g_utf8_substring (name, 0, LONGEST_NAME);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

guint
bt_about_me_count_questions (const BtAboutMePart *part)
{
  guint n = 0;

  g_return_val_if_fail (part != NULL, 0);

  while (n < BT_ABOUT_ME_N_QUESTIONS && part->questions[n] != NULL)
    n++;
  return n;
}

char *
bt_about_me_dup_question (const BtAboutMePart *part,
                          guint                n,
                          BtPerson            *person)
{
  guint count = bt_about_me_count_questions (part);
  g_autofree char *name = bt_about_me_dup_name (person);
  g_auto (GStrv) around = NULL;

  if (count == 0)
    return NULL;
  around = g_strsplit (_(part->questions[n % count]), "%s", -1);
  return g_strjoinv (name, around);
}
