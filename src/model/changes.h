/* changes.h: what one action changed, told once, whole, after the objects hold it. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

typedef enum
{
  BT_CHANGE_ADDED,   /* it stands in the plan now: new, or brought back by undo */
  BT_CHANGE_REMOVED, /* it has left; its members are still what they last were */
  BT_CHANGE_MOVED,   /* another place in its list, or another owner */
  BT_CHANGE_FIELDS,  /* some of its fields */
} BtChangeKind;

typedef struct
{
  BtRecord    *record; /* kept alive by the plan */
  BtChangeKind kind;
  guint64      fields; /* for BT_CHANGE_FIELDS: bit i is fields[i] of its class */
} BtChange;

typedef GArray BtChanges; /* of BtChange */

BtChanges *bt_changes_new     (void); /* give back with g_array_unref() */
void       bt_changes_add     (BtChanges    *self,
                               gpointer      record,
                               BtChangeKind  kind,
                               guint64       fields);

/* TRUE if anything of class @type changed in any way. */
gboolean   bt_changes_touch   (BtChanges    *self,
                               GType         type);

G_END_DECLS
