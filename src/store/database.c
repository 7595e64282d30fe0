/* database.c: tiny owners of SQLite's connection and statement. */
#include "config.h"

#include "store/database.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"

/* What a plan may ask of SQLite; a file that needs more was not made by us. */
static const struct { int id, value; } limits[] = {
  { SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024 }, /* a row: a picture of 10 MB and its texts */
  { SQLITE_LIMIT_SQL_LENGTH, 64 * 1024 },
  { SQLITE_LIMIT_COLUMN, 64 },
  { SQLITE_LIMIT_EXPR_DEPTH, 40 },
  { SQLITE_LIMIT_ATTACHED, 1 },
  { SQLITE_LIMIT_TRIGGER_DEPTH, 16 },
};

static const struct { int id, on; } switches[] = {
  { SQLITE_DBCONFIG_DEFENSIVE, 1 },
  { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
  { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
  { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
  { SQLITE_DBCONFIG_DQS_DML, 0 },
  { SQLITE_DBCONFIG_DQS_DDL, 0 },
};

void
bt_database_set_error (BtDatabase  *self,
                       int          code,
                       GError     **error)
{
  switch (code & 0xff)
    {
    case SQLITE_FULL:
    case SQLITE_TOOBIG:
      g_set_error_literal (error, BT_ERROR, BT_ERROR_REFUSED,
                           _("The plan has grown too big to take this in."));
      break;
    case SQLITE_CONSTRAINT:
      if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        g_set_error_literal (error, BT_ERROR, BT_ERROR_REFUSED,
                             _("This belongs to something that is no longer in the plan."));
      else
        g_set_error (error, BT_ERROR, BT_ERROR_REFUSED, _("The plan cannot keep this: %s."),
                     sqlite3_errmsg (self));
      break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      g_set_error_literal (error, BT_ERROR, BT_ERROR_INPUT,
                           _("This plan is damaged, so it was left as it is."));
      break;
    default:
      g_set_error (error, BT_ERROR, BT_ERROR_STORAGE,
                   _("The plan could not be read or changed: %s."),
                   self == NULL ? sqlite3_errstr (code) : sqlite3_errmsg (self));
    }
}

BtDatabase *
bt_database_new (GError **error)
{
  g_autoptr (BtDatabase) self = NULL;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
  int code = sqlite3_open_v2 (":memory:", &self, flags, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (switches) && code == SQLITE_OK; i++)
    code = sqlite3_db_config (self, switches[i].id, switches[i].on, NULL);
  if (code != SQLITE_OK)
    {
      bt_database_set_error (self, code, error);
      return NULL;
    }

  sqlite3_extended_result_codes (self, 1);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (self, limits[i].id, limits[i].value);
  /* with temp_store at its default, SQLite writes what a family typed to files of its own;
   * without secure_delete, what they took out is still in the file they give away */
  if (!bt_database_run (self, "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;"
                        " PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON", error))
    return NULL;
  return g_steal_pointer (&self);
}

gboolean
bt_database_set_image (BtDatabase  *self,
                       const char  *name,
                       GBytes      *image,
                       GError     **error)
{
  gsize size;
  gconstpointer bytes = g_bytes_get_data (image, &size);
  guchar *copy = sqlite3_malloc64 (size);
  sqlite3_int64 most = BT_IMAGE_MAX;
  int code = SQLITE_NOMEM;

  if (copy != NULL)
    {
      memcpy (copy, bytes, size);
      /* also where it fails, SQLite frees the copy */
      code = sqlite3_deserialize (self, name, copy, (sqlite3_int64) size, (sqlite3_int64) size,
                                  SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    }
  if (code == SQLITE_OK) /* a larger one could be kept, and not opened again */
    code = sqlite3_file_control (self, name, SQLITE_FCNTL_SIZE_LIMIT, &most);
  if (code == SQLITE_OK)
    return TRUE;
  bt_database_set_error (self, code, error);
  return FALSE;
}

GBytes *
bt_database_dup_image (BtDatabase  *self,
                       GError     **error)
{
  sqlite3_int64 size;
  guchar *bytes = sqlite3_serialize (self, "main", &size, SQLITE_SERIALIZE_NOCOPY);
  g_autofree guchar *owned = NULL;

  if (bytes != NULL)
    return g_bytes_new (bytes, (gsize) size);

  /* a database that was never given an image lies in pages of its own */
  bytes = sqlite3_serialize (self, "main", &size, 0);
  if (bytes == NULL)
    {
      bt_database_set_error (self, SQLITE_NOMEM, error);
      return NULL;
    }
  owned = g_memdup2 (bytes, (gsize) size);
  sqlite3_free (bytes);
  return g_bytes_new_take (g_steal_pointer (&owned), (gsize) size);
}

gboolean
bt_database_run (BtDatabase  *self,
                 const char  *sql,
                 GError     **error)
{
  int code = sqlite3_exec (self, sql, NULL, NULL, NULL);

  if (code == SQLITE_OK)
    return TRUE;
  bt_database_set_error (self, code, error);
  return FALSE;
}

BtStatement *
bt_database_prepare (BtDatabase  *self,
                     GError     **error,
                     const char  *format,
                     ...)
{
  BtStatement *statement = NULL;
  g_autofree char *sql = NULL;
  va_list args;
  int code;

  va_start (args, format);
  sql = g_strdup_vprintf (format, args);
  va_end (args);

  code = sqlite3_prepare_v2 (self, sql, -1, &statement, NULL);
  if (code != SQLITE_OK)
    bt_database_set_error (self, code, error);
  return statement;
}

BtStep
bt_statement_step (BtStatement  *self,
                   GError      **error)
{
  int code = sqlite3_step (self);

  if (code == SQLITE_ROW)
    return BT_STEP_ROW;
  if (code == SQLITE_DONE)
    return BT_STEP_DONE;
  bt_database_set_error (sqlite3_db_handle (self), code, error);
  return BT_STEP_FAILED;
}

gboolean
bt_statement_run (BtStatement  *self,
                  GError      **error)
{
  BtStep step;

  do
    step = bt_statement_step (self, error);
  while (step == BT_STEP_ROW);

  sqlite3_reset (self);
  sqlite3_clear_bindings (self);
  return step == BT_STEP_DONE;
}
