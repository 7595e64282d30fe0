/* column-widths.h: how wide the columns of a table are. */
#pragma once

#include "report/paper.h"
#include "report/table.h"

G_BEGIN_DECLS

/* The widths of @table's columns that together are @whole, in letters of @size with @pad on either
 * side of each cell; NULL where the columns do not all have room: no amount is broken, and no
 * column is so narrow that words fall apart. The caller's. */
double *bt_column_widths_find   (BtPaper       *paper,
                                 const BtTable *table,
                                 double         size,
                                 double         pad,
                                 double         whole);

/* How wide the widest figure of a column of amounts is, without padding. */
double  bt_column_widths_amount (BtPaper       *paper,
                                 const BtTable *table,
                                 guint          column,
                                 double         size);

G_END_DECLS
