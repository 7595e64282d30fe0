/* lay-out-table.c: turns a table into strips: rows side by side where the columns have room, else
 * one under the other.
 *
 * Nothing is ever made smaller or cut off to fit: with large letters or many columns each row
 * becomes its name, and under it a line for each of its cells, with the column's title before it.
 */
#include "report/column-widths.h"
#include "report/lay-out.h"

#include <string.h>

#define HAIRLINE 0.75
#define STRONG   1.5
#define SWATCH   0.85 /* how large a swatch is, in times the size */
#define INDENT   1.0  /* of what stands under a stacked row's name */
#define INSET                                                                                      \
  1.35 /* of a part under its group, likewise: where the name beside a swatch begins               \
        */

/* A table that is being laid out. */
struct _BtTableLayOut
{
  BtLayOut      *to;
  const BtTable *table;
  double         size;
  double         pad;     /* beside a cell */
  double         before;  /* room before the first column, for pictures */
  double        *widths;  /* NULL when rows are stacked */
  double        *amounts; /* how wide figures are then, one number a column; 0: not measured yet */
  guint          row;     /* the next one */
};

typedef struct _BtTableLayOut Setting;

/* Of a group, under its first row. */
static gboolean
is_inner (BtRowKind kind)
{
  return kind == BT_ROW_PART || kind == BT_ROW_NOTE;
}

static BtRowKind
get_kind (const BtTable *table,
          guint          row)
{
  return row < table->rows->len ? bt_table_get_row (table, row)->kind : BT_ROW_PLAIN;
}

static void
draw_swatch (gpointer     data,
             cairo_t     *cr,
             const BtInk *ink,
             double       width,
             double       height)
{
  bt_ink_fill (ink, cr, (BtFill) GPOINTER_TO_INT (data), 0, 0, width, height);
}

/* The key to a picture, in front of the first line of the row's name. */
static void
add_swatch (const Setting *s,
            guint          row,
            BtStrip       *strip)
{
  int swatch = bt_table_get_row (s->table, row)->swatch;

  if (swatch < 0)
    return;
  strip->picture_x = s->pad;
  strip->picture_y = 0.25 * s->size;
  strip->picture_width = strip->picture_height = SWATCH * s->size;
  strip->draw = draw_swatch;
  strip->data = GINT_TO_POINTER (swatch);
}

/* How wide the column is in which the rows' pictures stand; 0 where none has one.  A note's stands
 * before the note alone. */
static double
measure_pictures (const BtTable *table,
                  double         pad)
{
  double widest = 0;

  for (guint row = 0; row < table->rows->len; row++)
    if (get_kind (table, row) != BT_ROW_NOTE)
      widest = MAX (widest, bt_table_get_row (table, row)->picture.width);
  return widest > 0 ? widest + 2 * pad : 0;
}

static void
add_picture (const Setting *s,
             guint          row,
             BtStrip       *strip,
             double         x)
{
  const BtPicture *picture = &bt_table_get_row (s->table, row)->picture;

  if (picture->draw == NULL)
    return;
  strip->picture_x = x;
  strip->picture_y = 0.2 * s->size;
  strip->picture_width = picture->width;
  strip->picture_height = picture->height;
  strip->draw = picture->draw;
  strip->data = picture->data;
}

/* How far the row's name is set in. */
static double
get_inset (const Setting *s,
           guint          row)
{
  const BtRow *its = bt_table_get_row (s->table, row);

  if (its->swatch >= 0)
    return (SWATCH + 0.5) * s->size;
  return its->kind == BT_ROW_PART ? INSET * s->size : 0;
}

/* What every strip of a row has: its number, its lines above and below, and what it stays with. */
static void
frame_row (const Setting *s,
           guint          row,
           BtStrip       *strip)
{
  BtRowKind kind = get_kind (s->table, row), next = get_kind (s->table, row + 1);
  gboolean last = row + 1 == s->table->rows->len;
  gboolean group_goes_on = !last && (next == BT_ROW_NOTE
                                     || (next == BT_ROW_PART
                                         && (kind == BT_ROW_GROUP || is_inner (kind))));

  strip->table = s->to->tables;
  strip->row = (int) row + 2;
  strip->whole = TRUE;
  strip->pad_top = (is_inner (kind) ? 0.1 : 0.38) * s->size;
  strip->pad_bottom = (group_goes_on ? 0.1 : 0.38) * s->size;
  strip->low = bt_table_get_row (s->table, row)->room * 1.4 * s->size;
  strip->rule_below = HAIRLINE;
  if (group_goes_on || (kind == BT_ROW_TOTAL && !last))
    strip->rule_below = 0;
  if (!last && next == BT_ROW_TOTAL && kind != BT_ROW_TOTAL)
    strip->rule_below = STRONG;
  /* stacked, all the totals together would be a page */
  strip->keep_next = !last
                     && ((next == BT_ROW_TOTAL && (kind != BT_ROW_TOTAL || s->widths != NULL))
                         || next == BT_ROW_NOTE
                         || (next == BT_ROW_PART
                             && (kind == BT_ROW_GROUP || row + 2 == s->table->rows->len)));
}

