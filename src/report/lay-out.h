/* lay-out.h: turns blocks into strips, for one size of letters. */
#pragma once

#include "report/strip.h"

G_BEGIN_DECLS

typedef struct
{
  BtPaper   *paper;
  GPtrArray *texts;  /* of BtText: owns all of them */
  GPtrArray *strips; /* of BtStrip: those of the section at hand */
  int        tables; /* numbered so far */
  guint      lead;   /* how many of @strips only introduce the section */
  guint      spill;  /* from which strip on they may go to the next section; G_MAXUINT for none */
} BtLayOut;

void     bt_lay_out_section (BtLayOut        *self,
                             const BtSection *section);
/* The table's part of it. */
void     bt_lay_out_table   (BtLayOut        *self,
                             const BtTable   *table);

/* For both: a text of the paper's, kept in @self->texts; lent. */
BtText  *bt_lay_out_text    (BtLayOut        *self,
                             const BtProse   *prose,
                             BtRole           role,
                             double           size,
                             double           width,
                             gboolean         at_end);
/* A strip at the end; lent. */
BtStrip *bt_lay_out_strip   (BtLayOut        *self,
                             double           gap);

G_END_DECLS
