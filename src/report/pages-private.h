/* pages-private.h: what filling pages and drawing them share. */
#pragma once

#include "report/lay-out.h"
#include "report/pages.h"

G_BEGIN_DECLS

typedef struct
{
  guint    section;
  gboolean first; /* of its section */
  GArray  *items; /* of BtItem */
} BtPage;

struct _BtPages
{
  gatomicrefcount refs;
  BtDocument     *document;
  BtPaper        *paper;
  GPtrArray      *texts;   /* of BtText */
  GPtrArray      *pages;   /* of BtPage */
  gboolean        empty;   /* nothing stands on them but the footer */
  /* while they are being laid out: */
  BtLayOut        lay_out;
  GPtrArray      *spilled; /* of BtStrip: what goes to the next section; NULL: all is laid out */
  guint           section; /* the one at hand */
  guint           steps;   /* laid out so far, of: */
  guint           n_steps;
};

/* A new page at the end; lent. */
BtPage *bt_pages_add        (BtPages   *self,
                             guint      section,
                             gboolean   first);
/* Puts @strips onto pages of their own, which become section @section. */
void    bt_pages_fill       (BtPages   *self,
                             guint      section,
                             GPtrArray *strips);
/* Takes what has no room on the page of the section at hand, and may go to the next section, into
 * @spilled; where part of it stays, @more says so. */
void    bt_pages_spill      (BtLayOut   *lay_out,
                             const char *more,
                             GPtrArray  *spilled);
/* The line at the foot of every page, when it is known how many there are. */
void    bt_pages_add_footer (BtPages   *self,
                             BtLayOut  *lay_out);

G_END_DECLS
