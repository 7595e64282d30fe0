/* page-choices.h: which pages are made, for whom, without what, how large, and in which ink. */
#pragma once

#include <gtk/gtk.h>

#include "report/report.h"
#include "ui/settings.h"

G_BEGIN_DECLS

#define BT_TYPE_PAGE_CHOICES (bt_page_choices_get_type ())
G_DECLARE_FINAL_TYPE (BtPageChoices, bt_page_choices, BT, PAGE_CHOICES, GObject)

/* Signals: "changed", when the pages have to be made anew. */

/* As they were chosen last, or as is usual. */
BtPageChoices  *bt_page_choices_new              (BtSettings          *settings);

/* One action a choice: "for", an audience's name; "part-0" and so on; "leave-money" and so on;
 * "size": normal, clear or large; "ink": colour or mono.  Borrowed. */
GActionGroup   *bt_page_choices_get_actions      (BtPageChoices       *self);

/* Where the plan hides its amounts, pages cannot show them. */
void            bt_page_choices_set_money_hidden (BtPageChoices       *self,
                                                  gboolean             hidden);

/* For the report; without a day or a what-if. */
BtReportOptions bt_page_choices_get_options      (BtPageChoices       *self);

/* The audience chosen, as bt_audience_get() counts them. */
guint           bt_page_choices_get_audience     (BtPageChoices       *self);

G_END_DECLS
