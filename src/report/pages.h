/* pages.h: a document laid out on sheets, once, for preview, printer and PDF alike. */
#pragma once

#include "report/strip.h"

G_BEGIN_DECLS

typedef struct _BtPages BtPages;

typedef enum
{
  BT_ITEM_TEXT,
  BT_ITEM_RULE,
  BT_ITEM_PICTURE,
} BtItemKind;

/* Something in its place on a page; points from the sheet's top left corner. */
typedef struct
{
  BtItemKind    kind;
  BtRole        role;
  double        x;
  double        y;
  double        width;
  double        height;
  int           table; /* number of its table and its row, 0 for none; row 1 is the head */
  int           row;
  PangoLayout  *layout; /* of a text: @n lines from @first, @gap between them */
  int           first;
  int           n;
  double        gap;
  BtPictureDraw draw;
  gpointer      data;
} BtItem;

/* Lays @document out; takes it.  The same document, size and ink always give the same pages. */
BtPages      *bt_pages_new            (BtDocument  *document,
                                       BtSize       size,
                                       const BtInk *ink);
/* The same, to be laid out little by little: until bt_pages_go_on() says FALSE they are not whole,
 * and may only be gone on with, asked how far they are (0 to 1), and freed. */
BtPages      *bt_pages_begin          (BtDocument  *document,
                                       BtSize       size,
                                       const BtInk *ink);
gboolean      bt_pages_go_on          (BtPages     *self);
double        bt_pages_get_progress   (BtPages     *self);

BtPages      *bt_pages_ref            (BtPages     *self);
/* Gives one reference back; with the last one they are gone. */
void          bt_pages_free           (BtPages     *self);

guint         bt_pages_get_n          (BtPages     *self);
const char   *bt_pages_get_title      (BtPages     *self);
/* TRUE where there was nothing to put on them: then there is one page, with a footer only. */
gboolean      bt_pages_is_empty       (BtPages     *self);
/* The title of the section page @page belongs to, and whether it is its first. */
const char   *bt_pages_get_section    (BtPages     *self,
                                       guint        page,
                                       gboolean    *first);
/* Lent, in reading order. */
const BtItem *bt_pages_get_items      (BtPages     *self,
                                       guint        page,
                                       guint       *n);
/* All that is written on the page, a line for each text, as a screen reader would say it.  The
 * caller's. */
char         *bt_pages_dup_text       (BtPages     *self,
                                       guint        page);

/* Draws one page, BT_PAPER_WIDTH × BT_PAPER_HEIGHT, with its corner at (0, 0); the ground is the
 * caller's. With @tagged it says what is a heading, a table and so on: then all pages have to be
 * drawn, in order, to one surface. */
void          bt_pages_draw           (BtPages     *self,
                                       guint        page,
                                       cairo_t     *cr,
                                       gboolean     tagged);
/* Instead of the pages that are still to be drawn with tags, if no more of them is wanted. */
void          bt_pages_stop_drawing   (cairo_t     *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtPages, bt_pages_free)

G_END_DECLS
