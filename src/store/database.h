/* database.h: tiny owners of SQLite's connection and statement; its failures as sentences. */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

typedef sqlite3      BtDatabase;  /* always in memory; one thread uses it */
typedef sqlite3_stmt BtStatement;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtDatabase, sqlite3_close_v2)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BtStatement, sqlite3_finalize)

#define BT_IMAGE_MAX (200 * 1024 * 1024) /* bytes of a plan file */

typedef enum
{
  BT_STEP_FAILED = -1,
  BT_STEP_DONE,
  BT_STEP_ROW,
} BtStep;

/* An empty database that trusts nothing it will be given. */
BtDatabase  *bt_database_new       (GError      **error);

/* Makes the database called @name ("main", or one that is attached) the one whose file has these
 * bytes; they are copied.  Checks nothing. */
gboolean     bt_database_set_image (BtDatabase   *self,
                                    const char   *name,
                                    GBytes       *image,
                                    GError      **error);

/* The bytes its file would have now.  Give back with g_bytes_unref(), in any thread. */
GBytes      *bt_database_dup_image (BtDatabase   *self,
                                    GError      **error);

/* Runs SQL of our own, one statement or several. */
gboolean     bt_database_run       (BtDatabase   *self,
                                    const char   *sql,
                                    GError      **error);

/* One statement.  Names come from our own tables of fields and stand in double quotes; values
 * are always bound. */
BtStatement *bt_database_prepare   (BtDatabase   *self,
                                    GError      **error,
                                    const char   *format,
                                    ...) G_GNUC_PRINTF (3, 4);

BtStep       bt_statement_step     (BtStatement  *self,
                                    GError      **error);

/* Steps to the end, and makes @self ready to be bound and run again. */
gboolean     bt_statement_run      (BtStatement  *self,
                                    GError      **error);

/* Sets @error to what SQLite's result @code means for a family. */
void         bt_database_set_error (BtDatabase   *self,
                                    int           code,
                                    GError      **error);

G_END_DECLS
