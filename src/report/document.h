/* document.h: what is to be printed, in order, before anyone knows how large the letters are.
 *
 * A document is sections of blocks; a section begins a new page and is a bookmark.  Nothing here
 * knows a plan. */
#pragma once

#include "report/prose.h"
#include "report/table.h"

G_BEGIN_DECLS

typedef struct _BtDocument BtDocument;

typedef enum
{
  BT_BLOCK_HEADING,
  BT_BLOCK_PARAGRAPH,
  BT_BLOCK_TABLE,
  BT_BLOCK_PICTURE,
  BT_BLOCK_MASTHEAD,
  BT_BLOCK_WRITING,
} BtBlockKind;

typedef struct
{
  BtBlockKind    kind;
  int            level; /* of a heading, 1 to 3 */
  gboolean       close; /* a paragraph that belongs to the one above: a list's next line */
  gboolean       keep;  /* stays on the page of what follows */
  BtProse       *prose; /* heading, paragraph; a masthead's name */
  GPtrArray     *lines; /* of BtProse: what stands under a masthead's name */
  BtTable       *table;
  BtPicture      picture; /* of a picture without width: the whole width */
} BtBlock;

typedef struct
{
  char      *title;
  GPtrArray *blocks; /* of BtBlock */
  int        spill;  /* the first block that may go to the next section; -1 for none */
  char      *more;   /* said where part of it does */
} BtSection;

/* @title is the PDF's; it may be seen by anyone who gets the file. */
BtDocument      *bt_document_new            (const char      *title);
void             bt_document_free           (BtDocument      *self);

const char      *bt_document_get_title      (BtDocument      *self);

/* The line at the foot of each page: @before @name @after.  Where it is too long for one line,
 * @name is cut short. */
void             bt_document_set_footer     (BtDocument      *self,
                                             const char      *before,
                                             const char      *name,
                                             const char      *after);
void             bt_document_get_footer     (BtDocument      *self,
                                             const char     **before,
                                             const char     **name,
                                             const char     **after);

/* A section of headings and leads only is not printed. */
void             bt_document_begin_section  (BtDocument      *self,
                                             const char      *title);
/* If the section has room on one page for what it has so far, but not for all that is added to it
 * from here on, what has none goes to the beginning of the next section, which has to be begun, if
 * only with a heading.  Where part of it stays, @more says that there is more. */
void             bt_document_mark_spill     (BtDocument      *self,
                                             const char      *more);
guint            bt_document_get_n_sections (BtDocument      *self);
const BtSection *bt_document_get_section    (BtDocument      *self,
                                             guint            section);

/* The rest go into the section begun last.  Prose, tables and data are taken. */
void             bt_document_add_heading    (BtDocument      *self,
                                             int              level,
                                             const char      *text);
void             bt_document_add_paragraph  (BtDocument      *self,
                                             BtProse         *prose);
/* A line of a list: nearer to the line above than a paragraph is. */
void             bt_document_add_line       (BtDocument      *self,
                                             BtProse         *prose);
/* A small picture beside the paragraph added last; takes what @picture holds. */
void             bt_document_set_picture    (BtDocument      *self,
                                             const BtPicture *picture);
/* A paragraph that stays on one page with the beginning of what follows. */
void             bt_document_add_lead       (BtDocument      *self,
                                             BtProse         *prose);
/* Left out where it has no rows. */
void             bt_document_add_table      (BtDocument      *self,
                                             BtTable         *table);
/* @height points high, across the page; on one page with what follows where @keep. */
void             bt_document_add_picture    (BtDocument      *self,
                                             double           height,
                                             gboolean         keep,
                                             BtPictureDraw    draw,
                                             gpointer         data,
                                             GDestroyNotify   free_data);
/* A name in large letters and lines under it, beside a photo where there is one.  @lines is taken,
 * of BtProse, and what @photo holds. */
void             bt_document_add_masthead   (BtDocument      *self,
                                             const char      *name,
                                             GPtrArray       *lines,
                                             const BtPicture *photo);
/* Lines to write on, down to the foot of the page. */
void             bt_document_add_writing    (BtDocument      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtDocument, bt_document_free)

G_END_DECLS
