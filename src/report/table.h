/* table.h: rows and columns, before anyone knows how wide they are. */
#pragma once

#include "report/prose.h"

G_BEGIN_DECLS

typedef struct _BtTable BtTable;

/* Draws with the top left corner at (0, 0); called for each page that is drawn. */
typedef void (*BtPictureDraw) (gpointer     data,
                               cairo_t     *cr,
                               const BtInk *ink,
                               double       width,
                               double       height);

/* Width and height in points; nothing where @draw is NULL. */
typedef struct
{
  double         width;
  double         height;
  BtPictureDraw  draw;
  gpointer       data;
  GDestroyNotify free_data;
} BtPicture;

/* Lets go of what it holds. */
void            bt_picture_clear    (BtPicture     *self);

typedef enum
{
  BT_COLUMN_TEXT,
  BT_COLUMN_AMOUNT, /* figures: at the end of the column, which is as wide as the widest of them */
} BtColumnKind;

typedef enum
{
  BT_ROW_PLAIN,
  BT_ROW_GROUP, /* stays with the row that follows: its first part */
  BT_ROW_PART,  /* belongs to the group above; set in a little */
  BT_ROW_NOTE,  /* belongs to the row before it; its one cell goes across all columns */
  BT_ROW_TOTAL, /* stays with the row before it; the first has a strong line above */
} BtRowKind;

typedef struct
{
  char        *title;
  BtColumnKind kind;
  double       weight; /* its part of the width that the columns of text share */
} BtColumn;

typedef struct
{
  BtRowKind  kind;
  int        swatch; /* a BtFill shown before the first cell, as a key to a picture; -1 for none */
  int        room;   /* lines the row is high at least: room to write in */
  BtPicture  picture;
  GPtrArray *cells;  /* of BtProse, as many as were added */
} BtRow;

struct _BtTable
{
  GArray *columns; /* of BtColumn */
  GArray *rows;    /* of BtRow */
};

BtTable        *bt_table_new        (void);
void            bt_table_free       (BtTable       *self);

/* @weight counts among columns of text; amounts take what they need. */
void            bt_table_add_column (BtTable       *self,
                                     const char    *title,
                                     BtColumnKind   kind,
                                     double         weight);
void            bt_table_begin_row  (BtTable       *self,
                                     BtRowKind      kind);
/* Of the row begun last. */
void            bt_table_set_swatch (BtTable       *self,
                                     BtFill         fill);
void            bt_table_set_room   (BtTable       *self,
                                     int            lines);
/* A small picture that stands before the row's first cell; takes what @picture holds. */
void            bt_table_set_picture (BtTable         *self,
                                      const BtPicture *picture);
/* Takes @cell, the next one of the row begun last; NULL is an empty one. */
void            bt_table_add_cell   (BtTable       *self,
                                     BtProse       *cell);

/* Takes away the columns that no row has anything in. */
void            bt_table_drop_empty (BtTable       *self);

const BtColumn *bt_table_get_column (const BtTable *self,
                                     guint          column);
const BtRow    *bt_table_get_row    (const BtTable *self,
                                     guint          row);
/* Lent; NULL where the row has no such cell or an empty one. */
const BtProse  *bt_table_get_cell   (const BtTable *self,
                                     guint          row,
                                     guint          column);

G_END_DECLS
