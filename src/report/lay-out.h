/* lay-out.h: turns blocks into strips, for one size of letters. */
#pragma once

#include "report/strip.h"

G_BEGIN_DECLS

typedef struct _BtTableLayOut BtTableLayOut;

typedef struct
{
  BtPaper       *paper;
  GPtrArray     *texts;   /* of BtText: owns all of them */
  GPtrArray     *strips;  /* of BtStrip: those of the section at hand */
  int            tables;  /* numbered so far */
  guint          lead;    /* how many of @strips only introduce the section */
  guint          spill;   /* from which strip on they may go to the next section; G_MAXUINT: none */
  guint          block;   /* of the section at hand: which is laid out next */
  gboolean       leading; /* all blocks before it only introduce the section */
  BtTableLayOut *table;   /* the one that is not whole yet, or NULL */
} BtLayOut;

/* A section is begun, and then laid out bit by bit, a block or a row of a table at a time, until
 * FALSE says that it is whole. */
void     bt_lay_out_begin       (BtLayOut        *self);
gboolean bt_lay_out_next        (BtLayOut        *self,
                                 const BtSection *section);

/* A table's part of it: its head, then each of its rows, until FALSE says that this was the last;
 * then, or when no more of it is wanted, its end. */
void     bt_lay_out_begin_table (BtLayOut        *self,
                                 const BtTable   *table);
gboolean bt_lay_out_row         (BtLayOut        *self);
void     bt_lay_out_end_table   (BtLayOut        *self);

/* For both: a text of the paper's, kept in @self->texts; lent. */
BtText  *bt_lay_out_text        (BtLayOut        *self,
                                 const BtProse   *prose,
                                 BtRole           role,
                                 double           size,
                                 double           width,
                                 gboolean         at_end);
/* A strip at the end; lent. */
BtStrip *bt_lay_out_strip       (BtLayOut        *self,
                                 double           gap);

G_END_DECLS
