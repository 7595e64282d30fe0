/* schema.h: what a plan file of each version looks like inside. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

#define BT_SCHEMA_VERSION  1          /* of the files this program writes: resources/schema/1.sql */
#define BT_SCHEMA_APP_ID   0x424E5447 /* "BNTG" */

/* The SQL of resources/schema/NAME.sql, to be given back with g_free(); NULL where there is
 * none. */
char       *bt_schema_read_sql     (const char  *name);

/* An empty plan file of that @version, with its tables and no row. */
BtDatabase *bt_schema_new_database (int          version,
                                    GError     **error);

/* TRUE where @database has exactly the tables of @version, written as they are there, and
 * nothing else. */
gboolean    bt_schema_check        (BtDatabase  *database,
                                    int          version,
                                    GError     **error);

G_END_DECLS
