/* keeper.h: the interface through which a plan is kept.
 *
 * Every change goes to the keeper first; what then holds is put into the objects.  So edit, undo,
 * redo, import and merge all end in the same place, and an object never shows what is not kept. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

#define BT_TYPE_KEEPER (bt_keeper_get_type ())
G_DECLARE_INTERFACE (BtKeeper, bt_keeper, BT, KEEPER, GObject)

/**
 * BtKeeperInterface:
 * @begin: opens the action @name (translated: "add Hydrotherapy"); nesting is the plan's
 * @write: keeps one value
 * @add: keeps @record, with all it owns, as item @index of @owner's @list
 * @remove: takes @record, all it owns, and what hangs on it, out
 * @move: makes @record item @index of @owner's list (another owner of the same class, or the same)
 * @end: closes the action, notes who is at the plan where something changed, and brings the objects
 *   up to date; FALSE: refused, and nothing changed
 * @cancel: closes the action as if it had not been
 * @undo: takes back the newest action; @redo: does it again; both as @end
 * @get_undo_name: what would be taken back ("add Hydrotherapy"), NULL when nothing; borrowed
 */
struct _BtKeeperInterface
{
  GTypeInterface parent_iface;

  void        (*begin)         (BtKeeper *self, const char *name);
  gboolean    (*write)         (BtKeeper *self, BtRecord *record, const BtField *field,
                                const BtValue *value, GError **error);
  gboolean    (*add)           (BtKeeper *self, BtRecord *record, BtRecord *owner,
                                const BtField *list, guint index, GError **error);
  gboolean    (*remove)        (BtKeeper *self, BtRecord *record, GError **error);
  gboolean    (*move)          (BtKeeper *self, BtRecord *record, BtRecord *owner, guint index,
                                GError **error);
  gboolean    (*end)           (BtKeeper *self, GError **error);
  void        (*cancel)        (BtKeeper *self);
  gboolean    (*undo)          (BtKeeper *self, GError **error);
  gboolean    (*redo)          (BtKeeper *self, GError **error);
  const char *(*get_undo_name) (BtKeeper *self);
  const char *(*get_redo_name) (BtKeeper *self);
};

G_END_DECLS
