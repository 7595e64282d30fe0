/* table.c: rows and columns, before anyone knows how wide they are. */
#include "report/table.h"

static void
clear_column (gpointer column)
{
  g_free (((BtColumn *) column)->title);
}

static void
clear_row (gpointer row)
{
  g_ptr_array_unref (((BtRow *) row)->cells);
  bt_picture_clear (&((BtRow *) row)->picture);
}

static void
free_cell (gpointer cell)
{
  if (cell != NULL)
    bt_prose_free (cell);
}

void
bt_picture_clear (BtPicture *self)
{
  if (self->free_data != NULL && self->data != NULL)
    self->free_data (self->data);
  *self = (BtPicture) { 0 };
}

BtTable *
bt_table_new (void)
{
  BtTable *self = g_new0 (BtTable, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (BtColumn));
  g_array_set_clear_func (self->columns, clear_column);
  self->rows = g_array_new (FALSE, FALSE, sizeof (BtRow));
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

void
bt_table_free (BtTable *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

void
bt_table_add_column (BtTable     *self,
                     const char  *title,
                     BtColumnKind kind,
                     double       weight)
{
  BtColumn column = { g_strdup (title), kind, weight };

  g_return_if_fail (self->rows->len == 0);
  g_array_append_val (self->columns, column);
}

void
bt_table_begin_row (BtTable  *self,
                    BtRowKind kind)
{
  BtRow row = { kind, -1, 0, { 0 }, g_ptr_array_new_with_free_func (free_cell) };

  g_array_append_val (self->rows, row);
}

static BtRow *
get_last_row (BtTable *self)
{
  return &g_array_index (self->rows, BtRow, self->rows->len - 1);
}

void
bt_table_set_swatch (BtTable *self,
                     BtFill   fill)
{
  g_return_if_fail (self->rows->len > 0);
  get_last_row (self)->swatch = (int) fill;
}

void
bt_table_set_room (BtTable *self,
                   int      lines)
{
  g_return_if_fail (self->rows->len > 0);
  get_last_row (self)->room = lines;
}

void
bt_table_set_picture (BtTable         *self,
                      const BtPicture *picture)
{
  g_return_if_fail (self->rows->len > 0);
  bt_picture_clear (&get_last_row (self)->picture);
  get_last_row (self)->picture = *picture;
}

void
bt_table_add_cell (BtTable *self,
                   BtProse *cell)
{
  BtRow *row;

  g_return_if_fail (self->rows->len > 0);
  row = get_last_row (self);
  g_return_if_fail (row->cells->len < self->columns->len);
  g_ptr_array_add (row->cells, cell);
}

static gboolean
is_column_empty (const BtTable *self,
                 guint          column)
{
  for (guint row = 0; row < self->rows->len; row++)
    if (bt_table_get_cell (self, row, column) != NULL)
      return FALSE;
  return TRUE;
}

void
bt_table_drop_empty (BtTable *self)
{
  for (guint column = self->columns->len; column > 1; column--)
    {
      if (!is_column_empty (self, column - 1))
        continue;
      for (guint row = 0; row < self->rows->len; row++)
        {
          GPtrArray *cells = bt_table_get_row (self, row)->cells;

          if (column - 1 < cells->len)
            g_ptr_array_remove_index (cells, column - 1);
        }
      g_array_remove_index (self->columns, column - 1);
    }
}

const BtColumn *
bt_table_get_column (const BtTable *self,
                     guint          column)
{
  return &g_array_index (self->columns, BtColumn, column);
}

const BtRow *
bt_table_get_row (const BtTable *self,
                  guint          row)
{
  return &g_array_index (self->rows, BtRow, row);
}

const BtProse *
bt_table_get_cell (const BtTable *self,
                   guint          row,
                   guint          column)
{
  const BtRow *its = bt_table_get_row (self, row);
  const BtProse *cell = column < its->cells->len ? g_ptr_array_index (its->cells, column) : NULL;

  return cell != NULL && !bt_prose_is_empty (cell) ? cell : NULL;
}
