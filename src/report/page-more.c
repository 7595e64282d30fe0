/* page-more.c: About me, in more detail: what the family wrote beyond the first page. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "model/contributor.h"
#include "model/decision.h"
#include "model/log-entry.h"
#include "model/matching.h"
#include "words/people.h"

#include <glib/gi18n.h>

static const struct
{
  BtStatementKind kind;
  const char     *title;
} lists[] = {
  { BT_STATEMENT_KIND_IMPORTANT_FOR, N_("What is important for me, to stay well and safe") },
  { BT_STATEMENT_KIND_GOOD_DAY, N_("A good day") },
  { BT_STATEMENT_KIND_HARD_DAY, N_("A hard day") },
  { BT_STATEMENT_KIND_WORKING, N_("What is working") },
  { BT_STATEMENT_KIND_NOT_WORKING, N_("What is not working") },
  { BT_STATEMENT_KIND_HOPE, N_("Hopes for the future") },
  { BT_STATEMENT_KIND_HISTORY, N_("Our story so far") },
  { BT_STATEMENT_KIND_UNKNOWN, N_("Also") },
};

/* What is written in the places for health. */
static gboolean
is_health (BtStatementKind kind)
{
  return kind == BT_STATEMENT_KIND_IMPORTANT_FOR || kind == BT_STATEMENT_KIND_HISTORY;
}

static void
write_text (BtWriter   *self,
            const char *title,
            const char *text)
{
  if (bt_text_is_blank (text))
    return;
  bt_write_heading (self, title);
  bt_document_add_line (self->document, bt_prose_new (BT_PLAIN, text));
}

static void
write_school (BtWriter *self)
{
  BtPerson *person = self->person;
  BtProse *prose = bt_prose_new (BT_PLAIN, NULL);

  bt_prose_add_line (prose, BT_PLAIN, person->school);
  bt_prose_add_line (prose, BT_PLAIN, person->school_year);
  write_text (self, _("School"), bt_prose_get_text (prose));
  bt_prose_free (prose);
}

/* "Mum · parent": one line for each who helped. */
static void
write_contributors (BtWriter *self)
{
  BtList *list = self->plan->contributors;

  if (bt_list_get_length (list) > 0)
    bt_write_heading (self, _("Who helped write this"));
  for (guint i = 0; i < bt_list_get_length (list); i++)
    {
      BtContributor *one = bt_list_get (list, i);
      BtProse *prose = bt_prose_new (BT_PLAIN,
                                     bt_text_is_blank (one->name) ? _("Someone") : one->name);
      const char *const more[] = { one->relation, one->how };

      for (guint j = 0; j < G_N_ELEMENTS (more); j++)
        if (!bt_text_is_blank (more[j]))
          {
            bt_prose_add (prose, BT_QUIET, ", ");
            bt_prose_add (prose, BT_QUIET, more[j]);
          }
      bt_document_add_line (self->document, prose);
    }
}

/* A table of texts: @titles is what stands over the columns. */
static BtTable *
begin_table (const char *const *titles,
             const double      *weights,
             guint              n)
{
  BtTable *table = bt_table_new ();

  for (guint i = 0; i < n; i++)
    bt_table_add_column (table, _(titles[i]), BT_COLUMN_TEXT, weights[i]);
  return table;
}

static void
end_table (BtWriter   *self,
           const char *title,
           BtTable    *table)
{
  bt_table_drop_empty (table);
  if (table->rows->len > 0)
    bt_write_heading (self, title);
  bt_document_add_table (self->document, table);
}

static void
write_decisions (BtWriter *self)
{
  static const char *const titles[] = { N_("What is to be decided"), N_("How I am part of it"),
                                        N_("Who decides") };
  static const double weights[] = { 36, 38, 26 };
  BtTable *table = begin_table (titles, weights, G_N_ELEMENTS (titles));

  for (guint i = 0; i < bt_list_get_length (self->plan->decisions); i++)
    {
      BtDecision *one = bt_list_get (self->plan->decisions, i);

      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_text (table, BT_STRONG, one->decision);
      bt_table_add_text (table, BT_PLAIN, one->how_involved);
      bt_table_add_text (table, BT_PLAIN, one->who_decides);
    }
  end_table (self, _("Deciding together"), table);
}

static void
write_matching (BtWriter *self)
{
  static const char *const titles[] = { N_("Help with"), N_("What they can do"),
                                        N_("What they are like"), N_("What they enjoy") };
  static const double weights[] = { 22, 28, 26, 24 };
  BtTable *table = begin_table (titles, weights, G_N_ELEMENTS (titles));

  for (guint i = 0; i < bt_list_get_length (self->plan->matching); i++)
    {
      BtMatching *one = bt_list_get (self->plan->matching, i);

      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_text (table, BT_STRONG, one->support);
      bt_table_add_text (table, BT_PLAIN, one->skills);
      bt_table_add_text (table, BT_PLAIN, one->personality);
      bt_table_add_text (table, BT_PLAIN, one->interests);
    }
  end_table (self, _("Who suits me"), table);
}

static void
write_log (BtWriter *self)
{
  static const char *const titles[] = { N_("What we did"), N_("What I liked"),
                                        N_("What I did not like") };
  static const double weights[] = { 42, 29, 29 };
  BtTable *table = begin_table (titles, weights, G_N_ELEMENTS (titles));

  for (guint i = 0; i < bt_list_get_length (self->plan->log); i++)
    {
      BtLogEntry *one = bt_list_get (self->plan->log, i);
      BtProse *what = bt_prose_new (BT_PLAIN, one->did);
      g_autofree char *day = one->on != BT_DAY_UNKNOWN ? bt_day_format (one->on) : NULL;
      g_autofree char *who = NULL;

      if (day != NULL && !bt_text_is_blank (one->who))
        who = g_strdup_printf ("%s, %s", day, one->who);
      bt_prose_add_line (what, BT_QUIET, who != NULL ? who : day != NULL ? day : one->who);
      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_table_add_cell (table, what);
      bt_table_add_text (table, BT_PLAIN, one->liked);
      bt_table_add_text (table, BT_PLAIN, one->disliked);
    }
  end_table (self, _("What we tried, and learned"), table);
}

void
bt_write_more (BtWriter *self)
{
  bt_document_begin_section (self->document, _("About me, in more detail"));
  bt_document_add_heading (self->document, 1, _("About me, in more detail"));
  if (!bt_text_is_blank (self->plan->title))
    bt_write_lead (self, self->plan->title);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (self->health || !is_health (lists[i].kind))
      bt_write_statements (self, lists[i].kind, _(lists[i].title));
  write_text (self, _("Our words"), self->person->our_words);
  write_text (self, _("Our languages"), self->person->languages);
  write_school (self);
  write_decisions (self);
  write_matching (self);
  write_log (self);
  write_contributors (self);
}
