/* lay-out.c: turns headings, paragraphs and pictures into strips, for one size of letters. */
#include "report/lay-out.h"

#define LEADING 0.07 /* between the lines of running text, in times their size */

static const BtRole heading_roles[] = { BT_ROLE_H1, BT_ROLE_H2, BT_ROLE_H3 };
/* Above a heading and under it, in times the body's size. */
static const double heading_gaps[][2] = { { 1.6, 0.15 }, { 1.5, 0.35 }, { 1.0, 0.2 } };

static void
lay_out_heading (BtLayOut      *self,
                 const BtBlock *block)
{
  const BtLetters *letters = self->paper->letters;
  BtStrip *strip = bt_lay_out_strip (self, heading_gaps[block->level - 1][0] * letters->body);
  BtCell *cell = bt_strip_add_cell (strip, 0, BT_PAPER_INNER);
  BtText *text;

  text = bt_lay_out_text (self, block->prose, heading_roles[block->level - 1],
                          letters->headings[block->level - 1], BT_PAPER_INNER, FALSE);
  bt_cell_add_text (cell, text, 0, 0);
  strip->pad_bottom = heading_gaps[block->level - 1][1] * letters->body;
  strip->keep_next = TRUE;
}

/* At the strip's left edge. */
static void
place_picture (BtStrip         *strip,
               const BtPicture *picture,
               BtRole           role)
{
  if (picture->draw == NULL)
    return;
  strip->picture_role = role;
  strip->picture_width = picture->width;
  strip->picture_height = picture->height;
  strip->draw = picture->draw;
  strip->data = picture->data;
}

static void
lay_out_paragraph (BtLayOut      *self,
                   const BtBlock *block)
{
  double body = self->paper->letters->body;
  double x = block->picture.draw != NULL ? block->picture.width + 0.8 * body : 0;
  BtStrip *strip = bt_lay_out_strip (self, (block->close ? 0.25 : 0.6) * body);
  BtCell *cell = bt_strip_add_cell (strip, x, BT_PAPER_INNER - x);

  bt_cell_add_text (cell,
                    bt_lay_out_text (self, block->prose, BT_ROLE_P, body, cell->width, FALSE), 0,
                    LEADING * body);
  place_picture (strip, &block->picture, BT_ROLE_FIGURE);
  strip->pad_bottom = block->picture.draw != NULL ? 0.3 * body : 0;
  strip->keep_next = block->keep;
}

static void
lay_out_picture (BtLayOut      *self,
                 const BtBlock *block)
{
  double body = self->paper->letters->body;
  BtStrip *strip = bt_lay_out_strip (self, 0.6 * body);

  place_picture (strip, &block->picture, BT_ROLE_FIGURE);
  strip->picture_width = BT_PAPER_INNER;
  strip->picture_height = MIN (block->picture.height,
                               BT_PAPER_HEIGHT - BT_PAPER_TOP - BT_PAPER_BOTTOM - 8 * body);
  strip->pad_bottom = 0.3 * body;
  strip->keep_next = block->keep;
}

static void
lay_out_masthead (BtLayOut      *self,
                  const BtBlock *block)
{
  const BtLetters *letters = self->paper->letters;
  BtStrip *strip = bt_lay_out_strip (self, 0);
  double x = block->picture.draw != NULL ? block->picture.width + 1.6 * letters->body : 0;
  BtCell *cell = bt_strip_add_cell (strip, x, BT_PAPER_INNER - x);

  place_picture (strip, &block->picture, BT_ROLE_FIGURE);
  bt_cell_add_text (
      cell,
      bt_lay_out_text (self, block->prose, BT_ROLE_H1, letters->headings[0], cell->width, FALSE), 0,
      0);
  for (guint i = 0; block->lines != NULL && i < block->lines->len; i++)
    {
      BtText *text = bt_lay_out_text (self, g_ptr_array_index (block->lines, i), BT_ROLE_P,
                                      letters->body, cell->width, FALSE);

      bt_cell_add_text (cell, text, 0.2 * letters->body, LEADING * letters->body);
    }
  strip->keep_next = TRUE;
}

static void
lay_out_writing (BtLayOut *self)
{
  BtStrip *strip = bt_lay_out_strip (self, 0);

  strip->low = 2.2 * self->paper->letters->body;
  strip->rule_below = 0.75;
  strip->repeat = TRUE;
}

/* All of @block, or the beginning of a table. */
static void
lay_out_block (BtLayOut        *self,
               const BtSection *section,
               const BtBlock   *block)
{
  self->leading
      = self->leading && block->keep && block->picture.draw == NULL && block->level <= 1;
  if (section->spill == (int) self->block)
    self->spill = self->strips->len;
  switch (block->kind)
    {
    case BT_BLOCK_HEADING:
      lay_out_heading (self, block);
      break;
    case BT_BLOCK_PARAGRAPH:
      lay_out_paragraph (self, block);
      break;
    case BT_BLOCK_TABLE:
      bt_lay_out_begin_table (self, block->table);
      break;
    case BT_BLOCK_PICTURE:
      lay_out_picture (self, block);
      break;
    case BT_BLOCK_MASTHEAD:
      lay_out_masthead (self, block);
      break;
    case BT_BLOCK_WRITING:
    default:
      lay_out_writing (self);
      break;
    }
}

/* public functions */

BtText *
bt_lay_out_text (BtLayOut      *self,
                 const BtProse *prose,
                 BtRole         role,
                 double         size,
                 double         width,
                 gboolean       at_end)
{
  BtText *text = bt_text_make (bt_paper_lay_out (self->paper, prose, size, width, at_end), role);

  g_ptr_array_add (self->texts, text);
  return text;
}

BtStrip *
bt_lay_out_strip (BtLayOut *self,
                  double    gap)
{
  BtStrip *strip = bt_strip_new ();

  strip->gap = gap;
  g_ptr_array_add (self->strips, strip);
  return strip;
}

void
bt_lay_out_begin (BtLayOut *self)
{
  self->lead = 0;
  self->spill = G_MAXUINT;
  self->block = 0;
  self->leading = TRUE;
}

gboolean
bt_lay_out_next (BtLayOut        *self,
                 const BtSection *section)
{
  if (self->block >= section->blocks->len)
    return FALSE;
  if (self->table == NULL)
    lay_out_block (self, section, g_ptr_array_index (section->blocks, self->block));
  if (self->table != NULL)
    {
      if (bt_lay_out_row (self))
        return TRUE;
      bt_lay_out_end_table (self);
    }
  if (self->leading)
    self->lead = self->strips->len;
  self->block++;
  return TRUE;
}
