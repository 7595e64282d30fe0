/* reconcile.h: the objects, brought to what their rows say now. */
#pragma once

#include "store/rows.h"

G_BEGIN_DECLS

/* Looks at every row that the changeset @changes speaks of, makes its object what the row says
 * (the same object as ever where it had one), and tells @plan once what has changed.  FALSE with
 * @error where a row cannot be read. */
gboolean bt_reconcile (BtPlan      *plan,
                       BtRows      *rows,
                       GBytes      *changes,
                       GError     **error);

G_END_DECLS
