/* paper.h: the sheet, its margins, and how large everything is at each size of letters. */
#pragma once

#include "report/prose.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* A4 in points; the left margin leaves room for punched holes. */
#define BT_PAPER_WIDTH  595.276
#define BT_PAPER_HEIGHT 841.89
#define BT_PAPER_LEFT   70.87
#define BT_PAPER_RIGHT  51.02
#define BT_PAPER_TOP    51.02
#define BT_PAPER_BOTTOM 56.0 /* of what is printed above the footer */
#define BT_PAPER_INNER  (BT_PAPER_WIDTH - BT_PAPER_LEFT - BT_PAPER_RIGHT)

typedef enum
{
  BT_SIZE_NORMAL, /* 12 point */
  BT_SIZE_CLEAR,  /* 14 */
  BT_SIZE_LARGE,  /* 18 */
} BtSize;

/* All in points. */
typedef struct
{
  double body;
  double cell;
  double headings[3];
  double foot; /* as large as this, where it fits on one line */
} BtLetters;

typedef struct
{
  PangoContext    *context;
  const BtLetters *letters;
  const BtInk     *ink;
} BtPaper;

BtPaper     *bt_paper_new      (BtSize         size,
                                const BtInk   *ink);
void         bt_paper_free     (BtPaper       *self);

const BtLetters *bt_paper_get_letters (BtSize size);

/* @prose in letters of @size points; @width in points, -1 for one endless line; @at_end where the
 * text stands at the far edge.  Words too long for a line are broken between letters.  The
 * caller's. */
PangoLayout *bt_paper_lay_out  (BtPaper       *self,
                                const BtProse *prose,
                                double         size,
                                double         width,
                                gboolean       at_end);

G_END_DECLS
