/* asked-page.h: the place Asked and agreed: questions, what was agreed, who does what, meetings. */
#pragma once

#include <gtk/gtk.h>

#include "store/plan-file.h"
#include "ui/kit/record-list.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_ASKED_PAGE (bt_asked_page_get_type ())
G_DECLARE_FINAL_TYPE (BtAskedPage, bt_asked_page, BT, ASKED_PAGE, GtkBox)

GtkWidget *bt_asked_page_new (BtPlanFile *file,
                              BtSettings *settings);

/* "questions", "agreements", "actions" or "reviews": the list that shows it.  Borrowed. */
BtRecordList *bt_asked_page_get_list (BtAskedPage *self,
                                      const char  *name);

G_END_DECLS
