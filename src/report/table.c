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
}

static void
free_cell (gpointer cell)
{
  if (cell != NULL)
    bt_prose_free (cell);
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
  BtRow row = { kind, g_ptr_array_new_with_free_func (free_cell) };

  g_array_append_val (self->rows, row);
}

void
bt_table_add_cell (BtTable *self,
                   BtProse *cell)
{
  BtRow *row;

  g_return_if_fail (self->rows->len > 0);
  row = &g_array_index (self->rows, BtRow, self->rows->len - 1);
  g_return_if_fail (row->cells->len < self->columns->len);
  g_ptr_array_add (row->cells, cell);
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
