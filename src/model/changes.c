/* changes.c: what one action changed. */
#include "model/changes.h"

BtChanges *
bt_changes_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (BtChange));
}

void
bt_changes_add (BtChanges    *self,
                gpointer      record,
                BtChangeKind  kind,
                guint64       fields)
{
  BtChange change = { record, kind, fields };

  g_array_append_val (self, change);
}

gboolean
bt_changes_touch (BtChanges *self,
                  GType      type)
{
  for (guint i = 0; i < self->len; i++)
    if (G_OBJECT_TYPE (g_array_index (self, BtChange, i).record) == type)
      return TRUE;
  return FALSE;
}
