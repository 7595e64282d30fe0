/* tables.h: the tables of a plan file, as the classes' tables of fields make them. */
#pragma once

#include "model/record.h"

G_BEGIN_DECLS

typedef struct _BtTable BtTable;

typedef struct
{
  const BtField *field;
  GEnumClass    *codes; /* of a code */
} BtColumn;

/* Who may own the records of a table: those of @table, in their list @list, whose owner_column
 * names the column; the plan where that is NULL. */
typedef struct
{
  const BtTable *table;
  const BtField *list;
} BtOwning;

/**
 * BtTable: one class of records and its table.
 * @index: of itself in bt_tables_get()
 * @columns: the fields that are columns, as BtColumn
 * @links: the fields (BtField *) that are link tables of their own
 * @lists: the fields (BtField *) that are tables of their own
 * @owners: BtOwning
 * @names: "key", "id", "position", the owners' columns, the fields' columns, each quoted, with
 *   commas
 * @marks: "?1, ?2 …", one for each of @names
 * @n_owner_columns: how many of @owners have a column
 */
struct _BtTable
{
  guint          index;
  GType          type;
  BtRecordClass *klass;
  const char    *name;
  GArray        *columns;
  GPtrArray     *links;
  GPtrArray     *lists;
  GArray        *owners;
  char          *names;
  char          *marks;
  guint          n_owner_columns;
};

/* What stands in @names before the owners' columns. */
enum
{
  BT_COLUMN_KEY,
  BT_COLUMN_ID,
  BT_COLUMN_POSITION,
  BT_COLUMN_OWNERS,
};

/* All of them, made once: what a record belongs to or refers to comes before it.  Owned by
 * nobody. */
GPtrArray      *bt_tables_get       (void);

const BtTable  *bt_tables_find      (GType           type);
const BtTable  *bt_tables_find_name (const char     *name);

/* The field that is the link table @name, and the class's table it is a field of. */
const BtField  *bt_tables_find_link (const char     *name,
                                     const BtTable **table);

G_END_DECLS
