/* record-list-private.h: what the parts of a list of records share. */
#pragma once

#include "model/plan.h"
#include "ui/kit/add-line.h"
#include "ui/kit/record-list.h"

struct _BtRecordList
{
  GtkBox           parent_instance;
  BtRecord        *owner;
  char            *list;
  char            *label;
  char            *where;
  char            *place;
  GType            row_type;
  char            *add_label;
  char            *add_prompt;
  gboolean         add_open;
  gboolean         fixed_order;
  GMenuModel      *more;
  BtPlan          *plan;        /* of the owner */
  GListModel      *shown;       /* the list, or what "where" leaves of it; NULL without an owner */
  GtkFilter       *filter;      /* of "where" */
  guint            lost_at;     /* where a row went that had the keyboard */
  guint            finding;     /* the idle source that puts the keyboard back */
  GtkWidget       *rows;
  GtkWidget       *add_line;
  GtkWidget       *add_button;
};

/* The list's field in the owner's class; NULL where there is none. */
const BtField *bt_record_list_get_field  (BtRecordList *self);

/* The field and the value that "where" asks for; FALSE where it asks for nothing. */
gboolean       bt_record_list_find_where (BtRecordList  *self,
                                          const BtField **field,
                                          BtValue        *value);

/* Makes the rows anew; without an owner there are none. */
void           bt_record_list_show       (BtRecordList *self);
void           bt_record_list_stop_showing (BtRecordList *self);

/* TRUE where @record may be put into this list: it stands there, or in another part of it. */
gboolean       bt_record_list_accepts    (BtRecordList *self,
                                          gpointer      record);

/* Adds a record that is called @text; NULL: that is not called anything yet.  NULL where that was
 * refused, which has been told.  Borrowed. */
BtRecord      *bt_record_list_add_record (BtRecordList *self,
                                          const char   *text);

/* Moves the keyboard to what stands where @index was, or to adding where nothing is left. */
void           bt_record_list_focus_near (BtRecordList *self,
                                          guint         index);

void           bt_record_list_tell_opened (BtRecordList *self,
                                           BtRecord     *record);
gboolean       bt_record_list_is_opened   (BtRecordList *self);
void           bt_record_list_tell_asked  (BtRecordList *self,
                                           BtRecord     *record,
                                           const char   *what);
