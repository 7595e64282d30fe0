/* arrange.h: lists, brought into the order that rows say, with few moves where few have moved. */
#pragma once

#include "store/rows.h"

G_BEGIN_DECLS

typedef struct _BtArranging BtArranging;

BtArranging *bt_arranging_new    (void);
void         bt_arranging_free   (BtArranging   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtArranging, bt_arranging_free)

/* @record is to stand as @stand says; @is_in: it stands in its plan already. */
void         bt_arranging_note   (BtArranging   *self,
                                  BtRecord      *record,
                                  const BtStand *stand,
                                  gboolean       is_in);

/* Puts all that were noted in their places.  The records that were given a place, as a set,
 * borrowed. */
GHashTable  *bt_arranging_finish (BtArranging   *self);

G_END_DECLS
