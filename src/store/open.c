/* open.c: from bytes that anybody may have made to a plan's database that can be trusted. */
#include "config.h"

#include "store/open.h"

#include <glib/gi18n.h>
#include <string.h>

#include "base/error.h"
#include "store/carry.h"
#include "store/schema.h"
#include "store/value.h"

/* Where SQLite's file format has what we look at before SQLite sees the file. */
enum
{
  AT_MAGIC = 0,
  AT_PAGE_SIZE = 16,
  AT_WRITE_VERSION = 18, /* 2 for a file with a journal beside it that we do not have */
  AT_READ_VERSION = 19,
  AT_PAGES = 28,
  AT_ENCODING = 56,
  AT_USER_VERSION = 60,
  AT_APP_ID = 68,
  HEADER_SIZE = 100,
};

#define MAGIC         "SQLite format 3" /* with its NUL */
#define ENCODING_UTF8 1

static guint32
read_number (const guchar *bytes,
             guint         at,
             guint         size)
{
  guint32 number = 0;

  for (guint i = 0; i < size; i++)
    number = number << 8 | bytes[at + i];
  return number;
}

/* Looks at the first bytes and the size, and says which version it is. */
static gboolean
check_header (GBytes  *image,
              int     *version,
              GError **error)
{
  gsize size;
  const guchar *bytes = g_bytes_get_data (image, &size);
  gsize page_size;

  if (size < HEADER_SIZE || memcmp (bytes + AT_MAGIC, MAGIC, sizeof MAGIC) != 0
      || read_number (bytes, AT_APP_ID, 4) != BT_SCHEMA_APP_ID)
    {
      g_set_error_literal (error, BT_ERROR, BT_ERROR_INPUT, _("This is not a Bunting plan."));
      return FALSE;
    }
  *version = (int) read_number (bytes, AT_USER_VERSION, 4);
  if (*version > BT_SCHEMA_VERSION)
    {
      g_set_error_literal (error, BT_ERROR, BT_ERROR_INPUT,
                           _("This plan was made with a newer Bunting, so it was left as it is."));
      return FALSE;
    }

  page_size = read_number (bytes, AT_PAGE_SIZE, 2);
  page_size = page_size == 1 ? 65536 : page_size; /* which does not fit into two bytes */
  if (page_size * read_number (bytes, AT_PAGES, 4) == size && bytes[AT_WRITE_VERSION] == 1
      && bytes[AT_READ_VERSION] == 1 && read_number (bytes, AT_ENCODING, 4) == ENCODING_UTF8)
    return TRUE;
  bt_set_damaged (error, "header");
  return FALSE;
}

/* Runs the check @sql, which has no rows, or one that says "ok", where all is well. */
static gboolean
run_check (BtDatabase  *database,
           const char  *sql,
           GError     **error)
{
  g_autoptr (BtStatement) statement = bt_database_prepare (database, error, "%s", sql);
  BtStep step = statement == NULL ? BT_STEP_FAILED : bt_statement_step (statement, error);
  const char *said;

  if (step != BT_STEP_ROW)
    return step == BT_STEP_DONE;
  said = (const char *) sqlite3_column_text (statement, 0);
  if (g_strcmp0 (said, "ok") == 0)
    return TRUE;
  bt_set_damaged (error, "%s", said == NULL ? "?" : said);
  return FALSE;
}

/* All there is to check before rows are read. */
static gboolean
check_database (BtDatabase  *database,
                GBytes      *image,
                int          version,
                GError     **error)
{
  return bt_database_set_image (database, "main", image, error)
         && bt_schema_check (database, version, error)
         && run_check (database, "PRAGMA integrity_check (1)", error)
         && run_check (database, "PRAGMA foreign_key_check", error);
}

/* Gives back what was taken out of the plan and still takes room in the file: a picture may have
 * been large. */
static gboolean
tidy (BtDatabase  *database,
      GError     **error)
{
  g_autoptr (BtStatement) statement = NULL;
  BtStep step;
  gboolean untidy;

  statement = bt_database_prepare (database, error,
                                   "SELECT freelist_count * 4 > page_count"
                                   " FROM pragma_freelist_count, pragma_page_count");
  step = statement == NULL ? BT_STEP_FAILED : bt_statement_step (statement, error);
  untidy = step == BT_STEP_ROW && sqlite3_column_int (statement, 0);
  g_clear_pointer (&statement, sqlite3_finalize);
  return step == BT_STEP_ROW && (!untidy || bt_database_run (database, "VACUUM", error));
}

BtDatabase *
bt_open_image (GBytes  *image,
               int     *version,
               GError **error)
{
  g_autoptr (BtDatabase) database = NULL;
  g_autoptr (GError) fault = NULL;

  if (!check_header (image, version, error))
    return NULL;
  database = bt_database_new (error);
  if (database == NULL)
    return NULL;
  if (!check_database (database, image, *version, &fault))
    {
      /* whatever SQLite says of it, it is the file that is at fault */
      if (!g_error_matches (fault, BT_ERROR, BT_ERROR_INPUT))
        bt_set_damaged (error, "%s", sqlite3_errmsg (database));
      else
        g_propagate_error (error, g_steal_pointer (&fault));
      return NULL;
    }

  if (*version < BT_SCHEMA_VERSION)
    return bt_carry_over (image, *version, BT_SCHEMA_VERSION, error);
  return tidy (database, error) ? g_steal_pointer (&database) : NULL;
}