/* The head: titles over their columns, at the foot of the strip, with a strong line under them. */
static void
add_head (const Setting *s)
{
  BtStrip *strip = bt_lay_out_strip (s->to, 0.4 * s->size);
  double x = s->before;

  strip->table = s->to->tables;
  strip->row = 1;
  strip->head = strip->keep_next = TRUE;
  strip->pad_top = 0.1 * s->size;
  strip->pad_bottom = 0.38 * s->size;
  strip->rule_below = STRONG;
  for (guint i = 0; i < s->table->columns->len; i++)
    {
      const BtColumn *column = bt_table_get_column (s->table, i);
      BtCell *cell = bt_strip_add_cell (strip, x + s->pad, s->widths[i] - 2 * s->pad);
      g_autoptr (BtProse) title = bt_prose_new (BT_STRONG, column->title);

      if (!bt_prose_is_empty (title))
        bt_cell_add_text (cell, bt_lay_out_text (s->to, title, BT_ROLE_TH, s->size, cell->width,
                                                 column->kind == BT_COLUMN_AMOUNT), 0, 0);
      x += s->widths[i];
    }
}

static void
add_row (const Setting *s,
         guint          row)
{
  BtStrip *strip = bt_lay_out_strip (s->to, 0);
  double x = s->before;

  frame_row (s, row, strip);
  add_swatch (s, row, strip);
  add_picture (s, row, strip, s->pad);
  for (guint i = 0; i < s->table->columns->len; i++)
    {
      double inset = i == 0 ? get_inset (s, row) : 0;
      BtCell *cell = bt_strip_add_cell (strip, x + s->pad + inset,
                                        s->widths[i] - 2 * s->pad - inset);
      const BtProse *prose = bt_table_get_cell (s->table, row, i);

      if (prose != NULL)
        bt_cell_add_text (
            cell,
            bt_lay_out_text (s->to, prose, BT_ROLE_TD, s->size, cell->width,
                             bt_table_get_column (s->table, i)->kind == BT_COLUMN_AMOUNT),
            0, 0);
      x += s->widths[i];
    }
}

/* A note stands under what it is about: the row before it. */
static double
get_note_inset (const Setting *s,
                guint          row)
{
  while (row > 0 && get_kind (s->table, row) == BT_ROW_NOTE)
    row--;
  return get_inset (s, row);
}

static void
add_note (const Setting *s,
          guint          row)
{
  BtStrip *strip = bt_lay_out_strip (s->to, 0);
  double inset = get_note_inset (s, row), picture = bt_table_get_row (s->table, row)->picture.width;
  double x = s->pad + inset + (picture > 0 ? picture + 2 * s->pad : 0);
  BtCell *cell = bt_strip_add_cell (strip, x, BT_PAPER_INNER - s->pad - x);
  const BtProse *prose = bt_table_get_cell (s->table, row, 0);

  frame_row (s, row, strip);
  add_picture (s, row, strip, s->pad + inset);
  if (prose != NULL)
    bt_cell_add_text (cell, bt_lay_out_text (s->to, prose, BT_ROLE_TD, s->size, cell->width, FALSE),
                      0, 0);
}

/* Each row asks, and all rows are looked at for it. */
static double
get_amount (const Setting *s,
            guint          column)
{
  if (s->amounts[column] == 0)
    s->amounts[column] = bt_column_widths_amount (s->to->paper, s->table, column, s->size);
  return s->amounts[column];
}

