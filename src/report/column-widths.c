/* column-widths.c: how wide the columns of a table are.
 *
 * Amounts take what the widest of them needs.  Columns of text share the rest by weight, but none
 * gets less than its longest word, or than a few words take.  Laying text out is what costs time,
 * so of each column only the longest word is measured, and figures. */
#include "report/column-widths.h"

#define WORD_AT_MOST 11.0 /* times the size: longer words are broken, not waited for */
#define LETTER       0.6  /* about as wide as a letter is */

static double
measure (BtPaper    *paper,
         BtRun       run,
         const char *text,
         double      size)
{
  g_autoptr (BtProse) prose = bt_prose_new (run, text);
  PangoLayout *layout = bt_paper_lay_out (paper, prose, size, -1, FALSE);
  PangoRectangle used;

  pango_layout_get_extents (layout, NULL, &used);
  g_object_unref (layout);
  return (double) used.width / PANGO_SCALE + 0.5;
}

typedef struct
{
  const char *word; /* the longest, of @bytes */
  gsize       bytes;
  glong       letters;
  glong       line; /* letters of the longest line */
  glong       all;  /* letters of the longest text */
} Longest;

static void
find_longest (Longest    *longest,
              const char *text)
{
  const char *word = text;
  glong letters = 0, line = 0, all = 0;

  for (const char *at = text;; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter == 0 || g_unichar_isspace (letter) || letter == '-')
        {
          if (letters > longest->letters)
            *longest = (Longest){ word, (gsize) (at - word), letters, longest->line, longest->all };
          letters = 0;
          word = letter != 0 ? g_utf8_next_char (at) : at;
        }
      else
        letters++;
      line = letter == '\n' ? 0 : line + 1;
      longest->line = MAX (longest->line, line);
      longest->all = MAX (longest->all, ++all);
      if (letter == 0)
        break;
    }
}

/* What a text of that many letters should have at least, in times the size: much text in a narrow
 * column is hard to read. */
static double
get_comfort (glong letters)
{
  return letters > 160 ? 9 : letters > 60 ? 7.5 : 7;
}

/* How wide the widest word of a column's title is: exactly, since a title is read first. */
static double
measure_title (BtPaper       *paper,
               const BtTable *table,
               guint          column,
               double         size)
{
  g_autoptr (BtProse) prose = bt_prose_new (BT_STRONG, bt_table_get_column (table, column)->title);
  PangoLayout *layout = bt_paper_lay_out (paper, prose, size, 0, FALSE);
  PangoRectangle used;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_get_extents (layout, NULL, &used);
  g_object_unref (layout);
  return MIN ((double) used.width / PANGO_SCALE + 0.5, WORD_AT_MOST * size);
}

/* The least a column of text may have. */
static double
get_least (BtPaper       *paper,
           const BtTable *table,
           guint          column,
           double         size)
{
  Longest longest = { 0 };
  g_autofree char *word = NULL;
  double needed;

  for (guint row = 0; row < table->rows->len; row++)
    {
      const BtProse *cell = bt_table_get_cell (table, row, column);

      if (cell != NULL && bt_table_get_row (table, row)->kind != BT_ROW_NOTE)
        find_longest (&longest, bt_prose_get_text (cell));
    }
  if (longest.letters > 30)
    return WORD_AT_MOST * size;
  word = g_strndup (longest.word != NULL ? longest.word : "", longest.bytes);
  /* the longest is not always the widest, but nearly */
  needed = MIN (1.1 * measure (paper, BT_STRONG, word, size), WORD_AT_MOST * size);
  needed = MAX (needed, measure_title (paper, table, column, size));
  return MAX (needed, MIN ((double) longest.line * LETTER, get_comfort (longest.all)) * size);
}

/* Words under an amount, "not known yet", may wrap where room is short; figures may not. */
static double
measure_figure (BtPaper    *paper,
                const char *text,
                double      size,
                gboolean    short_of_room)
{
  Longest longest = { 0 };
  g_autofree char *word = NULL;
  gboolean figure = FALSE;

  for (const char *at = text; *at != '\0'; at++)
    figure = figure || g_ascii_isdigit (*at);
  if (figure || !short_of_room)
    return measure (paper, BT_STRONG, text, size);
  find_longest (&longest, text);
  word = g_strndup (longest.word != NULL ? longest.word : "", longest.bytes);
  return measure (paper, BT_STRONG, word, size);
}

