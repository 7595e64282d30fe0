/* list.h: the records of one owner, in their order, as a GListModel.
 *
 * Changed only by the plan: people's changes go through bt_plan_add(), bt_plan_remove() and
 * bt_plan_move(). */
#pragma once

#include <gio/gio.h>

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_LIST (bt_list_get_type ())
G_DECLARE_FINAL_TYPE (BtList, bt_list, BT, LIST, GObject)

BtList  *bt_list_new        (GType       item_type);

/* NULL, a list nobody asked for yet, is empty. */
guint    bt_list_get_length (BtList     *self);
gpointer bt_list_get        (BtList     *self,
                             guint       index); /* borrowed */
gboolean bt_list_find       (BtList     *self,
                             gpointer    record,
                             guint      *index);
gpointer bt_list_find_id    (BtList     *self,
                             const char *id);

/* For the plan. */
void     bt_list_insert     (BtList     *self,
                             guint       index, /* past the end is the end */
                             gpointer    record);
void     bt_list_remove     (BtList     *self,
                             gpointer    record);

G_END_DECLS
