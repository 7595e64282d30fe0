/* page-questions.c: what we want to know, what was asked and agreed, who will do what, and who
 * comes to the meeting. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "model/action.h"
#include "model/agreement.h"
#include "model/question.h"
#include "model/review.h"
#include "words/amounts.h"
#include "words/codes.h"
#include "words/people.h"

#include <glib/gi18n.h>

static gboolean
is_answered (BtQuestion *question)
{
  return !bt_text_is_blank (question->answer) || question->answered_on != BT_DAY_UNKNOWN;
}

/* The question in strong letters, for whom it is and when it was asked under it. */
static BtProse *
make_question (BtQuestion *question)
{
  BtProse *prose = bt_prose_new (BT_STRONG, question->text);
  g_autofree char *whom = NULL, *asked = NULL, *day = NULL;

  if (!bt_text_is_blank (question->for_whom))
    whom = g_strdup_printf (_("For: %s"), question->for_whom);
  bt_prose_add_line (prose, BT_QUIET, whom);
  if (question->asked_on != BT_DAY_UNKNOWN)
    {
      day = bt_day_format (question->asked_on);
      asked = g_strdup_printf (_("Asked %s"), day);
    }
  bt_prose_add_line (prose, BT_QUIET,
                     asked != NULL            ? asked
                     : is_answered (question) ? NULL
                                              : _("Not asked yet"));
  return prose;
}

static BtProse *
make_answer (BtQuestion *question)
{
  BtProse *prose = bt_prose_new (BT_PLAIN, question->answer);
  g_autofree char *day = question->answered_on != BT_DAY_UNKNOWN
                             ? bt_day_format (question->answered_on)
                             : NULL;
  g_autofree char *both = NULL;

  if (day != NULL && !bt_text_is_blank (question->answered_by))
    both = g_strdup_printf ("%s, %s", question->answered_by, day);
  bt_prose_add_line (prose, BT_QUIET,
                     both != NULL  ? both
                     : day != NULL ? day
                                   : question->answered_by);
  return prose;
}

static void
write_questions (BtWriter   *self,
                 gboolean    answered,
                 const char *title)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("Question"), BT_COLUMN_TEXT, 50);
  bt_table_add_column (table, _("Answer"), BT_COLUMN_TEXT, 50);
  for (guint i = 0; i < bt_list_get_length (self->plan->questions); i++)
    {
      BtQuestion *question = bt_list_get (self->plan->questions, i);

      if (is_answered (question) != answered)
        continue;
      bt_table_begin_row (table, BT_ROW_PLAIN);
      if (!answered)
        bt_table_set_room (table, 4);
      bt_table_add_cell (table, make_question (question));
      bt_table_add_cell (table, answered ? make_answer (question) : NULL);
    }
  if (table->rows->len > 0)
    bt_write_heading (self, title);
  bt_document_add_table (self->document, table);
}

static BtProse *
make_agreement (BtWriter    *self,
                BtAgreement *agreement)
{
  BtProse *prose = bt_prose_new (BT_STRONG, bt_text_is_blank (agreement->what) ? _("Something")
                                                                               : agreement->what);

  bt_prose_add_said (prose, _("With: %s"), agreement->with);
  if (self->money && agreement->amount != BT_PENCE_UNKNOWN)
    {
      g_autofree char *amount = bt_pence_format (agreement->amount);

      bt_prose_add_line (prose, BT_PLAIN, amount);
    }
  return prose;
}

/* Whom to ask, and what else there is to say: right across. */
static void
add_agreement_note (BtWriter    *self,
                    BtTable     *table,
                    BtAgreement *agreement)
{
  const struct
  {
    const char *format;
    const char *text;
    gboolean    printed;
  } parts[] = {
    { _("About care, ask: %s."), agreement->care_contact, self->phones },
    { _("About money, ask: %s."), agreement->money_contact, self->phones && self->money },
  };
  BtProse *prose = bt_prose_new (BT_QUIET, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i].printed && !bt_text_is_blank (parts[i].text))
      {
        g_autofree char *words = g_strdup_printf (parts[i].format, parts[i].text);

        bt_prose_add (prose, BT_QUIET, bt_prose_is_empty (prose) ? NULL : " ");
        bt_prose_add (prose, BT_QUIET, words);
      }
  bt_prose_add_line (prose, BT_QUIET, agreement->note);
  if (bt_prose_is_empty (prose))
    {
      bt_prose_free (prose);
      return;
    }
  bt_table_begin_row (table, BT_ROW_NOTE);
  bt_table_add_cell (table, prose);
}

static BtProse *
make_standing (BtWriter    *self,
               BtAgreement *agreement)
{
  BtProse *prose = bt_prose_new (BT_PLAIN, NULL);
  g_autofree char *when = bt_words_agreed_when (agreement), *why = NULL, *state = NULL;

  state = bt_words_capital (bt_words_for_code (BT_TYPE_AGREEMENT_STATE, agreement->state));
  bt_prose_add_line (prose, BT_STRONG, state);
  if (!bt_text_is_blank (agreement->declined_why))
    why = g_strdup_printf (_("The reason given: %s"), agreement->declined_why);
  bt_prose_add_line (prose, BT_PLAIN, why);
  bt_prose_add_line (prose, BT_PLAIN, when);
  for (guint i = 0; self->money && i < bt_list_get_length (agreement->instalments); i++)
    {
      g_autofree char *part = bt_words_instalment (bt_list_get (agreement->instalments, i), TRUE);

      bt_prose_add_line (prose, BT_QUIET, part);
    }
  return prose;
}

