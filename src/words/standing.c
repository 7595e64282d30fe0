/* standing.c: where a plan stands, in a few words a place: what is there, and what may be next. */
#include "config.h"

#include "words/standing.h"

#include <glib/gi18n.h>

#include "base/number.h"
#include "base/text.h"
#include "model/question.h"
#include "model/wealth.h"
#include "sums/proof.h"
#include "words/lasting.h"
#include "words/people.h"

#define MOST_NAMED   3  /* funds in one line */
#define LONGEST_NAME 30 /* letters of the child's name in a question */

/* A question, with what the child is called in it; none of a plan that is put away. */
static BtStanding
ask (BtPlan     *plan,
     gboolean    put_away,
     const char *format)
{
  g_autofree char *name = bt_text_cut (bt_words_name (bt_plan_get_person (plan)), LONGEST_NAME);

  return (BtStanding) { put_away ? NULL : g_strdup_printf (format, name), NULL };
}

/* "7 hopes": @format as bt_number_count () has it. */
static BtStanding
say_count (const char *format,
           guint       n)
{
  return (BtStanding) { bt_number_count (format, n), NULL };
}

BtStanding
bt_words_about_me_standing (const BtSums *sums,
                            gboolean      put_away)
{
  BtPlan *plan = sums->plan;
  guint n_lines = bt_list_get_length (plan->statements);
  guint n_people = bt_list_get_length (plan->contributors);
  g_autofree char *lines = bt_number_count (ngettext ("%s line", "%s lines", n_lines), n_lines);
  g_autofree char *people = bt_number_format (n_people);

  if (n_lines == 0)
    /* Translators: %s is what the child is called. */
    return ask (plan, put_away, _("What would make you smile about %s?"));
  if (n_people == 0)
    return (BtStanding) { g_steal_pointer (&lines), NULL };
  /* Translators: %1$s is "18 lines", %2$s how many people have helped write them. */
  return (BtStanding) { g_strdup_printf (ngettext ("%1$s from %2$s person",
                                                   "%1$s from %2$s people", n_people),
                                         lines, people), NULL };
}

/* "7 people, 5 other riches": a group is people, too. */
BtStanding
bt_words_wealth_standing (const BtSums *sums,
                          gboolean      put_away)
{
  BtPlan *plan = sums->plan;
  guint n = bt_list_get_length (plan->wealth), n_people = 0;
  g_autofree char *people = NULL, *riches = NULL;

  for (guint i = 0; i < n; i++)
    {
      BtWealthKind kind = ((BtWealth *) bt_list_get (plan->wealth, i))->kind;

      n_people += kind == BT_WEALTH_KIND_PERSON || kind == BT_WEALTH_KIND_GROUP;
    }
  if (n == 0)
    /* Translators: %s is what the child is called. */
    return ask (plan, put_away, _("Who does %s light up for?"));
  people = bt_number_count (ngettext ("%s person", "%s people", n_people), n_people);
  riches = bt_number_count (ngettext ("%s other good thing", "%s other riches", n - n_people),
                            n - n_people);
  if (n_people == n)
    return (BtStanding) { g_steal_pointer (&people), NULL };
  if (n_people == 0)
    return say_count (ngettext ("%s thing that is good already",
                                "%s things that are good already", n), n);
  /* Translators: "7 people", "5 other riches" */
  return (BtStanding) { g_strdup_printf (_("%1$s, %2$s"), people, riches), NULL };
}

BtStanding
bt_words_hopes_standing (const BtSums *sums,
                         gboolean      put_away)
{
  BtPlan *plan = sums->plan;
  guint n = bt_list_get_length (plan->outcomes);

  if (n == 0)
    return ask (plan, put_away, _("What would you love to see happen, or stay as it is?"));
  return say_count (ngettext ("%s hope", "%s hopes", n), n);
}

/* Money that is not shared out yet (@sign 1), or more than there is (@sign -1); NULL for none. */
static char *
list_open (const BtSums *sums,
           int           sign)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  BtPence all = 0;

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);
      BtPence open = fund->unallocated == BT_PENCE_UNKNOWN ? 0 : fund->unallocated * sign;
      g_autofree char *amount = NULL, *kind = NULL;

      if (!fund->cash || open <= 0)
        continue;
      amount = bt_pence_format (open);
      kind = bt_words_fund_kind (sums, fund->fund);
      all = bt_pence_add (all, open);
      g_ptr_array_add (words, g_strdup_printf (C_("amount, whose money", "%1$s %2$s"), amount,
                                               kind));
    }
  if (words->len == 0)
    return NULL;
  if (words->len > MOST_NAMED)
    return bt_pence_format (all);
  g_ptr_array_add (words, NULL);
  return g_strjoinv (C_("between amounts", ", "), (char **) words->pdata);
}

