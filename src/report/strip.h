/* strip.h: a piece of a document as wide as the page, that goes onto pages one under the other.
 *
 * Headings, paragraphs, rows and pictures all become strips.  A strip holds cells side by side, a
 * cell holds lines one under the other; a strip too high for what is left of a page is split
 * between lines. */
#pragma once

#include "report/document.h"
#include "report/paper.h"

G_BEGIN_DECLS

/* What a piece of text is, as a screen reader is told. */
typedef enum
{
  BT_ROLE_NONE,
  BT_ROLE_H1,
  BT_ROLE_H2,
  BT_ROLE_H3,
  BT_ROLE_P,
  BT_ROLE_TH,
  BT_ROLE_TD,
  BT_ROLE_FIGURE,
} BtRole;

/* A laid out text; its lines may end up on several pages. */
typedef struct
{
  PangoLayout *layout;
  BtRole       role;
} BtText;

typedef struct
{
  BtText *text;
  int     number; /* which line of the text */
  double  gap;    /* above it, unless it is the first of its cell on the page */
  double  height;
} BtLine;

typedef struct
{
  double  x;
  double  width;
  GArray *lines; /* of BtLine */
} BtCell;

typedef struct
{
  GPtrArray     *cells;      /* of BtCell */
  double         gap;        /* above, but not at the head of a page */
  double         pad_top;
  double         pad_bottom;
  double         rule_above; /* thickness; 0 for none */
  double         rule_below;
  double         low;        /* height that has to be there even without lines */
  gboolean       keep_next;  /* on one page with the next strip's beginning */
  gboolean       loose;      /* but may be the last on a page rather than leave half of it empty */
  gboolean       whole;      /* goes to the next page rather than be split, if it fits there */
  gboolean       repeat;     /* goes on to the foot of the page */
  int            table;      /* number of the table, from 1; 0 for none */
  int            row;        /* likewise of the row in it; 1 is the head */
  gboolean       head;       /* is printed again where its table goes on on another page */
  /* a picture, from the strip's left edge and under its padding */
  BtRole         picture_role;
  double         picture_x;
  double         picture_y;
  double         picture_width;
  double         picture_height;
  BtPictureDraw  draw;
  gpointer       data; /* the document's */
} BtStrip;

BtText  *bt_text_make          (PangoLayout *taken,
                                BtRole       role);
void     bt_text_free          (BtText      *self);

BtStrip *bt_strip_new          (void);
void     bt_strip_free         (BtStrip     *self);
/* With the same texts. */
BtStrip *bt_strip_copy         (BtStrip     *self);

/* Lent. */
BtCell  *bt_strip_add_cell     (BtStrip     *self,
                                double       x,
                                double       width);
/* All lines of @text, @gap under what the cell has so far and @leading between them. */
void     bt_cell_add_text      (BtCell      *self,
                                BtText      *text,
                                double       gap,
                                double       leading);

double   bt_strip_get_height   (BtStrip     *self);
/* Those of @strips from @first to before @after, the first without its gap. */
double   bt_strips_get_height  (GPtrArray   *strips,
                                guint        first,
                                guint        after);
/* What has to fit for the strip to begin on a page: all of it, or of a long text the first lines.
 */
double   bt_strip_get_least    (BtStrip     *self);

/* Takes the lines that fit into @height away into a strip of their own; NULL where none does. @self
 * keeps the rest. No line is left alone on either side, as long as that can be helped. */
BtStrip *bt_strip_split        (BtStrip     *self,
                                double       height);

G_END_DECLS
