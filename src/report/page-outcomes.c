/* page-outcomes.c: what we hope for, by time; who helps, with people first and money after; how it
 * is going. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "model/budget-line.h"
#include "model/outcome.h"
#include "model/wealth.h"
#include "words/codes.h"
#include "words/line-help.h"
#include "words/people.h"

#include <glib/gi18n.h>

/* Those about health may be left out. */
static gboolean
is_printed (BtWriter  *self,
            BtOutcome *outcome)
{
  return self->health || outcome->area != BT_AREA_HEALTH;
}

static BtProse *
make_help (BtWriter  *self,
           BtOutcome *outcome)
{
  BtProse *help = bt_prose_new (BT_PLAIN, NULL);

  bt_prose_set_list (help);
  for (guint i = 0; outcome->helpers != NULL && i < outcome->helpers->len; i++)
    {
      BtWealth *wealth = g_ptr_array_index (outcome->helpers, i);
      g_autofree char *name = bt_wealth_dup_name (wealth);

      if (bt_wealth_is_printed (wealth))
        bt_prose_add_line (help, BT_PLAIN, name);
    }
  for (guint i = 0; outcome->lines != NULL && i < outcome->lines->len; i++)
    {
      BtBudgetLine *line = g_ptr_array_index (outcome->lines, i);
      g_autofree char *text = bt_words_line_help (self->sums, line, bt_write_line_name (self, line),
                                                  self->money);

      bt_prose_add_line (help, BT_PLAIN, text); /* NULL where an option leaves it out */
    }
  return help;
}

static BtProse *
make_what (BtWriter  *self,
           BtOutcome *outcome)
{
  BtProse *what = bt_prose_new (BT_STRONG,
                                bt_text_is_blank (outcome->title) ? _("A hope") : outcome->title);
  g_autofree char *aim = bt_words_aim (self->person, outcome);

  if (!bt_text_is_blank (outcome->ehc_ref))
    {
      bt_prose_add (what, BT_PLAIN, " ");
      bt_prose_add (what, BT_PLAIN, outcome->ehc_ref);
    }
  bt_prose_add_line (what, BT_PLAIN, aim);
  return what;
}

/* What is said about it in whole sentences, and its picture: right across, under its row. */
static void
add_note (BtWriter  *self,
          BtTable   *table,
          BtOutcome *outcome)
{
  BtProse *note = bt_prose_new (BT_PLAIN, NULL);
  g_autofree char *step = bt_words_step (outcome);
  g_autofree char *sort = bt_words_sort (self->person, outcome);

  bt_prose_add_line (note, BT_QUIET, outcome->why);
  bt_prose_add_line (note, BT_PLAIN, step);
  bt_prose_add_line (note, BT_QUIET, sort);
  if (bt_prose_is_empty (note) && outcome->picture == NULL)
    {
      bt_prose_free (note);
      return;
    }
  bt_table_begin_row (table, BT_ROW_NOTE);
  bt_write_row_picture (self, table, outcome->picture);
  bt_table_add_cell (table, note);
}

/* Each view by itself, with who and when: never averaged. */
static BtProse *
make_going (BtWriter  *self,
            BtOutcome *outcome)
{
  BtProse *going = bt_prose_new (BT_PLAIN, NULL);
  g_autofree char *now = bt_words_now (outcome);

  bt_prose_set_list (going);
  bt_prose_add_line (going, BT_PLAIN, now);
  for (guint i = 0; i < bt_list_get_length (outcome->ratings); i++)
    {
      BtRating *rating = bt_list_get (outcome->ratings, i);
      g_autofree char *words = bt_words_rating (self->person, rating);

      bt_prose_add_line (going, BT_PLAIN, words);
      if (bt_text_is_blank (rating->note))
        continue;
      bt_prose_add (going, BT_QUIET, *words != '\0' ? ". " : "");
      bt_prose_add (going, BT_QUIET, rating->note);
    }
  return going;
}

/* A family that has just begun places its hopes later: until one of them has its time, "Not placed
 * yet" over all of them says nothing. */
static gboolean
has_times (BtWriter *self)
{
  for (guint i = 0; i < bt_list_get_length (self->plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (self->plan->outcomes, i);

      if (is_printed (self, outcome) && outcome->horizon != BT_HORIZON_UNKNOWN)
        return TRUE;
    }
  return FALSE;
}

static void
write_horizon (BtWriter *self,
               BtHorizon horizon)
{
  BtTable *table = bt_table_new ();

  bt_table_add_column (table, _("What will be different"), BT_COLUMN_TEXT, 26);
  bt_table_add_column (table, _("How we will know"), BT_COLUMN_TEXT, 17);
  bt_table_add_column (table, _("Help from"), BT_COLUMN_TEXT, 28);
  bt_table_add_column (table, _("How it is going"), BT_COLUMN_TEXT, 29);
  for (guint i = 0; i < bt_list_get_length (self->plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (self->plan->outcomes, i);

      if (outcome->horizon != horizon || !is_printed (self, outcome))
        continue;
      bt_table_begin_row (table, BT_ROW_GROUP);
      bt_table_add_cell (table, make_what (self, outcome));
      bt_table_add_text (table, BT_PLAIN, outcome->how_known);
      bt_table_add_cell (table, make_help (self, outcome));
      bt_table_add_cell (table, make_going (self, outcome));
      add_note (self, table, outcome);
    }
  bt_table_drop_empty (table);
  if (table->rows->len > 0 && has_times (self))
    bt_write_heading (self, bt_words_horizon (horizon));
  bt_document_add_table (self->document, table);
}

/* What needs saying about the page: nothing where no outcome has a reference or help. */
static char *
make_lead (BtWriter *self)
{
  gboolean reference = FALSE, help = FALSE;

  for (guint i = 0; i < bt_list_get_length (self->plan->outcomes); i++)
    {
      BtOutcome *outcome = bt_list_get (self->plan->outcomes, i);

      if (!is_printed (self, outcome))
        continue;
      reference = reference || !bt_text_is_blank (outcome->ehc_ref);
      help = help || (outcome->lines != NULL && outcome->lines->len > 0);
    }
  return g_strjoin (reference && help ? " " : "",
                    reference ? _("We ask the meeting to consider those marked with a letter and a "
                                  "number, such as E1. That is their number in the EHC plan.")
                              : "",
                    help ? _("“Help from” says who is there first; the money comes after.") : "",
                    NULL);
}

void
bt_write_outcomes (BtWriter *self)
{
  static const BtHorizon order[]
      = { BT_HORIZON_SHORT, BT_HORIZON_MEDIUM, BT_HORIZON_LONG, BT_HORIZON_UNKNOWN };
  g_autofree char *lead = make_lead (self);

  bt_document_begin_section (self->document, _("Outcomes: what we hope for"));
  bt_document_add_heading (self->document, 1, _("Outcomes: what we hope for"));
  if (*lead != '\0')
    bt_write_lead (self, lead);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    write_horizon (self, order[i]);
}