BtStanding
bt_words_budget_standing (const BtSums *sums,
                          gboolean      put_away)
{
  g_autofree char *open = list_open (sums, 1), *over = list_open (sums, -1);
  guint n_lines = bt_list_get_length (sums->plan->budget_lines);

  if (put_away && n_lines == 0)
    return (BtStanding) { NULL, NULL };
  if (put_away)
    return say_count (ngettext ("%s thing we planned", "%s things we planned", n_lines), n_lines);
  if (over != NULL)
    /* Translators: %s is one or more amounts: "£60.00 council" */
    return (BtStanding) { g_strdup_printf (_("%s more is shared out than there is"), over),
                          g_strdup (_("More is shared out than there is")) };
  if (open != NULL)
    /* Translators: %s is one or more amounts: "£722.53 council, £1,278.37 NHS" */
    return (BtStanding) { g_strdup_printf (_("%s not shared out yet"), open),
                          g_strdup (_("Some money is not shared out yet")) };
  if (sums->cash.entitlement > 0)
    return (BtStanding) { g_strdup (_("All the money is shared out")), NULL };
  if (n_lines > 0)
    return say_count (ngettext ("%s thing to pay for", "%s things to pay for", n_lines), n_lines);
  if (bt_list_get_length (sums->plan->funds) > 0)
    return ask (sums->plan, FALSE, _("What is the money for?"));
  return ask (sums->plan, FALSE, _("Has anyone told you how much money there is?"));
}

/* How many payments there are up to and on @on; a day not known is before all others. */
static guint
count_payments (BtList *spending,
                BtDay   on)
{
  guint n = 0;

  for (guint i = 0; i < bt_list_get_length (spending); i++)
    n += ((BtSpending *) bt_list_get (spending, i))->on <= on;
  return n;
}

BtStanding
bt_words_spending_standing (const BtSums *sums,
                            gboolean      put_away)
{
  guint n = count_payments (sums->plan->spending, sums->on);
  guint n_bare = put_away ? 0 : bt_proof_count_missing (sums->plan, sums->on);

  if (n_bare > 0)
    return say_count (ngettext ("%s payment has no proof yet", "%s payments have no proof yet",
                                n_bare), n_bare);
  if (n > 0)
    return say_count (ngettext ("%s payment written down", "%s payments written down", n), n);
  return ask (sums->plan, put_away, _("Has anything been paid yet?"));
}

/* How many questions have no answer yet: those nobody has asked, and those that wait. */
static void
count_questions (BtPlan *plan,
                 guint  *to_ask,
                 guint  *waiting)
{
  *to_ask = *waiting = 0;
  for (guint i = 0; i < bt_list_get_length (plan->questions); i++)
    {
      BtQuestion *question = bt_list_get (plan->questions, i);

      if (!bt_text_is_blank (question->answer) || question->answered_on != BT_DAY_UNKNOWN)
        continue;
      *(question->asked_on == BT_DAY_UNKNOWN ? to_ask : waiting) += 1;
    }
}

BtStanding
bt_words_asked_standing (const BtSums *sums,
                         gboolean      put_away)
{
  BtPlan *plan = sums->plan;
  guint n = bt_list_get_length (plan->agreements), to_ask, waiting;
  g_autofree char *first = NULL, *second = NULL;

  count_questions (plan, &to_ask, &waiting);
  first = bt_number_count (ngettext ("%s question to ask", "%s questions to ask", to_ask), to_ask);
  second = bt_number_count (ngettext ("%s question waits for an answer",
                                      "%s questions wait for an answer", waiting), waiting);
  if (put_away)
    to_ask = waiting = 0;
  if (to_ask > 0 && waiting > 0)
    /* Translators: "3 questions to ask", "2 questions wait for an answer" */
    return (BtStanding) { g_strdup_printf (_("%1$s, %2$s"), first, second), NULL };
  if (to_ask > 0)
    return (BtStanding) { g_steal_pointer (&first), NULL };
  if (waiting > 0)
    return (BtStanding) { g_steal_pointer (&second), NULL };
  if (n > 0)
    return say_count (ngettext ("%s thing asked for or agreed", "%s things asked for or agreed",
                                n), n);
  return ask (plan, put_away, _("What would you like to ask?"));
}

void
bt_standing_clear (BtStanding *self)
{
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->without, g_free);
}

/* The first of @kind, of the family's own where @own. */
static BtStatement *
find_statement (BtPlan          *plan,
                BtStatementKind  kind,
                gboolean         own)
{
  for (guint i = 0; i < bt_list_get_length (plan->statements); i++)
    {
      BtStatement *one = bt_list_get (plan->statements, i);

      if (one->kind == kind && !bt_text_is_blank (one->text)
          && (!own || one->voice != BT_VOICE_PROFESSIONAL))
        return one;
    }
  return NULL;
}

BtStatement *
bt_plan_find_loved (BtPlan *plan)
{
  static const BtStatementKind kinds[] = { BT_STATEMENT_KIND_ADMIRE,
                                           BT_STATEMENT_KIND_IMPORTANT_TO };
  BtStatement *found = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  for (guint i = 0; found == NULL && i < 2 * G_N_ELEMENTS (kinds); i++)
    found = find_statement (plan, kinds[i % 2], i < 2);
  return found;
}

char *
bt_words_last_changed (BtPlan *plan)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (BT_IS_PLAN (plan), NULL);

  if (plan->changed_on == BT_DAY_UNKNOWN)
    return NULL;
  day = bt_day_format (plan->changed_on);
  if (bt_text_is_blank (plan->changed_by))
    return g_strdup_printf (_("Last changed on %s"), day);
  /* Translators: a day and a person: "Last changed on 19 November 2026 by Mum" */
  return g_strdup_printf (_("Last changed on %1$s by %2$s"), day, plan->changed_by);
}
