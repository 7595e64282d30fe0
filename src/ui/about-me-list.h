/* about-me-list.h: one part of About me: its title, its lines, and a question to go on from. */
#pragma once

#include <gtk/gtk.h>

#include "model/plan.h"
#include "ui/about-me-part.h"
#include "ui/kit/record-list.h"

G_BEGIN_DECLS

#define BT_TYPE_ABOUT_ME_LIST (bt_about_me_list_get_type ())
G_DECLARE_FINAL_TYPE (BtAboutMeList, bt_about_me_list, BT, ABOUT_ME_LIST, GtkBox)

/* Signals, as those of a BtRecordList: "opened" (BtRecord *), "adding" (BtRecord *). */

GtkWidget    *bt_about_me_list_new        (BtPlan              *plan,
                                           const BtAboutMePart *part);

BtRecordList *bt_about_me_list_get_list   (BtAboutMeList       *self);

/* Asks its question again: the child may be called something else by now. */
void          bt_about_me_list_show_words (BtAboutMeList       *self);

G_END_DECLS