static void
write_agreements (BtWriter *self)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("What"), BT_COLUMN_TEXT, 52);
  bt_table_add_column (table, _("Where it stands"), BT_COLUMN_TEXT, 48);
  for (guint i = 0; i < bt_list_get_length (self->plan->agreements); i++)
    {
      BtAgreement *agreement = bt_list_get (self->plan->agreements, i);

      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_cell (table, make_agreement (self, agreement));
      bt_table_add_cell (table, make_standing (self, agreement));
      add_agreement_note (self, table, agreement);
    }
  if (table->rows->len > 0)
    bt_write_heading (self, _("What was asked for and agreed"));
  bt_document_add_table (self->document, table);
}

static void
write_actions (BtWriter *self)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("What"), BT_COLUMN_TEXT, 52);
  bt_table_add_column (table, _("Who"), BT_COLUMN_TEXT, 18);
  bt_table_add_column (table, _("When"), BT_COLUMN_TEXT, 30);
  for (guint i = 0; i < bt_list_get_length (self->plan->actions); i++)
    {
      BtAction *action = bt_list_get (self->plan->actions, i);
      gboolean done = action->done_on != BT_DAY_UNKNOWN;
      BtDay day = done ? action->done_on : action->by;
      g_autofree char *date = day != BT_DAY_UNKNOWN ? bt_day_format (day) : NULL, *when = NULL;

      if (date != NULL)
        when = g_strdup_printf (done ? _("Done, %s") : _("By %s"), date);
      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_text (table, done ? BT_QUIET : BT_STRONG, action->what);
      bt_table_add_text (table, done ? BT_QUIET : BT_PLAIN, action->who);
      bt_table_add_text (table, done ? BT_QUIET : BT_PLAIN, when);
    }
  if (table->rows->len > 0)
    bt_write_heading (self, _("Who will do what"));
  bt_document_add_table (self->document, table);
}

static void
write_invitees (BtWriter *self,
                BtReview *review)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("Who"), BT_COLUMN_TEXT, 46);
  bt_table_add_column (table, _("Invited"), BT_COLUMN_TEXT, 27);
  bt_table_add_column (table, _("Report came"), BT_COLUMN_TEXT, 27);
  for (guint i = 0; i < bt_list_get_length (review->invitees); i++)
    {
      BtInvitee *one = bt_list_get (review->invitees, i);
      BtProse *who = bt_prose_new (BT_PLAIN, one->name);

      bt_prose_add_line (who, BT_QUIET, one->role);
      if (one->came != BT_FLAG_UNKNOWN)
        bt_prose_add_line (who, BT_QUIET, one->came == BT_FLAG_YES ? _("Came") : _("Did not come"));
      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_cell (table, who);
      bt_table_add_day (table, one->invited_on);
      bt_table_add_day (table, one->report_on);
    }
  bt_document_add_table (self->document, table);
}

static gboolean
has_meeting (BtPlan *plan,
             BtDay   day)
{
  for (guint i = 0; i < bt_list_get_length (plan->reviews); i++)
    if (((BtReview *) bt_list_get (plan->reviews, i))->meeting_on == day)
      return TRUE;
  return FALSE;
}

/* The days of the plan itself, but for a meeting that has a heading of its own. */
static void
write_days (BtWriter *self)
{
  const struct
  {
    BtDay       day;
    const char *format;
  } rows[] = {
    { has_meeting (self->plan, self->plan->meeting_on) ? BT_DAY_UNKNOWN : self->plan->meeting_on,
      N_("The next meeting is on %s.") },
    { self->plan->last_review_on, N_("The last review was on %s.") },
    { self->plan->final_on, N_("The plan became final on %s.") },
  };
  gboolean begun = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *day = bt_day_format (rows[i].day), *line = NULL;

      if (rows[i].day == BT_DAY_UNKNOWN)
        continue;
      if (!begun)
        bt_write_heading (self, _("Days to remember"));
      begun = TRUE;
      line = g_strdup_printf (_(rows[i].format), day);
      bt_document_add_line (self->document, bt_prose_new (BT_PLAIN, line));
    }
}

static void
write_reviews (BtWriter *self)
{
  for (guint i = 0; i < bt_list_get_length (self->plan->reviews); i++)
    {
      BtReview *review = bt_list_get (self->plan->reviews, i);
      g_autofree char *day = review->meeting_on != BT_DAY_UNKNOWN
                                 ? bt_day_format (review->meeting_on)
                                 : NULL;
      g_autofree char *title = day != NULL ? g_strdup_printf (_("The meeting on %s"), day)
                                           : g_strdup (_("The meeting"));
      BtProse *prose = bt_prose_new (BT_PLAIN, NULL);

      bt_write_heading (self, title);
      if (review->kind != BT_REVIEW_KIND_UNKNOWN)
        {
          g_autofree char *kind
              = bt_words_capital (bt_words_for_code (BT_TYPE_REVIEW_KIND, review->kind));

          bt_prose_add_line (prose, BT_QUIET, kind);
          bt_prose_add (prose, BT_QUIET, ".");
        }
      bt_prose_add_line (prose, BT_PLAIN, review->notes);
      if (bt_prose_is_empty (prose))
        bt_prose_free (prose);
      else
        bt_document_add_lead (self->document, prose);
      write_invitees (self, review);
    }
}

void
bt_write_questions (BtWriter *self)
{
  bt_document_begin_section (self->document, _("Questions, and what was agreed"));
  bt_document_add_heading (self->document, 1, _("Questions, and what was agreed"));
  write_questions (self, FALSE, _("Questions to ask"));
  write_agreements (self);
  write_actions (self);
  write_days (self);
  write_reviews (self);
  write_questions (self, TRUE, _("Questions that were answered"));
}
