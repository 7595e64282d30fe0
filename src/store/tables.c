/* tables.c: the tables of a plan file, as the classes' tables of fields make them. */
#include "store/tables.h"

#include <string.h>

#include "model/plan.h"

static BtTable *
find_type (GPtrArray *tables,
           GType      type)
{
  for (guint i = 0; i < tables->len; i++)
    {
      BtTable *table = g_ptr_array_index (tables, i);

      if (table->type == type)
        return table;
    }
  return NULL;
}

static BtTable *
table_new (GType type)
{
  BtTable *self = g_new0 (BtTable, 1);

  self->type = type;
  self->klass = g_type_class_ref (type); /* for ever, as the tables */
  self->name = self->klass->table;
  self->columns = g_array_new (FALSE, FALSE, sizeof (BtColumn));
  self->links = g_ptr_array_new ();
  self->lists = g_ptr_array_new ();
  self->owners = g_array_new (FALSE, FALSE, sizeof (BtOwning));

  for (guint i = 0; i < self->klass->n_fields; i++)
    {
      const BtField *field = &self->klass->fields[i];
      BtColumn column = { field, NULL };

      if (field->kind == BT_KIND_CODE)
        column.codes = g_type_class_ref (field->type ());
      if (field->kind == BT_KIND_LIST)
        g_ptr_array_add (self->lists, (gpointer) field);
      else if (field->kind == BT_KIND_REFERENCES)
        g_ptr_array_add (self->links, (gpointer) field);
      else
        g_array_append_val (self->columns, column);
    }
  return self;
}

/* Finds every class that stands in a list of a class that was found, from the plan down. */
static void
find_tables (GPtrArray *found,
             BtTable   *table)
{
  g_ptr_array_add (found, table);
  for (guint i = 0; i < table->lists->len; i++)
    {
      const BtField *list = g_ptr_array_index (table->lists, i);
      BtOwning owning = { table, list };
      BtTable *item = find_type (found, list->type ());

      if (item == NULL)
        {
          item = table_new (list->type ());
          find_tables (found, item);
        }
      g_array_append_val (item->owners, owning);
    }
}

/* Puts @table behind the tables its records belong to or refer to.  There is no circle of them:
 * a test says so. */
static void
put_in_order (GPtrArray *found,
              GPtrArray *ordered,
              BtTable   *table)
{
  if (table->index != G_MAXUINT)
    return;

  table->index = G_MAXUINT - 1; /* on the way */
  for (guint i = 0; i < table->owners->len; i++)
    put_in_order (found, ordered, (BtTable *) g_array_index (table->owners, BtOwning, i).table);
  for (guint i = 0; i < table->columns->len; i++)
    {
      const BtField *field = g_array_index (table->columns, BtColumn, i).field;

      if (field->kind == BT_KIND_REFERENCE)
        put_in_order (found, ordered, find_type (found, field->type ()));
    }
  table->index = ordered->len;
  g_ptr_array_add (ordered, table);
}

static void
write_names (BtTable *self)
{
  GString *names = g_string_new ("\"key\", \"id\", \"position\"");
  GString *marks = g_string_new ("?1, ?2, ?3");
  guint n = BT_COLUMN_OWNERS;

  for (guint i = 0; i < self->owners->len; i++)
    {
      const char *column = g_array_index (self->owners, BtOwning, i).list->owner_column;

      if (column == NULL)
        continue;
      g_string_append_printf (names, ", \"%s\"", column);
      g_string_append_printf (marks, ", ?%u", ++n);
      self->n_owner_columns++;
    }
  for (guint i = 0; i < self->columns->len; i++)
    {
      const BtField *field = g_array_index (self->columns, BtColumn, i).field;

      g_string_append_printf (names, ", \"%s\"", field->name);
      g_string_append_printf (marks, ", ?%u", ++n);
    }
  self->names = g_string_free (names, FALSE);
  self->marks = g_string_free (marks, FALSE);
}

static GPtrArray *
make_tables (void)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GPtrArray *ordered = g_ptr_array_new ();

  find_tables (found, table_new (BT_TYPE_PLAN));
  for (guint i = 0; i < found->len; i++)
    ((BtTable *) g_ptr_array_index (found, i))->index = G_MAXUINT;
  for (guint i = 0; i < found->len; i++)
    put_in_order (found, ordered, g_ptr_array_index (found, i));
  for (guint i = 0; i < ordered->len; i++)
    write_names (g_ptr_array_index (ordered, i));
  return ordered;
}

GPtrArray *
bt_tables_get (void)
{
  static GPtrArray *tables;

  if (g_once_init_enter (&tables))
    g_once_init_leave (&tables, make_tables ());
  return tables;
}

const BtTable *
bt_tables_find (GType type)
{
  return find_type (bt_tables_get (), type);
}

const BtTable *
bt_tables_find_name (const char *name)
{
  GPtrArray *tables = bt_tables_get ();

  for (guint i = 0; i < tables->len; i++)
    {
      const BtTable *table = g_ptr_array_index (tables, i);

      if (strcmp (table->name, name) == 0)
        return table;
    }
  return NULL;
}

const BtField *
bt_tables_find_link (const char     *name,
                     const BtTable **table)
{
  GPtrArray *tables = bt_tables_get ();

  for (guint i = 0; i < tables->len; i++)
    {
      *table = g_ptr_array_index (tables, i);
      for (guint j = 0; j < (*table)->links->len; j++)
        {
          const BtField *field = g_ptr_array_index ((*table)->links, j);

          if (strcmp (field->link_table, name) == 0)
            return field;
        }
    }
  *table = NULL;
  return NULL;
}
