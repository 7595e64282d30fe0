/* page-about-me.c: the first page people read: who this is, what people love about them, what
 * matters, how to help.
 *
 * One side of A4.  Where there is more than fits, the table of signals gives way: as many of its
 * rows as fit stay, the others begin the page in more detail, and the first page says so.  Only
 * lists that fill a page by themselves go on over it. */
#include "config.h"

#include "report/page-writer.h"

#include "base/text.h"
#include "model/signal.h"
#include "model/statement.h"
#include "words/people.h"

#include <glib/gi18n.h>

#define PHOTO    128.0 /* points: 45 mm */
#define COARSEST 60.0  /* pixels an inch: a face is known by less than is sharp */

static const struct
{
  BtStatementKind kind;
  const char     *title;
} first_lists[] = {
  { BT_STATEMENT_KIND_ADMIRE, N_("What people like and admire about me") },
  { BT_STATEMENT_KIND_IMPORTANT_TO, N_("What is important to me") },
  { BT_STATEMENT_KIND_SUPPORT, N_("How best to support me") },
};

/* "Wren Adaeze Hartley-Osei (she/her), born 9 November 2018": of it what is known and says more
 * than the name above; NULL for nothing. */
static char *
say_full_name (BtPerson *person)
{
  gboolean named = !bt_text_is_blank (person->full_name)
                   && g_strcmp0 (person->full_name, bt_words_name (person)) != 0;
  GString *words = g_string_new (named ? person->full_name : NULL);

  if (!bt_text_is_blank (person->pronouns))
    g_string_append_printf (words, named ? " (%s)" : "%s", person->pronouns);
  if (person->born_on != BT_DAY_UNKNOWN)
    {
      g_autofree char *day = bt_day_format (person->born_on);

      g_string_append (words, words->len > 0 ? ", " : "");
      g_string_append_printf (words, _("born %s"), day);
    }
  return g_string_free (words, words->len == 0);
}

static void
write_masthead (BtWriter *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) bt_prose_free);
  g_autofree char *full_name = say_full_name (self->person);
  const char *const texts[] = { full_name, self->person->speaks_by, self->person->home };
  BtPicture photo;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!bt_text_is_blank (texts[i]))
      g_ptr_array_add (lines, bt_prose_new (BT_PLAIN, texts[i]));
  bt_write_find_picture (self, self->person->photo, PHOTO, COARSEST, &photo);
  bt_document_add_masthead (self->document, bt_words_name (self->person), lines, &photo);
}

static void
write_signals (BtWriter *self)
{
  static const char *const titles[] = { N_("When this happens"), N_("I do this"), N_("It means"),
                                        N_("Please") };
  static const double weights[] = { 22, 22, 22, 34 };
  BtTable *table = bt_table_new ();

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    bt_table_add_column (table, _(titles[i]), BT_COLUMN_TEXT, weights[i]);
  for (guint i = 0; i < bt_list_get_length (self->plan->signals); i++)
    {
      BtSignal *signal = bt_list_get (self->plan->signals, i);

      bt_table_begin_row (table, BT_ROW_PLAIN);
      bt_write_row_picture (self, table, signal->picture);
      bt_table_add_text (table, BT_PLAIN, signal->happening);
      bt_table_add_text (table, BT_PLAIN, signal->does);
      bt_table_add_text (table, BT_STRONG, signal->means);
      bt_table_add_text (table, BT_PLAIN, signal->respond);
    }
  if (table->rows->len > 0)
    bt_write_heading (self, _("How I tell you"));
  bt_document_add_table (self->document, table);
}

void
bt_write_statements (BtWriter       *self,
                     BtStatementKind kind,
                     const char     *title)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < bt_list_get_length (self->plan->statements); i++)
    {
      BtStatement *statement = bt_list_get (self->plan->statements, i);
      g_autofree char *voice = NULL;
      BtProse *prose;

      if (statement->kind != kind
          || (bt_text_is_blank (statement->text) && statement->picture == NULL))
        continue;
      if (!begun)
        bt_write_heading (self, title);
      begun = TRUE;
      prose = bt_prose_new (BT_PLAIN, statement->text);
      voice = bt_words_voice (self->person, statement->voice, statement->said_by);
      if (voice != NULL)
        {
          bt_prose_add (prose, BT_PLAIN, " ");
          bt_prose_add (prose, BT_QUIET, voice);
        }
      bt_document_add_line (self->document, prose);
      bt_write_line_picture (self, statement->picture);
    }
}

void
bt_write_about_me (BtWriter *self)
{
  bt_document_begin_section (self->document, _("About me"));
  write_masthead (self);
  for (guint i = 0; i < G_N_ELEMENTS (first_lists); i++)
    bt_write_statements (self, first_lists[i].kind, _(first_lists[i].title));
  if (self->parts & BT_REPORT_MORE)
    bt_document_mark_spill (self->document, _("There is more of this on the next page."));
  write_signals (self);
}
