/* review-page.h: the place Review and print: which pages, how large, how they look, and onto
 * paper with them. */
#pragma once

#include <gtk/gtk.h>

#include "report/pages.h"
#include "store/plan-file.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_REVIEW_PAGE (bt_review_page_get_type ())
G_DECLARE_FINAL_TYPE (BtReviewPage, bt_review_page, BT, REVIEW_PAGE, GtkBox)

/* Its actions, in the group "review": "next", "previous",
 * "save-pdf", "print". */
GtkWidget *bt_review_page_new       (BtPlanFile   *file,
                                     BtSettings   *settings);

/* The pages as they are shown, of the plan as it is now, made at once where they are not yet.
 * Lent; good until the plan or a choice changes. */
BtPages   *bt_review_page_get_pages (BtReviewPage *self);

/* Which of them is shown, counted from 0. */
guint      bt_review_page_get_shown (BtReviewPage *self);

/* Writes the pages to @file as a PDF, bit by bit, and says so in the window. */
void       bt_review_page_write_pdf (BtReviewPage *self,
                                     GFile        *file);

G_END_DECLS
