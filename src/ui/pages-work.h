/* pages-work.h: a plan's pages, laid out and written to a file bit by bit. */
#pragma once

#include "report/pages.h"
#include "ui/kit/work.h"

G_BEGIN_DECLS

#define BT_TYPE_PAGES_WORK (bt_pages_work_get_type ())
G_DECLARE_FINAL_TYPE (BtPagesWork, bt_pages_work, BT, PAGES_WORK, GObject)

/* Begins the pages as they are wanted now. */
typedef BtPages *(*BtPagesBegin) (gpointer data);

/* Signals: "made", when there are pages; "printable", when there are and they were asked for with
 * bt_pages_work_print(); "written", with the file (a GFile) and what went wrong (a GError; NULL:
 * nothing did); "stopped", when somebody did not want to wait. */

/* @work shows how far it is.  @begin is called with @data, which has to live as long. */
BtPagesWork *bt_pages_work_new     (BtWork       *work,
                                    BtPagesBegin  begin,
                                    gpointer      data);

/* The pages are out of date: what is being made of them is begun anew, the next time that
 * bt_pages_work_go_on() is called. */
void         bt_pages_work_forget  (BtPagesWork  *self);
/* Begins what is to be done, if nothing is going on. */
void         bt_pages_work_go_on   (BtPagesWork  *self);
/* TRUE while somebody waits for a file or for the printer, whether the pages are seen or not. */
gboolean     bt_pages_work_is_wanted (BtPagesWork *self);

/* The pages; NULL until they are made.  Lent, until they are forgotten. */
BtPages     *bt_pages_work_get     (BtPagesWork  *self);
/* The same, made at once where they are not yet. */
BtPages     *bt_pages_work_make    (BtPagesWork  *self);

/* Writes them to @file as a PDF, which is there when it is whole, after the files that were asked
 * for before; and says when they can be printed.  Both make them first where they are not made
 * yet. */
void         bt_pages_work_write   (BtPagesWork  *self,
                                    GFile        *file);
void         bt_pages_work_print   (BtPagesWork  *self);

G_END_DECLS
