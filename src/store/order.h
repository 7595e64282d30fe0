/* order.h: where the records of one list stand while an action is open. */
#pragma once

#include "model/plan.h"
#include "store/rows.h"

G_BEGIN_DECLS

typedef struct _BtOrders BtOrders;

BtOrders *bt_orders_new    (BtDatabase     *database,
                            BtRows         *rows);
void      bt_orders_free   (BtOrders       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtOrders, bt_orders_free)

/* Something was taken out, perhaps with more: what is known is to be read anew. */
void      bt_orders_forget (BtOrders       *self);

/* Finds the position that makes @record item @index of @owner's @list, counted without @record;
 * the others are moved apart where there is no room. */
gboolean  bt_orders_make_room (BtOrders       *self,
                               BtRecord       *record,
                               BtRecord       *owner,
                               const BtField  *list,
                               guint           index,
                               gint64         *position,
                               GError        **error);

G_END_DECLS
