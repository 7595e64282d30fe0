/* changeset.h: what an action changed, as SQLite's session extension tells it. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

typedef sqlite3_session        BtSession;
typedef sqlite3_changeset_iter BtChangesetIter;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtSession, sqlite3session_delete)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtChangesetIter, sqlite3changeset_finalize)

/* Watches what is changed in @database from now on. */
BtSession       *bt_session_new       (BtDatabase       *database,
                                       GError          **error);

/* What has changed since then; empty where that is nothing. */
GBytes          *bt_session_collect   (BtSession        *self,
                                       BtDatabase       *database,
                                       GError          **error);

/* The changeset that takes @changes back. */
GBytes          *bt_changeset_invert  (GBytes           *changes,
                                       GError          **error);

/* @first and then @second, as one. */
GBytes          *bt_changeset_join    (GBytes           *first,
                                       GBytes           *second,
                                       GError          **error);

/* Makes the changes as one transaction, each row's and nothing else: no foreign key acts, as
 * what it did stands in @changes too.  FALSE with @error, and nothing changed, where a row is
 * not as @changes says, or something would point at what is not there. */
gboolean         bt_changeset_apply   (GBytes           *changes,
                                       BtDatabase       *database,
                                       GError          **error);

/**
 * BtRowChange: a row that was changed.
 * @key: its key; in a table of links, the owner's
 * @gone: it was taken out
 */
typedef struct
{
  const char *table;
  gint64      key;
  gboolean    gone;
} BtRowChange;

/* Each row in turn; @changes must stay. */
BtChangesetIter *bt_changeset_read    (GBytes           *changes);
gboolean         bt_changeset_next    (BtChangesetIter  *iter,
                                       BtRowChange      *change);

G_END_DECLS
