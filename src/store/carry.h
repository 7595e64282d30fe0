/* carry.h: a plan of an older version, made one of a newer. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/* A fresh database of version @to with the rows of @image, which is one of version @from that
 * was checked: each table and column of the same name is copied as it is, after
 * schema/FROM-to-TO.sql has been run, where there is one (it may rename what "old" has, as in
 * ALTER TABLE old."plan" RENAME COLUMN …). */
BtDatabase *bt_carry_over (GBytes  *image,
                           int      from,
                           int      to,
                           GError **error);

/* Copies what has the same name in both from "old", which is attached to @database, into "main". */
gboolean    bt_carry_rows (BtDatabase  *database,
                           GError     **error);

G_END_DECLS