/* "This year          17,575.10": the title at one side, the amount at the other. */
static void
stack_amount (const Setting *s,
              BtStrip       *strip,
              guint          column,
              double         inset,
              const BtProse *prose)
{
  double amount = get_amount (s, column);
  double label = MAX (BT_PAPER_INNER - inset - 3 * s->pad - amount, BT_PAPER_INNER / 4);
  BtCell *cell = bt_strip_add_cell (strip, s->pad + inset, label);
  g_autoptr (BtProse) title = bt_prose_new (BT_QUIET,
                                            bt_table_get_column (s->table, column)->title);

  bt_cell_add_text (cell, bt_lay_out_text (s->to, title, BT_ROLE_TH, s->size, label, FALSE), 0, 0);
  cell = bt_strip_add_cell (strip, s->pad * 2 + inset + label,
                            BT_PAPER_INNER - inset - label - 3 * s->pad);
  bt_cell_add_text (cell, bt_lay_out_text (s->to, prose, BT_ROLE_TD, s->size, cell->width, TRUE), 0,
                    0);
}

/* "How we will know: her face"; several lines stand under their title. */
static void
stack_text (const Setting *s,
            BtStrip       *strip,
            guint          column,
            double         inset,
            const BtProse *prose)
{
  BtCell *cell = bt_strip_add_cell (strip, s->pad + inset, BT_PAPER_INNER - 2 * s->pad - inset);
  const char *title = bt_table_get_column (s->table, column)->title;
  g_autoptr (BtProse) both = bt_prose_new (BT_QUIET, title);

  if (!bt_prose_is_empty (both))
    bt_prose_add (both, BT_QUIET, strchr (bt_prose_get_text (prose), '\n') != NULL ? "\n" : ": ");
  bt_prose_append (both, prose);
  bt_cell_add_text (cell, bt_lay_out_text (s->to, both, BT_ROLE_TD, s->size, cell->width, FALSE), 0,
                    0);
}

/* A row as its name and, under it, a strip for each cell that has something in it. */
static void
stack_row (const Setting *s,
           guint          row)
{
  double before = bt_table_get_row (s->table, row)->picture.width;
  double inset = get_inset (s, row) + (before > 0 ? before + 2 * s->pad : 0);
  BtStrip *strip = NULL;

  for (guint i = 0; i < s->table->columns->len; i++)
    {
      const BtProse *prose = bt_table_get_cell (s->table, row, i);
      BtStrip *next;

      if (prose == NULL)
        continue;
      next = bt_lay_out_strip (s->to, 0);
      frame_row (s, row, next);
      if (strip != NULL)
        {
          strip->keep_next = TRUE;
          strip->loose = i > 2;
          strip->rule_below = 0;
          strip->pad_bottom = 0;
          next->pad_top = 0.15 * s->size;
        }
      if (strip == NULL)
        {
          add_swatch (s, row, next);
          add_picture (s, row, next, s->pad);
        }
      else
        next->low = 0;
      strip = next;
      if (i == 0)
        bt_cell_add_text (
            bt_strip_add_cell (strip, s->pad + inset, BT_PAPER_INNER - 2 * s->pad - inset),
            bt_lay_out_text (s->to, prose, BT_ROLE_TH, s->size, BT_PAPER_INNER - 2 * s->pad - inset,
                             FALSE),
            0, 0);
      else if (bt_table_get_column (s->table, i)->kind == BT_COLUMN_AMOUNT)
        stack_amount (s, strip, i, inset + INDENT * s->size, prose);
      else
        stack_text (s, strip, i, inset + INDENT * s->size, prose);
    }
}

/* public functions */

void
bt_lay_out_begin_table (BtLayOut      *self,
                        const BtTable *table)
{
  double size = self->paper->letters->cell;
  double pad = 0.42 * size;
  BtTableLayOut *setting = g_new0 (BtTableLayOut, 1);

  self->tables++;
  self->table = setting;
  setting->to = self;
  setting->table = table;
  setting->size = size;
  setting->pad = pad;
  setting->before = measure_pictures (table, pad);
  setting->amounts = g_new0 (double, table->columns->len);
  setting->widths = bt_column_widths_find (self->paper, table, size, pad,
                                           BT_PAPER_INNER - setting->before);
  if (setting->widths != NULL)
    add_head (setting);
}

gboolean
bt_lay_out_row (BtLayOut *self)
{
  BtTableLayOut *setting = self->table;
  guint row = setting->row++;

  if (get_kind (setting->table, row) == BT_ROW_NOTE)
    add_note (setting, row);
  else if (setting->widths != NULL)
    add_row (setting, row);
  else
    stack_row (setting, row);
  return setting->row < setting->table->rows->len;
}

void
bt_lay_out_end_table (BtLayOut *self)
{
  g_free (self->table->widths);
  g_free (self->table->amounts);
  g_clear_pointer (&self->table, g_free);
}
