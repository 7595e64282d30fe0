/* about-me-more.h: what is under "More, if it helps" in About me. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_MORE (bt_about_me_more_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeMore, bt_about_me_more, BT, ABOUT_ME_MORE, GtkBox)

/* Signals, as those of a BtRecordList: "opened" (BtRecord *), "adding" (BtRecord *). */

GtkWidget *bt_about_me_more_new        (BtPlan        *plan);

/* As for each of its lists. */
void       bt_about_me_more_show_words (BtAboutMeMore *self);

G_END_DECLS
