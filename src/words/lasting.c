/* lasting.c: whether the money lasts to the end of the year, in a sentence or two. */
#include "config.h"

#include "words/lasting.h"

#include <glib/gi18n.h>

#include "base/text.h"

#define MOST_NAMED  4  /* funds in one sentence */
#define LONGEST     40 /* letters of a fund's name */

/* Names. */

static const char *
get_payer_word (BtPayer payer)
{
  switch (payer)
    {
    case BT_PAYER_LA_SOCIAL:
      /* Translators: whose money it is, behind an amount: "£722.53 council" */
      return C_("whose money", "council");
    case BT_PAYER_LA_EDUCATION:
      return C_("whose money", "education");
    case BT_PAYER_NHS:
      return C_("whose money", "NHS");
    case BT_PAYER_FAMILY:
      return C_("whose money", "of our own");
    case BT_PAYER_CHARITY:
    case BT_PAYER_OTHER:
    case BT_PAYER_UNKNOWN:
    default:
      return NULL;
    }
}

/* TRUE where no other fund in the family's hands has the same payer. */
static gboolean
is_only_one (const BtSums *sums,
             BtFund       *fund)
{
  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *other = &g_array_index (sums->funds, BtFundSums, i);

      if (other->cash && other->fund != fund && other->fund->payer == fund->payer)
        return FALSE;
    }
  return TRUE;
}

char *
bt_words_fund_kind (const BtSums *sums,
                    BtFund       *fund)
{
  const char *word = get_payer_word (fund->payer);

  if (word != NULL && is_only_one (sums, fund))
    return g_strdup (word);
  if (!bt_text_is_blank (fund->name))
    return bt_text_cut (fund->name, LONGEST);
  return g_strdup (word != NULL ? word : C_("whose money", "other money"));
}

/* What each fund comes to. */

typedef struct
{
  const BtSums *sums;
  GArray       *left;     /* of const BtFundSums *: with something over at the end */
  GArray       *short_of; /* with less than is planned */
  guint         n_unknown;
  guint         n;        /* funds in the family's hands */
  gboolean      over;     /* the year is */
} Standing;

static Standing
look (const BtSums *sums)
{
  Standing self = { sums, g_array_new (FALSE, FALSE, sizeof (gpointer)),
                    g_array_new (FALSE, FALSE, sizeof (gpointer)), 0, 0, FALSE };

  for (guint i = 0; i < sums->funds->len; i++)
    {
      const BtFundSums *fund = &g_array_index (sums->funds, BtFundSums, i);

      if (!fund->cash)
        continue;
      self.n++;
      self.over = self.over || fund->year_is_over;
      if (fund->forecast == BT_PENCE_UNKNOWN)
        self.n_unknown++;
      else if (fund->forecast != 0)
        g_array_append_val (fund->forecast > 0 ? self.left : self.short_of, fund);
    }
  return self;
}

static void
forget (Standing *self)
{
  g_array_unref (self->left);
  g_array_unref (self->short_of);
}

static const BtFundSums *
get_fund (GArray *funds,
          guint   i)
{
  return g_array_index (funds, const BtFundSums *, i);
}

/* "£1,335 council"; where there is no other money, "£1,335". */
static char *
say_amount (const Standing   *self,
            const BtFundSums *fund)
{
  g_autofree char *amount = bt_pence_format_about (ABS (fund->forecast));
  g_autofree char *kind = bt_words_fund_kind (self->sums, fund->fund);

  if (self->n == 1)
    return g_steal_pointer (&amount);
  /* Translators: an amount and whose money it is: "£722.53 council" */
  return g_strdup_printf (C_("amount, whose money", "%1$s %2$s"), amount, kind);
}

/* "£1,335 council and £1,278 NHS"; of many, all together: "£12,000". */
static char *
say_amounts (const Standing *self,
             GArray         *funds)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  BtPence sum = 0;

  for (guint i = 0; i < funds->len; i++)
    {
      sum = bt_pence_add (sum, ABS (get_fund (funds, i)->forecast));
      g_ptr_array_add (words, say_amount (self, get_fund (funds, i)));
    }
  if (funds->len > MOST_NAMED)
    return bt_pence_format_about (sum);
  g_ptr_array_add (words, NULL);
  return bt_text_join ((const char *const *) words->pdata);
}

/* TRUE where there is other money that may be moved to where it is wanted. */
static gboolean
may_move (const Standing *self)
{
  for (guint i = 0; i < self->left->len; i++)
    if (get_fund (self->left, i)->fund->move != BT_MOVE_ONLY_THIS)
      return TRUE;
  return FALSE;
}