static double
measure_figures (BtPaper       *paper,
                 const BtTable *table,
                 guint          column,
                 double         size,
                 gboolean       short_of_room)
{
  double width = 0;

  for (guint row = 0; row < table->rows->len; row++)
    {
      const BtProse *cell = bt_table_get_cell (table, row, column);

      if (cell != NULL && bt_table_get_row (table, row)->kind != BT_ROW_NOTE)
        width = MAX (width,
                     measure_figure (paper, bt_prose_get_text (cell), size, short_of_room));
    }
  return width;
}

double
bt_column_widths_amount (BtPaper       *paper,
                         const BtTable *table,
                         guint          column,
                         double         size)
{
  return measure_figures (paper, table, column, size, FALSE);
}

/* An amount's column is as wide as its title's longest word too. */
static double
get_amount_least (BtPaper       *paper,
                  const BtTable *table,
                  guint          column,
                  double         size)
{
  return MAX (measure_title (paper, table, column, size),
              measure_figures (paper, table, column, size, TRUE));
}

/* Shares @room among the columns of text by weight; those whose share is too small keep their
 * least. */
static void
share_room (const BtTable *table,
            double         room,
            double        *widths)
{
  guint n = table->columns->len;
  g_autofree gboolean *held = g_new0 (gboolean, n);
  gboolean again = TRUE;

  while (again)
    {
      double weights = 0, left = room;

      again = FALSE;
      for (guint i = 0; i < n; i++)
        {
          const BtColumn *column = bt_table_get_column (table, i);

          if (column->kind == BT_COLUMN_TEXT && held[i])
            left -= widths[i];
          else if (column->kind == BT_COLUMN_TEXT)
            weights += column->weight;
        }
      for (guint i = 0; i < n && !again; i++)
        if (bt_table_get_column (table, i)->kind == BT_COLUMN_TEXT && !held[i])
          again = held[i] = left * bt_table_get_column (table, i)->weight / weights < widths[i];
      for (guint i = 0; i < n && !again; i++)
        if (bt_table_get_column (table, i)->kind == BT_COLUMN_TEXT && !held[i])
          widths[i] = left * bt_table_get_column (table, i)->weight / weights;
    }
}

/* Where there is more than @texts to spare, the titles over amounts, and words among them, get it
 * so as not to wrap; what is then left, in @room. */
static void
widen_amounts (BtPaper       *paper,
               const BtTable *table,
               double         size,
               double         pad,
               double         texts,
               double        *widths,
               double        *room)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (bt_table_get_column (table, i)->kind == BT_COLUMN_AMOUNT)
      {
        double title = measure (paper, BT_STRONG, bt_table_get_column (table, i)->title, size);
        double words = measure_figures (paper, table, i, size, FALSE);
        double wish = MIN (MAX (title, words) + 2 * pad, 9 * size);

        if (wish > widths[i] && *room - (wish - widths[i]) > texts)
          {
            *room -= wish - widths[i];
            widths[i] = wish;
          }
      }
}

double *
bt_column_widths_find (BtPaper       *paper,
                       const BtTable *table,
                       double         size,
                       double         pad,
                       double         whole)
{
  g_autofree double *widths = g_new0 (double, table->columns->len + 1);
  double room = whole, texts = 0;

  for (guint i = 0; i < table->columns->len; i++)
    if (bt_table_get_column (table, i)->kind == BT_COLUMN_AMOUNT)
      {
        widths[i] = get_amount_least (paper, table, i, size) + 2 * pad;
        room -= widths[i];
      }
    else
      {
        widths[i] = get_least (paper, table, i, size) + 2 * pad;
        texts += widths[i];
      }
  if (texts > room)
    return NULL;

  /* running text wants room more than titles do */
  widen_amounts (paper, table, size, pad, MAX (1.5 * texts, 0.45 * whole), widths, &room);
  share_room (table, room, widths);
  return g_steal_pointer (&widths);
}
