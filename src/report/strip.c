/* strip.c: a piece of a document as wide as the page, that goes onto pages one under the other. */
#include "report/strip.h"

static void
free_cell (gpointer data)
{
  BtCell *cell = data;

  g_array_unref (cell->lines);
  g_free (cell);
}

static const BtLine *
get_line (const BtCell *cell,
          guint         line)
{
  return &g_array_index (cell->lines, BtLine, line);
}

/* The height of the first @n lines. */
static double
measure_lines (const BtCell *cell,
               guint         n)
{
  double height = 0;

  for (guint i = 0; i < n; i++)
    height += get_line (cell, i)->height + (i > 0 ? get_line (cell, i)->gap : 0);
  return height;
}

/* How many of the cell's lines fit into @height. */
static guint
count_fitting (const BtCell *cell,
               double        height)
{
  guint n = 0;
  double used = 0;

  while (n < cell->lines->len)
    {
      used += get_line (cell, n)->height + (n > 0 ? get_line (cell, n)->gap : 0);
      if (used > height)
        break;
      n++;
    }
  return n;
}

/* Fewer, where a single line would be left behind or go ahead alone: 0 sends the whole cell to the
 * next page. */
static guint
spare_single_lines (const BtCell *cell,
                    guint         fitting)
{
  guint left = cell->lines->len - fitting;

  if (left == 1 && fitting > 2)
    return fitting - 1;
  if (left > 0 && (fitting == 1 || (left == 1 && cell->lines->len == 3)))
    return 0;
  return fitting;
}

static double
get_inner_height (BtStrip *self)
{
  double height = MAX (self->low, self->picture_y + self->picture_height);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const BtCell *cell = g_ptr_array_index (self->cells, i);

      height = MAX (height, measure_lines (cell, cell->lines->len));
    }
  return height;
}

/* A strip like @self for its first lines, with no lines yet. */
static BtStrip *
copy_frame (BtStrip *self)
{
  BtStrip *copy = bt_strip_new ();
  GPtrArray *cells = copy->cells;

  *copy = *self;
  copy->cells = cells;
  for (guint i = 0; i < self->cells->len; i++)
    {
      const BtCell *cell = g_ptr_array_index (self->cells, i);

      bt_strip_add_cell (copy, cell->x, cell->width);
    }
  return copy;
}

/* public functions */

BtText *
bt_text_make (PangoLayout *taken,
              BtRole       role)
{
  BtText *self = g_new0 (BtText, 1);

  self->layout = taken;
  self->role = role;
  return self;
}

void
bt_text_free (BtText *self)
{
  g_object_unref (self->layout);
  g_free (self);
}

BtStrip *
bt_strip_new (void)
{
  BtStrip *self = g_new0 (BtStrip, 1);

  self->cells = g_ptr_array_new_with_free_func (free_cell);
  return self;
}

void
bt_strip_free (BtStrip *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

BtStrip *
bt_strip_copy (BtStrip *self)
{
  BtStrip *copy = copy_frame (self);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const BtCell *cell = g_ptr_array_index (self->cells, i);
      BtCell *its = g_ptr_array_index (copy->cells, i);

      g_array_append_vals (its->lines, cell->lines->data, cell->lines->len);
    }
  return copy;
}

BtCell *
bt_strip_add_cell (BtStrip *self,
                   double   x,
                   double   width)
{
  BtCell *cell = g_new0 (BtCell, 1);

  cell->x = x;
  cell->width = width;
  cell->lines = g_array_new (FALSE, FALSE, sizeof (BtLine));
  g_ptr_array_add (self->cells, cell);
  return cell;
}

void
bt_cell_add_text (BtCell *self,
                  BtText *text,
                  double  gap,
                  double  leading)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text->layout);
  int number = 0;

  do
    {
      PangoRectangle used;
      BtLine line = { text, number, number > 0 ? leading : gap, 0 };

      pango_layout_iter_get_line_extents (iter, NULL, &used);
      line.height = (double) used.height / PANGO_SCALE;
      g_array_append_val (self->lines, line);
      number++;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

double
bt_strip_get_height (BtStrip *self)
{
  return self->rule_above + self->pad_top + get_inner_height (self) + self->pad_bottom
         + self->rule_below;
}

double
bt_strips_get_height (GPtrArray *strips,
                      guint      first,
                      guint      after)
{
  double height = 0;

  for (guint i = first; i < after; i++)
    {
      BtStrip *strip = g_ptr_array_index (strips, i);

      height += bt_strip_get_height (strip) + (i > first ? strip->gap : 0);
    }
  return height;
}

double
bt_strip_get_least (BtStrip *self)
{
  double height = MAX (self->low, self->picture_y + self->picture_height);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const BtCell *cell = g_ptr_array_index (self->cells, i);
      /* three lines cannot be split without leaving one alone */
      guint first = cell->lines->len <= 3 ? cell->lines->len : 2;

      height = MAX (height, measure_lines (cell, first));
    }
  return self->rule_above + self->pad_top + height + self->pad_bottom + self->rule_below;
}

BtStrip *
bt_strip_split (BtStrip *self,
                double   height)
{
  g_autoptr (GArray) fitting = g_array_new (FALSE, TRUE, sizeof (guint));
  double room = height - self->rule_above - self->pad_top - self->pad_bottom - self->rule_below;
  gboolean any = FALSE;
  BtStrip *head;

  if (room < MAX (self->picture_y + self->picture_height, self->low))
    return NULL;
  for (guint i = 0; i < self->cells->len; i++)
    {
      const BtCell *cell = g_ptr_array_index (self->cells, i);
      guint n = spare_single_lines (cell, count_fitting (cell, room));

      any = any || n > 0;
      g_array_append_val (fitting, n);
    }
  if (!any)
    return NULL;

  head = copy_frame (self);
  for (guint i = 0; i < self->cells->len; i++)
    {
      BtCell *cell = g_ptr_array_index (self->cells, i), *its = g_ptr_array_index (head->cells, i);
      guint n = g_array_index (fitting, guint, i);

      g_array_append_vals (its->lines, cell->lines->data, n);
      if (n > 0)
        g_array_remove_range (cell->lines, 0, n);
    }
  head->rule_below = head->pad_bottom = 0;
  head->keep_next = FALSE;
  self->gap = self->rule_above = self->pad_top = self->low = 0;
  self->picture_width = self->picture_height = self->picture_y = 0;
  self->draw = NULL;
  return head;
}