/* Adds @sentence, which has no amount in it, to both. */
static void
add (BtLasting  *lasting,
     const char *sentence)
{
  char **both[] = { &lasting->more, &lasting->more_without };

  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    {
      g_autofree char *before = *both[i];

      *both[i] = before != NULL ? g_strdup_printf ("%s %s", before, sentence)
                                : g_strdup (sentence);
    }
}

static void
say_not_quite (const Standing *self,
               BtLasting      *lasting)
{
  g_autofree char *amounts = say_amounts (self, self->short_of);

  lasting->answer = g_strdup (_("Not quite."));
  if (self->over)
    {
      /* Translators: amounts, each with whose money it is: "£60 council" */
      lasting->more = g_strdup_printf (_("More was spent than there was: about %s."), amounts);
      lasting->more_without = g_strdup (_("More was spent than there was."));
      return;
    }
  lasting->more = g_strdup_printf (_("More is planned than will be there: about %s."), amounts);
  lasting->more_without = g_strdup (_("More is planned than will be there."));
  add (lasting, may_move (self) ? _("You can move money from another pot.")
                                : _("You can plan a little less, or ask at the review."));
}

static void
say_yes (const Standing *self,
         BtLasting      *lasting)
{
  g_autofree char *amounts = say_amounts (self, self->left);

  lasting->answer = g_strdup (self->over ? _("Yes. The year is over.")
                              : self->n_unknown > 0
                                  ? _("Yes, as far as we know.")
                                  : _("Yes, as planned."));
  if (self->left->len == 0)
    {
      lasting->more = g_strdup (self->over ? _("All of it was used.")
                                           : _("All of it would be used."));
      lasting->more_without = g_strdup (lasting->more);
      return;
    }
  /* Translators: amounts, each with whose money it is: "£1,335 council and £1,278 NHS" */
  lasting->more = g_strdup_printf (self->over ? _("About %s is left.")
                                              : _("About %s would be left."),
                                   amounts);
  lasting->more_without = g_strdup (self->over ? _("Some is left.") : _("Some would be left."));
}

static char *
say_question (BtPlan *plan)
{
  int month = 0;

  if (plan->year_to == BT_DAY_UNKNOWN)
    return g_strdup (_("Does the money last?"));
  bt_day_get (plan->year_to, NULL, &month, NULL);
  /* Translators: %s is the month in which the plan’s year ends: "March" */
  return g_strdup_printf (_("Does the money last until %s?"), bt_day_get_month_name (month));
}

BtLasting
bt_words_lasting (const BtSums *sums)
{
  BtLasting lasting = { 0 };
  Standing standing;

  g_return_val_if_fail (sums != NULL, lasting);

  standing = look (sums);
  lasting.question = say_question (sums->plan);
  if (standing.short_of->len > 0)
    say_not_quite (&standing, &lasting);
  else if (standing.n_unknown == standing.n)
    {
      lasting.answer = g_strdup (_("We don’t know yet."));
      add (&lasting, _("We can say once we know how much money there is."));
    }
  else
    say_yes (&standing, &lasting);
  if (standing.n_unknown < standing.n && sums->cash.incomplete)
    add (&lasting, _("Some amounts are not known yet."));
  forget (&standing);
  return lasting;
}

void
bt_lasting_clear (BtLasting *self)
{
  g_clear_pointer (&self->question, g_free);
  g_clear_pointer (&self->answer, g_free);
  g_clear_pointer (&self->more, g_free);
  g_clear_pointer (&self->more_without, g_free);
}

char *
bt_words_year (const BtSums *sums,
               const BtYear *year)
{
  g_autofree char *spent = NULL, *all = NULL, *at_end = NULL, *on = NULL, *to = NULL;

  if (year == NULL)
    return NULL;
  all = bt_pence_format (year->all);
  at_end = bt_pence_format (year->at_end);
  on = bt_day_format (sums->on);
  to = bt_day_format (year->to);
  if (year->spent->len == 0)
    /* Translators: two amounts and a day */
    return g_strdup_printf (_("As planned, %1$s of %2$s will be spent by %3$s."), at_end, all, to);
  spent = bt_pence_format_moved (g_array_index (year->spent, BtPence, year->spent->len - 1));
  if (sums->on >= year->to)
    return g_strdup_printf (_("%1$s of %2$s was spent by %3$s."), spent, all, to);
  /* Translators: two amounts and today; then an amount and the last day of the year */
  return g_strdup_printf (_("%1$s of %2$s was spent by %3$s. As planned, it will be %4$s by %5$s."),
                          spent, all, on, at_end, to);
}
