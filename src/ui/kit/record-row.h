/* record-row.h: one record in a BtRecordList: what the list shows of it, and the menu that moves
 * and removes it. */
#pragma once

#include "ui/kit/record-list.h"

G_BEGIN_DECLS

#define BT_TYPE_RECORD_ROW (bt_record_row_get_type ())
G_DECLARE_FINAL_TYPE (BtRecordRow, bt_record_row, BT, RECORD_ROW, GtkListBoxRow)

GtkWidget *bt_record_row_new        (BtRecordList *list,
                                     BtRecord     *record);

/* Borrowed. */
BtRecord  *bt_record_row_get_record (BtRecordRow  *self);

/* What shows the record.  Borrowed. */
GtkWidget *bt_record_row_get_content (BtRecordRow *self);

/* Offers only the moves that there is room for. */
void       bt_record_row_set_place  (BtRecordRow  *self,
                                     gboolean      first,
                                     gboolean      last);

G_END_DECLS
