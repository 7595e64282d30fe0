/* changeset.c: what an action changed, as SQLite's session extension tells it. */
#include "config.h"

#include "store/changeset.h"

#include "store/references.h"

BtSession *
bt_session_new (BtDatabase  *database,
                GError     **error)
{
  g_autoptr (BtSession) self = NULL;
  int code = sqlite3session_create (database, "main", &self);

  if (code == SQLITE_OK)
    code = sqlite3session_attach (self, NULL); /* every table */
  if (code == SQLITE_OK)
    return g_steal_pointer (&self);
  bt_database_set_error (database, code, error);
  return NULL;
}

/* Takes over what SQLite made: a changeset, or the result @code. */
static GBytes *
take_changes (BtDatabase  *database,
              int          code,
              void        *bytes,
              int          size,
              GError     **error)
{
  GBytes *changes = code == SQLITE_OK ? g_bytes_new (bytes, (gsize) size) : NULL;

  sqlite3_free (bytes);
  if (changes == NULL)
    bt_database_set_error (database, code, error);
  return changes;
}

GBytes *
bt_session_collect (BtSession   *self,
                    BtDatabase  *database,
                    GError     **error)
{
  void *bytes = NULL;
  int size = 0;
  int code = sqlite3session_changeset (self, &size, &bytes);

  return take_changes (database, code, bytes, size, error);
}

GBytes *
bt_changeset_invert (GBytes  *changes,
                     GError **error)
{
  gsize size;
  gconstpointer bytes = g_bytes_get_data (changes, &size);
  void *inverted = NULL;
  int inverted_size = 0;
  int code = sqlite3changeset_invert ((int) size, bytes, &inverted_size, &inverted);

  return take_changes (NULL, code, inverted, inverted_size, error);
}

GBytes *
bt_changeset_join (GBytes  *first,
                   GBytes  *second,
                   GError **error)
{
  sqlite3_changegroup *group = NULL;
  GBytes *parts[] = { first, second };
  void *joined = NULL;
  int size = 0;
  int code = sqlite3changegroup_new (&group);

  for (guint i = 0; i < G_N_ELEMENTS (parts) && code == SQLITE_OK; i++)
    code = sqlite3changegroup_add (group, (int) g_bytes_get_size (parts[i]),
                                   (void *) g_bytes_get_data (parts[i], NULL));
  if (code == SQLITE_OK)
    code = sqlite3changegroup_output (group, &size, &joined);
  sqlite3changegroup_delete (group);
  return take_changes (NULL, code, joined, size, error);
}

/* Applying. */

static int
abort_on_conflict (void            *data,
                   int              conflict,
                   BtChangesetIter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

static gboolean
apply (GBytes      *changes,
       BtDatabase  *database,
       GError     **error)
{
  int code = sqlite3changeset_apply (database, (int) g_bytes_get_size (changes),
                                     (void *) g_bytes_get_data (changes, NULL), NULL,
                                     abort_on_conflict, NULL);

  if (code == SQLITE_OK)
    return bt_references_check (database, changes, error);
  bt_database_set_error (database, code, error);
  return FALSE;
}

gboolean
bt_changeset_apply (GBytes      *changes,
                    BtDatabase  *database,
                    GError     **error)
{
  gboolean done;

  /* inside a transaction the switch would do nothing */
  if (!bt_database_run (database, "PRAGMA foreign_keys = OFF; BEGIN", error))
    return FALSE;
  done = apply (changes, database, error) && bt_database_run (database, "COMMIT", error);
  if (!sqlite3_get_autocommit (database))
    bt_database_run (database, "ROLLBACK", NULL);
  bt_database_run (database, "PRAGMA foreign_keys = ON", NULL);
  return done;
}

/* Reading. */

BtChangesetIter *
bt_changeset_read (GBytes *changes)
{
  BtChangesetIter *iter = NULL;
  gsize size;
  gconstpointer bytes = g_bytes_get_data (changes, &size);

  sqlite3changeset_start (&iter, (int) size, (void *) bytes);
  return iter;
}

gboolean
bt_changeset_next (BtChangesetIter *iter,
                   BtRowChange     *change)
{
  sqlite3_value *key = NULL; /* the first column of every table is the key, or a part of it */
  int n_columns, operation, indirect;

  if (iter == NULL || sqlite3changeset_next (iter) != SQLITE_ROW)
    return FALSE;
  sqlite3changeset_op (iter, &change->table, &n_columns, &operation, &indirect);
  if (operation == SQLITE_INSERT)
    sqlite3changeset_new (iter, 0, &key);
  else
    sqlite3changeset_old (iter, 0, &key);
  change->key = key == NULL ? 0 : sqlite3_value_int64 (key);
  change->gone = operation == SQLITE_DELETE;
  return TRUE;
}
