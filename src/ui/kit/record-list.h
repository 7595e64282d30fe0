/* record-list.h: the records of one list, in their order: added to, moved and removed here.
 *
 * In a template:
 *   <object class="BtRecordList">
 *     <property name="list">statements</property>
 *     <property name="where">kind=admire</property>
 *     <property name="row-type">BtStatementRow</property>
 *     <property name="add-label" translatable="yes">Add a line</property>
 *     <property name="add-prompt" translatable="yes">What would make you smile?</property>
 *   </object>
 *
 * Each row can be moved by dragging, by its menu and by Alt+Up and Alt+Down, and removed by its
 * menu and by Delete, which a toast offers to take back. */
#pragma once

#include <gtk/gtk.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_RECORD_LIST (bt_record_list_get_type ())
G_DECLARE_FINAL_TYPE (BtRecordList, bt_record_list, BT, RECORD_LIST, GtkBox)

/* Properties: "owner", the record whose list it is, which a BtForm gives; "list", the list's name;
 * "label", its name for screen readers, instead of the table's;
 * "where", "kind=admire": only records whose code is that, and those that are added get it;
 * "place", "Soon": what those are called together, where undo says that something moved to them;
 * "row-type", a widget class with a property "record"; without one a row is the record's name;
 * "add-label", of the button under the list; without one nothing is added here;
 * "add-prompt", what stands in the line that the button opens: Enter adds what is written there and
 * asks for the next; without a prompt the button adds an empty record and opens it;
 * "add-open", TRUE: the line is there from the start;
 * "fixed-order", TRUE: the order means nothing, so that nothing is moved;
 * "more", a menu of what else can be done with each, whose items activate "row.ask" with a text.
 *
 * Signals: "opened" (BtRecord *), when a row is chosen or an empty record was added: show its form;
 * "adding" (BtRecord *), before a new record goes into the plan: set what else is known about it;
 * "removing" (BtRecord *), before one goes: a handler that answers TRUE has seen to it itself;
 * "asked" (BtRecord *, const char *what), when an item of "more" is chosen, with its text. */

/* What is shown, in order: a list of records. */
GListModel *bt_record_list_get_shown  (BtRecordList    *self);

/* The widget of "row-type" that shows item @index of what is shown; NULL where there is none.
 * Borrowed. */
GtkWidget  *bt_record_list_get_content (BtRecordList   *self,
                                        guint           index);

/* Opens the line, or adds an empty record, as the button does. */
void       bt_record_list_add         (BtRecordList    *self);

/* Moves the keyboard to the row of @record. */
gboolean   bt_record_list_focus       (BtRecordList    *self,
                                       gpointer         record);

/* What the keys, the menu and dragging do. */
void       bt_record_list_move        (BtRecordList    *self,
                                       gpointer         record,
                                       int              by);
void       bt_record_list_put         (BtRecordList    *self,
                                       gpointer         record,
                                       gpointer         beside,
                                       gboolean         after);
/* Puts it behind the others, from another part of the same list too. */
void       bt_record_list_take        (BtRecordList    *self,
                                       gpointer         record);
void       bt_record_list_remove      (BtRecordList    *self,
                                       gpointer         record);

G_END_DECLS
